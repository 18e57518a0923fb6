// The timeline of a parcel: days, scans, the hand-over, silence. Our words
// first; the carrier's own beside them, quiet, with their language.

import { clock, duration, sayDay, toldExactly, twelveHours } from "../shared/time";
import { carrierName, countryName, find, language, languageName, word, type Names } from "../shared/words";
import { NotFound, TransitOther, type Event, type Parcel } from "../shared/zz_gen_wire";
import { Icon, Shape } from "./icons";
import { linesOf, type Line } from "./lines";
import { TrackingNumber } from "./numbers";
import { knownStatus } from "./standing";

interface Props {
  parcel: Parcel;
  now: number;
  names: Names | undefined;
  fresh: ReadonlySet<string>; // keys of the entries that are news
}

export function Timeline({ parcel, now, names, fresh }: Props) {
  const lines = linesOf(parcel, now);
  if (lines.length === 0) return <p class="quiet">{word("timeline_empty")}</p>;
  const several = new Set(parcel.timeline?.flatMap((entry) => entry.tellers.map((teller) => teller.carrier))).size > 1;
  return (
    <ol class={`timeline${twelveHours() ? " twelve" : ""}`}>
      {lines.map((line) => (
        <TimelineLine
          key={line.key}
          line={line}
          latest={line.key === parcel.timeline?.[0]?.key}
          now={now}
          names={names}
          several={several}
          fresh={fresh}
        />
      ))}
    </ol>
  );
}

function TimelineLine({
  line,
  latest,
  now,
  names,
  several,
  fresh,
}: { line: Line; latest: boolean; several: boolean } & Pick<Props, "now" | "names" | "fresh">) {
  switch (line.kind) {
    case "day":
      return (
        <li class="day">
          <h3>{line.day ? sayDay(line.day, now) : word("time_unknown")}</h3>
        </li>
      );
    case "silence":
      return (
        <li class={`silence${line.open ? " open" : ""}`}>
          {word(line.open ? "silence_now" : "silence", duration(line.days))}
        </li>
      );
    case "handover":
      return (
        <li class="handover">
          <p>{word("handover")}</p>
          <p class="handover-numbers">
            <span>
              <span class="quiet">{carrierName(line.from.carrier, names)}</span> <TrackingNumber number={line.from.number} />
            </span>
            <span>
              <Icon name="next" />
              <span class="quiet">{carrierName(line.to.carrier, names)}</span> <TrackingNumber number={line.to.number} />
            </span>
          </p>
        </li>
      );
    case "scan": {
      const { event, entry } = line;
      const main = mainWords(event);
      const tellers = entry.tellers.map((teller) => carrierName(teller.carrier, names));
      return (
        <li class={`scan${latest ? " latest" : ""}${event.meaning.notice ? " notice" : ""}`} data-status={knownStatus(event.meaning) ?? NotFound}>
          <time
            class="scan-time"
            dateTime={event.time ? event.time + (event.zone ?? "") : undefined}
            title={event.time ? toldExactly(event.time, event.zone) : undefined}
          >
            {clock(event.time ?? "")}
          </time>
          <span class="scan-mark">
            <Shape status={knownStatus(event.meaning)} size={12} />
          </span>
          <div class="scan-text">
            <p class="scan-words">
              <bdi
                class={main.guess ? "guess" : undefined}
                title={main.guess ? word("probably_why") : undefined}
                lang={main.ours ? undefined : event.language}
              >
                {main.text}
              </bdi>
              {fresh.has(entry.key) && <span class="dot" role="img" aria-label={word("news")} />}
              {!main.ours && !readable(event) && <LanguageTag tag={event.language} />}
            </p>
            {(event.place || several) && (
              <p class="scan-place quiet">
                {event.place && <bdi>{event.place}</bdi>}
                {event.place && several && " · "}
                {several && <bdi title={word("told_by", tellers.join(", "))}>{tellers.join(", ")}</bdi>}
              </p>
            )}
            {[event, ...(entry.also ?? [])].map((told, i) => own(told, i === 0 ? main : undefined) && <OwnWords key={i} event={told} />)}
          </div>
        </li>
      );
    }
  }
}

/**
 * Our words for an event, or the carrier's where we do not know what it means,
 * or where ours say no more than "on the way" and the user reads its language.
 * Ours say so where they are a guess.
 */
export function mainWords(event: Event): { text: string; ours: boolean; guess?: boolean } {
  if (event.text && readable(event) && event.meaning.substatus === TransitOther) return { text: event.text, ours: false };
  const ours = event.meaning.substatus ? find(`status_${event.meaning.substatus}`) : "";
  if (ours && event.meaning.unsure) return { text: word("probably", ours), ours: true, guess: true };
  if (ours) return { text: ours, ours: true };
  return event.text ? { text: event.text, ours: false } : { text: word("status_unknown"), ours: true };
}

/** Whether the carrier's words are in the language that the user reads. */
function readable(event: Event): boolean {
  return event.language?.split("-")[0] === language().split("-")[0];
}

/** Whether the carrier's words add to what is already said. */
function own(event: Event, main?: { text: string; ours: boolean }): boolean {
  if (!event.text) return false;
  return !main || (main.ours && main.text.toLocaleLowerCase() !== event.text.toLocaleLowerCase());
}

function OwnWords({ event }: { event: Event }) {
  return (
    <p class="scan-own quiet">
      <span class="hidden">{word("own_words")}: </span>
      <bdi lang={event.language}>{event.text}</bdi>
      <LanguageTag tag={event.language} />
    </p>
  );
}

function LanguageTag({ tag }: { tag: string | undefined }) {
  if (!tag) return null;
  return (
    <abbr class="language" title={languageName(tag)}>
      {tag.split("-")[0]}
    </abbr>
  );
}

/** From where to where, in words; "" where neither is known. */
export function route(parcel: Pick<Parcel, "origin" | "destination">): string {
  const from = parcel.origin ? countryName(parcel.origin) : "";
  const to = parcel.destination ? countryName(parcel.destination) : "";
  return from && to ? word("from_to", from, to) : from || to;
}
