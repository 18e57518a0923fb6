/**
 * The Worker: hands requests, cron events and calls of objects to the one Go
 * program of its isolate, and begins a new one when that has died.
 */
import { DurableObject } from "cloudflare:workers";
import type { Part } from "./frame";
import { Instance } from "./instance";
import { readCapped, type Env } from "./services";

let instance: Instance | undefined;

/** The living program. It cannot begin before the first request: there are no random values at global scope. */
export function living(env: Env): Instance {
  if (instance === undefined || instance.died !== undefined) instance = new Instance(env);
  return instance;
}

/** The request headers that package relay reads, but for those of a body. */
const names = ["authorization", "origin"];
const namesOfBody = ["content-type", "sign"];

/** No path has a smaller limit that matters: what is larger than it may be is refused anyway. */
const small = 4096;

async function respond(request: Request, env: Env, ctx: ExecutionContext): Promise<Response> {
  const { method, url, headers } = request;
  // The runtime has put it into its one form: scheme, host, path, query.
  const from = url.indexOf("/", 8);
  const mark = url.indexOf("?", from);
  const path = url.slice(from, mark < 0 ? undefined : mark);
  let head = `${method}\n${path}\n${mark < 0 ? "" : url.slice(mark + 1)}\n${headers.get("cf-connecting-ip") ?? ""}`;
  const add = (name: string) => {
    const value = headers.get(name);
    if (value !== null) head += `\n${name}\n${value}`;
  };
  names.forEach(add);
  let body: Part = "";
  if (method !== "GET" && method !== "HEAD") {
    namesOfBody.forEach(add);
    // Its stream is made only where it is needed: that takes longer than to read it.
    body = Number(headers.get("content-length") ?? NaN) <= small ? new Uint8Array(await request.arrayBuffer()) : (await readCapped(request.body, living(env).limit(path) + 1)).bytes;
  }
  const { answer, ended } = living(env).front({ env }, [head, body]);
  // A client who hangs up must not stop what is under way: others may wait for it, and Go does.
  if (ended !== undefined) ctx.waitUntil(ended);
  const said = answer instanceof Promise ? await answer : answer;
  const read = readHead(said.head);
  return new Response(read.status === 204 ? null : (said.body as BodyInit), read);
}

/** Heads that were read before: there are few, and headers that are made anew cost more than all the rest of an answer. */
const heads = new Map<string, { status: number; headers: Headers }>();

function readHead(head: string): { status: number; headers: Headers } {
  let read = heads.get(head);
  if (read === undefined) {
    const [status, ...lines] = head.split("\n");
    read = { status: Number(status), headers: new Headers() };
    for (let i = 0; i + 1 < lines.length; i += 2) read.headers.set(lines[i]!, lines[i + 1]!);
    if (heads.size >= 200) heads.clear();
    heads.set(head, read);
  }
  return read;
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
