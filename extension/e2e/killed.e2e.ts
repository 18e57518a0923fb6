/** The background or the whole browser ends in the middle of something. */
import assert from "node:assert/strict";
import { until } from "./browser";
import { inBrowsers } from "./setup";
import { control, numbers, orders } from "./shopper";
import { cainiao, shopData } from "./world";

inBrowsers("the background is killed while a carrier and while the page is asked", async (shopper) => {
  const { browser, world } = shopper;
  const list = await shopper.list();
  await shopper.inside();

  await world.fault({ host: cainiao, kind: "slow", delay: 20_000, times: 1 });
  await list.click(control(orders.lamp));
  await until("the carrier to be asked", async () => (await world.askedFor(numbers.lamp)) === 1);
  await browser.killBackground();
  // What the page shows, and what is stored, is that the question is under way.
  assert.equal((await shopper.seen(list, orders.lamp))!.state, "asking");
  assert.equal((await shopper.asking())?.jobs?.length, 1);
  await shopper.wait("2m"); // past the question's deadline
  await until("the carrier to be asked again", async () => (await world.askedFor(numbers.lamp)) >= 2);
  await until("the state beside the order", async () => (await shopper.seen(list, orders.lamp))!.state === "tracked");
  assert.equal((await shopper.parcel(numbers.lamp))?.timeline?.length, 7);
  assert.equal(await world.askedPage(orders.lamp), 1);

  await world.fault({ host: shopData, kind: "slow", delay: 20_000, times: 1, path: "querydetail" });
  await list.click(control(orders.cable));
  await until("the page to be asked", async () => (await world.askedPage(orders.cable)) === 1);
  await browser.killBackground();
  assert.equal((await shopper.asking())?.jobs?.length, 1);
  await shopper.wait("2m");
  await until("the page to be asked again", async () => (await world.askedPage(orders.cable)) >= 2);
  await until("the state beside the order", async () => (await shopper.seen(list, orders.cable))!.state === "tracked");
  assert.equal((await shopper.asking())?.jobs?.length ?? 0, 0);

  // Killed at rest: the next click starts it, and nothing was forgotten.
  await browser.killBackground();
  await shopper.track(list, orders.backpack, "tracked");
  assert.equal((await shopper.summary()).rows.length, 3);
});

inBrowsers("the browser is closed while a carrier is asked", async (shopper) => {
  const { world } = shopper;
  const list = await shopper.list();
  await world.fault({ host: cainiao, kind: "hang", times: 1 });
  await list.click(control(orders.lamp));
  await until("the carrier to be asked", async () => (await world.askedFor(numbers.lamp)) === 1);
  await shopper.restart();
  await shopper.wait("2m");
  await until("the carrier to be asked again", async () => (await world.askedFor(numbers.lamp)) >= 2);
  await until("the answer", async () => (await shopper.parcel(numbers.lamp))?.timeline?.length === 7);
  const again = await shopper.list();
  await until("the state beside the order", async () => (await shopper.seen(again, orders.lamp))!.state === "tracked");
  assert.equal(await shopper.badge(), "");
});
