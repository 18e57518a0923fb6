import { speak } from "../shared/testing";
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Entry, Parcel, Substatus } from "../shared/zz_gen_wire";
import { linesOf } from "./lines";

speak("en");
const now = new Date(2026, 1, 8, 12).getTime();
const first = "LP00123456789012";
const second = "RC000000014EE";

function entry(key: string, time: string, number: string, substatus?: Substatus): Entry {
  return { key, event: { time, meaning: { substatus } }, tellers: [{ carrier: number === first ? "one" : "two", number }] };
}

function parcel(timeline: Entry[], rest: Partial<Parcel> = {}): Parcel {
  return {
    id: first,
    numbers: [{ number: first, carrier: "one" }, { number: second, carrier: "two" }],
    added: 0,
    standing: { words: { status: "InTransit" } },
    timeline,
    ...rest,
  };
}

/** The lines in short: days as they are, scans by key. */
function short(p: Parcel): string[] {
  return linesOf(p, now).map((line) => {
    switch (line.kind) {
      case "day":
        return line.day || "no day";
      case "scan":
        return `  ${line.key}`;
      case "silence":
        return `silence ${line.days}${line.open ? " to now" : ""}`;
      case "handover":
        return `${line.from.number} → ${line.to.number}`;
    }
  });
}

test("days are headings, silence and hand-over stand where they happened", () => {
  const p = parcel([
    entry("arrived", "2026-02-06T15:25", second),
    entry("taken over", "2026-02-06T08:00", second),
    entry("left", "2026-01-28T22:10", first),
    entry("sorted", "2026-01-28T09:00", first),
  ]);
  assert.deepEqual(short(p), [
    "2026-02-06",
    "  arrived",
    "  taken over",
    `${first} → ${second}`,
    "silence 9",
    "2026-01-28",
    "  left",
    "  sorted",
  ]);
});

test("an announcement by the next carrier is no hand-over", () => {
  const p = parcel([
    entry("taken over", "2026-02-06T08:00", second, "InTransit_Arrival"),
    entry("left", "2026-02-05T22:10", first),
    entry("announced", "2026-02-04T22:10", second, "InfoReceived"),
    entry("sorted", "2026-02-03T09:00", first),
  ]);
  const lines = short(p);
  assert.equal(lines.filter((l) => l.includes("→")).length, 1);
  assert.equal(lines[lines.indexOf("  taken over") + 1], `${first} → ${second}`);
});

test("a number that told everything was never handed over", () => {
  const p = parcel([entry("b", "2026-02-06", second), entry("a", "2026-02-05", second)]);
  assert.ok(!short(p).some((l) => l.includes("→")));
});

test("silence up to now is shown until the parcel has arrived", () => {
  const timeline = [entry("left", "2026-02-01T10:00", first)];
  assert.equal(short(parcel(timeline))[0], "silence 7 to now");
  assert.equal(short(parcel(timeline, { standing: { words: { status: "Delivered" } } }))[0], "2026-02-01");
});

test("four days are no silence", () => {
  const lines = short(parcel([entry("b", "2026-02-06", first), entry("a", "2026-02-02", first)]));
  assert.ok(!lines.some((l) => l.startsWith("silence")));
});

test("scans without a time keep their place", () => {
  const lines = short(parcel([entry("c", "2026-02-06T10:00", first), entry("b", "", first), entry("a", "2026-02-05T10:00", first)]));
  assert.deepEqual(lines, ["2026-02-06", "  c", "no day", "  b", "2026-02-05", "  a"]);
});

test("no scans, no lines", () => {
  assert.deepEqual(linesOf(parcel([]), now), []);
});
