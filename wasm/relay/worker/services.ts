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

export async function perform(host: Host, kind: number, parts: Uint8Array[]): Promise<readonly Part[]> {
  const ask = asks[kind];
  if (ask === undefined) throw new Error(`no asking of kind ${kind}`);
  return ask(parts, host);
}

async function pause([ms]: Uint8Array[]): Promise<readonly Part[]> {
  await new Promise((resolve) => setTimeout(resolve, Number(text(ms))));
  return [];
}

async function callObject([name, bytes]: Uint8Array[], { env }: Host): Promise<readonly Part[]> {
  const id = env.OBJECTS.idFromName(text(name));
  return [await env.OBJECTS.get(id).call(text(name), bytes!)];
}

/** Asks a carrier's server. Failures are one of the words that package relay knows. */
async function fetchUpstream([method, url, timeout, most, body, ...headers]: Uint8Array[]): Promise<readonly Part[]> {
  const list: [string, string][] = [];
  for (let i = 0; i + 1 < headers.length; i += 2) list.push([text(headers[i]), text(headers[i + 1])]);
  try {
    const answer = await fetch(text(url), {
      method: text(method),
      headers: list,
      redirect: "manual",
      signal: AbortSignal.timeout(Number(text(timeout))),
      ...(body!.byteLength > 0 ? { body: body as BodyInit } : {}),
    });
    const header = (name: string) => answer.headers.get(name) ?? "";
    const read = await readCapped(answer.body, Number(text(most)));
    if (read.more) throw new Error("too_large");
    return [String(answer.status), header("content-type"), header("retry-after"), header("location"), read.bytes];
  } catch (error) {
    if (error instanceof Error && error.message === "too_large") throw error;
    throw new Error(error instanceof Error && error.name === "TimeoutError" ? "timeout" : "network");
  }
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

/**
 * Runs a statement. Values go both ways as a part of one letter and a part for
 * the value: s text, n number (8 bytes of a float), b bytes, z null.
 */
export function runSQL(sql: SqlStorage, [statement, ...args]: Uint8Array[]): Part[] {
  const values: (SqlValue | Uint8Array)[] = [];
  for (let i = 0; i + 1 < args.length; i += 2) values.push(readValue(text(args[i]), args[i + 1]!));
  const cursor = sql.exec(text(statement), ...values);
  const out: Part[] = [String(cursor.columnNames.length)];
  for (const row of cursor.raw()) for (const value of row) out.push(...writeValue(value));
  return out;
}

function readValue(kind: string, part: Uint8Array): SqlValue | Uint8Array {
  switch (kind) {
    case "s":
      return text(part);
    case "n":
      return new DataView(part.buffer, part.byteOffset, 8).getFloat64(0, true);
    case "b":
      return part.slice();
    default:
      return null;
  }
}

function writeValue(value: SqlValue): [string, Part] {
  if (typeof value === "string") return ["s", value];
  if (typeof value === "number") return ["n", new Uint8Array(new Float64Array([value]).buffer)];
  if (value === null) return ["z", ""];
  return ["b", new Uint8Array(value)];
}

