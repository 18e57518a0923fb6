/**
 * The relay against the same in JavaScript, each in a workerd of its own, in
 * turns, under load:
 *
 *     node relay.mjs WORKERD FOLDER FOLDER
 *
 * prints one JSON object: for hello, hit20 (20 parcels in memory) and mix (15
 * in memory, 5 that the carrier is asked for and answers in 5 ms), what each
 * round came to, the starts, and the memory after 20,000 requests and each
 * 20,000 more. In each folder are worker.js and relay.wasm; the Go program is
 * in the first.
 */
import autocannon from "autocannon";
import { decode, encode } from "@msgpack/msgpack";
import { spawn, type ChildProcess } from "node:child_process";
import { mkdtemp, readFile, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { createServer } from "node:http";
import { connect, createServer as createSocket, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { mintToken } from "../../wasm/relay/worker/tokens";

const [workerd = "", ...folders] = process.argv.slice(2);
const admin = "an-admin-secret-for-measuring-01234";
const connections = 32;

const carrier = createServer({ keepAliveTimeout: 0 }, (request, response) => {
  const number = (request.url ?? "").slice(1);
  const events = Array.from({ length: 10 }, (_, i) => ({ time: `2026-11-${10 + i}T16:28:00`, code: `step${i}`, text: `Left the sorting centre, step ${i}`, place: "Utrecht" }));
  setTimeout(() => response.setHeader("content-type", "application/json").end(JSON.stringify({ number, events })), 5);
});
await new Promise<void>((resolve) => carrier.listen(0, "127.0.0.1", 1000, resolve));
const carrierPort = (carrier.address() as AddressInfo).port;

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const s = createSocket().listen(0, "127.0.0.1", () => {
      const { port } = s.address() as AddressInfo;
      s.close(() => resolve(port));
    });
  });
}

interface Peer {
  readonly process: ChildProcess;
  readonly address: string;
  token: string;
}

const trash: string[] = [];

async function start(folder: string): Promise<Peer> {
  const port = await freePort();
  const dir = await mkdtemp(join(tmpdir(), "posthorn-bench-"));
  trash.push(dir);
  const modules: string[] = [];
  for (const name of ["worker.js", "relay.wasm"].filter((name) => existsSync(join(folder, name)))) {
    await symlink(join(folder, name), join(dir, name)); // what is embedded has to be below the configuration
    modules.push(`(name = "${name}", ${name === "worker.js" ? "esModule" : "wasm"} = embed "${name}")`);
  }
  const text = (name: string, value: string) => `(name = "${name}", text = "${value}")`;
  await writeFile(
    join(dir, "config.capnp"),
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "relay", worker = .relay),
    (name = "internet", external = (address = "127.0.0.1:${carrierPort}", http = ())),
    (name = "disk", disk = (path = "${dir}", writable = true)),
  ],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "relay")],
);
const relay :Workerd.Worker = (
  modules = [${modules.join(", ")}],
  compatibilityDate = "2026-04-01",
  globalOutbound = "internet",
  bindings = [
    (name = "OBJECTS", durableObjectNamespace = "RelayObject"),
    ${[text("POSTHORN_ADMIN", admin), text("POSTHORN_CARRIERS", "trial"), text("POSTHORN_RATE", "1000000000000"), text("POSTHORN_ADDRESS_RATE", "1000000000000")].join(", ")},
  ],
  durableObjectNamespaces = [(className = "RelayObject", uniqueKey = "relay", enableSql = true)],
  durableObjectStorage = (localDisk = "disk"),
);
`,
  );
  const process = spawn(workerd, ["serve", join(dir, "config.capnp"), "--experimental"], { stdio: ["ignore", "ignore", "inherit"] });
  const peer: Peer = { process, address: `http://127.0.0.1:${port}`, token: "" };
  for (let tries = 0; ; tries++) {
    // Nothing is asked for yet: the first request is measured.
    const up = await new Promise<boolean>((resolve) => {
      const socket = connect(port, "127.0.0.1");
      socket.once("connect", () => (socket.destroy(), resolve(true))).once("error", () => resolve(false));
    });
    if (up) return peer;
    if (tries > 500) throw new Error(`workerd does not listen, for ${folder}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** CPU time that a process has used, in ms: it does not depend on what else the machine does. */
async function cpu(pid: number): Promise<number> {
  let ns = 0;
  for (const task of await readdir(`/proc/${pid}/task`)) ns += Number((await readFile(`/proc/${pid}/task/${task}/schedstat`, "utf8").catch(() => "0")).split(" ")[0]);
  return ns / 1e6;
}

/** Memory that a process has in use, in MB. */
async function memory(pid: number): Promise<number> {
  return Number(/VmRSS:\s+(\d+)/.exec(await readFile(`/proc/${pid}/status`, "utf8"))?.[1]) / 1024;
}

const number = (n: number) => "TR" + String(n).padStart(12, "0");
const ask = (numbers: string[]) => Buffer.from(encode({ version: 1, language: "en", wants: numbers.map((n) => ({ carrier: "trial", number: n })) }));
const kept = Array.from({ length: 20 }, (_, n) => number(n));
let next = 1_000_000;
const fresh = (many: number) => Array.from({ length: many }, () => number(next++));

const kinds = ["hello", "hit20", "mix"] as const;
type Kind = (typeof kinds)[number] | "hit1";

/** What is in use: by workerd as a whole, in MB; by the Go program, and as its memory, in bytes. */
interface Memory {
  process: number;
  go?: number;
  wasm?: number;
}

async function load(peer: Peer, kind: Kind, how: { duration?: number; amount?: number }): Promise<{ rate: number; cpu: number }> {
  const pid = peer.process.pid!;
  const post = { method: "POST" as const, path: "/v1/track", headers: { authorization: `Bearer ${peer.token}`, "content-type": "application/msgpack" } };
  const before = await cpu(pid);
  const result = await autocannon({
    url: peer.address,
    connections,
    ...how,
    requests: [
      kind === "hello"
        ? { method: "GET", path: "/v1/health" }
        : kind === "mix"
          ? { ...post, setupRequest: (q: object) => ({ ...q, body: ask([...kept.slice(0, 15), ...fresh(5)]) }) }
          : { ...post, body: ask(kind === "hit1" ? kept.slice(0, 1) : kept) },
    ],
  });
  if (result.errors + result.non2xx > 0 || result["2xx"] === 0) throw new Error(`${kind}: ${result.errors} errors, ${result.non2xx} refusals, ${result["2xx"]} answers`);
  return { rate: result["2xx"] / result.duration, cpu: ((await cpu(pid)) - before) / result["2xx"] };
}

async function check(peer: Peer): Promise<void> {
  const answer = await fetch(peer.address + "/v1/track", { method: "POST", headers: { authorization: `Bearer ${peer.token}`, "content-type": "application/msgpack" }, body: ask(kept) });
  const told = (decode(new Uint8Array(await answer.arrayBuffer())) as { told: { number: string; parcel?: { events: unknown[] } }[] }).told;
  if (told.length !== 20 || told.some((t, i) => t.number !== kept[i] || t.parcel?.events.length !== 10)) throw new Error(`${peer.address} tells something else: ${JSON.stringify(told[0])}`);
}

const peers: Peer[] = [];
try {
  const starts: number[][] = folders.map(() => []);
  for (let round = 0; round < 10; round++) {
    for (const [i, folder] of folders.entries()) {
      const peer = await start(folder);
      const begin = performance.now();
      const answer = await fetch(peer.address + "/v1/health");
      if ((await answer.text()) !== "ok") throw new Error(`${folder} is not well`);
      starts[i]!.push(performance.now() - begin);
      peer.process.kill();
    }
  }
  for (const folder of folders) {
    const peer = await start(folder);
    peers.push(peer);
    peer.token = await mintToken(peer.address, admin, "bench");
    await check(peer);
    for (const kind of kinds) await load(peer, kind, { duration: 2 }); // until the runtime has compiled what is used much
  }
  const rounds: Record<string, { rate: number; cpu: number }[][]> = {};
  for (const kind of kinds) {
    rounds[kind] = peers.map(() => []);
    for (let round = 0; round < 6; round++) {
      // The other one begins in every second round.
      const order = round % 2 === 0 ? [0, 1] : [1, 0];
      for (const i of order) {
        await check(peers[i]!); // and what is kept is remembered again
        rounds[kind][i]!.push(await load(peers[i]!, kind, { duration: 1 }));
      }
    }
  }
  // Nothing new is asked for, so what grows is lost. The runtime makes itself
  // room for some ten thousand requests of a kind, whatever serves them.
  const memories: Memory[][] = [];
  for (const peer of peers) {
    const list: Memory[] = [];
    memories.push(list);
    await load(peer, "hit1", { amount: 30_000 });
    for (let n = 0; n < 5; n++) {
      await load(peer, "hit1", { amount: 20_000 });
      const own = await fetch(peer.address + "/memory");
      list.push({ process: await memory(peer.process.pid!), ...(own.ok ? ((await own.json()) as object) : {}) });
    }
  }
  console.log(JSON.stringify({ starts, rounds, memories }));
} finally {
  for (const peer of peers) peer.process.kill();
  carrier.close();
  carrier.closeAllConnections();
  for (const dir of trash) await rm(dir, { recursive: true, force: true });
}
