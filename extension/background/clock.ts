/**
 * The only place that reads the time.
 *
 * The core is handed the time with every call and knows no other. A
 * demonstration and the tests move it: `storage.local` key "clock" holds
 * milliseconds that are added to the machine's time, so that days pass in
 * seconds. Ordinarily the key is absent.
 */
let offset = 0;

/** The time that the core lives in, ms since 1970. */
export function now(): number {
  return Date.now() + offset;
}

/** The machine's own time for a time of the core's: what alarms and timers want. */
export function machine(at: number): number {
  return at - offset;
}

/** The core's time for a time of the machine's. */
export function told(machineTime: number): number {
  return machineTime + offset;
}

/** Takes over the value of the key; anything but a number of milliseconds counts as 0. */
export function move(value: unknown): void {
  offset = typeof value === "number" && Number.isFinite(value) ? Math.trunc(value) : 0;
}

/** The user's zone, minutes east of UTC. */
export function zone(): number {
  return -new Date(now()).getTimezoneOffset();
}

/** Nanoseconds that only ever grow, for Go's runtime. */
export function monotonic(): bigint {
  return BigInt(Math.trunc(performance.now() * 1e6));
}
