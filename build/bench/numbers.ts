/**
 * Times the finder of tracking numbers, compiled as the core is, against one
 * bare pass of a regular expression in JavaScript and against the package
 * ts-tracking-number, in turns, in one run of node.
 *
 *     numbers MODULE TEXT LIST   →  one JSON object on standard output
 */
import { readFileSync } from "node:fs";
import { argv, cpuUsage } from "node:process";
import * as peer from "ts-tracking-number";
import { wasi } from "../../extension/background/wasi";

interface Exports extends WebAssembly.Exports {
  memory: WebAssembly.Memory;
  buffer(length: number): number;
  find(length: number): number;
}

const [modulePath = "", textPath = "", listPath = ""] = argv.slice(2);
const whole = readFileSync(textPath, "utf8");
const list = readFileSync(listPath, "utf8");
const encoder = new TextEncoder();

async function finder(): Promise<Exports> {
  const module = await WebAssembly.compile(new Uint8Array(readFileSync(modulePath)));
  let exports: Exports;
  const instance = await WebAssembly.instantiate(module, wasi(() => exports.memory));
  exports = instance.exports as Exports;
  (exports._initialize as (() => void) | undefined)?.();
  return exports;
}

/** Finds in a text, the copy into the module included: UTF-8, written right into its memory. */
function find(module: Exports, text: string): number {
  let room = text.length + (text.length >> 3);
  for (;;) {
    const at = module.buffer(room) >>> 0;
    const { read, written } = encoder.encodeInto(text, new Uint8Array(module.memory.buffer, at, room));
    if (read === text.length) return module.find(written);
    room = written + 3 * (text.length - read);
  }
}

/**
 * How long the processor works, in milliseconds: what else the machine does
 * is not in it.
 */
function time(work: () => unknown): number {
  const start = cpuUsage();
  work();
  const { user, system } = cpuUsage(start);
  return (user + system) / 1e3;
}

/** The shortest times of several works, done in turns, each done as often at a time as told. */
function least(rounds: number, works: (() => unknown)[], often: number[] = []): number[] {
  const times = works.map(() => Infinity);
  for (let i = 0; i < rounds; i++) {
    works.forEach((work, k) => {
      const repeats = often[k] ?? 1;
      const spent = time(() => {
        for (let j = 0; j < repeats; j++) work();
      });
      times[k] = Math.min(times[k]!, spent / repeats);
    });
  }
  return times;
}

const of = (n: number) => whole.slice(0, n);
const bare = (text: string) => text.match(/[A-Z0-9]{8,40}/g)?.length ?? 0;

const module = await finder();
const megabyte = of(1 << 20);
for (let i = 0; i < 5; i++) {
  find(module, megabyte);
  bare(megabyte);
}
const [ours, theirs] = least(41, [() => find(module, megabyte), () => bare(megabyte)]);

const texts = [10_000, 100_000, 1_000_000, 10_000_000].map(of);
// A short text is read many times at a time: what a single reading of it takes
// is mostly what the longer text before it left behind, in caches and for the
// collector of node's own garbage.
const spans = least(7, texts.map((text) => () => find(module, text)), texts.map((text) => Math.ceil(1_000_000 / text.length)));
const linear = texts.map((text, i) => ({ bytes: encoder.encode(text).length, ms: spans[i]! }));

const tenth = 10_000_000;
const ordinary = of(tenth);
const hostile = ["A1", "1234567890", "1Z"].map((piece) => {
  const text = piece.repeat(tenth / piece.length);
  const [bad, good] = least(3, [() => find(module, text), () => find(module, ordinary)]);
  return { piece, ms: bad!, bytes: text.length, ordinary: good!, ordinaryBytes: encoder.encode(ordinary).length };
});

// The largest text that the peer can finish within a limit. It compares each
// match with each other one, so that ten times the text takes it a hundred
// times as long; what would take it longer than the limit is not begun.
const limit = 20_000;
const growth: { bytes: number; theirs: number; ours: number }[] = [];
for (const n of [10_000, 30_000, 100_000, 200_000, 300_000, 500_000, 1_000_000, 3_000_000]) {
  const last = growth.at(-1);
  if (last && last.theirs * (n / last.bytes) ** 2 > limit) break;
  const text = of(n);
  const theirs = time(() => peer.findTracking(text));
  if (theirs > limit) break;
  growth.push({ bytes: n, theirs, ours: least(5, [() => find(module, text)])[0]! });
}

const memory = [];
for (const [name, text] of [["10 MB of order text", ordinary], ["10 MB of a list, a number a line", list]] as const) {
  const fresh = await finder();
  const before = fresh.memory.buffer.byteLength;
  find(fresh, text);
  memory.push({ text: name, bytes: encoder.encode(text).length, grown: fresh.memory.buffer.byteLength - before });
}

console.log(JSON.stringify({ ours, theirs, found: find(module, megabyte), linear, hostile, limit, growth, memory }));
