// Times for people: relative under a week, dates beyond, the exact time for
// whoever points at it. Carriers tell wall clocks ("2026-02-06T15:25",
// "+08:00" or nothing): these are shown as told, never moved to another zone.

import { language } from "./words";

let ahead = 0;

/** Sets how many ms the core's clock runs ahead of the machine's: 0 but for demonstrations and tests. */
export function runAhead(ms: number): void {
  ahead = ms;
}

/** The time that the core lives in, ms since 1970. */
export function present(): number {
  return Date.now() + ahead;
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How far back a time lies: "5 min ago", "yesterday", "3 days ago"; a date from a week on. */
export function relative(at: number, now = present()): string {
  const ago = now - at;
  if (ago >= 7 * day || ago < -minute) return dateOf(at, now);
  const format = formatter(Intl.RelativeTimeFormat, { style: "short", numeric: "auto" });
  if (ago < minute) return format.format(0, "second");
  if (ago < hour) return spoken(format.format(-Math.floor(ago / minute), "minute"));
  // "Yesterday" is a matter of the calendar, not of hours.
  const days = calendarDays(at, now);
  if (ago < 12 * hour || days === 0) return spoken(format.format(-Math.floor(ago / hour), "hour"));
  return spoken(format.format(-days, "day"));
}

/** The day of a time, short; with the year where it is not this one: "6 Feb". */
export function dateOf(at: number, now = present()): string {
  const far = new Date(at).getFullYear() !== new Date(now).getFullYear();
  return formatter(Intl.DateTimeFormat, {
    day: "numeric",
    month: "short",
    ...(far ? { year: "numeric" as const } : {}),
  }).format(at);
}

/** A moment in full; only the clock where it is today. */
export function exact(at: number, now?: number): string {
  if (now !== undefined && calendarDays(at, now) === 0) {
    return formatter(Intl.DateTimeFormat, { timeStyle: "short" }).format(at);
  }
  return formatter(Intl.DateTimeFormat, { dateStyle: "full", timeStyle: "short" }).format(at);
}

/** A day with its weekday, from "2026-02-06" or a longer time; with the year where it is not this one. */
export function sayDay(told: string, now = present()): string {
  const at = wallClock(told.slice(0, 10));
  if (at === undefined) return told;
  const far = told.slice(0, 4) !== String(new Date(now).getFullYear());
  return formatter(Intl.DateTimeFormat, {
    weekday: "long",
    day: "numeric",
    month: "long",
    timeZone: "UTC",
    ...(far ? { year: "numeric" as const } : {}),
  }).format(at);
}

/** The clock of a told time: "15:25"; "" where only a day was told. */
export function clock(told: string): string {
  const at = told.length > 10 ? wallClock(told) : undefined;
  if (at === undefined) return "";
  return formatter(Intl.DateTimeFormat, { hour: twelveHours() ? "numeric" : "2-digit", minute: "2-digit", timeZone: "UTC" }).format(at);
}

/** Whether the user's clocks have twelve hours. */
export function twelveHours(): boolean {
  return formatter(Intl.DateTimeFormat, { hour: "numeric" }).resolvedOptions().hour12 === true;
}

/** A told time in full, with its zone where one was told, for print and for pointing at. */
export function toldExactly(told: string, zone?: string): string {
  const at = wallClock(told);
  if (at === undefined) return told;
  const style: Intl.DateTimeFormatOptions = { dateStyle: "medium", timeZone: "UTC" };
  if (told.length > 10) style.timeStyle = "short";
  const text = formatter(Intl.DateTimeFormat, style).format(at);
  return zone && told.length > 10 ? `${text} (UTC${zone === "+00:00" ? "" : zone})` : text;
}

/** A number of days, in words: "12 days". */
export function duration(days: number): string {
  return formatter(Intl.NumberFormat, { style: "unit", unit: "day", unitDisplay: "long" }).format(days);
}

/** A number of days from now, in words: "in 5 days", "tomorrow". */
export function inDays(days: number): string {
  return formatter(Intl.RelativeTimeFormat, { numeric: "auto" }).format(days, "day");
}

/** The days on which a parcel is expected: "24 – 27 Nov"; both "2006-01-02". */
export function sayRange(from: string | undefined, to: string | undefined): string {
  const start = wallClock(from ?? "") ?? wallClock(to ?? "");
  const end = wallClock(to ?? "") ?? start;
  if (start === undefined || end === undefined) return "";
  const format = formatter(Intl.DateTimeFormat, { day: "numeric", month: "short", timeZone: "UTC" });
  return start <= end ? format.formatRange(start, end) : format.format(end);
}

/** Whole days from one told day to another; undefined where one is no day. */
export function daysBetween(from: string | undefined, to: string | undefined): number | undefined {
  const a = wallClock((from ?? "").slice(0, 10));
  const b = wallClock((to ?? "").slice(0, 10));
  return a === undefined || b === undefined ? undefined : Math.round((b - a) / day);
}

/** The user's own day of a moment, as "2006-01-02". */
export function localDay(at: number): string {
  const d = new Date(at);
  return `${d.getFullYear()}-${two(d.getMonth() + 1)}-${two(d.getDate())}`;
}

/** A wall clock as if it were UTC, in ms: only to format it or to count days. */
function wallClock(told: string): number | undefined {
  const m = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?)?$/.exec(told);
  if (!m) return undefined;
  return Date.UTC(+m[1]!, +m[2]! - 1, +m[3]!, +(m[4] ?? 0), +(m[5] ?? 0), +(m[6] ?? 0));
}

function calendarDays(at: number, now: number): number {
  return daysBetween(localDay(at), localDay(now)) ?? 0;
}

function two(n: number): string {
  return String(n).padStart(2, "0");
}

/** English "2 hr. ago" reads as an abbreviation of something else. */
function spoken(text: string): string {
  return language().startsWith("en") ? text.replace("hr.", "h").replace("min.", "min") : text;
}

// Making a formatter costs more than a hundred uses of it.
const made = new Map<string, unknown>();

function formatter<O, F>(Format: new (locale: string, options: O) => F, options: O): F {
  const key = Format.name + language() + JSON.stringify(options);
  let format = made.get(key) as F | undefined;
  if (!format) {
    format = new Format(language(), options);
    made.set(key, format);
  }
  return format;
}
