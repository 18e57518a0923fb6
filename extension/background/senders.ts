/**
 * Who may say what. Every message is refused that is not of a class named
 * here:
 *
 *  - our own pages send intents, of the kinds listed in shared/messages.ts;
 *  - our content script, in the top frame of a tab whose address is one that
 *    the manifest gives it, sends what it saw and what the user clicked there.
 *
 * A content script runs in the page's process: what it sends is checked for
 * its form and its size as anything from outside.
 */
import { intents, type Intent } from "../shared/messages";
import type { Input, Snapshot } from "../shared/zz_gen_wire";

/** What a message asks for, once it was let in. */
export type Admitted = { input: Input; serial?: number } | { open: string };

/** Who we are. */
export interface Own {
  id: string;
  /** Of our own pages: "chrome-extension://…". */
  origin: string;
  /** Match patterns of the content script. */
  matches: readonly string[];
}

const longestAnswer = 2 << 20;
/** Of what a user types as a key: how long one may be the core says, in words. */
const longestKey = 1 << 20;
const longestPage = 8_000_000;
const longestText = 20 << 20; // a backup file

/** The message as an input, or null where it is refused. */
export function admit(message: unknown, sender: chrome.runtime.MessageSender, own: Own): Admitted | null {
  if (sender.id !== own.id || !isObject(message) || typeof message.type !== "string") return null;
  if (message.type.startsWith("ui-bg:")) return fromOwnPage(sender, own) ? intent(message) : null;
  if (message.type.startsWith("cs-bg:")) return fromOrderPage(sender, own) ? fromContent(message, sender.tab!.id!) : null;
  return null;
}

function fromOwnPage(sender: chrome.runtime.MessageSender, own: Own): boolean {
  return sender.url?.startsWith(own.origin + "/") === true && (sender.origin === undefined || sender.origin === own.origin);
}

function fromOrderPage(sender: chrome.runtime.MessageSender, own: Own): boolean {
  const { tab, frameId, url } = sender;
  return tab?.id !== undefined && frameId === 0 && url !== undefined && own.matches.some((pattern) => matches(pattern, url));
}

/** Whether a match pattern of the manifest covers an address. */
export function matches(pattern: string, address: string): boolean {
  const parts = /^(https):\/\/(\*\.)?([^/*]+)(\/.*)$/.exec(pattern);
  const url = URL.parse(address);
  if (!parts || !url || url.protocol !== "https:") return false;
  const [, , wild, host, path] = parts as unknown as [string, string, string | undefined, string, string];
  if (url.host !== host && !(wild && url.host.endsWith("." + host))) return false;
  const pieces = path.split("*");
  const whole = url.pathname + url.search;
  // The first piece begins it, the last ends it, the others follow in order.
  if (!whole.startsWith(pieces[0]!)) return false;
  let at = pieces[0]!.length;
  for (const piece of pieces.slice(1, -1)) {
    const found = whole.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  const last = pieces.at(-1)!;
  return pieces.length === 1 ? whole === path : whole.length - last.length >= at && whole.endsWith(last);
}

function fromContent(message: Record<string, unknown>, tab: number): Admitted | null {
  const { order } = message;
  switch (message.type) {
    case "cs-bg:page": {
      const { snapshot, serial } = message;
      if (!isSnapshot(snapshot) || typeof serial !== "number") return null;
      return { input: { kind: "page", tab, snapshot }, serial };
    }
    case "cs-bg:heard": {
      const { body } = message;
      if (!isShort(order) || typeof body !== "string" || body.length > longestAnswer) return null;
      const bytes = new TextEncoder().encode(body);
      return bytes.length > longestAnswer ? null : { input: { kind: "heard", tab, order, body: bytes } };
    }
    case "cs-bg:gone":
      return { input: { kind: "gone", tab } };
    case "cs-bg:track-all":
      return { input: { kind: "track_all", tab } };
    case "cs-bg:stop":
      return { input: { kind: "stop", tab } };
    case "cs-bg:track":
      return isShort(order) ? { input: { kind: "track", tab, order } } : null;
    case "cs-bg:open":
      return isShort(order) ? { open: order } : null;
    default:
      return null;
  }
}

function intent({ type, input }: Record<string, unknown>): Admitted | null {
  if (type !== "ui-bg:intent" || !isObject(input)) return null;
  const { kind, parcel, text, name, site, language, on, settings, carrier, keys } = input as Partial<Intent>;
  if (!intents.includes(kind as Intent["kind"])) return null;
  if (![parcel, text, name].every((value) => value === undefined || (typeof value === "string" && value.length <= longestText))) {
    return null;
  }
  if (![site, language].every((value) => value === undefined || (typeof value === "string" && value.length <= 300))) return null;
  if ((carrier !== undefined && !isShort(carrier)) || (keys !== undefined && !isKeys(keys))) return null;
  // Only the fields that an intent has: no tab, no answers, no records.
  return { input: { kind: kind as Intent["kind"], parcel, text, name, site, language, on: on === undefined ? undefined : Boolean(on), settings, carrier, keys } };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What a person types of keys: a few names, each with a text. */
function isKeys(value: unknown): value is Record<string, string> {
  if (!isObject(value)) return false;
  const entries = Object.entries(value);
  return entries.length <= 20 && entries.every(([name, key]) => isShort(name) && typeof key === "string" && key.length <= longestKey);
}

function isShort(value: unknown): value is string {
  return typeof value === "string" && value.length > 0 && value.length <= 64;
}

function isSnapshot(value: unknown): value is Snapshot {
  if (!isObject(value)) return false;
  const { url, html, hovers } = value;
  if (hovers !== undefined && !(Array.isArray(hovers) && hovers.length <= 64)) return false;
  return typeof url === "string" && typeof html === "string" && html.length <= longestPage;
}
