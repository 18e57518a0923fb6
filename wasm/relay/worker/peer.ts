/**
 * What the relay's Go program is measured against: a Worker in JavaScript that
 * does the same for the trial carrier. Tokens, memory in front, shards with
 * SQLite where one number is asked for once, a gate for the carrier, with the
 * same tables, statements and lines of log; answers are kept as the bytes that are
 * sent. It has neither limits nor pauses nor followers, which makes it quicker
 * than it could be.
 */
import { decode, encode } from "@msgpack/msgpack";
import { DurableObject } from "cloudflare:workers";
import { readCapped } from "./services";

interface PeerEnv {
  readonly POSTHORN_ADMIN: string;
  readonly OBJECTS: ObjectNamespace<Pick<RelayObject, "lease" | "mint" | "ask" | "fetchParcel">>;
}

const shards = 8;
const fresh = 3_600_000;
const remembers = 60_000;
const leases = new Map<string, number>();
const answers = new Map<string, { raw: Uint8Array; until: number }>();

function object(env: PeerEnv, name: string) {
  return env.OBJECTS.get(env.OBJECTS.idFromName(name));
}

async function hash(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  let out = "";
  for (const byte of digest) out += byte.toString(16).padStart(2, "0");
  return out;
}

function shardOf(carrier: string, number: string): string {
  let h = 0x811c9dc5;
  for (const c of `${carrier} ${number}`) h = Math.imul(h ^ c.charCodeAt(0), 0x01000193) >>> 0;
  return `parcels/${h % shards}`;
}

async function admitted(env: PeerEnv, request: Request): Promise<boolean> {
  const bearer = request.headers.get("authorization") ?? "";
  if (!bearer.startsWith("Bearer ")) return false;
  const digest = await hash(bearer.slice(7));
  if ((leases.get(digest) ?? 0) > Date.now()) return true;
  if (!(await object(env, `tokens/${digest.slice(0, 2)}`).lease(digest))) return false;
  leases.set(digest, Date.now() + 10_000);
  return true;
}

interface Want {
  carrier: string;
  number: string;
}

async function track(request: Request, env: PeerEnv): Promise<Response> {
  if (!(await admitted(env, request))) return new Response("token", { status: 401 });
  if (request.headers.get("content-type") !== "application/msgpack") return new Response("type", { status: 415 });
  const body = new Uint8Array(await request.arrayBuffer());
  if (body.byteLength > 32 << 10) return new Response("size", { status: 413 });
  const ask = decode(body) as { version: number; wants: Want[] };
  if (ask.version !== 1) return new Response("version", { status: 426 });
  const raw: Uint8Array[] = [];
  const groups = new Map<string, { numbers: string[]; places: number[] }>();
  const now = Date.now();
  for (const [i, want] of ask.wants.entries()) {
    if (want.carrier !== "trial" || !/^TR[A-Z0-9]{3,38}$/.test(want.number)) return new Response("body", { status: 400 });
    const kept = answers.get(`${want.carrier} ${want.number} en`);
    if (kept !== undefined && kept.until > now) {
      raw[i] = kept.raw;
      continue;
    }
    const name = shardOf(want.carrier, want.number);
    const group = groups.get(name) ?? { numbers: [], places: [] };
    groups.set(name, group);
    group.numbers.push(want.number);
    group.places.push(i);
  }
  await Promise.all(
    [...groups].map(async ([name, group]) => {
      for (const [k, told] of (await object(env, name).ask(group.numbers)).entries()) {
        raw[group.places[k]!] = told;
        answers.set(`trial ${group.numbers[k]} en`, { raw: told, until: Date.now() + remembers });
        for (const oldest of answers.keys()) {
          if (answers.size <= 8000) break;
          answers.delete(oldest);
        }
      }
    }),
  );
  const head = encode({ version: 1, now: Date.now(), told: raw.map(() => 0) });
  // The list of zeros is a byte for each: its place is taken by what is kept.
  const start = head.byteLength - raw.length;
  let length = start;
  for (const told of raw) length += told.byteLength;
  const out = new Uint8Array(length);
  out.set(head.subarray(0, start));
  let at = start;
  for (const told of raw) {
    out.set(told, at);
    at += told.byteLength;
  }
  return new Response(out, { headers: { "content-type": "application/msgpack", "cache-control": "no-store", "x-content-type-options": "nosniff" } });
}

export default {
  async fetch(request: Request, env: PeerEnv): Promise<Response> {
    const { pathname } = new URL(request.url);
    switch (`${request.method} ${pathname}`) {
      case "GET /v1/health":
        return new Response("ok", { headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store", "x-content-type-options": "nosniff" } });
      case "POST /v1/track":
        return track(request, env);
      case "POST /v1/tokens": {
        if (request.headers.get("authorization") !== `Bearer ${env.POSTHORN_ADMIN}`) return new Response("token", { status: 401 });
        const token = crypto.randomUUID() + crypto.randomUUID();
        const digest = await hash(token);
        await object(env, `tokens/${digest.slice(0, 2)}`).mint(digest);
        return Response.json({ token });
      }
    }
    return new Response("path", { status: 404 });
  },
};

export class RelayObject extends DurableObject<PeerEnv> {
  private readonly flights = new Map<string, Promise<Uint8Array>>();
  private readonly sql: SqlStorage;
  private spent = 0;

  constructor(ctx: DurableObjectState, env: PeerEnv) {
    super(ctx, env);
    this.sql = ctx.storage.sql;
    this.sql.exec("CREATE TABLE IF NOT EXISTS tokens (hash TEXT PRIMARY KEY) WITHOUT ROWID");
    this.sql.exec(
      `CREATE TABLE IF NOT EXISTS answers (
        id TEXT PRIMARY KEY, carrier TEXT, number TEXT, language TEXT, destination TEXT,
        asked INTEGER, fresh INTEGER, due INTEGER, keep INTEGER, found INTEGER, raw BLOB) WITHOUT ROWID`,
    );
    this.sql.exec("CREATE INDEX IF NOT EXISTS answers_number ON answers (number)");
    this.sql.exec("CREATE INDEX IF NOT EXISTS answers_due ON answers (due) WHERE due > 0");
    this.sql.exec("CREATE INDEX IF NOT EXISTS answers_keep ON answers (keep)");
    this.sql.exec("CREATE TABLE IF NOT EXISTS news (token TEXT, carrier TEXT, number TEXT, PRIMARY KEY (token, carrier, number)) WITHOUT ROWID");
    this.sql.exec("CREATE TABLE IF NOT EXISTS followers (id TEXT, token TEXT, until INTEGER, PRIMARY KEY (id, token)) WITHOUT ROWID");
    this.sql.exec("CREATE TABLE IF NOT EXISTS gates (carrier TEXT PRIMARY KEY, next INTEGER, pause INTEGER, failures INTEGER, day INTEGER, spent INTEGER)");
  }

  mint(digest: string): void {
    this.sql.exec("INSERT INTO tokens (hash) VALUES (?)", digest);
  }

  lease(digest: string): boolean {
    return [...this.sql.exec("SELECT 1 FROM tokens WHERE hash = ?", digest).raw()].length > 0;
  }

  ask(numbers: string[]): Promise<Uint8Array[]> {
    return Promise.all(
      numbers.map((number) => {
        for (const [raw] of this.sql.exec("SELECT raw FROM answers WHERE id = ? AND fresh > ?", number, Date.now()).raw()) return new Uint8Array(raw as ArrayBuffer);
        let flight = this.flights.get(number);
        if (flight === undefined) {
          flight = this.settle(number).finally(() => this.flights.delete(number));
          this.flights.set(number, flight);
        }
        return flight;
      }),
    );
  }

  private async settle(number: string): Promise<Uint8Array> {
    const events = await object(this.env, "carrier/trial").fetchParcel(number);
    const now = Date.now();
    const old = [...this.sql.exec("SELECT raw FROM answers WHERE id = ?", number).raw()].length > 0;
    const raw = encode({ carrier: "trial", number, asked: now, next: now + fresh, parcel: { number, found: true, events } });
    this.sql.exec(
      "INSERT OR REPLACE INTO answers (id, carrier, number, language, destination, asked, fresh, due, keep, found, raw) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      ...[number, "trial", number, "en", "", now, now + fresh, now + fresh, now + 30 * 24 * fresh, 1, raw],
    );
    if (!old) this.sql.exec("INSERT OR IGNORE INTO news (token, carrier, number) SELECT token, 'trial', ? FROM followers WHERE id = ? AND until > ?", number, number, now);
    for (const row of this.sql.exec("SELECT token, carrier, number FROM news LIMIT 1000").raw()) console.log("news", row.length);
    return raw;
  }

  async fetchParcel(number: string): Promise<{ time: string; code: string; text: string; place: string; meaning: object }[]> {
    const begin = Date.now();
    const answer = await fetch(`https://trial.invalid/${number}`, { headers: { accept: "application/json" }, redirect: "manual", signal: AbortSignal.timeout(8000) });
    if (answer.status !== 200) throw new Error(`HTTP ${answer.status}`);
    const { bytes } = await readCapped(answer.body, 2 << 20);
    this.sql.exec("INSERT OR REPLACE INTO gates (carrier, next, pause, failures, day, spent) VALUES ('trial', ?, 0, 0, ?, ?)", Date.now(), Math.floor(Date.now() / 86_400_000), ++this.spent);
    console.log(`asked carrier="trial" numbers="1" requests="1" outcome="ok" ms="${Date.now() - begin}"`);
    const parcel = JSON.parse(new TextDecoder().decode(bytes)) as { events: { time: string; code: string; text: string; place: string }[] };
    return parcel.events.map(({ time, code, text, place }) => ({ time, code, text, place, meaning: {} }));
  }
}
