/** What comes in from the network, and is not to be served. */
import { decode, encode } from "@msgpack/msgpack";
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import type { RequestListener } from "node:http";
import { test } from "node:test";
import { admin, ask, numberOf, pause, tell, trial, withRelay } from "./harness";

test("large and nested bodies, other origins, bad tokens, addresses in the place of numbers", () => {
  const asked: string[] = [];
  return withRelay({ internet: (request, response) => (asked.push(request.headers.host + (request.url ?? "")), tell(response, numberOf(request))) }, async (relay) => {
    const status = async (response: Promise<Response>) => {
      const r = await response;
      return `${r.status} ${await r.text()}`;
    };
    const good = ask([{ carrier: "trial", number: trial(1) }]);
    assert.equal(await status(relay.post(new Uint8Array(40_000))), "413 size");
    assert.equal(await status(relay.post(new Uint8Array(200_000))), "413 size");
    let chunks = 0;
    const unsized = new ReadableStream<Uint8Array>({ pull: (to) => (chunks++ < 3 ? to.enqueue(new Uint8Array(16_384)) : to.close()) });
    const streamed = relay.fetch("/v1/track", { method: "POST", body: unsized, headers: { "content-type": "application/msgpack" }, duplex: "half" } as RequestInit);
    assert.equal(await status(streamed), "413 size");
    assert.equal(await status(relay.post(new Uint8Array(4000).fill(0x91))), "400 body");
    assert.equal(await status(relay.post(Uint8Array.of(0x81, 0xa5, 0x77, 0x61, 0x6e, 0x74, 0x73, 0xdd, 0xff, 0xff, 0xff, 0xff))), "400 body");
    assert.equal(await status(relay.post(encode({ version: 99, wants: [] }))), "426 version");
    assert.equal(await status(relay.post(good, { "content-type": "application/json" })), "415 type");
    assert.equal(await status(relay.post(good, { origin: "https://shop.invalid" })), "403 origin");
    assert.equal(await status(relay.post(good, { authorization: "Bearer ph_0000000000000000_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" })), "401 token");
    assert.equal(await status(fetch(relay.address + "/v1/track", { method: "POST", body: good as BodyInit })), "401 token");
    assert.equal(await status(relay.fetch("/v1/elsewhere")), "404 path");
    assert.equal(await status(relay.fetch("/v1/track")), "405 method");
    const extension = await relay.post(good, { origin: "chrome-extension://abcdefghijklmnopabcdefghijklmnop" });
    assert.equal(extension.headers.get("access-control-allow-origin"), "chrome-extension://abcdefghijklmnopabcdefghijklmnop");
    assert.deepEqual(asked.splice(0), [`trial.invalid/${trial(1)}`]);

    const smuggled = ["https://evil.invalid/", "TR1/../../x", "TR1\r\nHost: evil.invalid", "TR1?x=1", "TR1#", "TR%0d%0a", "//evil.invalid"];
    const answers = await relay.track(...smuggled.map((number) => ({ carrier: "trial", number })), { carrier: "https://evil.invalid", number: trial(2) });
    for (const answer of answers) assert.equal(answer.problem?.kind, "refused");
    assert.deepEqual(asked, []);
  });
});

test("a token that was revoked is good for nothing", () =>
  withRelay({ internet: (request, response) => tell(response, numberOf(request)) }, async (relay) => {
    assert.equal((await relay.track({ carrier: "trial", number: trial(1) })).length, 1);
    const id = relay.token.split("_")[1];
    const gone = await fetch(`${relay.address}/v1/tokens?id=${id}`, { method: "DELETE", headers: { authorization: `Bearer ${admin}` } });
    assert.equal(gone.status, 204);
    assert.equal((await relay.post(ask([{ carrier: "trial", number: trial(1) }]))).status, 401);
    assert.equal((await fetch(`${relay.address}/v1/tokens`, { headers: { authorization: `Bearer ${relay.token}` } })).status, 401);
  }));

test("a storm from one token is held off, and told when to come again", () =>
  withRelay({ settings: { POSTHORN_RATE: "300" }, internet: (request, response) => tell(response, numberOf(request)) }, async (relay) => {
    const seen = await Promise.all(Array.from({ length: 400 }, () => relay.fetch("/v1/track", { method: "POST", headers: { "content-type": "application/msgpack" }, body: ask([{ carrier: "trial", number: trial(1) }]) as BodyInit }).then(async (r) => (await r.arrayBuffer(), r))));
    const served = seen.filter((r) => r.status === 200).length;
    assert.ok(served > 0 && served <= 150, `${served} of 400 were served`);
    for (const r of seen.filter((r) => r.status !== 200)) {
      assert.equal(r.status, 429);
      assert.ok(Number(r.headers.get("retry-after")) > 0);
    }
    assert.equal((await fetch(relay.address + "/v1/health")).status, 200);
  }));

test("17TRACK's pushes pass whole: signed ones are taken once, forged ones never, and they answer the polls", () => {
  const key = "a-made-up-key-of-17track-0123456789";
  const number = "RR123456785CN";
  const asked: string[] = [];
  const internet: RequestListener = (request, response) => {
    asked.push(request.url ?? "");
    const accepted = (request.url ?? "").endsWith("/register") ? [{ number, origin: 2, carrier: 3011 }] : [];
    const rejected = accepted.length > 0 ? [] : [{ number, error: { code: asked.some((url) => url.endsWith("/register")) ? -18019909 : -18019902 } }];
    response.setHeader("content-type", "application/json").end(JSON.stringify({ code: 0, data: { accepted, rejected } }));
  };
  return withRelay({ internet, settings: { POSTHORN_CARRIERS: "17track", POSTHORN_17TRACK_KEY: key, POSTHORN_17TRACK_HOOK: "on" } }, async (relay) => {
    const push = (body: string, sign: string) =>
      fetch(relay.address + "/v1/17track", { method: "POST", headers: { "content-type": "application/json", sign }, body }).then(async (r) => `${r.status} ${await r.text()}`);
    const event = { time_utc: "2026-11-20T16:28:00Z", description: "Left the sorting centre", location: "LYON", sub_status: "InTransit_Departure" };
    const info = { latest_status: { status: "InTransit", sub_status: "InTransit_Departure" }, tracking: { providers: [{ provider: { key: 3011 }, events: [event] }] } };
    const body = JSON.stringify({ event: "TRACKING_UPDATED", data: { number, carrier: 3011, tag: "a, b", track_info: info } });
    const sign = createHash("sha256").update(`${body}/${key}`).digest("hex");
    const [before] = await relay.track({ carrier: "17track", number, follow: true });
    assert.equal(before?.parcel?.found, false);
    assert.ok(asked.length > 0);

    assert.equal(await push(body, sign.replace(/^./, (c) => (c === "0" ? "1" : "0"))), "401 signature");
    assert.equal(await push(body.replace("InTransit", "Delivered"), sign), "401 signature");
    assert.equal(await push(body, sign), "200 ok");
    for (let again = 0; again < 3; again++) assert.equal(await push(body, sign), "409 replay");

    asked.length = 0;
    const changed = async (since: number) => decode(new Uint8Array(await (await relay.fetch(`/v1/updates?since=${since}`)).arrayBuffer())) as { until: number; changed: { carrier: string; number: string }[] };
    let news = await changed(0);
    for (let tries = 0; news.changed.length === 0 && tries < 3000; tries++) {
      await pause(20); // told behind the push's answer
      news = await changed(0);
    }
    assert.deepEqual(news.changed, [{ carrier: "17track", number }]);
    assert.deepEqual((await changed(news.until)).changed, []);
    const [after] = await relay.track({ carrier: "17track", number, follow: true });
    assert.equal(after?.parcel?.events?.[0]?.place, "LYON");
    assert.deepEqual(asked, []);
  });
});
