/**
 * The relay that a user runs: where it may be, and whether it answers.
 */
import { browser } from "./browser";

/** The version of the relay's shapes that this extension speaks: Version of package wasm/relay/api. */
const wire = 1;

/** How long the relay may take to answer the test, ms. */
const patience = 10_000;

/** An origin that a relay may have. */
export interface RelayOrigin {
  /** "https://posthorn.example.workers.dev", without a path. */
  origin: string;
  /** With the port, where there is one: as the core names it. */
  host: string;
  /** What the browser is asked to allow. */
  pattern: string;
}

/**
 * Reads the address of a relay. There are two kinds, since the manifest has to
 * name both: below workers.dev, and on this machine. Null for any other.
 *
 *     relayOrigin("https://posthorn.example.workers.dev/") → {origin: "https://posthorn.example.workers.dev", …}
 */
export function relayOrigin(address: string | undefined): RelayOrigin | null {
  const url = URL.parse(address ?? "");
  if (!url || url.username || url.password) return null;
  const here = url.protocol === "http:" && (url.hostname === "127.0.0.1" || url.hostname === "localhost") && url.port !== "";
  const away = url.protocol === "https:" && url.hostname.endsWith(".workers.dev") && url.port === "";
  if (!here && !away) return null;
  return { origin: url.origin, host: url.host, pattern: `${url.protocol}//${url.hostname}/*` };
}

/** What a test of the relay found. */
export type RelayState = "ok" | "address" | "silent" | "token" | "version";

/** Asks the relay, with the token, what it is. */
export async function testRelay(address: string, token: string): Promise<RelayState> {
  const to = relayOrigin(address);
  if (!to) return "address";
  try {
    const answer = await fetch(`${to.origin}/v1/version`, {
      headers: { Authorization: `Bearer ${token}` },
      credentials: "omit",
      cache: "no-store",
      redirect: "error",
      signal: AbortSignal.timeout(patience),
    });
    if (answer.status === 401) return "token";
    if (!answer.ok) return "silent";
    const said = JSON.parse(await beginning(answer)) as { wire?: unknown; token?: unknown } | null;
    if (typeof said?.wire !== "number") return "silent";
    return said.wire !== wire ? "version" : said.token === true ? "ok" : "token";
  } catch {
    return "silent";
  }
}

/** What an honest answer to the test stays far below, in bytes. */
const longest = 20_000;

/** An answer's text, cut off where it is longer than any honest one: whoever sends it is not known yet. */
async function beginning(answer: Response): Promise<string> {
  const decoder = new TextDecoder();
  const reader = answer.body?.getReader();
  let said = "";
  while (reader && said.length <= longest) {
    const { done, value } = await reader.read();
    if (done) return said;
    said += decoder.decode(value, { stream: true });
  }
  await reader?.cancel();
  return said.slice(0, longest);
}

/** Asks the user to let Posthorn speak with the relay. Has to be called straight from a click. */
export async function allowRelay(to: RelayOrigin): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: [to.pattern] });
  } catch (error) {
    console.warn("posthorn: access to the relay could not be asked for", error);
    return false;
  }
}
