/**
 * One Go program, shared by all requests and objects of an isolate.
 *
 *     request ─ front(place) ─► goroutine ─ ask(op) ─► JavaScript works
 *     answer ◄─ answer(call) ── goroutine ◄─ deliver(op) ─────┘
 *
 * workerd ties all input and output to the request (or object) that began it.
 * So Go is entered on behalf of one place at a time, a request or an object,
 * and every entry runs until all goroutines wait: whatever Go asks for during
 * it is asked in the right place. A place that the runtime has cancelled never
 * comes back; it is given up after a time.
 */
import "wasm_exec";
import module from "./relay.wasm";
import { frameBound, readFrame, text, writeFrame, type Part } from "./frame";
import { perform, type Host } from "./services";
import { SQL } from "./sql";

/** The Go program ended, by itself or by a trap, before it had answered. */
export class Died extends Error {}

interface Exports {
  mem: WebAssembly.Memory;
  /** Room for what the next entry is given. */
  buffer(length: number): number;
  limit(length: number): number;
  front(place: number, length: number): void;
  cron(place: number): void;
  open(place: number, length: number): void;
  call(place: number, call: number, length: number): void;
  deliver(op: number, good: number, length: number): void;
  leave(place: number): void;
}

/** A request, a cron event or an object, as Go knows it. */
interface Place {
  readonly host: Host;
  /** Calls that wait for their answer. A request is one call, named 0. */
  readonly calls: Map<number, Call>;
  /** When it is given up, in ms since 1970; objects stay. */
  readonly until: number;
  /** Everything is done, also what went on after the answer. */
  ended: (() => void) | undefined;
}

/** What Go answers: to a request with a head, its status and then names and values of headers, a line each. */
export interface Answer {
  readonly head: string;
  readonly body: Uint8Array;
}

interface Call {
  resolve: (answer: Answer) => void;
  reject: (error: Error) => void;
}

/** How long a request may take with all that it leaves to be done, in ms. */
const patience = 90_000;

export class Instance {
  died: Died | undefined;
  private readonly go = new Go();
  private readonly exports: Exports;
  private readonly places = new Map<number, Place>();
  private readonly named = new Map<string, number>(); // the objects that live here
  private last = 0; // the last id of a place, a call or an op
  private swept = Date.now();
  private readonly statements = new SQL();

  /** Boots at once, in one go: a request that waited here would wait for another one's input and output. */
  constructor(env: unknown) {
    globalThis.context = { env, ctx: undefined, binding: {} };
    this.go.exit = (code) => this.die(`the program ended with code ${code}`);
    // A timer belongs to the request that set it, and Go's would be for all. There are none.
    this.go.importObject.gojs["runtime.scheduleTimeoutEvent"] = () => 0;
    this.go.importObject.gojs["runtime.clearTimeoutEvent"] = () => undefined;
    this.go.importObject["posthorn"] = {
      ask: (place: number, op: number, kind: number, at: number, length: number) => this.ask(place, op, kind, readFrame(this.view(at, length).slice())),
      answer: (place: number, call: number, head: number, headLength: number, body: number, bodyLength: number) =>
        this.answer(place, call, { head: text(this.view(head, headLength)), body: this.view(body, bodyLength).slice() }),
      end: (place: number) => this.end(place),
      sql: (place: number, at: number, length: number) => this.sql(place, this.view(at, length)),
      take: (at: number) => {
        const rows = this.statements.take();
        this.view(at, rows.byteLength).set(rows);
      },
      now: () => Date.now(),
      random: (at: number, length: number) => void crypto.getRandomValues(this.view(at, length)),
      log: (at: number, length: number) => console.log(text(this.view(at, length))),
    };
    const instance = new WebAssembly.Instance(module, this.go.importObject as WebAssembly.Imports);
    this.exports = instance.exports as unknown as Exports;
    this.go.run(instance).catch((error: unknown) => this.die(String(error)));
    if (this.died !== undefined) throw this.died;
  }

  /** How many bytes of body a request to a path may have. */
  limit(path: string): number {
    return this.guard(() => this.exports.limit(this.put([path])));
  }

  /**
   * Serves a request: its answer, which is there at once where Go
   * had to ask for nothing, and when all is done that it began.
   */
  front(host: Host, request: readonly Part[]): { answer: Answer | Promise<Answer>; ended?: Promise<void> } {
    this.sweep();
    const id = ++this.last;
    let ready: Answer | undefined;
    const call: Call = {
      resolve: (answer) => void (ready = answer),
      reject: (error) => {
        throw error;
      },
    };
    const place: Place = { host, calls: new Map([[0, call]]), until: Date.now() + patience, ended: undefined };
    this.places.set(id, place);
    this.enter(id, () => this.exports.front(id, this.put(request)));
    const ended = this.places.has(id) ? new Promise<void>((end) => (place.ended = end)) : undefined;
    if (ready !== undefined) return { answer: ready, ended };
    const answer = new Promise<Answer>((resolve, reject) => Object.assign(call, { resolve, reject }));
    return { answer, ended };
  }

  /** Does what is due. */
  async cron(host: Host): Promise<void> {
    const [place, ended] = this.arrive(host, Date.now() + 10 * patience);
    await this.wait(place, 0, () => this.exports.cron(place));
    await ended;
  }

  /** Begins a life of the object of a name. */
  open(host: Host, name: string): number {
    const before = this.named.get(name);
    if (before !== undefined) this.leave(before);
    const [place] = this.arrive(host, Infinity);
    this.named.set(name, place);
    this.enter(place, () => this.exports.open(place, this.put([name])));
    return place;
  }

  /** Hands a call to an object and brings back its answer. */
  async call(place: number, bytes: Uint8Array): Promise<Uint8Array> {
    const call = ++this.last;
    return (await this.wait(place, call, () => this.exports.call(place, call, this.put([bytes])))).body;
  }

  private arrive(host: Host, until: number): [number, Promise<void>] {
    this.sweep();
    const id = ++this.last;
    const ended = new Promise<void>((resolve) => this.places.set(id, { host, calls: new Map(), until, ended: resolve }));
    return [id, ended];
  }

  private wait(place: number, call: number, entry: () => void): Promise<Answer> {
    return new Promise((resolve, reject) => {
      if (this.died !== undefined) return reject(this.died);
      const calls = this.places.get(place)?.calls;
      if (calls === undefined) return reject(new Error("this life of the object is over"));
      calls.set(call, { resolve, reject });
      this.enter(place, entry);
    });
  }

  /** Enters Go on behalf of a place, and stays until nothing more can go on there. */
  private enter(place: number, entry: () => void): void {
    try {
      this.guard(() => {
        entry();
        this.go._resume();
      });
    } catch (error) {
      if (this.died === undefined) throw error;
      this.fail(place, this.died);
    }
  }

  /** Fails what a place waits for. Each is failed in its own time: a promise of another request would not be heard. */
  private fail(id: number, died: Died): void {
    const place = this.places.get(id);
    this.places.delete(id);
    for (const call of place?.calls.values() ?? []) call.reject(died);
    place?.ended?.();
  }

  /** What has ended or trapped is in pieces, and is not entered again. */
  private guard<T>(work: () => T): T {
    if (this.died !== undefined) throw this.died;
    let result: T;
    try {
      result = work();
    } catch (error) {
      this.die(String(error));
      throw this.died ?? error;
    }
    if (this.died !== undefined) throw this.died;
    return result;
  }

  private die(why: string): void {
    if (this.died !== undefined) return;
    this.died = new Died(why);
    console.error(`the relay's program died: ${why}`);
  }

  /** Memory of Go, until it next grows. */
  private view(at: number, length: number): Uint8Array<ArrayBuffer> {
    return new Uint8Array(this.exports.mem.buffer as ArrayBuffer, at, length);
  }

  private put(parts: readonly Part[]): number {
    const bound = frameBound(parts);
    const at = this.exports.buffer(bound);
    return writeFrame(this.view(at, bound), parts);
  }

  /** Begins what Go asks for; 0 where the place was given up. */
  private ask(id: number, op: number, kind: number, parts: Uint8Array[]): number {
    const host = this.places.get(id)?.host;
    if (host === undefined) return 0;
    perform(host, kind, parts).then(
      (answer) => this.deliver(id, op, 1, answer),
      (error: unknown) => this.deliver(id, op, 0, [error instanceof Error ? error.message : String(error)]),
    );
    return 1;
  }

  private deliver(place: number, op: number, good: number, parts: readonly Part[]): void {
    this.enter(place, () => this.exports.deliver(op, good, this.put(parts)));
  }

  private answer(id: number, call: number, answer: Answer): void {
    const place = this.places.get(id);
    place?.calls.get(call)?.resolve(answer);
    place?.calls.delete(call);
  }

  private end(id: number): void {
    const place = this.places.get(id);
    this.places.delete(id);
    place?.ended?.();
  }

  /** Runs a statement; the length of its rows, or less than 0 for what is wrong with it. */
  private sql(id: number, statement: Uint8Array): number {
    try {
      return this.statements.run(this.places.get(id)?.host.sql, statement);
    } catch (error) {
      return this.statements.fail(error);
    }
  }

  private leave(id: number): void {
    this.places.delete(id);
    this.enter(id, () => this.exports.leave(id));
  }

  /** Gives up the places that should have ended long ago. */
  private sweep(): void {
    const now = Date.now();
    if (now - this.swept < 10_000) return;
    this.swept = now;
    for (const [id, place] of this.places) {
      if (place.until < now) this.leave(id);
    }
  }
}
