/** A relay on this machine: the Worker as it is deployed, in the real runtime, with its storage in a folder. */
import { Miniflare } from "miniflare";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

export interface Local {
  /** The folder with worker.js, relay.wasm and wrangler.json. */
  readonly built: string;
  /** Another script in the place of worker.js. */
  readonly script?: string;
  readonly port?: number;
  /** The folder for the storage; without it, it is in memory. */
  readonly storage?: string;
  readonly settings: Record<string, string>;
  /** A port of this machine that stands in the place of the internet. */
  readonly internet?: number;
}

export async function startLocal(local: Local): Promise<Miniflare> {
  const read = (name: string) => readFile(join(local.built, name));
  const config = JSON.parse((await read("wrangler.json")).toString()) as { compatibility_date: string; durable_objects: { bindings: { name: string; class_name: string }[] } };
  const worker = new Miniflare({
    host: "127.0.0.1",
    port: local.port ?? 0,
    cf: false,
    compatibilityDate: config.compatibility_date,
    modulesRoot: "/",
    modules: [
      { type: "ESModule", path: "/worker.js", contents: local.script ?? (await read("worker.js")).toString() },
      { type: "CompiledWasm", path: "/relay.wasm", contents: new Uint8Array(await read("relay.wasm")) },
    ],
    durableObjects: Object.fromEntries(config.durable_objects.bindings.map((b) => [b.name, { className: b.class_name, useSQLite: true }])),
    ...(local.storage === undefined ? {} : { durableObjectsPersist: local.storage }),
    bindings: local.settings,
    ...(local.internet === undefined ? {} : { outboundService: { external: { address: `127.0.0.1:${local.internet}`, http: {} } } }),
  });
  await worker.ready;
  return worker;
}
