/**
 * What the relay's Go program is measured against: a Worker in JavaScript that
 * does the same for the trial carrier, as somebody would write it who writes
 * JavaScript. Both have the limits of token and address, a memory in front, an
 * object with SQLite where one number is asked for once, a gate for the
 * carrier, the same tables, rows, statements and lines of log, and they make
 * the same calls of objects: one of each for a batch. What they cannot have in
 * common is to the peer's good: it has one carrier, one language, neither
 * webhook nor news nor OAuth, reads a status by its code alone, and keeps an
 * answer as the bytes that are sent.
 */
import { Decoder, encode } from "@msgpack/msgpack";
import { DurableObject } from "cloudflare:workers";
import { readCapped, timeLimit } from "./services";

interface PeerEnv {
  readonly POSTHORN_ADMIN: string;
  readonly POSTHORN_RATE: string;
  readonly POSTHORN_ADDRESS_RATE: string;
  readonly OBJECTS: ObjectNamespace<Pick<RelayObject, "lease" | "mint" | "ask" | "fetchParcels">>;
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const remembers = minute;
const batchOf = 40;

interface Lease {
  units: number;
  until: number;
}

const leases = new Map<string, Lease>();
const addresses = new Map<string, { level: number; at: number }>();
const answers = new Map<string, { raw: Uint8Array; until: number }>();
const decoder = new Decoder({ maxStrLength: 100, maxBinLength: 100, maxArrayLength: batchOf, maxMapLength: 20, maxExtLength: 0 });

function object(env: PeerEnv, name: string) {
  return env.OBJECTS.get(env.OBJECTS.idFromName(name));
}

async function hash(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  let out = "";
  for (const byte of digest) out += byte.toString(16).padStart(2, "0");
  return out;
}

/** Takes units from an address, and tells whether it had them. */
function charge(env: PeerEnv, request: Request, units: number): boolean {
  const who = request.headers.get("cf-connecting-ip") ?? "";
  const most = Number(env.POSTHORN_ADDRESS_RATE);
  const now = Date.now();
  const bucket = addresses.get(who) ?? { level: most, at: now };
  addresses.set(who, bucket);
  bucket.level = Math.min(bucket.level + ((now - bucket.at) * most) / minute, most);
  bucket.at = now;
  if (bucket.level < units) return false;
  bucket.level -= units;
  return true;
}

/** The lease of the token that a request bears, with so many units taken from it. */
async function admit(env: PeerEnv, digest: string, units: number): Promise<Lease | null> {
  let lease = leases.get(digest);
  const now = Date.now();
  if (lease === undefined || lease.until <= now || lease.units < units) {
    if (lease !== undefined) lease.until = now + 3000; // the others live on the old one while this is under way
    const got = await object(env, `tokens/${digest.slice(0, 2)}`).lease(digest, Math.max(Number(env.POSTHORN_RATE) / 20, 50) - (lease?.units ?? 0));
    if (got < 0) return null;
    lease = { units: got + (lease?.units ?? 0), until: now + 10_000 };
    leases.set(digest, lease);
  }
  if (lease.units < units) return null;
  lease.units -= units;
  return lease;
}

interface Want {
  carrier: string;
  number: string;
}

/** An answer: what is sent of it, until when it is good, and whether the carrier was asked. */
interface Told {
  raw: Uint8Array;
  until: number;
  asked: boolean;
}

const plain = { "cache-control": "no-store", "x-content-type-options": "nosniff" };

async function track(request: Request, env: PeerEnv): Promise<Response> {
  const bearer = request.headers.get("authorization") ?? "";
  if (!/^Bearer ph_[0-9a-f-]{72}$/.test(bearer)) return new Response("token", { status: 401 });
  const digest = await hash(bearer.slice(7));
  if ((await admit(env, digest, 1)) === null) return new Response("token", { status: 401 });
  if (request.headers.get("content-type") !== "application/msgpack") return new Response("type", { status: 415 });
  const body = new Uint8Array(await request.arrayBuffer());
  if (body.byteLength > 32 << 10) return new Response("size", { status: 413 });
  const ask = decoder.decode(body) as { version: number; wants: Want[] };
  if (ask.version !== 1) return new Response("version", { status: 426 });
  const lease = await admit(env, digest, ask.wants.length);
  if (lease === null || !charge(env, request, ask.wants.length)) return new Response("rate", { status: 429 });
  const raw: Uint8Array[] = [];
  const numbers: string[] = [];
  const places: number[] = [];
  const now = Date.now();
  for (const [i, want] of ask.wants.entries()) {
    if (want.carrier !== "trial" || !/^TR[A-Z0-9]{3,38}$/.test(want.number)) return new Response("body", { status: 400 });
    const kept = answers.get(`${want.carrier} ${want.number} en`);
    if (kept !== undefined && kept.until > now) {
      raw[i] = kept.raw;
      continue;
    }
    numbers.push(want.number);
    places.push(i);
  }
  if (numbers.length > 0) {
    for (const [k, told] of (await object(env, "parcels/0").ask(numbers)).entries()) {
      raw[places[k]!] = told.raw;
      if (told.asked) lease.units -= 2;
      answers.set(`trial ${numbers[k]} en`, { raw: told.raw, until: Math.min(told.until, Date.now() + remembers) });
    }
    for (const oldest of answers.keys()) {
      if (answers.size <= 8000) break;
      answers.delete(oldest);
    }
  }
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
  return new Response(out, { headers: { "content-type": "application/msgpack", ...plain } });
}

export default {
  async fetch(request: Request, env: PeerEnv): Promise<Response> {
    const { pathname } = new URL(request.url);
    switch (`${request.method} ${pathname}`) {
      case "GET /v1/health":
        return new Response("ok", { headers: { "content-type": "text/plain; charset=utf-8", ...plain } });
      case "POST /v1/track":
        if (!charge(env, request, 1)) return new Response("rate", { status: 429 });
        return track(request, env);
      case "POST /v1/tokens": {
        if (request.headers.get("authorization") !== `Bearer ${env.POSTHORN_ADMIN}`) return new Response("token", { status: 401 });
        const token = `ph_${crypto.randomUUID()}${crypto.randomUUID()}`;
        const digest = await hash(token);
        await object(env, `tokens/${digest.slice(0, 2)}`).mint(digest);
        return Response.json({ token });
      }
    }
    return new Response("path", { status: 404 });
  },
};

interface Event {
  time: string;
  code: string;
  text: string;
  place: string;
}

/** What a code of the trial carrier means. */
const codes: [string, string][] = [
  ["moved", "InTransit_Departure"],
  ["step*", "InTransit_Other"],
];

/** How long an answer is good, by its latest event that means something. */
function hold(events: Event[], now: number): number {
  const times = events.map((event) => Date.parse(event.time + "Z") || 0);
  for (const i of times.map((_, i) => i).sort((a, b) => times[b]! - times[a]!)) {
    const means = codes.find(([code]) => (code.endsWith("*") ? events[i]!.code.startsWith(code.slice(0, -1)) : events[i]!.code === code))?.[1];
    if (means === undefined) continue;
    const silent = now - Math.max(...times);
    if (means.startsWith("Delivered")) return silent > 3 * day ? 7 * day : day;
    return silent > 10 * day ? 6 * hour : hour;
  }
  return hour / 2;
}

export class RelayObject extends DurableObject<PeerEnv> {
  private readonly flights = new Map<string, Promise<Told>>();
  private readonly sql: SqlStorage;
  private pause = 0;
  private failures = 0;

  constructor(ctx: DurableObjectState, env: PeerEnv) {
    super(ctx, env);
    this.sql = ctx.storage.sql;
    this.sql.exec("CREATE TABLE IF NOT EXISTS tokens (hash TEXT PRIMARY KEY, level INTEGER, at INTEGER) WITHOUT ROWID");
    this.sql.exec(
      `CREATE TABLE IF NOT EXISTS answers (
        id TEXT PRIMARY KEY, carrier TEXT, number TEXT, language TEXT, destination TEXT,
        asked INTEGER, fresh INTEGER, due INTEGER, keep INTEGER, found INTEGER, raw BLOB, kind TEXT, message TEXT, retry INTEGER) WITHOUT ROWID`,
    );
    this.sql.exec("CREATE INDEX IF NOT EXISTS answers_due ON answers (due) WHERE due > 0");
    this.sql.exec("CREATE TABLE IF NOT EXISTS followers (id TEXT, token TEXT, until INTEGER, PRIMARY KEY (id, token)) WITHOUT ROWID");
    this.sql.exec("CREATE TABLE IF NOT EXISTS gates (carrier TEXT PRIMARY KEY, next INTEGER, pause INTEGER, failures INTEGER, day INTEGER, spent INTEGER)");
  }

  mint(digest: string): void {
    this.sql.exec("INSERT INTO tokens (hash, level, at) VALUES (?, ?, ?)", digest, Number(this.env.POSTHORN_RATE), Date.now());
  }

  /** So many of the units that a token has left; -1 where it is not good. */
  lease(digest: string, wants: number): number {
    for (const [level, at] of this.sql.exec("SELECT level, at FROM tokens WHERE hash = ?", digest).raw()) {
      const rate = Number(this.env.POSTHORN_RATE);
      const has = Math.min(Number(level) + ((Date.now() - Number(at)) * rate) / hour, rate);
      const units = Math.max(Math.min(wants, has), 0);
      this.sql.exec("UPDATE tokens SET level = ?, at = ? WHERE hash = ?", has - units, Date.now(), digest);
      return units;
    }
    return -1;
  }

  ask(numbers: string[]): Promise<Told[]> {
    const missing: string[] = [];
    const now = Date.now();
    const told = numbers.map((number) => {
      for (const [raw, fresh] of this.sql.exec("SELECT raw, fresh FROM answers WHERE id = ?", number).raw()) {
        if (Number(fresh) > now) return { raw: new Uint8Array(raw as ArrayBuffer), until: Number(fresh), asked: false };
      }
      if (!this.flights.has(number)) missing.push(number);
      return number;
    });
    if (missing.length > 0) {
      const results = object(this.env, "carrier/trial").fetchParcels(missing);
      for (const [i, number] of missing.entries()) {
        const flight = results.then((list) => this.settle(number, list[i]!)).finally(() => this.flights.delete(number));
        this.flights.set(number, flight);
      }
    }
    return Promise.all(told.map((t) => (typeof t === "string" ? this.flights.get(t)! : t)));
  }

  private settle(number: string, events: Event[]): Told {
    const now = Date.now();
    const wait = hold(events, now);
    const raw = encode({ carrier: "trial", number, asked: now, next: now + wait, parcel: { number, found: true, events } });
    let due = 0;
    for (const _ of this.sql.exec("SELECT 1 FROM followers WHERE id = ? AND until > ? LIMIT 1", number, now).raw()) due = now + 6 * hour;
    this.sql.exec(
      `INSERT INTO answers (id, carrier, number, language, destination, asked, fresh, due, keep, found, raw, kind, message, retry) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET asked = excluded.asked, fresh = excluded.fresh, due = excluded.due, keep = excluded.keep, found = excluded.found, raw = excluded.raw, kind = excluded.kind, message = excluded.message, retry = excluded.retry`,
      ...[number, "trial", number, "en", "", now, now + wait, due, now + 30 * day, 1, raw, "", "", 0],
    );
    return { raw, until: now + wait, asked: true };
  }

  fetchParcels(numbers: string[]): Promise<(Event & { meaning: object })[][]> {
    if (Date.now() < this.pause) throw new Error("the carrier is left alone for a while");
    return Promise.all(numbers.map((number) => this.fetchParcel(number)));
  }

  private async fetchParcel(number: string): Promise<(Event & { meaning: object })[]> {
    const begin = Date.now();
    const limit = timeLimit(8000);
    let answer: Response;
    let bytes: Uint8Array;
    let more: boolean;
    try {
      answer = await fetch(`https://trial.invalid/${number}`, { headers: { accept: "application/json" }, redirect: "manual", signal: limit.signal });
      ({ bytes, more } = await readCapped(answer.body, 2 << 20));
    } finally {
      limit.end();
    }
    if (answer.status !== 200 || more) {
      if (++this.failures > 2) this.pause = Date.now() + 30_000;
      this.sql.exec("INSERT OR REPLACE INTO gates (carrier, next, pause, failures, day, spent) VALUES ('trial', 0, ?, ?, 0, 0)", this.pause, this.failures);
      throw new Error(`HTTP ${answer.status}`);
    }
    this.failures = 0;
    console.log(`asked carrier="trial" numbers="1" requests="1" outcome="ok" ms="${Date.now() - begin}"`);
    const parcel = JSON.parse(new TextDecoder().decode(bytes)) as { events: Event[] };
    return parcel.events.map(({ time, code, text, place }) => ({ time, code, text, place, meaning: {} }));
  }
}
