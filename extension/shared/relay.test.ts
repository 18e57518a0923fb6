import assert from "node:assert/strict";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { test } from "node:test";
import { relayOrigin, testRelay } from "./relay";

test("a relay is below workers.dev, or on this machine", () => {
  assert.deepEqual(relayOrigin("https://posthorn.example.workers.dev/some/path?x"), {
    origin: "https://posthorn.example.workers.dev",
    host: "posthorn.example.workers.dev",
    pattern: "https://posthorn.example.workers.dev/*",
  });
  assert.deepEqual(relayOrigin("http://127.0.0.1:8787"), { origin: "http://127.0.0.1:8787", host: "127.0.0.1:8787", pattern: "http://127.0.0.1/*" });
  assert.equal(relayOrigin("http://localhost:8787")?.host, "localhost:8787");
  for (const address of [
    undefined,
    "",
    "posthorn.example.workers.dev",
    "http://posthorn.example.workers.dev",
    "https://example.com",
    "https://workers.dev.example.com",
    "https://user:pass@posthorn.example.workers.dev",
    "https://127.0.0.1:8787",
    "http://127.0.0.1",
    "http://127.0.0.2:8787",
    "javascript:alert(1)",
  ]) {
    assert.equal(relayOrigin(address), null, String(address));
  }
});

/** Runs a server on loopback for as long as `use` takes. */
async function serving(answer: RequestListener, use: (address: string) => Promise<void>): Promise<void> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

test("a relay is tested with its token", async () => {
  const token = "made-up-token";
  await serving(
    (request, response) => {
      if (request.url !== "/v1/version") return void response.writeHead(404).end();
      if (request.headers.authorization !== `Bearer ${token}`) return void response.writeHead(401).end();
      response.end('{"wire":1,"release":"x","token":true,"carriers":["fedex"]}');
    },
    async (address) => {
      assert.equal(await testRelay(address, token), "ok");
      assert.equal(await testRelay(address, "another"), "token");
    },
  );
  assert.equal(await testRelay("https://example.com", token), "address");
});

test("what is no relay is said to be none", async () => {
  const told = async (status: number, body: string, headers = {}) => {
    let found = "";
    await serving(
      (_, response) => response.writeHead(status, headers).end(body),
      async (address) => void (found = await testRelay(address, "made-up-token")),
    );
    return found;
  };
  assert.equal(await told(200, '{"wire":2,"token":true}'), "version");
  assert.equal(await told(200, '{"wire":1}'), "token", "it has not looked at the token");
  assert.equal(await told(200, "<html>"), "silent");
  assert.equal(await told(200, "null"), "silent");
  assert.equal(await told(500, ""), "silent");
  assert.equal(await told(302, "", { location: "/elsewhere" }), "silent");
  assert.equal(await testRelay("http://127.0.0.1:9", "made-up-token"), "silent");
});

test("an answer without end is not read to its end", async () => {
  let sent = 0;
  await serving(
    (_, response) => {
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(64 << 10, " "))) sent += 64 << 10;
      };
      response.on("drain", more);
      more();
    },
    async (address) => assert.equal(await testRelay(address, "made-up-token"), "silent"),
  );
  assert.ok(sent < 16 << 20, `${sent} bytes were taken`);
});
