// One parcel in the list: picture, name, status, newest event, time, stage.
// The whole row opens it; the two likeliest actions show on hover and focus.

import { Component } from "preact";
import { useState } from "preact/hooks";
import { browser } from "../shared/browser";
import { exact, relative } from "../shared/time";
import { adviceWord, carrierName, find, findingWord, problemWord, sentences, statusWord, word, type Names } from "../shared/words";
import { InTransit, NotFound, type Row } from "../shared/zz_gen_wire";
import { ActionButton, ActionLink } from "./action";
import { Icon, Shape } from "./icons";
import { StagePicture } from "./stage";
import { statusOf, type Group } from "./standing";

/** A product's picture, or the parcel's shape where there is none or it cannot be loaded. */
export function Picture({ src, size }: { src: string | undefined; size: number }) {
  const [broken, setBroken] = useState<string>();
  const good = src?.startsWith("https://") && broken !== src;
  return (
    <span class="picture" style={{ inlineSize: `${size}px`, blockSize: `${size}px` }}>
      {good ? (
        // How it is loaded comes before what: the browser may begin as soon as it knows the address.
        <img
          loading="lazy"
          decoding="async"
          referrerpolicy="no-referrer"
          src={src}
          alt=""
          width={size}
          height={size}
          onError={() => setBroken(src)}
        />
      ) : (
        <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M2.5 5 8 2.3 13.5 5v6L8 13.7 2.5 11zM2.5 5 8 7.7 13.5 5M8 7.7v6M5.2 3.7l5.5 2.7" />
        </svg>
      )}
    </span>
  );
}

/** What the newest event adds to the status: its own words where they differ, and its place. */
export function eventWords(row: Row): string {
  const parts: string[] = [];
  const event = row.event;
  const standing = statusWord(row.words);
  const told = event?.meaning.substatus ? find(`status_${event.meaning.substatus}`) : event?.text;
  const bare = event?.meaning.substatus?.endsWith("_Other");
  if (told && told !== standing) parts.push(event?.meaning.unsure ? word("probably", told) : told);
  // "On the way" alone says little: the carrier's words are better than nothing.
  else if (bare && event?.text && statusOf(row.words) === InTransit) parts.push(event.text);
  if (event?.place) parts.push(event.place);
  return parts.join("\u00a0· ");
}

export interface RowProps {
  row: Row;
  group: Group;
  now: number;
  names: Names | undefined;
  current: boolean;
  selected?: boolean;
  open(id: string): void;
  ask(id: string): void;
  archive(id: string, on: boolean): void;
}

/** A row of the list. It is drawn anew only when something that it is handed has changed. */
export class ParcelRow extends Component<RowProps> {
  override shouldComponentUpdate(next: RowProps): boolean {
    return (Object.keys(next) as (keyof RowProps)[]).some((key) => next[key] !== this.props[key]);
  }
  override render(props: RowProps) {
    return <DrawnRow {...props} />;
  }
}

function DrawnRow({ row, group, now, names, current, selected, open, ask, archive }: RowProps) {
  const status = statusOf(row.words);
  const more = eventWords(row);
  const finding = row.findings?.find((f) => f.urgent) ?? row.findings?.[0];
  const advice = group === "needs" && finding ? adviceOf(finding, statusWord(row.words)) : "";
  const still = group === "delivered" || group === "archived";
  const name = row.name || row.number;
  const tab = current ? 0 : -1;
  return (
    <li class={`row ${group}${selected ? " selected" : ""}`} data-status={status ?? NotFound} data-parcel={row.id}>
      <Picture src={row.image} size={40} />
      <div class="row-text">
        <div class="row-first">
          <button
            type="button"
            class="row-open"
            dir="auto"
            title={name}
            tabIndex={tab}
            aria-describedby={`news-${row.id}`}
            aria-current={selected ? "true" : undefined}
            onClick={() => open(row.id)}
          >
            {name}
          </button>
          <span class="row-when">
            {row.problem && (
              <span class="row-problem" role="img" title={problemWord(row.problem, names)} aria-label={problemWord(row.problem, names)}>
                <Icon name="warn" />
              </span>
            )}
            {row.asking ? (
              <span>{word("asking")}</span>
            ) : (
              row.at! > 0 && (
                <time dateTime={new Date(row.at!).toISOString()} title={exact(row.at!)}>
                  {relative(row.at!, now)}
                </time>
              )
            )}
            {row.news && <span class="dot" role="img" aria-label={word("news")} />}
          </span>
        </div>
        <p class="row-news" id={`news-${row.id}`}>
          <Shape status={status} />
          <span class="row-words">
            <span class="tone">{statusWord(row.words)}</span>
            {more && (
              <span class="quiet">
                <span class="row-apart"> · </span>
                <bdi>{more}</bdi>
              </span>
            )}
          </span>
        </p>
        {advice && <p class="row-advice">{advice}</p>}
        {!still && !advice && <StagePicture words={row.words} stage={row.stage} />}
      </div>
      <div class="row-actions">
        {still ? (
          <ActionButton
            name={row.archived ? "unarchive" : "archive"}
            label={word(row.archived ? "action_unarchive" : "action_archive")}
            of={name}
            tabIndex={tab}
            act={() => archive(row.id, !row.archived)}
          />
        ) : (
          <ActionButton name="ask" label={word("action_ask")} of={name} tabIndex={tab} disabled={row.asking} act={() => ask(row.id)} />
        )}
        {row.link?.startsWith("https://") && (
          <ActionLink name="out" label={word("action_carrier")} of={row.carrier ?? name} tabIndex={tab} href={row.link} />
        )}
      </div>
    </li>
  );
}

/** The finding and its advice; the advice alone where the status has said the rest. */
function adviceOf(finding: NonNullable<Row["findings"]>[number], said: string): string {
  const what = findingWord(finding);
  const todo = adviceWord(finding);
  return what === said || !what ? todo : sentences(what, todo);
}

/** What a search looks in. */
export function searchText(row: Row): string {
  return [
    row.name,
    row.number,
    row.id,
    row.carrier ? carrierName(row.carrier) : "",
    ...(row.orders ?? []),
    statusWord(row.words),
    row.event?.text,
    row.event?.place,
  ]
    .filter(Boolean)
    .join("\n");
}

/** Folds case, accents and the spaces in numbers, so that people find what they mean. */
export function fold(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLocaleLowerCase(browser.i18n.getUILanguage());
}
