import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

const alarms = {
  current: undefined as { name: string; scheduledTime: number } | undefined,
  created: 0,
  get: async () => alarms.current,
  create: async (name: string, { when }: { when: number }) => {
    alarms.created++;
    alarms.current = { name, scheduledTime: when };
  },
  clear: async () => {
    alarms.current = undefined;
  },
};
Object.assign(globalThis, { chrome: { runtime: {}, alarms } });
const { Alarms } = await import("./alarm");
const { move, now } = await import("./clock");

const minute = 60_000;
let fired = 0;
const ours = new Alarms(() => fired++);

beforeEach(async () => {
  move(0);
  await ours.set(0);
  Object.assign(alarms, { current: undefined, created: 0 });
  fired = 0;
});

test("an alarm that is there already is not created anew", async () => {
  const at = now() + 10 * minute;
  await ours.set(at);
  await ours.set(at);
  assert.equal(alarms.created, 1);
  await ours.set(at + minute);
  assert.equal(alarms.created, 2);
  assert.equal(alarms.current?.scheduledTime, at + minute);
});

test("one that is overdue is left to fire", async () => {
  const before = Date.now();
  await ours.set(now() - minute);
  const when = alarms.current!.scheduledTime;
  assert.ok(when >= before && when <= Date.now(), "at once");
  await ours.set(now() - minute);
  assert.equal(alarms.created, 1);
});

test("what is due sooner than an alarm can come is told by a timer, what is due later is not", async () => {
  await ours.set(now() + minute);
  await new Promise((resolve) => setTimeout(resolve, 300));
  assert.equal(fired, 0);
  await ours.set(now() + 10);
  await new Promise((resolve) => setTimeout(resolve, 300));
  assert.equal(fired, 1);
});

test("a timer that is not wanted any more does not fire", async () => {
  await ours.set(now() + 10);
  await ours.set(0);
  assert.equal(alarms.current, undefined);
  await new Promise((resolve) => setTimeout(resolve, 300));
  assert.equal(fired, 0);
});

test("when the clock is moved, the alarm keeps its time on the new clock", async () => {
  const at = now() + 120 * minute;
  await ours.set(at);
  await ours.moved(undefined, 60 * minute);
  assert.ok(Math.abs(alarms.current!.scheduledTime - (at - 60 * minute)) < 1000);
  await ours.moved(60 * minute, 30 * minute);
  assert.ok(Math.abs(alarms.current!.scheduledTime - (at - 30 * minute)) < 1000);
  await ours.moved(30 * minute, 180 * minute);
  await new Promise((resolve) => setTimeout(resolve, 300));
  assert.equal(fired, 1, "its time has passed");
});

test("only our own alarm counts", () => {
  ours.fired({ name: "other" } as chrome.alarms.Alarm);
  assert.equal(fired, 0);
  ours.fired({ name: "next" } as chrome.alarms.Alarm);
  assert.equal(fired, 1);
});
