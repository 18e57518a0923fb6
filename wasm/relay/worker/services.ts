/** What Go may ask of JavaScript in a place: a fetch, a call of an object, a pause, a statement of SQL. */
import { text, type Part } from "./frame";

/** The bindings of the deployment. Settings and secrets are texts beside these. */
export interface Env {
  readonly OBJECTS: ObjectNamespace<{ call(name: string, bytes: Uint8Array): Promise<Uint8Array> }>;
}

/** Where Go works. */
export interface Host {
  readonly env: Env;
  readonly sql?: SqlStorage;
}

/** Kinds of asking, as in main_js.go. */
const asks = [fetchUpstream, callObject, pause] as const;

export function perform(host: Host, kind: number, parts: Uint8Array[]): Promise<readonly Part[]> {
  return asks[kind]!(parts, host);
}

async function pause([ms]: Uint8Array[]): Promise<readonly Part[]> {
  await new Promise((resolve) => setTimeout(resolve, Number(text(ms))));
  return [];
}

async function callObject([to, bytes]: Uint8Array[], { env }: Host): Promise<readonly Part[]> {
  const name = text(to);
  return [await env.OBJECTS.get(env.OBJECTS.idFromName(name)).call(name, bytes!)];
}

/** Asks a carrier's server. Failures are one of the words that package relay knows. */
async function fetchUpstream([method, url, timeout, most, body, ...fields]: Uint8Array[]): Promise<readonly Part[]> {
  const list: [string, string][] = [];
  for (let i = 0; i + 1 < fields.length; i += 2) list.push([text(fields[i]), text(fields[i + 1])]);
  const limit = timeLimit(Number(text(timeout)));
  try {
    const answer = await fetch(text(url), {
      method: text(method),
      headers: list,
      redirect: "manual",
      signal: limit.signal,
      ...(body!.byteLength > 0 ? { body: body as BodyInit } : {}),
    });
    const { status, headers } = answer;
    const header = (name: string) => headers.get(name) ?? "";
    const read = await readCapped(answer.body, Number(text(most)));
    if (read.more) throw new Error("too_large");
    return [String(status), header("content-type"), status < 300 ? "" : header("retry-after"), status < 300 ? "" : header("location"), read.bytes];
  } catch (error) {
    if (error instanceof Error && error.message === "too_large") throw error;
    throw new Error(limit.signal.aborted ? "timeout" : "network");
  } finally {
    limit.end();
  }
}

/**
 * A signal that aborts after so many ms, unless it was ended. AbortSignal's own
 * goes on counting when the request is long over, and an object may have
 * 10,000 timers: some hundred requests in a second would use them up.
 */
export function timeLimit(ms: number): { readonly signal: AbortSignal; end(): void } {
  const control = new AbortController();
  const timer = setTimeout(() => control.abort(), ms);
  return { signal: control.signal, end: () => clearTimeout(timer) };
}

/** At most so many bytes of a body, whatever it says of its length; the rest is not read. */
export async function readCapped(body: ReadableStream<Uint8Array> | null, most: number): Promise<{ bytes: Uint8Array; more: boolean }> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = body?.getReader();
  while (reader !== undefined && length <= most) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    length += value.byteLength;
  }
  if (length > most) void reader?.cancel().catch(() => undefined);
  if (chunks.length === 1 && length <= most) return { bytes: chunks[0]!, more: false };
  const bytes = new Uint8Array(Math.min(length, most));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk.subarray(0, bytes.byteLength - at), at);
    at += chunk.byteLength;
    if (at >= bytes.byteLength) break;
  }
  return { bytes, more: length > most };
}
