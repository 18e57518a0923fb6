/** Orders of every kind, on lists that live; and what is kept of them. */
import assert from "node:assert/strict";
import { until } from "./browser";
import { inBrowsers, inOne } from "./setup";
import { control, numbers, orders } from "./shopper";
import { cainiao } from "./world";

inOne("chromium", "what is made of orders and numbers is the core's, and the same in both", "packages, combined parcels, hand-over, and numbers that cannot be right", async (shopper) => {
  const { world } = shopper;
  const list = await shopper.list();
  const hint = async (order: string) => (await shopper.seen(list, order))!.title;

  // All at once: the pages are asked one after the other.
  for (const order of [orders.headphones, orders.socks, orders.mug, orders.pot, orders.backpack, orders.screwdriver, orders.keyboard]) {
    await list.click(control(order));
  }
  for (const order of [orders.headphones, orders.socks, orders.mug, orders.pot, orders.backpack]) {
    await until(`${order} to be tracked`, async () => (await shopper.seen(list, order))?.state === "tracked", 60_000);
  }

  // Two packages of one order are two parcels, one of them not scanned yet.
  const moving = await until("the first package", async () => {
    const p = await shopper.parcel(numbers.headphones);
    return p?.timeline?.length && p;
  });
  const silent = await until("the second package", async () => {
    const p = await shopper.parcel(numbers.case);
    return p?.sources?.[0]?.known && p;
  });
  assert.deepEqual([moving.orders, silent.orders], [[orders.headphones], [orders.headphones]]);
  assert.deepEqual([moving.title, silent.title], ["Over-ear headphones, folding, 40 h battery", "Hard case for headphones"]);
  assert.equal(silent.sources![0]!.known, "pending");
  assert.equal(silent.timeline?.length ?? 0, 0);

  // One package for two orders is one parcel.
  const combined = await until("the combined parcel", async () => {
    const p = await shopper.parcel(numbers.combined);
    return p?.orders?.length === 2 && p;
  });
  assert.deepEqual([...combined.orders!].sort(), [orders.socks, orders.mug].sort());
  assert.equal((await shopper.summary()).rows.filter((row) => row.orders?.includes(orders.mug)).length, 1);

  // Handed over: both numbers, one parcel.
  const handed = await until("the number of the last mile", async () => {
    const { rows } = await shopper.summary();
    const row = rows.find((r) => r.orders?.includes(orders.backpack));
    const p = row && (await shopper.parcel(row.id));
    return p?.numbers.length === 2 && p;
  });
  assert.deepEqual(handed.numbers.map((n) => n.number).sort(), [numbers.backpack, numbers.backpackLocal].sort());

  // A number that the carrier does not know says so, and is no error.
  const unknown = await until("the unknown number", async () => {
    const p = await shopper.parcel(numbers.pot);
    return p?.sources?.[0]?.known && p;
  });
  assert.equal(unknown.sources![0]!.known, "not_found");

  // Refused with the reason, and never asked for.
  await until("the wrong check digit to be told", async () => (await hint(orders.screwdriver)).includes(`check digit of ${numbers.wrong} is wrong`));
  assert.equal((await shopper.seen(list, orders.screwdriver))!.state, "failed");
  assert.equal(await world.askedFor(numbers.wrong), 0);
  await until("the order that was not sent to say so", async () => /No tracking number yet/.test(await hint(orders.keyboard)));

  // The same number by hand: the same reason, and what it may have been.
  const popup = await shopper.popup();
  await until("the popup", () => popup.run(() => document.querySelectorAll(".row").length === 6 - 1));
  await popup.click("header button[aria-label='Add a number']");
  await popup.type(".add textarea", numbers.wrong);
  await popup.press("Enter");
  const why = await until("the reason", () => popup.run(() => document.querySelector(".add-problem")?.textContent ?? ""));
  assert.match(why, /check digit/);
  await until("the right one among the corrections", () =>
    popup.run(() => [...document.querySelectorAll(".corrections button")].some((e) => e.textContent!.replace(/\s/g, "").includes("RB700100317CN"))),
  );

  const log = await world.log(cainiao);
  assert.ok(log.length > 0);
  for (const { cookies, method } of log) assert.deepEqual([cookies ?? 0, method], [0, "GET"], "a carrier was sent cookies");
});

inBrowsers("lists grow, change their tab, are drawn anew, and speak other languages", async (shopper) => {
  const { browser } = shopper;
  const list = await shopper.list(undefined, 10);
  await list.click(".order-more button");
  await until("controls for the further orders, too", async () => {
    const cards = await list.run(() => document.querySelectorAll(".order-item").length);
    return cards > 10 && (await shopper.controls(list)).length === cards;
  });
  const once = async () => {
    const there = await shopper.controls(list);
    assert.equal(new Set(there).size, there.length, "an order has two controls");
    return there.length;
  };
  const all = await once();

  await shopper.track(list, orders.lamp, "tracked");
  await list.run(() => void dispatchEvent(new Event("shop:render")));
  await until("the controls to be put back", async () => (await once()) === all);
  await until("the state of the order", async () => (await shopper.seen(list, orders.lamp))?.state === "tracked");

  // A click on a state opens its parcel.
  await list.click(control(orders.lamp));
  const parcels = await browser.find("parcels/parcels.html");
  await until("the parcel", () => parcels.run((id) => document.querySelector<HTMLElement>("article.parcel")?.dataset["parcel"] === id, numbers.lamp));
  await parcels.close();
  await list.front();

  await list.click(".comet-tabs-nav-item:nth-child(5)"); // Completed
  await until("only the completed orders", async () => (await once()) === 2);
  await list.click(".comet-tabs-nav-item:nth-child(1)");
  await until("all of them again", async () => (await once()) === all);
  await until("the tracked one still is", async () => (await shopper.seen(list, orders.lamp))!.state === "tracked");

  // A click that no person made does nothing.
  await list.run((selector) => document.querySelector<HTMLElement>(selector)!.click(), control(orders.cable));
  await list.run((selector) => {
    document.querySelector(selector)!.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true }));
  }, control(orders.cable));
  assert.equal((await shopper.seen(list, orders.cable))!.state, "idle");
  await list.close();

  for (const host of ["de.aliexpress.com", "he.aliexpress.com", "m.aliexpress.com", "www.aliexpress.us"]) {
    const other = await shopper.list(`https://${host}/p/order/index.html`, 10);
    await until(`the state of the order on ${host}`, async () => (await shopper.seen(other, orders.lamp))?.state === "tracked");
    await other.close();
  }

  // The shop's other pages are left alone.
  const home = await browser.open("https://www.aliexpress.com/");
  await until("the front page", () => home.run(() => Boolean(document.querySelector("#root h1"))));
  assert.deepEqual(await shopper.controls(home), []);
});
