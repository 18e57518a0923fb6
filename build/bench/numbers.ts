/**
 * Times the finder of tracking numbers, compiled as the core is, against one
 * bare pass of a regular expression in JavaScript and against the package
 * ts-tracking-number, in turns, in one run of node.
 *
 *     numbers MODULE TEXT   →  one JSON object on standard output
 */
import { readFileSync } from "node:fs";
import { argv, hrtime, memoryUsage } from "node:process";
import * as peer from "ts-tracking-number";
import { wasi } from "../../extension/background/wasi";

interface Exports extends WebAssembly.Exports {
  memory: WebAssembly.Memory;
  _initialize(): void;
  buffer(length: number): number;
  find(length: number): number;
}

const [modulePath = "", textPath = ""] = argv.slice(2);
const whole = readFileSync(textPath, "utf8");
const encoder = new TextEncoder();

async function finder(): Promise<Exports> {
  const module = await WebAssembly.compile(new Uint8Array(readFileSync(modulePath)));
  let exports: Exports;
  const instance = await WebAssembly.instantiate(module, wasi(() => exports.memory));
  exports = instance.exports as Exports;
  exports._initialize();
  return exports;
}

/** Finds in a text as the extension would: the copy into the module is part of it. */
function find(module: Exports, text: string): number {
  const bytes = encoder.encode(text);
  const at = module.buffer(bytes.length);
  new Uint8Array(module.memory.buffer, at, bytes.length).set(bytes);
  return module.find(bytes.length);
}

function time(work: () => unknown): number {
  const start = hrtime.bigint();
  work();
  return Number(hrtime.bigint() - start) / 1e6;
}

/** Medians of several works, done in turns so that noise falls on all alike. */
function medians(rounds: number, works: (() => unknown)[]): number[] {
  const times = works.map((): number[] => []);
  for (let i = 0; i < rounds; i++) works.forEach((work, k) => times[k]!.push(time(work)));
  return times.map((list) => list.sort((a, b) => a - b)[list.length >> 1]!);
}

const of = (n: number) => whole.repeat(Math.ceil(n / whole.length)).slice(0, n);
const bare = (text: string) => text.match(/[A-Z0-9]{8,40}/g)?.length ?? 0;

const module = await finder();
const megabyte = of(1 << 20);
for (let i = 0; i < 5; i++) {
  find(module, megabyte);
  bare(megabyte);
}
const [ours, theirs] = medians(21, [() => find(module, megabyte), () => bare(megabyte)]);

const linear = [10_000, 100_000, 1_000_000, 10_000_000].map((n) => {
  const text = of(n);
  return { bytes: encoder.encode(text).length, ms: medians(n > 1e6 ? 3 : 9, [() => find(module, text)])[0]! };
});

const tenth = 10_000_000;
const ordinary = of(tenth);
const hostile = ["A1", "1234567890", "1Z"].map((piece) => {
  const text = piece.repeat(tenth / piece.length);
  const [bad, good] = medians(3, [() => find(module, text), () => find(module, ordinary)]);
  return { piece, ms: bad!, bytes: text.length, ordinary: good!, ordinaryBytes: encoder.encode(ordinary).length };
});

// The largest text that the peer can finish in ten seconds.
let package_ = { bytes: 0, theirs: 0, ours: 0 };
for (const n of [1_000, 3_000, 10_000, 30_000, 100_000, 300_000, 1_000_000]) {
  const text = of(n);
  const theirs = time(() => peer.findTracking(text));
  if (theirs > 10_000) break;
  package_ = { bytes: n, theirs, ours: medians(5, [() => find(module, text)])[0]! };
  if (theirs > 2_000) break;
}

const fresh = await finder();
const before = fresh.memory.buffer.byteLength;
find(fresh, of(tenth));
const memory = { bytes: encoder.encode(of(tenth)).length, grown: fresh.memory.buffer.byteLength - before, rss: memoryUsage().rss };

console.log(JSON.stringify({ ours, theirs, found: find(module, megabyte), linear, hostile, package: package_, memory }));
