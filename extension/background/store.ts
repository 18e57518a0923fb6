/**
 * The store behind the core: `storage.local` first, a copy of it in IndexedDB
 * second. What could not be read is never overwritten: see [Unreadable].
 */
import { decode } from "@msgpack/msgpack";
import { browser } from "../shared/browser";
import { clockKey, fromStorage, readCopy, writeCopy, type Records } from "../shared/records";
import type { Save } from "../shared/zz_gen_wire";
import { move } from "./clock";

/** What is stored, and whether it may be written. */
export interface Loaded {
  records: Records;
  /** The first store could not be read, and the records are those of the copy: nothing may be written. */
  readOnly: boolean;
}

/** The store as the host wants it. */
export interface Store {
  /** Throws when neither store can be read. */
  load(): Promise<Loaded>;
  /** Throws when the save is not in the first store. */
  save(save: Save): Promise<void>;
  /** Brings the copy in line with what was loaded. Never throws. */
  mirror(records: Records): Promise<void>;
}

/** Reads everything; takes over the clock on the way. */
async function load(): Promise<Loaded> {
  let items: Record<string, unknown>;
  let records: Records;
  try {
    items = await browser.storage.local.get(null);
    records = fromStorage(items);
  } catch (error) {
    console.error("posthorn: storage cannot be read, trying the copy", error);
    const copy = await readCopy();
    if (Object.keys(copy).length === 0) throw error;
    return { records: copy, readOnly: true };
  }
  move(items[clockKey]);
  const broken = Object.keys(records).filter((key) => records[key]!.length === 0);
  if (broken.length > 0) {
    const copy = await readCopy().catch((): Records => ({}));
    for (const key of broken) records[key] = copy[key] ?? records[key]!;
  }
  if (Object.keys(records).length > 0) return { records, readOnly: false };

  // Empty: a new user, or a browser that "repaired" its storage away.
  const copy = await readCopy().catch((): Records => ({}));
  if (Object.keys(copy).length > 0) {
    console.warn("posthorn: storage was emptied, taking back the copy");
    await save({ put: copy });
  }
  return { records: copy, readOnly: false };
}

/**
 * One write for everything: a removed record is first overwritten with null
 * in the same `set`, so that no half of a save can be on disk alone.
 */
async function save({ put = {}, delete: remove = [] }: Save): Promise<void> {
  const items: Record<string, string | null> = {};
  for (const key of remove) items[key] = null;
  for (const [key, bytes] of Object.entries(put)) items[key] = bytes.toBase64();
  if (Object.keys(items).length === 0) return;
  await browser.storage.local.set(items);
  if (remove.length > 0) await browser.storage.local.remove(remove as string[]);
  try {
    await writeCopy(put, remove);
  } catch (error) {
    // The first store has it; the copy is brought in line at the next start.
    console.warn("posthorn: the copy could not be written", error);
  }
}

async function mirror(records: Records): Promise<void> {
  try {
    const copy = await readCopy();
    const put: Records = {};
    for (const [key, bytes] of Object.entries(records)) {
      const known = copy[key];
      // What cannot be read never takes the place of a copy that perhaps can.
      if (!(known && indexedDB.cmp(bytes, known) === 0) && (!known || isReadable(bytes))) put[key] = bytes;
    }
    const gone = Object.keys(copy).filter((key) => !(key in records));
    if (Object.keys(put).length + gone.length > 0) await writeCopy(put, gone);
  } catch (error) {
    console.warn("posthorn: the copy could not be brought in line", error);
  }
}

function isReadable(bytes: Uint8Array): boolean {
  try {
    decode(bytes);
    return true;
  } catch {
    return false;
  }
}

export const store: Store = { load, save, mirror };
