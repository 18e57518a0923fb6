import assert from "node:assert/strict";
import { mock, test } from "node:test";
import { Channel, handOver, longestAnswer, names, wanted } from "./channel";
import { serve } from "./serve";

type SDK = (options: Record<string, unknown>) => unknown;

/** A page: a document that both worlds share, and the window of the page's own world. */
function page(request?: SDK) {
  const document = Object.assign(new EventTarget(), { cookie: "", documentElement: { lang: "en" } });
  const window = {
    document,
    CustomEvent: class extends CustomEvent<unknown> {},
    setTimeout: setTimeout,
    JSON: { stringify: JSON.stringify },
    Math: { min: Math.min },
    Error,
    String,
    Number,
    Proxy,
    Promise,
    Reflect,
    WeakSet,
    lib: request ? { mtop: { request } } : undefined,
  };
  Object.defineProperty(window.CustomEvent.prototype, "detail", Object.getOwnPropertyDescriptor(CustomEvent.prototype, "detail")!);
  const bridge = () => serve(window as unknown as Window & typeof globalThis);
  return { document, window, bridge, content: () => new Channel(document) };
}

/** A page whose two scripts have met. */
function joined(request?: SDK) {
  const all = page(request);
  all.bridge();
  const channel = all.content();
  channel.close();
  return { ...all, channel };
}

const good = { data: { module: { trackingDetailLineList: [{ mailNo: "LP00000000000001" }] } }, ret: ["SUCCESS::"] };

for (const order of ["bridge first", "content script first"]) {
  test(`asks the page's SDK and brings back its JSON: ${order}`, async () => {
    const calls: Record<string, unknown>[] = [];
    const { bridge, content } = page(async (options) => (calls.push(options), good));
    let channel: Channel;
    if (order === "bridge first") bridge(), (channel = content());
    else (channel = content()), bridge();
    assert.deepEqual(await channel.ask("p1", "8190000000001234", 5000), { body: JSON.stringify(good) });
    assert.equal(calls.length, 1);
    assert.equal(calls[0]!.api, "mtop.ae.ld.querydetail");
    assert.equal((calls[0]!.data as Record<string, unknown>).tradeOrderId, "8190000000001234");
  });
}

test("a page that listens after the handshake never hears the secret", () => {
  const { document, bridge, content } = page();
  bridge();
  const heard: string[] = [];
  document.addEventListener(handOver, () => heard.push("hand-over"));
  const channel = content();
  channel.close();
  document.dispatchEvent(new CustomEvent(wanted));
  assert.deepEqual(heard, []);
});

test("a page that asks for the secret later is not given it", () => {
  const { document, content } = page();
  const channel = content(); // no bridge has come
  channel.close();
  const heard: string[] = [];
  document.addEventListener(handOver, () => heard.push("hand-over"));
  document.dispatchEvent(new CustomEvent(wanted));
  assert.deepEqual(heard, []);
});

test("a page that hands over a secret of its own is not served", async () => {
  let calls = 0;
  const { document } = joined(async () => (calls++, good));
  const theirs = "x".repeat(28);
  const heard: string[] = [];
  document.addEventListener(names(theirs).ready, () => heard.push("ready"));
  document.addEventListener(names(theirs).told, () => heard.push("told"));
  document.dispatchEvent(new CustomEvent(handOver, { detail: theirs }));
  document.dispatchEvent(new CustomEvent(names(theirs).ask, { detail: "p1\n1\n50" }));
  await new Promise((resolve) => setTimeout(resolve, 100));
  assert.deepEqual(heard, []);
  assert.equal(calls, 0);
});

for (const order of ["bridge first", "content script first"]) {
  test(`both scripts run anew in a page that is open: ${order}`, async () => {
    let calls = 0;
    const { document, bridge, content } = joined(async () => (calls++, good));
    const [first, second] = order === "bridge first" ? [bridge, content] : [content, bridge];
    const made = [first(), second()];
    const channel = made.find((one): one is Channel => one instanceof Channel)!;
    channel.close();
    assert.deepEqual(await channel.ask("p1", "8190000000001234", 5000), { body: JSON.stringify(good) });
    assert.equal(calls, 1, "by the new bridge alone");
    document.dispatchEvent(new CustomEvent(handOver, { detail: "x".repeat(28) }));
    assert.deepEqual(await channel.ask("p2", "8190000000001234", 5000), { body: JSON.stringify(good) }, "and a page changes nothing about it");
  });
}

test("what a page puts in place of the browser's own is never used", async () => {
  const { window, document, channel } = joined(async () => good);
  const spied: string[] = [];
  const spy = (name: string) => () => {
    spied.push(name);
    throw new Error(name);
  };
  window.JSON.stringify = spy("stringify") as typeof JSON.stringify;
  window.Math.min = spy("min");
  window.setTimeout = spy("setTimeout") as unknown as typeof setTimeout;
  document.addEventListener = spy("addEventListener");
  const theirs = class {
    constructor() {
      spied.push("CustomEvent");
    }
  };
  Object.assign(window, { CustomEvent: theirs });
  assert.deepEqual(await channel.ask("p1", "1", 5000), { body: JSON.stringify(good) });
  assert.deepEqual(spied, []);
});

test("the SDK is never called inside the event that asks for it", async () => {
  let inside = false;
  let called: boolean | undefined;
  const { channel } = joined(async () => ((called = inside), good));
  inside = true;
  const asked = channel.ask("p1", "1", 5000);
  inside = false;
  await asked;
  assert.equal(called, false);
});

test("an answer for an id that was not asked goes nowhere, and so does a second one", async () => {
  const { document, channel } = joined(async () => good);
  const secret = (channel as unknown as { names: { told: string } }).names.told;
  const forge = (detail: unknown) => document.dispatchEvent(new CustomEvent(secret, { detail }));
  forge("p9\nbody\n{}");
  const asked = channel.ask("p1", "1", 5000);
  forge("p2\nbody\n{}");
  forge({ id: "p1" });
  forge("p1");
  forge("p1\nexecute\nalert(1)");
  assert.deepEqual(await asked, { body: JSON.stringify(good) });
  forge("p1\nbody\nlate");
});

test("what the SDK rejects with is an answer, too; an error is not", async () => {
  const refused = { ret: ["FAIL_SYS_USER_VALIDATE"], data: { url: "https://shop.example/punish" } };
  assert.deepEqual(await joined(() => Promise.reject(refused)).channel.ask("p1", "1", 5000), { body: JSON.stringify(refused) });
  assert.deepEqual(await joined(() => Promise.reject(new Error("offline"))).channel.ask("p1", "1", 5000), { failure: "network" });
  assert.deepEqual(await joined(() => Promise.resolve("a text")).channel.ask("p1", "1", 5000), { failure: "network" });
  assert.deepEqual(await joined(() => undefined).channel.ask("p1", "1", 5000), { failure: "network" });
});

test("the receiver's name and address stay in the page", async () => {
  const { channel } = joined(async () => ({ data: { module: { logisticsReceiverInfo: { contactName: "Jane Planted" }, mailNo: "LP1" } } }));
  assert.deepEqual(await channel.ask("p1", "1", 5000), { body: '{"data":{"module":{"mailNo":"LP1"}}}' });
});

test("an answer of 50 MB is given up as soon as it is too large", async () => {
  const one = "x".repeat(1 << 20);
  const { channel } = joined(async () => ({ parts: Array.from({ length: 50 }, () => one) }));
  assert.deepEqual(await channel.ask("p1", "1", 5000), { failure: "too_large" });
  // Escapes make a text longer than what was counted: it is measured as well.
  const escapes = joined(async () => ({ text: "\u0001".repeat(longestAnswer / 2) }));
  assert.deepEqual(await escapes.channel.ask("p1", "1", 5000), { failure: "too_large" });
});

test("an answer that contains itself is none", async () => {
  const round: Record<string, unknown> = {};
  round.self = round;
  assert.deepEqual(await joined(async () => round).channel.ask("p1", "1", 5000), { failure: "network" });
});

/** What comes of a question, on a clock that stands still but for this; and after how many ms. */
async function passing<T>(asked: Promise<T>): Promise<[T, number]> {
  let [open, ms] = [true, 0];
  void asked.then(() => (open = false));
  for (; open; ms += 10) {
    mock.timers.tick(10);
    await new Promise((resolve) => setImmediate(resolve));
  }
  return [await asked, ms];
}

test("a page without the SDK, one that is late with it, one that never answers", async () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  try {
    // Half of the time is kept for the answer.
    assert.deepEqual(await passing(joined().channel.ask("p1", "1", 400)), [{ failure: "no_sdk" }, 110]);
    const late = joined();
    setTimeout(() => (late.window.lib = { mtop: { request: async () => good } }), 150);
    assert.deepEqual(await passing(late.channel.ask("p1", "1", 2000)), [{ body: JSON.stringify(good) }, 210]);
    assert.deepEqual(await passing(joined(() => new Promise(() => {})).channel.ask("p1", "1", 150)), [{ failure: "timeout" }, 150]);
    const throws = joined(() => {
      throw new Error("not today");
    });
    assert.deepEqual((await passing(throws.channel.ask("p1", "1", 400)))[0], { failure: "no_sdk" });
  } finally {
    mock.timers.reset();
  }
});

test("without a bridge there is no SDK", async () => {
  assert.deepEqual(await page().content().ask("p1", "1", 50), { failure: "no_sdk" });
});
