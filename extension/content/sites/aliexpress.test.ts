import assert from "node:assert/strict";
import { test } from "node:test";
import manifest from "../../../manifest.json";
import { matches } from "../../background/senders";
import { askSDK, isOrderPage, orderAskedFor, withheld, zoneName } from "./aliexpress";

/** Addresses, and whether anything of ours runs there. */
const addresses: [string, boolean][] = [
  ["https://www.aliexpress.com/p/order/index.html", true],
  ["https://www.aliexpress.com/p/order/index.html?filterName=shipped#x", true],
  ["https://www.aliexpress.com/p/order/detail.html?orderId=8190000000001234", true],
  ["https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=8190000000001234", true],
  ["https://m.aliexpress.com/p/order/index.html", true],
  ["https://www.aliexpress.us/p/order/index.html", true],
  ["https://www.aliexpress.us/p/tracking/index.html?tradeOrderId=8190000000001234", true],
  ["https://aliexpress.ru/order-list?filterName=active", true],
  ["https://aliexpress.ru/order-list/8190000000001234", true],
  ...["ar", "de", "es", "fr", "he", "id", "it", "ja", "ko", "nl", "pl", "pt", "ru", "th", "tr", "uk", "vi"].map((site): [string, boolean] => [`https://${site}.aliexpress.com/p/order/index.html`, true]),
  // What stands before the orders.
  ["https://www.aliexpress.com//p/order/index.html/_____tmd_____/punish?x5secdata=made-up&x5step=1", true],
  ["https://aliexpress.ru//order-list/_____tmd_____/punish?x5secdata=made-up", true],
  ["https://login.aliexpress.com/?returnUrl=https%3A%2F%2Fwww.aliexpress.com%2Fp%2Forder%2Findex.html", true],
  ["https://login.aliexpress.us/?returnUrl=https%3A%2F%2Fwww.aliexpress.us%2Fp%2Ftracking%2Findex.html%3FtradeOrderId%3D8190000000001234", true],
  ["https://login.aliexpress.ru/?returnUrl=https%3A%2F%2Faliexpress.ru%2Forder-list", true],
  // The shop's other pages.
  ["https://www.aliexpress.com/", false],
  ["https://www.aliexpress.com/item/1005009000000011.html?orderId=8190000000001234", false],
  ["https://www.aliexpress.com/p/shoppingcart/index.html", false],
  ["https://www.aliexpress.com/p/trade/confirm.html", false],
  ["https://www.aliexpress.com/p/message/index.html", false],
  ["https://www.aliexpress.com/p/orders/index.html", false],
  ["https://www.aliexpress.com/?to=/p/order/index.html", false],
  ["https://www.aliexpress.com/w/wholesale-p/order/.html", false],
  ["https://aliexpress.ru/", false],
  ["https://aliexpress.ru/item/1005009000000011.html", false],
  ["https://login.aliexpress.com/", false],
  ["https://login.aliexpress.com/?returnUrl=https%3A%2F%2Fwww.aliexpress.com%2F", false],
  // Other sites, and those that only look like the shop's.
  ["https://www.example.com/p/order/index.html", false],
  ["https://aliexpress.com.example/p/order/index.html", false],
  ["https://evilaliexpress.com/p/order/index.html", false],
  ["https://www.example.com/?x=https://www.aliexpress.com/p/order/index.html", false],
  ["https://www.aliexpress.ru/p/order/index.html", false],
  ["http://www.aliexpress.com/p/order/index.html", false],
];

for (const { js, matches: patterns, all_frames, match_about_blank } of manifest.content_scripts as { js: string[]; matches: string[]; all_frames?: boolean; match_about_blank?: boolean }[]) {
  test(`${js.join()} runs on order pages and what stands before them, and nowhere else`, () => {
    for (const [address, wanted] of addresses) {
      assert.equal(patterns.some((pattern) => matches(pattern, address)), wanted, address);
    }
    assert.equal(all_frames ?? false, false, "in no frame");
    assert.equal(match_about_blank ?? false, false);
  });
}

test("a page that has led elsewhere without loading is no order page any more", () => {
  for (const [address, wanted] of addresses) {
    const url = new URL(address);
    // Asked only where the script runs: hosts are the manifest's affair, and a login's address tells where it leads to.
    if (!/\.aliexpress\.(com|us)$|^aliexpress\.ru$/.test(url.hostname) || url.hostname.startsWith("login.") || url.protocol === "http:") continue;
    assert.equal(isOrderPage(url), wanted, address);
  }
});

/** A page whose SDK tells what it was called with. */
function called(document: { cookie?: string; lang?: string } = {}) {
  let options: Record<string, unknown> = {};
  const window = {
    document: { cookie: document.cookie ?? "", documentElement: { lang: document.lang ?? "en" } },
    lib: { mtop: { request: (given: Record<string, unknown>) => void (options = given) } },
  };
  askSDK(window as unknown as Window, "8190000000001234");
  return options as { api: string; type: string; data: Record<string, string> };
}

test("one order is asked for as the shop's own popover asks, in the page's language", () => {
  const { api, type, data } = called();
  assert.deepEqual([api, type, data["tradeOrderId"], data["_lang"], data["_currency"]], ["mtop.ae.ld.querydetail", "GET", "8190000000001234", "en_US", "USD"]);
  assert.equal(orderAskedFor(called()), "8190000000001234", "and the same question of the page's is understood");
  assert.equal(called({ lang: "pl" }).data["_lang"], "pl_PL");
  const kept = called({ lang: "pl", cookie: "a=1; aep_usuc_f=site=glo&c_tp=BRL&x_alimid=1&b_locale=pt_BR; b=2" }).data;
  assert.deepEqual([kept["_lang"], kept["_currency"]], ["pt_BR", "BRL"]);
  const strange = called({ lang: "<script>", cookie: "aep_usuc_f=c_tp=<b>&b_locale=../.." }).data;
  assert.deepEqual([strange["_lang"], strange["_currency"]], ["en_US", "USD"]);
});

test("a page without the SDK", () => {
  for (const lib of [undefined, {}, { mtop: {} }, { mtop: { request: "no function" } }]) assert.equal(askSDK({ lib } as unknown as Window, "1"), undefined);
});

test("zones are told as the shop tells them", () => {
  assert.deepEqual([0, 180, -330, -765, 210].map(zoneName), ["GMT+00:00", "GMT-03:00", "GMT+05:30", "GMT+12:45", "GMT-03:30"]);
});

test("whom a parcel goes to is withheld", () => {
  assert.deepEqual(["logisticsReceiverInfo", "receiverInfo", "detailedLocation", "mailNo"].map(withheld), [true, true, true, false]);
});
