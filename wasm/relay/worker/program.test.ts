/** One program for many requests: what is easily got wrong. */
import assert from "node:assert/strict";
import type { RequestListener } from "node:http";
import { test } from "node:test";
import { numberOf, pause, tell, trial, withRelay } from "./harness";

test("500 requests in flight, slow carriers, and two of five clients hang up: every answer is right", () => {
  let asked = 0;
  const internet: RequestListener = (request, response) => {
    asked++;
    setTimeout(() => tell(response, numberOf(request)), Math.random() * 400);
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
    // Who hung up has still had his number asked for, and is told at once the next time.
    await pause(500);
    const before = asked;
    for (let n = 0; n < 500; n += 40) {
      const answers = await relay.track(...Array.from({ length: Math.min(40, 500 - n) }, (_, i) => ({ carrier: "trial", number: trial(n + i) })));
      for (const [i, answer] of answers.entries()) assert.equal(answer.parcel?.events?.[0]?.text, `Left for ${trial(n + i)}`);
    }
    assert.ok(asked <= 500, `${asked} requests for 500 numbers`);
    assert.ok(asked - before < 50, `${asked - before} of 200 numbers were not asked for when their clients had left`);
  });
});

test("1,000 clients, one number, nothing kept: one request to the carrier", () => {
  let asked = 0;
  return withRelay({ internet: (request, response) => (asked++, setTimeout(() => tell(response, numberOf(request)), 1500)) }, async (relay) => {
    const answers = await Promise.all(Array.from({ length: 1000 }, () => relay.track({ carrier: "trial", number: trial(7) })));
    assert.equal(answers.length, 1000);
    for (const [answer] of answers) assert.equal(answer?.parcel?.events?.[0]?.text, `Left for ${trial(7)}`);
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
      while (held.length < 20) await pause(20);
      assert.equal(await (await fetch(relay.address + "/kill")).text(), "killed");
      const answers = held;
      held = undefined;
      // The one that finds the program dead, whether a request or an answer, may fail; those after it may not.
      await fetch(relay.address + "/v1/health");
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
