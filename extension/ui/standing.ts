// What the list and the stage picture make of a parcel's standing: which group
// it stands in, how far along the way it is, and whether something is wrong.

import { localDay } from "../shared/time";
import {
  AvailableForPickup,
  CustomsWantsInfo,
  Delivered,
  DeliveryFailure,
  Exception,
  ExceptionCancel,
  ExceptionDelayed,
  ExceptionReturned,
  Expired,
  InTransit,
  InfoReceived,
  OutForDelivery,
  TransitArrival,
  TransitDeparture,
  type Meaning,
  type Row,
  type Stage,
  type Status,
  type Words,
} from "../shared/zz_gen_wire";

/** The groups of the list, in the order in which they stand. */
export const groups = ["needs", "news", "arriving", "way", "delivered", "archived"] as const;
export type Group = (typeof groups)[number];

/** The main status of some words; undefined when it is not known. */
export function statusOf(words: Words | undefined): Status | undefined {
  return words?.status || (words?.substatus?.split("_", 1)[0] as Status | undefined) || undefined;
}

/** The main status that an event is known to have: a guess is none. */
export function knownStatus(meaning: Meaning): Status | undefined {
  return meaning.unsure ? undefined : statusOf(meaning);
}

/**
 * The group of a row: the first that fits. A parcel needs its user where only
 * the user can move it on, not where something is merely slow.
 */
export function groupOf(row: Row, now: number): Group {
  if (row.archived) return "archived";
  const status = statusOf(row.words);
  const settled = row.words.substatus === ExceptionReturned || row.words.substatus === ExceptionCancel;
  if (
    row.findings?.some((finding) => finding.urgent) ||
    row.words.substatus === CustomsWantsInfo ||
    status === AvailableForPickup ||
    status === DeliveryFailure ||
    (status === Exception && row.words.substatus !== ExceptionDelayed && !settled)
  ) {
    return "needs";
  }
  if (row.news) return "news";
  if (status === Delivered || settled) return "delivered";
  if (status === OutForDelivery || row.stage === "last_mile" || soon(row.etaTo, now)) return "arriving";
  return "way";
}

/** Expected today, tomorrow or the day after. */
function soon(day: string | undefined, now: number): boolean {
  return day !== undefined && day >= localDay(now) && day <= localDay(now + 2 * 86_400_000);
}

/** One group of the list, with the rows that stand in it. */
export interface Section {
  group: Group;
  rows: Row[];
}

/** Rows in their groups, each group newest first; empty groups are left out. */
export function grouped(rows: readonly Row[], now: number): Section[] {
  const by = new Map<Group, Row[]>(groups.map((group) => [group, []]));
  for (const row of rows) by.get(groupOf(row, now))!.push(row);
  for (const list of by.values()) list.sort((a, b) => (b.at ?? 0) - (a.at ?? 0));
  return sectionsOf(by);
}

/**
 * Rows as they are now, in the places and groups in which they stood before.
 * What is new, and what a person has moved into the archive or out of it,
 * stands at the end of its group: there it moves the fewest. What has gone is
 * left out.
 */
export function stayed(before: readonly Section[], now: readonly Section[]): Section[] {
  const rows = new Map(now.flatMap((section) => section.rows.map((row) => [row.id, row] as const)));
  const by = new Map<Group, Row[]>(groups.map((group) => [group, []]));
  for (const section of before) {
    for (const { id, archived } of section.rows) {
      const row = rows.get(id);
      if (!row || Boolean(row.archived) !== Boolean(archived)) continue;
      by.get(section.group)!.push(row);
      rows.delete(id);
    }
  }
  for (const section of now) by.get(section.group)!.push(...section.rows.filter(({ id }) => rows.has(id)));
  return sectionsOf(by);
}

function sectionsOf(by: ReadonlyMap<Group, Row[]>): Section[] {
  return groups.map((group) => ({ group, rows: by.get(group)! })).filter(({ rows }) => rows.length > 0);
}

/** The five stops of the stage picture. */
export const stops = ["sent", "origin", "crossing", "destination", "here"] as const;

const places: Record<Stage, number> = {
  origin: 1,
  export_customs: 1.5,
  crossing: 2,
  import_customs: 2.5,
  destination: 3,
  last_mile: 3.5,
};

/**
 * How far a parcel is along the five stops, from 0 (sent) to 4 (here), in
 * halves; -1 while nothing has moved.
 */
export function placeOf(words: Words | undefined, stage: Stage | undefined): number {
  const status = statusOf(words);
  if (status === Delivered || status === AvailableForPickup) return 4;
  if (stage) return places[stage] ?? 0;
  switch (status) {
    case InfoReceived:
      return 0;
    case OutForDelivery:
    case DeliveryFailure:
      return 3.5;
    case InTransit:
    case Exception:
    case Expired:
      return words?.substatus === TransitDeparture ? 2 : words?.substatus === TransitArrival ? 3 : 1;
    default:
      return -1;
  }
}

/** Which side of the border a customs gate is drawn on: 1.5 for export, 2.5 for import, 0 for none. */
export function gateOf(words: Words | undefined, stage: Stage | undefined): number {
  if (stage === "export_customs") return 1.5;
  if (stage === "import_customs" || words?.substatus?.startsWith("InTransit_Customs")) return 2.5;
  return 0;
}

/** Whether the shape of the status stands on the picture, since something is wrong there. */
export function trouble(words: Words | undefined): boolean {
  const status = statusOf(words);
  return (
    status === Exception || status === DeliveryFailure || words?.substatus === CustomsWantsInfo
  );
}
