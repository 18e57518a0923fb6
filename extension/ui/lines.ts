// From the entries of a parcel to the lines that the timeline shows, newest
// first: days as headings, scans, the hand-over as a break with both numbers,
// silence of more than four days as a piece of its own.
//
//     Friday, 6 February
//       15:25  Delivered
//     – – 9 days without a scan – –
//     Wednesday, 28 January
//       08:10  Arrived in the destination country      RC000000014EE
//     ══ LP00123456789012 → RC000000014EE ══
//       07:55  …

import { daysBetween, localDay } from "../shared/time";
import {
  Delivered,
  ExceptionCancel,
  ExceptionDestroyed,
  ExceptionReturned,
  InfoReceived,
  type Entry,
  type Event,
  type Parcel,
} from "../shared/zz_gen_wire";
import { knownStatus, statusOf } from "./standing";

export type Line =
  | { kind: "day"; key: string; day: string }
  | { kind: "scan"; key: string; entry: Entry; event: Event }
  | { kind: "handover"; key: string; from: Side; to: Side }
  | { kind: "silence"; key: string; days: number; open: boolean };

/** One side of a hand-over. */
export interface Side {
  number: string;
  carrier: string;
}

/** Days without a scan beyond which the silence is shown. */
export const silent = 4;

export function linesOf(parcel: Parcel, now: number): Line[] {
  const entries = parcel.timeline ?? [];
  const breaks = handovers(parcel);
  const lines: Line[] = [];
  let day: string | undefined;
  let newer: string | undefined; // the day of the last scan that had one
  entries.forEach((entry, i) => {
    const told = entry.event.time?.slice(0, 10) ?? "";
    const gap = i === 0 ? sinceLast(parcel, told, now) : daysBetween(told, newer);
    if (gap !== undefined && gap > silent) {
      lines.push({ kind: "silence", key: `silence-${entry.key}`, days: gap, open: i === 0 });
    }
    if (told !== day) lines.push({ kind: "day", key: `day-${entry.key}`, day: told });
    lines.push({ kind: "scan", key: entry.key, entry, event: entry.event });
    const handed = breaks.get(i);
    if (handed) lines.push({ kind: "handover", key: `handover-${entry.key}`, ...handed });
    day = told;
    newer = told || newer;
  });
  return lines;
}

/** How long nothing was scanned up to now; a parcel that has arrived is not silent. */
function sinceLast(parcel: Parcel, told: string, now: number): number | undefined {
  const words = parcel.standing.words;
  const over = [ExceptionReturned, ExceptionCancel, ExceptionDestroyed].includes(words.substatus ?? "");
  if (statusOf(words) === Delivered || over) return undefined;
  return daysBetween(told, localDay(now));
}

/**
 * Where the parcel went over from one number to the next: after the oldest
 * scan that the next number's carrier told, by the index of that scan. An
 * announcement is no scan: carriers announce what they do not have yet.
 */
function handovers(parcel: Parcel): Map<number, { from: Side; to: Side }> {
  const entries = parcel.timeline ?? [];
  const found = new Map<number, { from: Side; to: Side }>();
  for (const next of parcel.numbers.slice(1)) {
    const first = entries.findLastIndex(
      (entry) =>
        knownStatus(entry.event.meaning) !== InfoReceived &&
        entry.tellers.some((teller) => teller.number === next.number),
    );
    if (first < 0 || first === entries.length - 1) continue;
    const before = entries[first + 1]!.tellers.find((teller) => teller.number !== next.number);
    const known = parcel.numbers.find((number) => number.number === before?.number) ?? parcel.numbers[0]!;
    found.set(first, {
      from: { number: known.number, carrier: before?.carrier ?? known.carrier ?? known.name ?? "" },
      to: { number: next.number, carrier: next.carrier ?? next.name ?? "" },
    });
  }
  return found;
}
