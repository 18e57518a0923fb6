/**
 * The world's pages and answers hold a name, an address, a telephone number
 * and more. Whatever the shopper does, none of it may be found in what the
 * extension keeps, sends or says.
 */
import assert from "node:assert/strict";
import { until } from "./browser";
import { inBrowsers } from "./setup";
import { numbers, orders, type Shopper } from "./shopper";
import { cainiao } from "./world";

/** Everything that the extension keeps, as text that can be searched. */
async function kept(shopper: Shopper): Promise<string> {
  const inside = await shopper.inside();
  const stores = await inside.run(async () => {
    const base64 = (bytes: Uint8Array) => btoa(Array.from(bytes, (b) => String.fromCharCode(b)).join(""));
    const out: string[] = [];
    for (const area of [chrome.storage.local, chrome.storage.session, chrome.storage.sync]) out.push(JSON.stringify((await area?.get(null)) ?? {}));
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const open = indexedDB.open(name!);
        open.onsuccess = () => resolve(open.result);
        open.onerror = () => reject(open.error);
      });
      for (const store of database.objectStoreNames) {
        const all = await new Promise<unknown[]>((resolve, reject) => {
          const get = database.transaction(store).objectStore(store).getAll();
          get.onsuccess = () => resolve(get.result);
          get.onerror = () => reject(get.error);
        });
        out.push(JSON.stringify(all.map((value) => (value instanceof Uint8Array ? base64(value) : value))));
      }
      database.close();
    }
    for (const key of await caches.keys()) out.push(key);
    return out;
  });
  // MessagePack keeps strings as they are, so the bytes can be searched.
  const plain = stores.flatMap((text) => text.match(/[A-Za-z0-9+/]{16,}={0,2}/g) ?? []).map((b) => Buffer.from(b, "base64").toString("utf8"));
  return [...stores, ...plain].join("\n");
}

inBrowsers("no name, address, telephone number or e-mail address is kept, sent or logged", async (shopper) => {
  const { browser, world } = shopper;
  const planted = Object.entries(await world.planted());
  assert.ok(planted.length >= 6);

  const list = await shopper.list();
  for (const order of [orders.lamp, orders.headphones, orders.backpack, orders.watch]) await shopper.track(list, order, "tracked", "failed");
  await list.hover(`.order-item-btn[href*="${orders.lamp}"]`);
  await until("the popover", () => list.run(() => Boolean(document.querySelector(".order-track-popover"))));
  const detail = await browser.open(`https://www.aliexpress.com/p/order/detail.html?orderId=${orders.lamp}`);
  const tracking = await browser.open(`https://www.aliexpress.com/p/tracking/index.html?_addShare=no&_login=yes&tradeOrderId=${orders.headphones}`);
  for (const tab of [detail, tracking]) {
    await until("the page to show whom it is sent to", () =>
      tab.run((name) => document.body.textContent!.includes(name), planted.find(([what]) => what === "name")![1]),
    );
  }
  await shopper.wait("80h"); // deliveries, with what is told about them
  await until("the carrier to be asked again", async () => (await world.askedFor(numbers.lamp)) > 1);
  await until("the news", async () => (await shopper.badge()) !== "");
  await until("all answers", async () => (await shopper.summary()).rows.every((row) => !row.asking)); // one that comes later moves its row
  const popup = await shopper.popup();
  await until("the list", () => popup.run(() => document.querySelectorAll(".row").length >= 4));
  await popup.click(".row-open");
  await until("a timeline", () => popup.run(() => Boolean(document.querySelector(".timeline .scan"))));
  const painted = await popup.run(() => document.documentElement.outerHTML);

  const inside = await shopper.inside();
  const backup = await inside.run(async () => {
    const reply: { text?: string } = await chrome.runtime.sendMessage({ type: "ui-bg:intent", input: { kind: "export" } });
    return reply.text ?? "";
  });
  const parsed = JSON.stringify(JSON.parse(backup)); // a backup is JSON
  const store = (await kept(shopper)) + parsed;
  for (const sure of ["Brass desk lamp", numbers.lamp, orders.lamp]) assert.ok(store.includes(sure), `the search finds no ${sure}, so it can find nothing`);
  const sent = JSON.stringify(await world.log(cainiao));
  const logged = browser.console.join("\n");
  for (const [what, text] of planted) {
    assert.ok(!store.includes(text), `the ${what} is stored`);
    assert.ok(!decodeURIComponent(sent).includes(text), `the ${what} is sent to a carrier`);
    assert.ok(!logged.includes(text), `the ${what} is logged`);
    assert.ok(!painted.includes(text), `the ${what} is shown`);
  }
  for (const { path, query, cookies, origin } of await world.log(cainiao)) {
    assert.equal(cookies ?? 0, 0);
    assert.ok(!origin?.startsWith("https:"), origin);
    assert.match(`${path}?${query}`, /^\/global\/detail\.json\?mailNos=[A-Z0-9,%]+(&lang(uage)?=[a-zA-Z-]+)*$/);
  }
});
