import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

/** What storage.local holds, the calls that were made to it, and the copy. */
const local: { items: Record<string, unknown>; calls: string[]; readable: boolean } = { items: {}, calls: [], readable: true };
const copy = new Map<string, Uint8Array>();

const storage = {
  get: async (key: string | null) => {
    if (!local.readable) throw new Error("corrupted");
    return key === null ? { ...local.items } : { [key]: local.items[key] };
  },
  set: async (items: Record<string, unknown>) => {
    local.calls.push(`set ${JSON.stringify(items)}`);
    Object.assign(local.items, items);
  },
  remove: async (keys: string[]) => {
    local.calls.push(`remove ${keys.join()}`);
    for (const key of keys) delete local.items[key];
  },
};

/** As much of IndexedDB as one object store needs. */
const request = <T>(result: T) => {
  const made = { result, onsuccess: null as (() => void) | null };
  queueMicrotask(() => made.onsuccess?.());
  return made;
};
const indexed = {
  open: () =>
    request({
      close() {},
      transaction: () => {
        const transaction = {
          oncomplete: null as (() => void) | null,
          objectStore: () => ({
            put: (bytes: Uint8Array, key: string) => copy.set(key, bytes),
            delete: (key: string) => copy.delete(key),
            getAllKeys: () => ({ result: [...copy.keys()] }),
            getAll: () => ({ result: [...copy.values()] }),
          }),
        };
        setTimeout(() => transaction.oncomplete?.());
        return transaction;
      },
    }),
  cmp: (a: Uint8Array, b: Uint8Array) => Buffer.compare(a, b),
};

// The browsers have these natively; node 20 has not.
Object.assign(Uint8Array.prototype, {
  toBase64(this: Uint8Array) {
    return Buffer.from(this).toString("base64");
  },
});
Object.assign(Uint8Array, {
  fromBase64(text: string) {
    if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text)) throw new SyntaxError("not base64");
    return new Uint8Array(Buffer.from(text, "base64"));
  },
});
Object.assign(globalThis, { chrome: { runtime: {}, storage: { local: storage } }, indexedDB: indexed });
const { store } = await import("./store");

const one = new Uint8Array([1]);
const two = new Uint8Array([2]);

beforeEach(() => {
  Object.assign(local, { items: {}, calls: [], readable: true });
  copy.clear();
});

test("a save is one write, in which what is removed is already empty; then the copy has it", async () => {
  local.items.b = "Ag==";
  copy.set("b", two);
  await store.save({ put: { a: one }, delete: ["b"] });
  assert.deepEqual(local.calls, ['set {"b":null,"a":"AQ=="}', "remove b"]);
  assert.deepEqual(local.items, { a: "AQ==" });
  assert.deepEqual([...copy], [["a", one]]);
});

test("what a sudden end left between the two is not there any more", async () => {
  local.items = { a: "AQ==", b: null };
  assert.deepEqual(await store.load(), { records: { a: one }, readOnly: false });
});

test("the shell's own keys are not the core's", async () => {
  local.items = { a: "AQ==", clock: 3_600_000 };
  assert.deepEqual((await store.load()).records, { a: one });
  const { now } = await import("./clock");
  const before = Date.now();
  const ahead = now() - 3_600_000;
  assert.ok(ahead >= before && ahead <= Date.now(), "the clock was not taken over");
});

test("where the first store cannot be read, the copy is given, not to be written over", async () => {
  local.readable = false;
  copy.set("a", one);
  assert.deepEqual(await store.load(), { records: { a: one }, readOnly: true });
  copy.clear();
  await assert.rejects(() => store.load(), /corrupted/);
  assert.deepEqual(local.calls, []);
});

test("a store that was emptied takes the copy back", async () => {
  copy.set("a", one);
  assert.deepEqual(await store.load(), { records: { a: one }, readOnly: false });
  assert.deepEqual(local.items, { a: "AQ==" });
});

test("a record that is no base64 is taken from the copy, or else known to be unreadable", async () => {
  local.items = { a: "%%%", b: "%%%" };
  copy.set("a", one);
  assert.deepEqual((await store.load()).records, { a: one, b: new Uint8Array() });
  assert.deepEqual(local.calls, []);
});

test("the copy is brought in line, but not with what cannot be read", async () => {
  const broken = new Uint8Array([0xc1]); // the one byte that MessagePack never uses
  copy.set("a", one).set("b", one).set("gone", one);
  await store.mirror({ a: two, b: broken, c: two });
  assert.deepEqual(Object.fromEntries(copy), { a: two, b: one, c: two });
});
