import { speak } from "./testing";
import assert from "node:assert/strict";
import { test } from "node:test";
import { clock, daysBetween, duration, inDays, relative, sayDay, sayRange, toldExactly } from "./time";

const now = new Date(2026, 10, 21, 18, 30).getTime();
const minute = 60_000;
const hour = 60 * minute;

test("relative under a week, a date beyond", () => {
  speak("en");
  assert.equal(relative(now, now), "now");
  assert.equal(relative(now - 5 * minute, now), "5 min ago");
  assert.equal(relative(now - 2 * hour, now), "2 h ago");
  assert.equal(relative(now - 15 * hour, now), "15 h ago");
  assert.equal(relative(now - 25 * hour, now), "yesterday");
  assert.equal(relative(now - 3 * 24 * hour, now), "3 days ago");
  assert.equal(relative(now - 8 * 24 * hour, now), "Nov 13");
  assert.equal(relative(now - 400 * 24 * hour, now), "Oct 17, 2025");
});

test("a time ahead of this clock is told as a date, not as a wonder", () => {
  assert.equal(relative(now + 3 * 24 * hour, now), "Nov 24");
  assert.equal(relative(now + 20_000, now), "now", "clocks differ by seconds");
});

test("carriers' wall clocks are shown as told", () => {
  assert.equal(clock("2026-02-06T15:25:17").replace(/\s/g, " "), "3:25 PM");
  assert.equal(clock("2026-02-06"), "");
  assert.equal(clock("nonsense"), "");
  assert.match(toldExactly("2026-02-06T15:25", "+08:00").replace(/\s/g, " "), /3:25 PM \(UTC\+08:00\)$/);
  assert.equal(toldExactly("2026-02-06", "+08:00"), "Feb 6, 2026");
  assert.equal(toldExactly("early in spring"), "early in spring");
});

test("days, with their weekday", () => {
  assert.equal(sayDay("2026-02-06T15:25", now), "Friday, February 6");
  assert.equal(sayDay("2025-02-06", now), "Thursday, February 6, 2025");
  assert.equal(sayDay("someday", now), "someday");
  assert.equal(duration(1), "1 day");
  assert.equal(duration(12), "12 days");
  assert.equal(inDays(1), "tomorrow");
  assert.equal(daysBetween("2026-02-27", "2026-03-01T23:59"), 2);
  assert.equal(daysBetween("", "2026-03-01"), undefined);
});

test("expected days", () => {
  assert.equal(sayRange("2026-11-24", "2026-11-27").replace(/[\s\u2009]/g, " "), "Nov 24 – 27");
  assert.equal(sayRange(undefined, "2026-11-27"), "Nov 27");
  assert.equal(sayRange("2026-11-30", "2026-11-27"), "Nov 27", "a first day after the last is not believed");
  assert.equal(sayRange(undefined, undefined), "");
});

test("other languages have their own", () => {
  speak("de");
  assert.equal(relative(now - 2 * hour, now), "vor 2 Std.");
  assert.equal(clock("2026-02-06T15:25"), "15:25");
  speak("ru");
  assert.equal(relative(now - 2 * hour, now), "2 ч назад");
  assert.equal(duration(12), "12 дней");
  speak("en");
});
