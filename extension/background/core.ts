/**
 * The core behind its one buffer of bytes. A call is written into the buffer,
 * `step` answers with the place and length of its result:
 *
 *     buffer(n) → pointer     step(n) → pointer << 32 | length     prepare()
 *
 * An instance that threw is never called again: its memory may be half
 * written. Whoever holds it drops it and starts another.
 */
import { decode, encode } from "@msgpack/msgpack";
import { browser } from "../shared/browser";
import { Version, type Call, type Result } from "../shared/zz_gen_wire";
import { wasi } from "./wasi";

/** A running instance of the core. */
export interface Core {
  /** Throws when the module trapped or exited; the instance is of no use then. */
  step(call: Uint8Array): Result;
  /**
   * Unpacks what the reading of a carrier's answer needs, which otherwise the
   * first answer waits for. Throws as `step` does.
   */
  prepare(): void;
}

interface Exports extends WebAssembly.Exports {
  memory: WebAssembly.Memory;
  version(): number;
  buffer(length: number): number;
  step(length: number): bigint;
  prepare(): void;
}

/** The bytes of a call. Throws on what MessagePack has no form for. */
export function encodeCall(call: Call): Uint8Array {
  return encode(call, { ignoreUndefined: true });
}

let compiled: Promise<WebAssembly.Module> | undefined;

/**
 * A new instance. The module is fetched and compiled once in a background's
 * life; the first call does that, so it is made as early as can be.
 */
export async function newCore(): Promise<Core> {
  compiled ??= WebAssembly.compileStreaming(fetch(browser.runtime.getURL("core.wasm")));
  const module = await compiled.catch((error: unknown) => {
    compiled = undefined;
    throw error;
  });
  let exports: Exports;
  const instance = await WebAssembly.instantiate(module, wasi(() => exports.memory));
  exports = instance.exports as Exports;
  // Go's own beginning. The core that is shipped was built awake, and has none.
  (exports._initialize as (() => void) | undefined)?.();
  const version = exports.version();
  if (version !== Version) throw new Error(`the core speaks version ${version}, the shell ${Version}`);

  return {
    step(call) {
      const at = exports.buffer(call.length) >>> 0;
      if (at === 0) throw new Error(`the core has no room for a call of ${call.length} bytes`);
      new Uint8Array(exports.memory.buffer, at, call.length).set(call);
      const packed = BigInt.asUintN(64, exports.step(call.length));
      // A copy: the next call may move or grow the memory.
      const result = new Uint8Array(exports.memory.buffer).slice(
        Number(packed >> 32n),
        Number(packed >> 32n) + Number(packed & 0xffff_ffffn),
      );
      return decode(result) as Result;
    },
    prepare: () => exports.prepare(),
  };
}
