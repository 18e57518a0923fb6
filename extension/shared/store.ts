/**
 * What our own pages read. They paint from storage and never wait for the
 * background; they never write.
 */
import { browser } from "./browser";
import { clockKey, fromStorage, hostProblemsKey, read, readCopy } from "./records";
import { runAhead } from "./time";
import {
  KeyOrder,
  KeyParcel,
  KeySettings,
  KeySummary,
  ProblemStorage,
  type Order,
  type Parcel,
  type Problem,
  type Settings,
  type Summary,
} from "./zz_gen_wire";

/** One record, from storage or, where that cannot be read, from the copy. The clock is read with it. */
async function record<T>(key: string): Promise<{ value: T | null; copied: boolean }> {
  try {
    const items = await browser.storage.local.get([key, clockKey]);
    takeTime(items[clockKey]);
    return { value: read<T>(fromStorage(items)[key]), copied: false };
  } catch (error) {
    console.warn("posthorn: storage cannot be read", error);
    try {
      return { value: read<T>((await readCopy())[key]), copied: true };
    } catch {
      return { value: null, copied: true };
    }
  }
}

/** Takes over the clock of a demonstration or a test. */
function takeTime(ahead: unknown): void {
  runAhead(typeof ahead === "number" && Number.isFinite(ahead) ? ahead : 0);
}

/** The problems that the background's shell, not the core, has to tell. */
async function hostProblems(): Promise<Problem[]> {
  try {
    const items = await browser.storage.session.get(hostProblemsKey);
    return (items[hostProblemsKey] as Problem[] | undefined) ?? [];
  } catch {
    return [];
  }
}

/**
 * What the popup paints; null before the first parcel. Its problems include
 * those of the shell itself ("storage", "internal").
 */
export async function readSummary(): Promise<Summary | null> {
  const [{ value, copied }, problems] = await Promise.all([record<Summary>(KeySummary), hostProblems()]);
  if (copied && !problems.some((p) => p.kind === ProblemStorage)) problems.push({ kind: ProblemStorage });
  if (problems.length === 0) return value;
  const summary: Summary = value ?? { at: 0, news: 0, rows: [], settings: {} };
  return { ...summary, problems: [...problems, ...(summary.problems ?? [])] };
}

/** Calls back with each new summary; the function returned ends it. */
export function watchSummary(changed: (summary: Summary | null) => void): () => void {
  const listener = (changes: Record<string, chrome.storage.StorageChange>, area: string) => {
    const ours = area === "local" ? KeySummary in changes || clockKey in changes : area === "session" && hostProblemsKey in changes;
    if (ours) void readSummary().then(changed);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** One parcel with its whole timeline; null when it is not followed. */
export async function readParcel(id: string): Promise<Parcel | null> {
  return (await record<Parcel>(KeyParcel + id)).value;
}

/** Calls back with each new state of one parcel, null once it is gone; the function returned ends it. */
export function watchParcel(id: string, changed: (parcel: Parcel | null) => void): () => void {
  const listener = (changes: Record<string, chrome.storage.StorageChange>, area: string) => {
    if (area === "local" && KeyParcel + id in changes) void readParcel(id).then(changed);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** An order, as its page showed it; null when it was never seen. */
export async function readOrder(id: string): Promise<Order | null> {
  return (await record<Order>(KeyOrder + id)).value;
}

/** What the user has set; what was never set is absent. */
export async function readSettings(): Promise<Settings> {
  return (await record<Settings>(KeySettings)).value ?? {};
}
