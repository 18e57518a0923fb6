import assert from "node:assert/strict";
import { test } from "node:test";
import { numberOf, tell, trial, withRelay } from "./harness";

test("says that it is well, which version it is, and what it can be asked", () =>
  withRelay({}, async (relay) => {
    const health = await fetch(relay.address + "/v1/health");
    assert.equal(health.status, 200);
    assert.equal(await health.text(), "ok");
    const version = (await (await fetch(relay.address + "/v1/version")).json()) as { wire: number; carriers: string[] };
    assert.equal(version.wire, 1);
    assert.deepEqual(version.carriers, ["trial"]);
  }));

test("tells a batch from the carrier, and the next time from what is kept", () => {
  const asked: string[] = [];
  return withRelay({ internet: (request, response) => (asked.push(numberOf(request)), tell(response, numberOf(request))) }, async (relay) => {
    const wants = [1, 2, 3, 4, 5].map((n) => ({ carrier: "trial", number: trial(n) }));
    for (let round = 0; round < 3; round++) {
      const answers = await relay.track(...wants);
      assert.equal(answers.length, 5);
      for (const [i, answer] of answers.entries()) {
        assert.equal(answer.problem, undefined);
        assert.equal(answer.parcel?.number, trial(i + 1));
        assert.equal(answer.parcel?.events?.[0]?.text, `Left for ${trial(i + 1)}`);
      }
    }
    assert.deepEqual(asked.sort(), wants.map((w) => w.number));
  });
});

test("does what is due when the cron says so", () =>
  withRelay({ internet: (request, response) => tell(response, numberOf(request)) }, async (relay) => {
    await relay.track({ carrier: "trial", number: trial(1), follow: true });
    const worker = (await relay.worker.getWorker()) as unknown as { scheduled(event: { cron: string }): Promise<{ outcome: string }> };
    const { outcome } = await worker.scheduled({ cron: "*/10 * * * *" });
    assert.equal(outcome, "ok");
    // And is none the worse for it.
    const [answer] = await relay.track({ carrier: "trial", number: trial(1) });
    assert.equal(answer?.parcel?.events?.[0]?.text, `Left for ${trial(1)}`);
  }));
