/** One program for many requests: what is easily got wrong. */
import assert from "node:assert/strict";
import type { RequestListener } from "node:http";
import { test } from "node:test";
import { numberOf, pause, tell, trial, withRelay, type Relay } from "./harness";

test("500 requests in flight, slow carriers, and two of five clients hang up: every answer is right", () => {
  let asked = 0;
  const internet: RequestListener = (request, response) => {
    asked++;
    setTimeout(() => tell(response, numberOf(request)), Math.random() * 300);
  };
  return withRelay({ internet }, async (relay) => {
    let right = 0;
    await Promise.all(
      Array.from({ length: 500 }, async (_, n) => {
        const want = { carrier: "trial", number: trial(n) };
        if (n % 5 < 2) return relay.hangUp(want, Math.random() * 300);
        const [answer] = await relay.track(want);
        assert.equal(answer?.number, trial(n));
        assert.equal(answer?.problem, undefined);
        assert.equal(answer?.parcel?.events?.[0]?.text, `Left for ${trial(n)}`);
        right++;
      }),
    );
    assert.equal(right, 300);
    // Nothing is left of those who hung up, and their numbers are right for the next who asks.
    for (let n = 0; n < 500; n += 40) {
      const answers = await relay.track(...Array.from({ length: Math.min(40, 500 - n) }, (_, i) => ({ carrier: "trial", number: trial(n + i) })));
      for (const [i, answer] of answers.entries()) assert.equal(answer.parcel?.events?.[0]?.text, `Left for ${trial(n + i)}`);
    }
    assert.ok(asked <= 500, `${asked} requests for 500 numbers`);
    let left: number;
    for (let tries = 0; (left = await places(relay)) > 0 && tries < 600; tries++) await pause(100);
    assert.equal(left, 0, "requests that never end");
  });
});

/** How many requests the relay's program has begun and not ended. */
async function places(relay: Relay): Promise<number> {
  return JSON.parse(new TextDecoder().decode((await relay.get("/places"))[1])) as number;
}

test("1,000 clients, one number, nothing kept: one request to the carrier", () => {
  let asked = 0;
  let all = () => {};
  const here = new Promise<void>((resolve) => (all = resolve));
  // The carrier takes until everybody has come, and no longer than the relay gives it: on a slow machine the last are told what is kept by then.
  const internet: RequestListener = (request, response) => {
    asked++;
    setTimeout(all, 6000);
    void here.then(() => tell(response, numberOf(request)));
  };
  return withRelay({ internet }, async (relay) => {
    const answers: Promise<[status: number, body: Uint8Array]>[] = [];
    // As fast as connections are made, and no faster: the runtime ends those that say nothing for seconds.
    for (let wave = 0; wave < 20; wave++) {
      await Promise.all(Array.from({ length: 50 }, () => new Promise<void>((sent) => answers.push(relay.ask([{ carrier: "trial", number: trial(7) }], sent)))));
    }
    assert.equal(answers.length, 1000);
    const begun = performance.now();
    while ((await places(relay)) < 1000 && performance.now() - begun < 60_000) await pause(20);
    all();
    for (const [status, body] of await Promise.all(answers)) {
      assert.equal(status, 200);
      assert.ok(Buffer.from(body).includes(`Left for ${trial(7)}`));
    }
    assert.equal(asked, 1);
  });
});

test("a program that dies fails what it had begun, and the next request has a new one", () => {
  let held: (() => void)[] | undefined;
  const internet: RequestListener = (request, response) => {
    const answer = () => tell(response, numberOf(request));
    if (held === undefined) answer();
    else held.push(answer);
  };
  return withRelay({ internet }, async (relay) => {
    for (let round = 0; round < 3; round++) {
      const number = (n: number) => trial(1000 * round + n);
      held = [];
      const begun = Array.from({ length: 20 }, (_, n) => relay.ask([{ carrier: "trial", number: number(n) }]));
      for (const one of begun) one.catch(() => undefined); // waited for below
      while (held.length < 20) await pause(20);
      assert.equal((await relay.get("/kill"))[0], 500);
      const answers = held;
      held = undefined;
      const [next] = await relay.track({ carrier: "trial", number: number(500) });
      assert.equal(next?.parcel?.events?.[0]?.text, `Left for ${number(500)}`);
      for (const answer of answers) answer();
      for (const [status, body] of await Promise.all(begun)) {
        assert.equal(new TextDecoder().decode(body), "busy");
        assert.equal(status, 503);
      }
      // What was lost is asked for again.
      const [again] = await relay.track({ carrier: "trial", number: number(0) });
      assert.equal(again?.parcel?.events?.[0]?.text, `Left for ${number(0)}`);
    }
  });
});
