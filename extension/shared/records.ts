/**
 * Records as they lie in the browser's two stores. The core speaks of keys
 * and bytes; `storage.local` of Chromium takes JSON only, so there the bytes
 * are base64.
 *
 * The second copy, in IndexedDB, is written after each save and read only
 * when the first store cannot be read or was emptied by somebody else.
 */
import { decode } from "@msgpack/msgpack";

/** Everything stored, as the core wants it. */
export type Records = Record<string, Uint8Array>;

/** Keys in `storage.local` that are the shell's own and not the core's. */
export const clockKey = "clock";

/** Key in `storage.session` of the problems that the shell itself has to tell. */
export const hostProblemsKey = "problems";

/**
 * Reads what `storage.local.get(null)` gave: strings are records; the rest is
 * not the core's. A record that is no base64 has no bytes: the core then knows
 * that there is one that it cannot read, and never writes over it.
 */
export function fromStorage(items: Record<string, unknown>): Records {
  const records: Records = {};
  for (const [key, value] of Object.entries(items)) {
    if (typeof value !== "string" || key === clockKey) continue;
    try {
      records[key] = Uint8Array.fromBase64(value);
    } catch {
      records[key] = new Uint8Array();
    }
  }
  return records;
}

/** Decodes one record. The shape is the core's; it is only ever read here. */
export function read<T>(bytes: Uint8Array | undefined): T | null {
  return bytes ? (decode(bytes) as T) : null;
}

const databaseName = "posthorn";
const storeName = "records";

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(databaseName, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(storeName);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error("the copy is held by another version"));
  });
}

function settled(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = transaction.onerror = () => reject(transaction.error);
  });
}

/** Writes to the copy, in one transaction. */
export async function writeCopy(put: Records, remove: readonly string[]): Promise<void> {
  const database = await open();
  try {
    const transaction = database.transaction(storeName, "readwrite");
    const store = transaction.objectStore(storeName);
    for (const [key, bytes] of Object.entries(put)) store.put(bytes, key);
    for (const key of remove) store.delete(key);
    await settled(transaction);
  } finally {
    database.close();
  }
}

/** Reads the whole copy; empty when there is none. */
export async function readCopy(): Promise<Records> {
  const database = await open();
  try {
    const transaction = database.transaction(storeName, "readonly");
    const store = transaction.objectStore(storeName);
    const keys = store.getAllKeys();
    const values = store.getAll();
    await settled(transaction);
    const records: Records = {};
    keys.result.forEach((key, i) => {
      const bytes: unknown = values.result[i];
      if (bytes instanceof Uint8Array) records[String(key)] = bytes;
    });
    return records;
  } finally {
    database.close();
  }
}
