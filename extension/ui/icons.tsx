// Every picture that is drawn and not loaded: the mark and the statuses'
// shapes, whose paths the content script draws, too, and the actions.

import { dashOf, horn, shapeOf, turns, warning } from "../shared/shapes";
import { Delivered, type Status } from "../shared/zz_gen_wire";

export function Mark({ size = 24 }: { size?: number }) {
  return (
    <svg class="mark" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <path d={horn} fill="none" stroke="var(--brand)" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  );
}

/** The shape of a status. The word always stands beside it, so it is hidden from readers. */
export function Shape({ status, size = 16 }: { status: Status | undefined; size?: number }) {
  const path = shapeOf(status);
  return (
    <svg
      class={`icon shape tone${turns(path) ? " turns" : ""}`}
      style={size === 16 ? undefined : { inlineSize: `${size}px`, blockSize: `${size}px` }}
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      <path d={path} stroke-dasharray={dashOf(path)} />
    </svg>
  );
}

const actions = {
  ask: "M13.2 6.6A5.5 5.5 0 0 0 3 5.6M2.8 2.6v3h3M2.8 9.4A5.5 5.5 0 0 0 13 10.4M13.2 13.4v-3h-3",
  add: "M8 3v10M3 8h10",
  search: "M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM10.4 10.4 13.5 13.5",
  scan: "M2.5 5.5v-3h3M10.5 2.5h3v3M13.5 10.5v3h-3M5.5 13.5h-3v-3M5 6.5h6M5 9.5h4",
  options: "M2 4.5h6.5M12.5 4.5H14M10.5 2.7a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6zM14 11.5H7.5M3.5 11.5H2M5.5 9.7a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6z",
  back: "M10 3 5 8l5 5",
  next: "M6 3l5 5-5 5",
  open: "M4.5 6.5 8 10l3.5-3.5",
  copy: "M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3",
  out: "M9.5 2.5h4v4M13.5 2.5 7.5 8.5M6.5 3.5h-3a1 1 0 0 0-1 1v8a1 1 0 0 0 1 1h8a1 1 0 0 0 1-1v-3",
  rename: "M2.5 13.5 3.3 10.3 10.8 2.8l2.4 2.4-7.5 7.5zM9.2 4.4l2.4 2.4",
  archive: "M2 3h12v3H2zM3 6v7h10V6M6.5 8.5h3",
  unarchive: "M2 3h12v3H2zM3 6v7h10V6M8 11.2V8M6.5 9.4 8 7.9l1.5 1.5",
  remove: "M2.5 4h11M6 4V2.5h4V4M4 4l.6 9.5h6.8L12 4M6.7 6.8v4M9.3 6.8v4",
  print: "M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7v4h-7z",
  full: "M9.5 2.5h4v4M13.5 2.5 9.2 6.8M6.5 13.5h-4v-4M2.5 13.5l4.3-4.3",
  close: "M4 4l8 8M12 4l-8 8",
  tick: shapeOf(Delivered),
  warn: warning,
} as const;

const turningActions = new Set<ActionName>(["back", "next", "ask", "out"]);

export type ActionName = keyof typeof actions;

/** The picture of an action; its word is the button's own affair. */
export function Icon({ name }: { name: ActionName }) {
  return (
    <svg class={`icon${turningActions.has(name) ? " turns" : ""}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={actions[name]} />
    </svg>
  );
}
