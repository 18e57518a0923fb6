/**
 * The few of WASI's imports that a Go program without files and network
 * calls. The core can reach nothing of the browser but this: the time, random
 * bytes for its hash tables, and the console for a panic's last words.
 */
import { monotonic, now } from "./clock";

const ok = 0;
const badDescriptor = 8;

type Import = (...args: never[]) => number;

/** The module ended itself: it cannot be called again. */
export class Exited extends Error {
  constructor(readonly code: number) {
    super(`the core exited with ${code}`);
  }
}

/** Imports for one instance; `memory` is asked for at each call, since the instance comes after its imports. */
export function wasi(memory: () => WebAssembly.Memory): WebAssembly.Imports {
  const view = () => new DataView(memory().buffer);
  const u32 = (at: number, value: number) => view().setUint32(at, value, true);
  const u64 = (at: number, value: bigint) => view().setBigUint64(at, value, true);
  const none = (count: number, size: number) => (u32(count, 0), u32(size, 0), ok);

  const known: Record<string, Import> = {
    args_sizes_get: none,
    args_get: () => ok,
    environ_sizes_get: none,
    environ_get: () => ok,
    clock_time_get: (id: number, _precision: bigint, at: number) => (
      u64(at, id === 0 ? BigInt(now()) * 1_000_000n : monotonic()), ok
    ),
    random_get: (at: number, length: number) => {
      // getRandomValues gives at most 64 KiB at a time.
      for (let done = 0; done < length; done += 65536) {
        crypto.getRandomValues(new Uint8Array(memory().buffer as ArrayBuffer, at + done, Math.min(65536, length - done)));
      }
      return ok;
    },
    fd_write: (descriptor: number, pieces: number, count: number, written: number) => {
      if (descriptor !== 1 && descriptor !== 2) return badDescriptor;
      let text = "";
      let total = 0;
      for (let i = 0; i < count; i++) {
        const at = view().getUint32(pieces + 8 * i, true);
        const length = view().getUint32(pieces + 8 * i + 4, true);
        text += new TextDecoder().decode(new Uint8Array(memory().buffer, at, length));
        total += length;
      }
      console.error("posthorn core:", text.slice(0, 2000));
      u32(written, total);
      return ok;
    },
    fd_fdstat_get: (descriptor: number, at: number) => {
      if (descriptor > 2) return badDescriptor;
      new Uint8Array(memory().buffer, at, 24).fill(0);
      return ok;
    },
    fd_fdstat_set_flags: () => ok,
    sched_yield: () => ok,
    // Nothing in the core sleeps; the runtime waits here for microseconds at
    // most, so every wait is over at once.
    poll_oneoff: (subscriptions: number, events: number, count: number, happened: number) => {
      for (let i = 0; i < count; i++) {
        new Uint8Array(memory().buffer, events + 32 * i, 32).fill(0);
        u64(events + 32 * i, view().getBigUint64(subscriptions + 48 * i, true));
      }
      u32(happened, count);
      return ok;
    },
    proc_exit: (code: number) => {
      throw new Exited(code);
    },
  };
  // Files, directories and sockets: there are none.
  const refuse: Import = () => badDescriptor;
  return {
    wasi_snapshot_preview1: new Proxy(known, { get: (imports, name) => imports[String(name)] ?? refuse }) as WebAssembly.ModuleImports,
  };
}
