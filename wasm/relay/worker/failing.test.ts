/** Carriers that fail, each in its own way, beside one that does not. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { numberOf, tell, trial, withRelay } from "./harness";

test("each parcel has the error of its own carrier, and the others are unharmed", () => {
  const hosts: string[] = [];
  return withRelay(
    {
      settings: { POSTHORN_CARRIERS: "trial trial-slow trial-full trial-broken trial-wall trial-closed trial-large trial-away" },
      internet: (request, response) => {
        const host = request.headers.host ?? "";
        hosts.push(host);
        switch (host.split(".")[0]) {
          case "trial":
            return tell(response, numberOf(request));
          case "trial-slow":
            return; // says nothing, ever
          case "trial-full":
            return void response.writeHead(429, { "retry-after": "120" }).end();
          case "trial-broken":
            return void response.writeHead(500).end("oops");
          case "trial-wall":
            return void response.writeHead(403, { "content-type": "text/html" }).end("<title>Are you human?</title>");
          case "trial-closed":
            return void request.socket.destroy();
          case "trial-large": {
            // Without end, and without saying how long.
            response.writeHead(200, { "content-type": "application/json" });
            const more = () => {
              while (!response.destroyed && response.write(Buffer.alloc(64 << 10, "x")));
            };
            response.on("drain", more);
            return more();
          }
          case "trial-away":
            return void response.writeHead(302, { location: "https://elsewhere.invalid/" + numberOf(request) }).end();
        }
        response.writeHead(404).end();
      },
    },
    async (relay) => {
      const begin = Date.now();
      const carriers = ["trial", "trial-slow", "trial-full", "trial-broken", "trial-wall", "trial-closed", "trial-large", "trial-away"];
      const answers = await relay.track(...carriers.map((carrier, n) => ({ carrier, number: trial(n) })), { carrier: "trial", number: trial(100) });
      assert.ok(Date.now() - begin < 25_000, "slower than the extension waits");
      const kinds = Object.fromEntries(answers.slice(0, 8).map((a) => [a.carrier, a.problem?.kind]));
      assert.deepEqual(kinds, {
        trial: undefined,
        "trial-slow": "temporary",
        "trial-full": "rate_limited",
        "trial-broken": "temporary",
        "trial-wall": "blocked",
        "trial-closed": "temporary",
        "trial-large": "layout",
        "trial-away": "temporary",
      });
      for (const i of [0, 8]) assert.equal(answers[i]?.parcel?.events?.[0]?.text, `Left for ${trial(i === 0 ? 0 : 100)}`);
      assert.ok(!hosts.includes("elsewhere.invalid"), "a redirect to another host was followed");
    },
  );
});
