import assert from "node:assert/strict";
import { test } from "node:test";
import manifest from "../../manifest.json";
import type { Input } from "../shared/zz_gen_wire";
import { admit, matches, type Own } from "./senders";

const own: Own = {
  id: "ours",
  origin: "chrome-extension://ours",
  matches: manifest.content_scripts.flatMap((script) => script.matches),
};
type Sender = chrome.runtime.MessageSender;

const list = "https://www.aliexpress.com/p/order/index.html";
const content = (url = list, more: Partial<Sender> = {}) => ({ id: "ours", url, frameId: 0, tab: { id: 7 }, ...more }) as Sender;
const page = (url = "chrome-extension://ours/popup/popup.html", more: Partial<Sender> = {}) => ({ id: "ours", url, origin: own.origin, ...more }) as Sender;

const seen = { type: "ui-bg:intent", input: { kind: "seen", parcel: "X" } };
const track = { type: "cs-bg:track", order: "8190000000001234" };

test("our pages may send intents, a content script what it saw", () => {
  assert.deepEqual(admit(track, content(), own), { input: { kind: "track", tab: 7, order: "8190000000001234" } });
  assert.deepEqual(admit({ type: "cs-bg:track-all" }, content(), own), { input: { kind: "track_all", tab: 7 } });
  assert.deepEqual(admit({ type: "cs-bg:stop" }, content(), own), { input: { kind: "stop", tab: 7 } });
  assert.deepEqual(admit({ type: "cs-bg:open", order: "1" }, content(), own), { open: "1" });
  const body = new TextEncoder().encode("{}");
  assert.deepEqual(admit({ type: "cs-bg:heard", order: "1", body: "{}" }, content(), own), { input: { kind: "heard", tab: 7, order: "1", body } });
  assert.deepEqual(admit({ type: "cs-bg:gone" }, content(), own), { input: { kind: "gone", tab: 7 } });
  const snapshot = { url: list, html: "<body></body>" };
  assert.deepEqual(admit({ type: "cs-bg:page", snapshot, serial: 2 }, content(), own), { input: { kind: "page", tab: 7, snapshot }, serial: 2 });
  const admitted = admit(seen, page(), own);
  assert.ok(admitted && "input" in admitted);
  assert.equal(admitted.input.kind, "seen");
  assert.equal(admitted.input.parcel, "X");
  const scan = { type: "ui-bg:intent", input: { kind: "scan", text: "a page", site: "mail.example", language: "en", tab: 4 } };
  const scanned = admit(scan, page(), own);
  assert.ok(scanned && "input" in scanned);
  assert.equal(scanned.input.site, "mail.example");
  assert.equal(scanned.input.tab, undefined, "an intent names no tab");
  assert.equal(admit(scan, content(), own), null, "a page of the shop's has nothing looked through");
  assert.ok(admit(seen, page("chrome-extension://ours/parcels/parcels.html#X", { tab: { id: 3 } as chrome.tabs.Tab, frameId: 0 }), own));
});

test("neither may send what is the other's", () => {
  assert.equal(admit(seen, content(), own), null);
  assert.equal(admit(track, page(), own), null);
});

test("everybody else is refused", () => {
  for (const [why, sender] of Object.entries({
    "another extension": page(undefined, { id: "theirs" }),
    "another extension with our address": page(undefined, { id: "theirs", url: own.origin + "/popup/popup.html" }),
    "an address that only begins like ours": page("chrome-extension://ours.example/popup.html"),
    "a page of ours inside another origin": page(undefined, { origin: "https://evil.example" }),
    "no address": page(undefined, { url: undefined }),
  })) {
    assert.equal(admit(seen, sender, own), null, why);
  }
  for (const [why, sender] of Object.entries({
    "another page of the shop": content("https://www.aliexpress.com/item/1005000000000000.html"),
    "another site": content("https://evil.example/p/order/index.html"),
    "a site whose name ends like the shop's": content("https://evilaliexpress.com/p/order/index.html"),
    "plain http": content("http://www.aliexpress.com/p/order/index.html"),
    "a frame": content(undefined, { frameId: 4 }),
    "no tab": content(undefined, { tab: undefined }),
    "another extension": content(undefined, { id: "theirs" }),
  })) {
    assert.equal(admit(track, sender, own), null, why);
  }
});

test("no message names an address, an answer or a tab", () => {
  for (const kind of ["fetched", "told", "tick", "start", "page", "track", "shown", "gone", "nonsense", undefined]) {
    assert.equal(admit({ type: "ui-bg:intent", input: { kind } }, page(), own), null, String(kind));
  }
  const sneaky = { ...seen, input: { ...seen.input, tab: 9, records: { settings: new Uint8Array() }, http: { status: 200 }, body: new Uint8Array() } };
  const admitted = admit(sneaky, page(), own);
  assert.ok(admitted && "input" in admitted);
  for (const field of ["tab", "records", "http", "body"]) assert.ok(!(field in admitted.input), field);
});

test("forms and sizes are checked", () => {
  for (const message of [
    null,
    "cs-bg:track",
    [],
    {},
    { type: 7 },
    { type: "cs-bg:fetch", url: "https://evil.example/" },
    { type: "cs-bg:track" },
    { type: "cs-bg:heard", order: "1" },
    { type: "cs-bg:heard", order: "1", body: {} },
    { type: "cs-bg:heard", order: "1", body: "é".repeat((1 << 20) + 1) },
    { type: "cs-bg:heard", body: "{}" },
    { type: "cs-bg:page", snapshot: { url: list, html: "", hovers: new Array(65) }, serial: 1 },
    { type: "cs-bg:track", order: "" },
    { type: "cs-bg:track", order: "1".repeat(65) },
    { type: "cs-bg:track", order: { toString: () => "1" } },
    { type: "cs-bg:page", snapshot: { url: list, html: "x".repeat(8_000_001) }, serial: 1 },
    { type: "cs-bg:page", snapshot: { url: list }, serial: 1 },
    { type: "cs-bg:page", snapshot: { url: list, html: "" } },
  ]) {
    assert.equal(admit(message, content(), own), null, JSON.stringify(message)?.slice(0, 60));
  }
  assert.equal(admit({ type: "ui-bg:intent", input: { kind: "add", text: 7 } }, page(), own), null);
  const keys = (carrier: unknown, keys: unknown) => admit({ type: "ui-bg:intent", input: { kind: "keys", carrier, keys } }, page(), own);
  assert.deepEqual((keys("ups", { clientId: "made-up" }) as { input: Input }).input.keys, { clientId: "made-up" });
  for (const wrong of [["key"], { key: 7 }, { key: "x".repeat((1 << 20) + 1) }, { ["n".repeat(99)]: "x" }, "key"]) assert.equal(keys("ups", wrong), null);
  assert.equal(keys({}, {}), null);
  assert.equal(admit({ type: "ui-bg:intent", input: null }, page(), own), null);
});

test("match patterns cover what the browsers say they cover", () => {
  for (const [pattern, address, covered] of [
    ["https://*.aliexpress.com/p/order/*", "https://de.aliexpress.com/p/order/detail.html?orderId=1", true],
    ["https://*.aliexpress.com/p/order/*", "https://aliexpress.com/p/order/", true],
    ["https://*.aliexpress.com/p/order/*", "https://www.aliexpress.com/p/orders/", false],
    ["https://aliexpress.ru/order-list*", "https://aliexpress.ru/order-list?filterName=active", true],
    ["https://aliexpress.ru/order-list*", "https://m.aliexpress.ru/order-list", false],
    ["https://*.aliexpress.com/*_____tmd_____/punish*", "https://www.aliexpress.com//p/order/index.html/_____tmd_____/punish?x5secdata=abc", true],
    ["https://login.aliexpress.com/*%2Fp%2Forder%2F*", "https://login.aliexpress.com/?returnUrl=https%3A%2F%2Fwww.aliexpress.com%2Fp%2Forder%2Findex.html", true],
    ["https://login.aliexpress.com/*%2Fp%2Forder%2F*", "https://login.aliexpress.com/?returnUrl=https%3A%2F%2Fwww.aliexpress.com%2F", false],
    ["https://a.example/x", "https://a.example/x", true],
    ["https://a.example/x", "https://a.example/xy", false],
    ["https://a.example/*a*a", "https://a.example/a", false],
  ] as const) {
    assert.equal(matches(pattern, address), covered, `${pattern} ${address}`);
  }
});
