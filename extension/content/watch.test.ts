import assert from "node:assert/strict";
import { mock, test } from "node:test";
import { Watch } from "./watch";

type Changes = Partial<Record<"addedNodes" | "removedNodes", object[]>> & { type?: string; target?: object };

/** A page whose clock is moved by hand, and whose browser is idle when it is said to be. */
function page(look: () => Promise<boolean> = async () => false) {
  mock.timers.reset();
  mock.timers.enable({ apis: ["setTimeout"] });
  let clock = 1000;
  let pending: Changes[] = [];
  let tell: (records: Changes[]) => void = () => {};
  const idle: (() => void)[] = [];
  const document = { hidden: false, pointed: true };
  Object.assign(globalThis, {
    document,
    requestIdleCallback: (work: () => void) => void idle.push(work),
    MutationObserver: class {
      constructor(told: (records: Changes[]) => void) {
        tell = told;
      }
      observe() {}
      disconnect() {
        tell = () => {};
      }
      takeRecords() {
        const taken = pending;
        pending = [];
        return taken;
      }
    },
  });
  mock.method(performance, "now", () => clock);
  const looks: number[] = [];
  const told: string[] = [];
  const watch = new Watch(
    () => (looks.push(clock), look()),
    (node) => (node as { ours?: boolean }).ours === true,
    () => told.push("taken"),
    () => told.push("added"),
    () => document.pointed,
  );
  const ms = (records: Changes[]) => records.map(({ type = "childList", addedNodes = [], removedNodes = [], target }) => ({ type, addedNodes, removedNodes, target }));
  return {
    watch,
    looks,
    told,
    document,
    idle,
    start: () => watch.start(document as unknown as Document),
    change: (...records: Changes[]) => tell(ms(records)),
    /** Changes that the browser has not told yet. */
    unsaid: (...records: Changes[]) => void (pending = ms(records)),
    /** Lets time pass, in steps of 10 ms, in which an idle browser does what waits. */
    async pass(time: number, rests = true) {
      for (let left = time; left > 0; left -= 10) {
        clock += 10;
        mock.timers.tick(10);
        while (rests && idle.length > 0) idle.shift()!();
        await Promise.resolve();
        await Promise.resolve();
      }
    },
  };
}

const theirs = { addedNodes: [{}] };
const ours = { addedNodes: [{ ours: true }] };

test("looks once at the start, and again when a change has come to rest", async () => {
  const { start, pass, change, looks } = page();
  start();
  await pass(2000);
  assert.equal(looks.length, 1);
  change(theirs);
  await pass(150);
  assert.equal(looks.length, 1, "not yet at rest");
  await pass(100);
  assert.equal(looks.length, 2);
  await pass(5000);
  assert.equal(looks.length, 2, "nothing changes, nothing is done");
});

test("waits until the page is idle; a tab that is not seen is not waited for", async () => {
  const { start, pass, looks, idle, document, change } = page();
  start();
  await pass(500, false);
  assert.equal(looks.length, 0);
  assert.equal(idle.length, 1, "asked to be called when the page rests");
  await pass(10);
  assert.equal(looks.length, 1);
  document.hidden = true;
  change(theirs);
  await pass(500, false);
  assert.equal(looks.length, 2);
});

test("a page that changes without end is looked at all the same, ever more seldom, and forgiven when it rests", async () => {
  const { start, pass, change, looks } = page(async () => true);
  start();
  for (let i = 0; i < 1200; i++) {
    change(theirs);
    await pass(50);
  }
  // A minute of changes, twenty times a second.
  assert.ok(looks.length >= 6 && looks.length <= 20, `${looks.length} looks`);
  const gaps = looks.slice(1).map((at, i) => at - looks[i]!);
  gaps.slice(1).forEach((gap, i) => assert.ok(gap >= gaps[i]! - 50, `gaps of ${gaps.join()}`));
  assert.ok(gaps.at(-1)! >= 7900 && gaps.at(-1)! <= 9100, `gaps of ${gaps.join()}`);
  await pass(20_000);
  const before = looks.length;
  change(theirs);
  await pass(300);
  change(theirs);
  await pass(600);
  assert.equal(looks.length, before + 2, "quick again");
});

test("a page whose changes show nothing new is looked at after each", async () => {
  const { start, pass, change, looks } = page();
  start();
  await pass(500);
  for (let i = 0; i < 10; i++) {
    change(theirs);
    await pass(600);
  }
  assert.equal(looks.length, 11);
});

test("our own changes are not looked at, those of the page beside them are", async () => {
  const { start, pass, change, looks, watch, unsaid } = page();
  start();
  await pass(500);
  change(ours);
  watch.quietly(() => unsaid(theirs)); // made by us
  await pass(1000);
  assert.equal(looks.length, 1);
  unsaid(theirs); // the page's, before
  watch.quietly(() => {});
  await pass(1000);
  assert.equal(looks.length, 2);
});

test("what is taken from us is told at once; what comes, too, and texts that change", () => {
  const { start, change, told, looks } = page();
  start();
  change({ removedNodes: [{ ours: true }] });
  assert.deepEqual(told, ["taken"]);
  change({ removedNodes: [{}] });
  assert.deepEqual(told, ["taken"]);
  change(theirs, ours, { type: "characterData", target: {} });
  assert.deepEqual(told, ["taken", "added", "added"]);
  assert.equal(looks.length, 0);
});

test("what comes before anybody points at something is looked at, and not told of", async () => {
  const { start, change, told, looks, document, pass } = page();
  document.pointed = false;
  start();
  await pass(500);
  change(ours, { addedNodes: [{ ours: true }, {}] }, theirs, { type: "characterData", target: {} }, { removedNodes: [{ ours: true }] });
  assert.deepEqual(told, ["taken"]);
  await pass(1000);
  assert.equal(looks.length, 2);
});

test("a look that fails is not the last one", async () => {
  const warn = mock.method(console, "warn", () => {});
  const { start, pass, change, looks } = page(() => Promise.reject(new Error("made up")));
  start();
  await pass(500);
  change(theirs);
  await pass(1000);
  assert.equal(looks.length, 2);
  assert.equal(warn.mock.callCount(), 2);
  warn.mock.restore();
});

test("stopped, it looks no more", async () => {
  const { start, pass, change, looks, watch } = page();
  start();
  change(theirs);
  watch.stop();
  change(theirs);
  watch.soon();
  await pass(3000);
  assert.equal(looks.length, 0);
});
