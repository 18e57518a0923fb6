/** What the tests of the relay share: a relay of one's own, and the servers of the carriers played by a function. */
import { decode, encode } from "@msgpack/msgpack";
import type { Miniflare } from "miniflare";
import { createServer, request, type IncomingMessage, type RequestListener, type RequestOptions, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { startLocal } from "./local";
import { mintToken } from "./tokens";

export const admin = "an-admin-secret-for-tests-alone-0123";

export interface Want {
  carrier: string;
  number: string;
  postcode?: string;
  destination?: string;
  follow?: boolean;
}

export interface Told {
  carrier: string;
  number: string;
  asked?: number;
  next?: number;
  parcel?: { number: string; found: boolean; events?: { text?: string; place?: string; time?: string }[] };
  problem?: { kind: string; message?: string; retryAfter?: number };
}

export interface Answer {
  version: number;
  now: number;
  told: Told[];
}

export class Relay {
  constructor(
    readonly worker: Miniflare,
    readonly address: string,
    readonly token: string,
  ) {}

  /** Each on a connection of its own: one that is used again may be ended by a runtime that has just come to its limit for silence. */
  fetch(path: string, init: RequestInit = {}): Promise<Response> {
    return fetch(this.address + path, { ...init, headers: { authorization: `Bearer ${this.token}`, connection: "close", ...init.headers } });
  }

  post(body: Uint8Array, headers: Record<string, string> = {}): Promise<Response> {
    return this.fetch("/v1/track", { method: "POST", body: body as BodyInit, headers: { "content-type": "application/msgpack", ...headers } });
  }

  /** Asks for parcels, and wants them told. */
  async track(...wants: Want[]): Promise<Told[]> {
    const [status, body] = await this.ask(wants);
    if (status !== 200) throw new Error(`${status} ${new TextDecoder().decode(body)}`);
    return (decode(body) as Answer).told;
  }

  /** Asks on a connection of its own, with all the patience that a busy machine wants. sent: the question is on its way. */
  ask(wants: Want[], sent?: () => void): Promise<[status: number, body: Uint8Array]> {
    return this.call("/v1/track", this.head(), ask(wants), sent);
  }

  /** The same for what the tests' own Worker tells. */
  get(path: string): Promise<[status: number, body: Uint8Array]> {
    return this.call(path, { agent: false });
  }

  private call(path: string, options: RequestOptions, body?: Uint8Array, sent?: () => void): Promise<[status: number, body: Uint8Array]> {
    return new Promise((resolve, reject) => {
      const call = request(this.address + path, options, (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk)).on("error", reject);
        response.on("end", () => resolve([response.statusCode ?? 0, Buffer.concat(chunks)]));
      });
      call.on("error", reject).end(body, sent);
    });
  }

  private head() {
    return { method: "POST", agent: false as const, headers: { authorization: `Bearer ${this.token}`, "content-type": "application/msgpack" } };
  }

  /** Asks for a parcel and hangs up after so many ms, unless the answer came before. */
  hangUp(want: Want, after: number): Promise<void> {
    return new Promise((resolve) => {
      const call = request(this.address + "/v1/track", this.head(), (response) => response.resume());
      call.on("error", () => undefined).on("close", resolve);
      call.end(ask([want]));
      setTimeout(() => call.destroy(), after);
    });
  }
}

export function ask(wants: Want[]): Uint8Array {
  return encode({ version: 1, language: "en", wants });
}

export interface Ordered {
  readonly settings?: Record<string, string>;
  readonly internet?: RequestListener;
}

/** Starts a relay with a token, lets a test use it, and ends it. */
export async function withRelay(ordered: Ordered, use: (relay: Relay) => Promise<void>): Promise<void> {
  const built = process.env["POSTHORN_RELAY"];
  if (built === undefined) throw new Error("POSTHORN_RELAY does not say where the relay was built: run these tests by `npm test`");
  // Idle connections are kept: one that ends just as the relay uses it again would be a failure of its own.
  const internet = createServer({ keepAliveTimeout: 0 }, ordered.internet ?? ((_request, response) => response.writeHead(502).end()));
  await new Promise<void>((resolve) => internet.listen(0, "127.0.0.1", 2000, resolve));
  const worker = await startLocal({
    built,
    settings: { POSTHORN_ADMIN: admin, POSTHORN_CARRIERS: "trial", POSTHORN_RATE: "10000000", POSTHORN_ADDRESS_RATE: "1000000", ...ordered.settings },
    internet: (internet.address() as AddressInfo).port,
  });
  try {
    const address = (await worker.ready).origin;
    await use(new Relay(worker, address, await mintToken(address, admin, "test")));
  } finally {
    await worker.dispose();
    internet.close();
    internet.closeAllConnections();
  }
}

/** The number that a trial carrier is asked for. */
export function numberOf(request: IncomingMessage): string {
  return new URL(request.url ?? "", "https://trial.invalid").pathname.slice(1);
}

/** Has a trial carrier tell of a number. */
export function tell(response: ServerResponse, number: string): void {
  response.setHeader("content-type", "application/json");
  response.end(JSON.stringify({ number, events: [{ time: "2026-11-20T16:28:00", code: "moved", text: `Left for ${number}`, place: "Utrecht" }] }));
}

/** The n-th number of the trial carrier. */
export function trial(n: number): string {
  return "TR" + String(n).padStart(12, "0");
}

export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
