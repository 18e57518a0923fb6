/** Answers of a carrier that are none: told as what they are, and what was known is kept. */
import assert from "node:assert/strict";
import { until } from "./browser";
import { inBrowsers } from "./setup";
import { numbers, orders } from "./shopper";
import { cainiao } from "./world";

/**
 * Faults of build/world, and the problem that each has to be told as. Where a
 * body has come as it was sent, the core alone says what is wrong with it, and
 * that is the same in both browsers; the others are for each of them to tell.
 */
const faults: [kind: string, problem: string, once?: "the core's"][] = [
  ["truncated", "layout"],
  ["other_fields", "layout", "the core's"],
  ["no_module", "layout", "the core's"],
  ["content_type", "temporary"], // a page where data should be: they are at work on it
  ["empty", "temporary"],
  ["wall", "blocked", "the core's"],
  ["wall_json", "blocked", "the core's"],
  ["403", "blocked"],
  ["refused", "temporary", "the core's"],
  ["500", "temporary", "the core's"],
  ["closed", "temporary"],
  ["elsewhere", "temporary"],
  ["429", "rate_limited"],
];

inBrowsers("a carrier's broken answers keep the last good state", async (shopper, browser) => {
  const { world } = shopper;
  const list = await shopper.list();
  await shopper.track(list, orders.lamp, "tracked");
  const good = await until("the carrier's answer", async () => {
    const parcel = await shopper.parcel(numbers.lamp);
    return parcel?.timeline?.length && parcel;
  });
  const keys = good.timeline!.map((entry) => entry.key);

  for (const [kind, problem, once] of faults) {
    if (once && browser !== "chromium") continue;
    await world.fault({ host: cainiao, kind });
    const asked = await world.askedFor(numbers.lamp);
    await shopper.wait("30h"); // longer than any pause that the failures before have brought
    await until(`the carrier to be asked (${kind})`, async () => (await world.askedFor(numbers.lamp)) > asked);
    const row = await until(`${kind} to be told as ${problem}`, async () => {
      const found = await shopper.row(numbers.lamp);
      return found?.problem?.kind === problem && !found.asking && found;
    });
    assert.equal(row.words.substatus, good.standing.words.substatus, kind);
    const parcel = (await shopper.parcel(numbers.lamp))!;
    assert.deepEqual(parcel.timeline!.map((entry) => entry.key), keys, kind);
    assert.equal(parcel.sources![0]!.told, good.sources![0]!.told, kind);
    assert.equal(parcel.news ?? 0, 0, kind);
    const seen = (await shopper.seen(list, orders.lamp))!;
    assert.equal(seen.state, "tracked", kind);
    await world.fault({ host: cainiao, kind: "none" });
  }

  const popup = await shopper.popup();
  await until("the popup to tell the last problem", () =>
    popup.run(() => /asked too often/.test(document.querySelector(".row-problem")?.getAttribute("aria-label") ?? "")),
  );
  await popup.close();

  await shopper.wait("30h");
  await until("the problem to be gone", async () => {
    const row = await shopper.row(numbers.lamp);
    return row && !row.problem && !row.asking;
  });
  const after = (await shopper.parcel(numbers.lamp))!;
  assert.ok(after.timeline!.length > keys.length, "nothing was learned after the faults");
  assert.deepEqual(after.timeline!.slice(-keys.length).map((entry) => entry.key), keys);

  // By hand, whenever the user wants it; but not twice a minute.
  const asked = await world.askedFor(numbers.lamp);
  const again = await shopper.popup();
  await until("the row", () => again.run(() => Boolean(document.querySelector(".row-open"))));
  await again.click(".row .row-open");
  await until("the parcel", () => again.run(() => Boolean(document.querySelector(".timeline .scan"))));
  await shopper.wait("5m");
  await again.front();
  await again.click(".parcel-bar button[aria-label='Ask again']");
  await until("the carrier to be asked", async () => (await world.askedFor(numbers.lamp)) === asked + 1);
  await until("the answer", async () => (await shopper.row(numbers.lamp))?.asking !== true);
  await until("the button to be back", () => again.run(() => document.querySelector<HTMLButtonElement>(".parcel-bar button[aria-label='Ask again']")?.disabled === false));
  await again.click(".parcel-bar button[aria-label='Ask again']");
  await until("to be told that it is too soon", () => again.run(() => /less than a minute ago/.test(document.querySelector(".toast")?.textContent ?? "")));
  assert.equal(await world.askedFor(numbers.lamp), asked + 1);
});
