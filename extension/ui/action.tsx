// Buttons and links that are a picture alone: the word is read out, and shown
// to whoever points at the picture.

import { Icon, type ActionName } from "./icons";

interface Props {
  name: ActionName;
  label: string;
  of?: string | undefined; // what it is done to, where many stand below each other: read out, not shown
  tabIndex?: number | undefined;
}

const read = ({ label, of }: Props) => (of ? `${label}: ${of}` : label);

export function ActionButton(props: Props & { pressed?: boolean; disabled?: boolean | undefined; act(): void }) {
  return (
    <button
      type="button"
      class="bare square"
      tabIndex={props.tabIndex}
      disabled={props.disabled}
      aria-label={read(props)}
      aria-pressed={props.pressed}
      title={props.label}
      data-action={props.name}
      onClick={props.act}
    >
      <Icon name={props.name} />
    </button>
  );
}

/** Opens a tab of its own. */
export function ActionLink(props: Props & { href: string }) {
  return (
    <a class="button bare square" tabIndex={props.tabIndex} href={props.href} target="_blank" rel="noreferrer" aria-label={read(props)} title={props.label}>
      <Icon name={props.name} />
    </a>
  );
}
