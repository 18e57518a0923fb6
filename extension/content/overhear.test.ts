import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { overhear } from "./overhear";

type Request = (...args: unknown[]) => unknown;

const order = "8190000000001234";
const options = { api: "mtop.ae.ld.querydetail", data: { tradeOrderId: order } };

/** A page with an SDK, overheard. */
function page(request?: Request) {
  const window = { Proxy, Promise, Reflect, WeakSet, lib: request ? { mtop: { request } } : undefined };
  const listeners: (() => void)[] = [];
  const passed: [string, unknown][] = [];
  const asking = overhear(
    window as unknown as Window & typeof globalThis,
    (_, listener) => listeners.push(listener as () => void),
    (work) => setTimeout(work, 0),
    (order, answer) => passed.push([order, answer]),
  );
  const attend = () => listeners.forEach((listener) => listener());
  attend();
  return { window, passed, asking, attend, call: (...args: unknown[]) => window.lib!.mtop.request(...args) };
}

test("an answer to the page is passed on, after the page has had it", async () => {
  const { call, passed } = page(async () => ({ data: 1 }));
  const seen: number[] = [];
  await (call(options) as Promise<unknown>).then(() => seen.push(passed.length));
  await sleep(5);
  assert.deepEqual(seen, [0]);
  assert.deepEqual(passed, [[order, { data: 1 }]]);
});

test("options may be written as text, and a number be one", async () => {
  const { call, passed } = page(async () => 1);
  void call({ ...options, data: JSON.stringify({ tradeOrderId: Number(order.slice(0, 15)) }) });
  await sleep(5);
  assert.deepEqual(passed, [[order.slice(0, 15), 1]]);
});

test("the page's calls are what they were: this, arguments, promise, properties", () => {
  const promise = Promise.resolve(1);
  const request = Object.assign(
    function request(this: unknown, ...args: unknown[]) {
      return Object.assign(promise, { self: this, args });
    },
    { version: 7 },
  );
  const { window, call } = page(request);
  const given = call(options, 1, 2) as { self: unknown; args: unknown[] };
  assert.equal(given, promise);
  assert.equal(given.self, window.lib!.mtop);
  assert.deepEqual(given.args, [options, 1, 2]);
  assert.equal((window.lib!.mtop.request as typeof request).version, 7);
  assert.equal(window.lib!.mtop.request.name, request.name);
});

test("errors are the page's: thrown, and rejected", async () => {
  const wrong = new Error("made up");
  assert.throws(() => page(() => { throw wrong; }).call(options), wrong);
  const { call, passed } = page(() => Promise.reject(wrong));
  await assert.rejects(call(options) as Promise<unknown>, wrong);
  await sleep(5);
  assert.deepEqual(passed, []);
});

test("other questions, and what is no question, are not heard", async () => {
  const { call, passed } = page(async () => 1);
  const bad = [
    undefined, null, 7, "x", {}, { api: "mtop.aliexpress.trade.buyer.order.list", data: options.data }, { api: options.api },
    { api: options.api, data: "not json" }, { api: options.api, data: { tradeOrderId: "<script>" } }, { api: options.api, data: { tradeOrderId: "1".repeat(21) } },
    { get api() { throw new Error("made up"); } },
  ];
  for (const one of bad) await call(one);
  await sleep(5);
  assert.deepEqual(passed, []);
  // What is no promise of the browser's is not touched: to ask for its answer could be to ask the shop.
  let asked = 0;
  const lazy = page(() => ({ then: () => asked++ }));
  lazy.call(options);
  await sleep(5);
  assert.equal(asked, 0);
});

test("a question of our own is not heard", async () => {
  const { asking, call, passed } = page(async () => 1);
  await asking(() => call(options));
  await sleep(5);
  assert.deepEqual(passed, []);
});

test("heard again where the page puts another function in place; never twice", async () => {
  const { window, attend, passed, call } = page(async () => 1);
  const first = window.lib!.mtop.request;
  attend();
  assert.equal(window.lib!.mtop.request, first);
  // One around ours.
  window.lib!.mtop.request = (...args) => first(...args);
  attend();
  await call(options);
  await sleep(5);
  assert.equal(passed.length, 1);
  // The old one again, and then a new one.
  window.lib!.mtop.request = first;
  attend();
  assert.equal(window.lib!.mtop.request, first);
  window.lib = { mtop: { request: async () => 2 } };
  attend();
  await call(options);
  await sleep(5);
  assert.deepEqual(passed.at(-1), [order, 2]);
  assert.equal(passed.length, 2);
});

test("a page without the SDK, and one that lets nobody near it", () => {
  page();
  const frozen = Object.freeze({ request: async () => 1 });
  const { attend, window } = page();
  window.lib = { mtop: frozen };
  attend();
  assert.equal(window.lib.mtop.request, frozen.request);
  Object.defineProperty(window, "lib", { get: () => { throw new Error("made up"); } });
  attend();
});

test("a flood of answers is heard to its limit", async () => {
  const { call, passed } = page(async () => 1);
  for (let i = 0; i < 100; i++) void call(options);
  await sleep(20);
  assert.ok(passed.length >= 1 && passed.length <= 4, `${passed.length} at once`);
  for (let i = 0; i < 300; i++) {
    await call(options);
    await sleep(0);
  }
  await sleep(20);
  assert.equal(passed.length, 200);
});
