/**
 * The Worker: hands requests, cron events and calls of objects to the one Go
 * program of its isolate, and begins a new one when that has died.
 */
import { DurableObject } from "cloudflare:workers";
import { readFrame, text, type Part } from "./frame";
import { Instance } from "./instance";
import { readCapped, type Env } from "./services";

let instance: Instance | undefined;

/** The living program. It cannot begin before the first request: there are no random values at global scope. */
export function living(env: Env): Instance {
  if (instance === undefined || instance.died !== undefined) instance = new Instance(env);
  return instance;
}

/** The request headers that package relay reads. */
const names = ["authorization", "content-type", "origin", "access-control-request-method", "sign"];

async function respond(request: Request, env: Env, ctx: ExecutionContext): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const program = living(env);
  const body = request.body === null ? new Uint8Array() : await readBody(request, program.limit(pathname));
  const parts: Part[] = [request.method, pathname, search.slice(1), request.headers.get("cf-connecting-ip") ?? "", body];
  for (const name of names) {
    const value = request.headers.get(name);
    if (value !== null) parts.push(name, value);
  }
  // The program that gave the limit may be dead by now.
  const { answer, ended } = living(env).front({ env }, parts);
  // A client who hangs up must not stop what is under way: others may wait for it, and Go does.
  ctx.waitUntil(ended);
  const [status, content, ...headers] = readFrame(await answer);
  const list: [string, string][] = [];
  for (let i = 0; i + 1 < headers.length; i += 2) list.push([text(headers[i]), text(headers[i + 1])]);
  const code = Number(text(status));
  return new Response(code === 204 ? null : (content as BodyInit), { status: code, headers: list });
}

/** A body, or one byte more of it than it may have. */
async function readBody(request: Request, limit: number): Promise<Uint8Array> {
  const said = Number(request.headers.get("content-length") ?? NaN);
  if (said <= limit) return new Uint8Array(await request.arrayBuffer());
  return (await readCapped(request.body, limit + 1)).bytes;
}

export default {
  async fetch(request: Request, env: Env, ctx: ExecutionContext): Promise<Response> {
    try {
      return await respond(request, env, ctx);
    } catch (error) {
      console.error(`a request failed: ${String(error)}`);
      return new Response("busy", { status: 503, headers: { "retry-after": "1", "content-type": "text/plain; charset=utf-8" } });
    }
  },

  async scheduled(_event: unknown, env: Env): Promise<void> {
    await living(env).cron({ env });
  },
};

/** An object: its name, its storage and its one thread of work are here, what it does is in Go. */
export class RelayObject extends DurableObject<Env> {
  private program: Instance | undefined;
  private place = 0;

  async call(name: string, bytes: Uint8Array): Promise<Uint8Array> {
    const program = living(this.env);
    if (this.program !== program) {
      this.program = program;
      this.place = program.open({ env: this.env, sql: this.ctx.storage.sql }, name);
    }
    return program.call(this.place, bytes);
  }
}
