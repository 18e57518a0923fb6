import assert from "node:assert/strict";
import { test } from "node:test";
import { decode } from "@msgpack/msgpack";
import type { Records } from "../shared/records";
import type { Call, Effect, Input, PageView, Problem, Result, Save } from "../shared/zz_gen_wire";
import { Host, type Ports } from "./host";

type Answer = Effect[] | Error | string;

/** What takes its time here takes turns and no milliseconds: a busy machine counts them as a quiet one does. */
async function turns(many: number): Promise<void> {
  for (let i = 0; i < many; i++) await new Promise((resolve) => setImmediate(resolve));
}
const pause = () => turns(2);
const settle = () => turns(200);

/** A world for the host to live in: a scripted core, a store in memory, and a log of what was done in which order. */
function world(script: (input: Input, instance: number) => Answer = () => []) {
  const log: string[] = [];
  const stored: Records = {};
  const state = { instances: 0, readable: true, writable: true, copy: null as Records | null, told: [] as Problem[], trapped: 0, prepared: [] as string[] };
  const ports: Ports = {
    store: {
      load: async () => {
        await pause();
        if (state.readable) return { records: { ...stored }, readOnly: false };
        if (state.copy) return { records: state.copy, readOnly: true };
        throw new Error("unreadable");
      },
      save: async ({ put = {}, delete: remove = [] }: Save) => {
        log.push(`save begins ${Object.keys(put).join()}`);
        await pause();
        if (!state.writable) throw new Error("no room");
        Object.assign(stored, put);
        for (const key of remove) delete stored[key];
        log.push("save ends");
      },
      mirror: async () => {
        log.push("mirror");
      },
    },
    newCore: async () => {
      const instance = ++state.instances;
      return {
        step: (bytes): Result => {
          const { input } = decode(bytes) as Call;
          log.push(`core ${instance}: ${input.kind}${input.parcel ? " " + input.parcel : ""}${input.records ? " " + Object.keys(input.records).join() : ""}`);
          const answer = script(input, instance);
          if (answer instanceof Error) throw answer;
          return typeof answer === "string" ? { effects: [], error: answer } : { effects: answer };
        },
        prepare: () => {
          state.prepared.push(`core ${instance} after ${log.at(-1)}`);
          if (state.trapped === instance) throw new Error("unreachable");
        },
      };
    },
    now: () => 1_000_000,
    greeting: async (reason) => ({ kind: "start", reason, language: "en", hosts: [] }),
    wait: async (ms) => {
      log.push(`wait ${ms}`);
      await pause();
    },
    idle: pause,
    lock: async (work) => {
      log.push("lock");
      const result = await work();
      log.push("unlock");
      return result;
    },
    fetch: async ({ id }) => {
      log.push(`fetch ${id}`);
      await pause();
      return { failure: "network" };
    },
    askPage: async ({ id }) => {
      log.push(`ask ${id}`);
      return { body: new Uint8Array([1]) };
    },
    open: async ({ id }) => {
      log.push(`open ${id}`);
      return id === "o2" ? "no_page" : "";
    },
    close: async ({ id }) => void log.push(`close ${id}`),
    page: async (view, serial) => void log.push(`page ${view.tab} of ${serial}`),
    alarm: async ({ at }) => void log.push(`alarm ${at}`),
    badge: async ({ news }) => void log.push(`badge ${news}`),
    notify: async ({ id }) => void log.push(`notify ${id}`),
    tell: async (problems) => {
      state.told = problems;
    },
    told: async () => state.told,
  };
  return { host: new Host(ports), log, stored, state, ports };
}

const fetchEffect = (id: string, delay?: number): Effect => ({
  fetch: { id, request: { method: "GET", url: "https://carrier.example/" }, timeout: 1000, maxBytes: 1000, delay },
});
const view = (tab: number): PageView => ({ tab, kind: "order_list", buttons: [] });

test("steps run one at a time, in the order in which they were asked for, each under the lock", async () => {
  const { host, log } = world((input) => [{ save: { put: { [input.parcel ?? "start"]: new Uint8Array() } } }]);
  await Promise.all(["a", "b", "c"].map((parcel) => host.step({ kind: "seen", parcel })));
  assert.deepEqual(
    log.filter((line) => /^(lock|unlock|core 1: seen|save ends)/.test(line)),
    ["lock", "save ends", "core 1: seen a", "save ends", "unlock", "lock", "core 1: seen b", "save ends", "unlock", "lock", "core 1: seen c", "save ends", "unlock"],
  );
});

test("the save is done before any other effect of its step begins, wherever it stands", async () => {
  const { host, log } = world((input) =>
    input.kind === "tick" ? [{ badge: { news: 1 } }, { notify: { id: "n" } }, { save: { put: { k: new Uint8Array() } } }, fetchEffect("f1")] : [],
  );
  await host.step({ kind: "tick" });
  const from = log.indexOf("core 1: tick");
  assert.deepEqual(log.slice(from, from + 6), ["core 1: tick", "save begins k", "save ends", "badge 1", "notify n", "fetch f1"]);
});

test("the first step loads the state; a start loads it anew and mirrors it", async () => {
  const { host, log, stored } = world();
  stored.schema = new Uint8Array([1]);
  await host.step({ kind: "tick" });
  assert.deepEqual(log.filter((line) => line.startsWith("core") || line === "mirror"), ["core 1: start schema", "core 1: tick"]);
  await host.start("update");
  assert.deepEqual(log.filter((line) => line.startsWith("core") || line === "mirror").slice(2), ["mirror", "core 2: start schema"]);
});

test("a fetch and an asked page answer with a step of their own, after their delay", async () => {
  const { host, log } = world((input) =>
    input.kind === "tick" ? [fetchEffect("f1", 1500), { askPage: { id: "p1", tab: 7, order: "1", timeout: 1, delay: 0 } }] : [],
  );
  await host.step({ kind: "tick" });
  await settle();
  const at = (line: string) => log.indexOf(line);
  assert.ok(at("wait 1500") >= 0 && at("wait 1500") < at("fetch f1"), log.join("\n"));
  assert.ok(at("fetch f1") < at("core 1: fetched"), log.join("\n"));
  assert.ok(at("ask p1") >= 0 && at("ask p1") < at("core 1: told"), log.join("\n"));
  assert.ok(!log.includes("wait 0"));
});

test("a core makes ready while its first answer is waited for, and is dropped where it cannot", async () => {
  const { host, log, state } = world((input) => (input.kind === "tick" ? [fetchEffect("f1"), fetchEffect("f2")] : []));
  await host.step({ kind: "seen" });
  await settle();
  assert.equal(state.prepared.length, 0);
  await host.step({ kind: "tick" });
  await settle();
  await host.step({ kind: "tick" });
  await settle();
  assert.equal(state.prepared.length, 1);
  assert.match(state.prepared[0] ?? "", /^core 1 after (fetch|unlock)/);
  state.trapped = 2;
  await host.start("update");
  await host.step({ kind: "tick" });
  await settle();
  assert.deepEqual(state.prepared.map((line) => line.slice(0, 6)), ["core 1", "core 2"]);
  assert.ok(log.includes("core 3: fetched"), log.join("\n"));
});

test("a notice is told as shown once it is up, and only then", async () => {
  const shown: (string | undefined)[] = [];
  const { host, ports } = world((input) => {
    if (input.kind === "shown") shown.push(input.id);
    return input.kind === "tick" ? [{ notify: { id: "up" } }, { notify: { id: "down" } }, { notify: { id: "gone", clear: true } }] : [];
  });
  ports.notify = async ({ id }) => {
    if (id === "down") throw new Error("no notices here");
  };
  await host.step({ kind: "tick" });
  await settle();
  assert.deepEqual(shown, ["up"]);
});

for (const [name, failure] of [["traps", new WebAssembly.RuntimeError("unreachable")], ["says that it failed", "panic: index out of range"]] as const) {
  test(`a core that ${name} is dropped; a new one loads the state and gets the call again`, async () => {
    const { host, log, state } = world((input, instance) => (input.kind === "tick" && instance === 1 ? failure : [{ badge: { news: instance } }]));
    assert.deepEqual(await host.step({ kind: "tick" }), {});
    assert.deepEqual(log.filter((line) => line.startsWith("core")), ["core 1: start ", "core 1: tick", "core 2: start ", "core 2: tick"]);
    assert.deepEqual(state.told, []);
    await host.step({ kind: "seen" });
    assert.equal(state.instances, 2);
  });
}

test("a call that fails twice is dropped and told; the next call finds a core that works", async () => {
  const { host, state } = world((input) => (input.kind === "import" ? new Error("trap") : [{ reply: { text: "well" } }]));
  assert.deepEqual(await host.step({ kind: "import", text: "x" }), { problem: { kind: "internal" } });
  assert.equal(state.instances, 2);
  assert.deepEqual(state.told.map(({ kind }) => kind), ["internal"]);
  assert.deepEqual(await host.step({ kind: "export" }), { text: "well" });
  assert.equal(state.instances, 3);
  assert.deepEqual(state.told.map(({ kind }) => kind), ["internal"], "stays told for an hour");
});

test("a core that cannot even start is told, and tried again at the next step", async () => {
  let broken = true;
  const { host, state } = world(() => (broken ? new Error("trap") : []));
  assert.deepEqual(await host.step({ kind: "tick" }), { problem: { kind: "internal" } });
  broken = false;
  assert.deepEqual(await host.step({ kind: "tick" }), {});
  assert.equal(state.instances, 3);
});

test("a step whose save fails has no effects, and the core forgets it", async () => {
  const { host, log, state } = world((input) => (input.kind === "tick" ? [{ save: { put: { k: new Uint8Array() } } }, { badge: { news: 1 } }, { notify: { id: "n" } }] : []));
  state.writable = false;
  assert.deepEqual(await host.step({ kind: "tick" }), { problem: { kind: "storage" } });
  assert.ok(!log.some((line) => /^(badge|notify)/.test(line)));
  assert.deepEqual(state.told.map(({ kind }) => kind), ["storage"]);
  state.writable = true;
  assert.deepEqual(await host.step({ kind: "tick" }), {});
  assert.ok(log.includes("badge 1"));
  assert.deepEqual(state.told, []);
});

test("with only the copy to read, nothing is written and only a backup is given", async () => {
  const { host, log, state } = world((input) =>
    input.kind === "export" ? [{ reply: { text: "backup" } }, { save: { put: { k: new Uint8Array() } } }] : [{ save: { put: { s: new Uint8Array() } } }, { badge: { news: 3 } }],
  );
  state.readable = false;
  state.copy = { "parcel:X": new Uint8Array([1]) };
  assert.deepEqual(await host.step({ kind: "seen", parcel: "X" }), { problem: { kind: "storage" } });
  assert.deepEqual(await host.step({ kind: "export" }), { text: "backup" });
  assert.ok(!log.some((line) => /^(save|badge|core \d+: seen)/.test(line)), log.join("\n"));
  assert.deepEqual(state.told.map(({ kind }) => kind), ["storage"]);
  state.readable = true;
  assert.deepEqual(await host.step({ kind: "seen", parcel: "X" }), {});
  assert.deepEqual(state.told, []);
});

test("with neither store to read, the problem is told and no core is started", async () => {
  const { host, log, state } = world();
  state.readable = false;
  assert.deepEqual(await host.step({ kind: "tick" }), { problem: { kind: "storage" } });
  assert.ok(!log.some((line) => line.startsWith("core")));
});

test("one effect that fails takes no other with it", async () => {
  const { host, log, ports } = world((input) => (input.kind === "tick" ? [{ badge: { news: 1 } }, { alarm: { at: 5 } }] : []));
  ports.badge = async () => {
    throw new Error("no badge here");
  };
  await host.step({ kind: "tick" });
  assert.ok(log.includes("alarm 5"));
});

test("a view goes with the number of the snapshot that it was made from", async () => {
  const { host, log } = world((input) => (input.tab ? [{ page: view(input.tab) }] : input.kind === "tick" ? [{ page: view(7) }, { page: view(8) }] : []));
  const snapshot = { url: "https://shop.example/", html: "" };
  await host.step({ kind: "page", tab: 7, snapshot }, 3);
  await host.step({ kind: "tick" });
  await host.step({ kind: "gone", tab: 7 });
  await host.step({ kind: "tick" });
  assert.deepEqual(log.filter((line) => line.startsWith("page")), ["page 7 of 3", "page 7 of 3", "page 8 of 0", "page 7 of 0", "page 7 of 0", "page 8 of 0"]);
});

test("what has no form in MessagePack is refused without distrust of the core", async () => {
  const { host, state } = world();
  await host.step({ kind: "tick" });
  const odd = { kind: "add", text: (() => "") as unknown as string } as Input;
  assert.deepEqual(await host.step(odd), { problem: { kind: "internal" } });
  assert.equal(state.instances, 1);
});

test("a page that could not be opened is told as a step", async () => {
  const { host, log } = world((input) =>
    input.kind === "track" ? [{ open: { id: "o1", order: "1", url: "https://a.example/" } }, { open: { id: "o2", order: "2", url: "https://b.example/" } }, { close: { id: "o1" } }] : [],
  );
  await host.step({ kind: "track", tab: 7, order: "1" });
  await host.step({ kind: "tick" });
  const done = log.filter((line) => /^(open|close|core 1: told)/.test(line));
  assert.deepEqual(done, ["open o1", "open o2", "close o1", "core 1: told"]);
});
