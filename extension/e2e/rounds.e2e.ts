/** All orders of a page with one click; and the tracking page opened behind, where the page's script does not answer. */
import assert from "node:assert/strict";
import { until, type Tab } from "./browser";
import { inBrowsers, inOne } from "./setup";
import { control, numbers, orders, type Shopper } from "./shopper";
import { shopData } from "./world";

/** The control for all orders: its state and how far it is; null where there is none. */
function all(tab: Tab): Promise<{ state: string; done: number; total: number; label: string } | null> {
  return tab.run(() => {
    const e = document.querySelector<HTMLElement>("posthorn-all");
    return e && { state: e.dataset["state"]!, done: Number(e.dataset["done"]), total: Number(e.dataset["total"]), label: e.getAttribute("aria-label")! };
  });
}

/** The orders that the page's script was asked for, and when, oldest first. */
async function asked(shopper: Shopper): Promise<{ order: string; at: number }[]> {
  const log = await shopper.world.log(shopData);
  return log
    .filter((e) => e.path.includes("querydetail") && e.cookies)
    .map((e) => ({ order: Object.values(orders).find((id) => e.query?.includes(id)) ?? "", at: Date.parse(e.real) }));
}

inBrowsers("all orders of a page, with progress and a stop", async (shopper) => {
  const list = await shopper.list(undefined, 10);
  // A click that the page makes is none; what would come of it would come before the next.
  await until("the control for all", async () => all(list));
  await list.run(() => document.querySelector<HTMLElement>("posthorn-all")!.click());
  await shopper.track(list, orders.lamp, "tracked");
  const begin = (await all(list))!;
  assert.deepEqual({ ...begin, label: "" }, { state: "idle", done: 0, total: 0, label: "" });
  assert.match(begin.label, /Track all on this page/);

  await list.click("posthorn-all");
  const running = await until("the first of them", async () => {
    const now = await all(list);
    return now && now.done >= 1 && now;
  });
  assert.equal(running.state, "asking");
  assert.equal(running.total, 8, "ten orders less one that is tracked and one that is completed");
  assert.match(running.label, /^\d of 8 · Stop$/);

  await list.click("posthorn-all");
  await until("it to stop", async () => (await all(list))?.state === "idle");
  const before = (await asked(shopper)).length;
  await new Promise((resolve) => setTimeout(resolve, 2500));
  assert.ok((await asked(shopper)).length <= before + 1, "asked on after the stop");

  await list.click("posthorn-all");
  await until("all of them", async () => (await all(list)) === null);
  const questions = await asked(shopper);
  const ids = questions.map((q) => q.order);
  assert.equal(new Set(ids).size, ids.length, `asked twice: ${ids.join()}`);
  assert.equal(ids.length, 9);
  assert.ok(!ids.includes(orders.watch), "a finished order was asked for");
  // One that a busy machine held up is followed by the next too soon: together they still take their time.
  const times = questions.slice(1).map(({ at }) => at);
  const gaps = times.slice(1).map((at, i) => at - times[i]!);
  assert.ok(times.at(-1)! - times[0]! > 1000 * gaps.length - 200, `ms between questions: ${gaps.join()}`);
  for (const number of [numbers.lamp, numbers.headphones, numbers.combined, numbers.cable, numbers.backpack]) {
    await until(number, () => shopper.row(number));
  }
  await until("the state of the cable", async () => (await shopper.seen(list, orders.cable))!.state === "tracked");
  assert.match((await shopper.seen(list, orders.keyboard))!.title, /No tracking number yet/);
});

inOne("chromium", "when asking has to stop is the core's word, and the same in both", "a session that has ended stops it, and the page says so", async (shopper) => {
  const list = await shopper.list(undefined, 10);
  await shopper.world.turn({ login: "api" });
  await until("the control for all", async () => all(list));
  await list.click("posthorn-all");
  await until("the page to say why", async () => (await shopper.note(list)) === "login");
  await until("it to stop", async () => (await all(list))?.state === "idle");
  assert.equal((await asked(shopper)).length, 1);
  const refused = (await asked(shopper))[0]!.order;
  await list.click("posthorn-all");
  // A click after that one is refused as well.
  const other = refused === orders.cable ? orders.socks : orders.cable;
  await list.click(control(other));
  await until("to be refused", async () => {
    const seen = (await shopper.seen(list, other))!;
    return seen.state === "failed" && /asks you to sign in/.test(seen.title);
  });
  assert.equal((await asked(shopper)).length, 1, "asked in the pause");
});

inBrowsers("the tracking page is opened behind with the user's click, read, and closed", async (shopper) => {
  await shopper.world.turn({ sdk: "off" });
  const list = await shopper.list(undefined, 10);
  const tabs = async () => (await shopper.inside()).run(async () => (await chrome.tabs.query({})).length);
  const before = await tabs();
  await shopper.trackInVain(list, orders.lamp);
  assert.match((await shopper.seen(list, orders.lamp))!.label, /^Open tracking page/);
  assert.equal(await tabs(), before, "opened without being asked to");
  await shopper.world.turn({ sdk: "on" }); // of pages from now on; the list goes on without
  await list.front();
  await list.click(control(orders.lamp));
  await until("the order to be tracked", async () => (await shopper.seen(list, orders.lamp))!.state === "tracked");
  await until("the page to be closed", async () => (await tabs()) === before);
  assert.deepEqual((await shopper.parcel(numbers.lamp))!.orders, [orders.lamp]);
});

inOne("chromium", "the pages are read by the core, and opened and closed as in the test before", "on the Russian site the details of an order are opened behind, read, and closed", async (shopper) => {
  const list = await shopper.list("https://aliexpress.ru/order-list?filterName=active", 10);
  const tabs = async () => (await shopper.inside()).run(async () => (await chrome.tabs.query({})).length);
  const before = await tabs();
  // There is no page script that could be asked.
  await shopper.track(list, orders.lamp, "failed");
  assert.match((await shopper.seen(list, orders.lamp))!.label, /^Open tracking page/);
  assert.equal(await tabs(), before, "opened without being asked to");
  await list.click(control(orders.lamp));
  await until("the order to be tracked", async () => (await shopper.seen(list, orders.lamp))!.state === "tracked");
  await until("the page to be closed", async () => (await tabs()) === before);
  assert.deepEqual((await shopper.parcel(numbers.lamp))!.orders, [orders.lamp]);
});
