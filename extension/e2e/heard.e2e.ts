/** What the user opens on the shop's pages is taken over, with no question of ours: windows over the list, answers to the page itself. */
import assert from "node:assert/strict";
import { until } from "./browser";
import { inBrowsers } from "./setup";
import { numbers, orders, type Shopper } from "./shopper";
import type { Tab } from "./browser";

/** The shop's own button for the tracking of an order. */
const trackButton = (order: string) => `a.order-item-btn[href*="tradeOrderId=${order}"]`;

const opened = (tab: Tab) => until("the window over the list", () => tab.run(() => document.querySelector(".order-track-popup .tracking-number-title span")?.textContent ?? ""));

async function tracked(shopper: Shopper, tab: Tab, order: string): Promise<void> {
  await until(`${order} to be tracked`, async () => (await shopper.seen(tab, order))?.state === "tracked");
}

inBrowsers("a window over the list tells the number of the order that it was opened for", async (shopper) => {
  await shopper.world.turn({ sdk: "off" });
  const list = await shopper.list(undefined, 10);
  await shopper.trackInVain(list, orders.lamp);
  await list.hover(trackButton(orders.lamp));
  assert.equal(await opened(list), numbers.lamp);
  await tracked(shopper, list, orders.lamp);
  assert.deepEqual((await shopper.parcel(numbers.lamp))!.orders, [orders.lamp]);
  // An order that nobody wants tracked is not, though its window was seen.
  await list.hover(".logo");
  await shopper.listen();
  await list.hover(trackButton(orders.cable));
  assert.equal(await opened(list), numbers.cable);
  await shopper.told(numbers.cable);
  assert.equal(await shopper.parcel(numbers.cable), null);
  assert.equal(await shopper.world.askedPage(orders.lamp), 1, "the page's own question, and none of ours");
});

inBrowsers("a tracking page that the user opens tells the packages of its order, where that is tracked", async (shopper) => {
  const { browser, world } = shopper;
  const list = await shopper.list(undefined, 10);
  await shopper.trackInVain(list, orders.headphones, orders.backpack);
  const open = async (order: string, number: string) => {
    const tab = await browser.open(`https://www.aliexpress.com/p/tracking/index.html?_addShare=no&_login=yes&tradeOrderId=${order}`);
    await until(`the number on the page of ${order}`, () => tab.run((number) => document.body.textContent!.includes(number), number));
    return tab;
  };
  await open(orders.headphones, numbers.headphones);
  await tracked(shopper, list, orders.headphones);
  const parcel = await until("the parcel", () => shopper.parcel(numbers.headphones));
  assert.deepEqual(parcel.orders, [orders.headphones]);
  // What the page's script was answered is heard as well: the package behind the second tab.
  await until("the second package", async () => (await shopper.parcel(numbers.case))?.orders?.[0] === orders.headphones);

  // Handed over: the page shows the new number, its answer has the old one, and it is one parcel.
  await open(orders.backpack, numbers.backpackLocal);
  await tracked(shopper, list, orders.backpack);
  const handed = await until("both of its numbers", async () => {
    const row = (await shopper.summary()).rows.find((r) => r.orders?.includes(orders.backpack));
    const parcel = row && (await shopper.parcel(row.id));
    return parcel?.numbers.length === 2 && parcel;
  });
  assert.deepEqual(handed.numbers.map((n) => n.number).sort(), [numbers.backpack, numbers.backpackLocal].sort());

  // An order that nobody wants tracked is not.
  const cable = await open(orders.cable, numbers.cable);
  await cable.close();
  assert.equal((await shopper.seen(list, orders.cable))!.state, "idle");
  assert.equal(await shopper.parcel(numbers.cable), null);
  const { rows } = await shopper.summary();
  assert.deepEqual(rows.map(({ id }) => id).sort(), [numbers.headphones, numbers.case, handed.id].sort());
  for (const order of [orders.headphones, orders.backpack, orders.cable]) assert.equal(await world.askedPage(order), 1, "the page's own question, and none of ours");
});

inBrowsers("what the page is answered itself is heard, once, and leaves the page as it is", async (shopper) => {
  await shopper.world.turn({ captcha: "off" });
  const list = await shopper.list(undefined, 10);
  await shopper.trackInVain(list, orders.lamp);
  await list.run(() => {
    const page = window as { lib?: unknown; calls?: number };
    const request = (page.lib as { mtop: { request: (...args: unknown[]) => unknown } }).mtop.request;
    page.calls = 0;
    page.lib = { mtop: { request: (...args: unknown[]) => (page.calls!++, request(...args)) } };
    // No window is drawn: what is heard is heard from the SDK alone.
    new MutationObserver(() => document.querySelector(".order-track-popup")?.remove()).observe(document.body, { childList: true });
  });
  await list.hover(trackButton(orders.lamp));
  await tracked(shopper, list, orders.lamp);
  assert.deepEqual((await shopper.parcel(numbers.lamp))!.orders, [orders.lamp]);
  assert.equal(await list.run(() => (window as { calls?: number }).calls), 1);
  // An error is still the page's own.
  const said = await list.run(async () => {
    const page = window as { lib?: { mtop: { request: (options: unknown) => Promise<unknown> } } };
    return page.lib!.mtop.request({ api: "mtop.ae.ld.querydetail", data: { tradeOrderId: "3061000099990001" } }).then(() => "answered", (why: { ret: string[] }) => why.ret[0]);
  });
  assert.equal(said, "UNKNOWN_FAIL_CODE::");
});

inBrowsers("a page that forges answers to itself, floods us with them, or with enormous ones", async (shopper) => {
  const list = await shopper.list(undefined, 10);
  await list.run((order) => {
    const page = window as { lib?: { mtop: { request: (options: unknown) => Promise<unknown> } } };
    const bad = "<img src=x onerror='window.hit=1'>";
    let asked = 0;
    const { request } = page.lib!.mtop;
    page.lib!.mtop.request = async () => {
      const large = asked++ === 0 ? Array.from({ length: 50 }, () => "x".repeat(1 << 20)) : [];
      return { ret: ["SUCCESS::"], data: { large, module: { trackingDetailLineList: [{ mailNo: bad, logisticsCarrierName: bad }, { mailNo: "LP00700100299999" }] } } };
    };
    document.body.dispatchEvent(new Event("click", { bubbles: true }));
    const all = Array.from({ length: 2000 }, () => page.lib!.mtop.request({ api: "mtop.ae.ld.querydetail", data: { tradeOrderId: order } }));
    return Promise.all(all).then(() => void (page.lib!.mtop.request = request));
  }, orders.socks);
  // What is wanted after the flood is told after it: by then all of that would have come of it.
  await shopper.track(list, orders.lamp, "tracked");
  assert.equal(await list.run(() => (window as { hit?: number }).hit), undefined);
  const keys = Object.keys(await shopper.stored());
  assert.deepEqual(keys.filter((key) => /^(order|parcel):/.test(key)).sort(), [`order:${orders.lamp}`, `parcel:${numbers.lamp}`], "an order that nobody tracks");
});
