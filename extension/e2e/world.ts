/**
 * A world in a box for one test: a process of its own, with a shop and carriers
 * on loopback, and the ways to move its clock and to break it.
 */
import { spawn, type ChildProcess } from "node:child_process";
import { createInterface } from "node:readline";
import { patience, within } from "./browser";

/** One request that was made to the world. */
export interface Asked {
  host: string;
  method: string;
  path: string;
  query?: string;
  body?: string;
  cookies?: number;
  origin?: string;
  fault?: string;
  status: number;
  real: string;
}

/** A fault of build/world: what goes wrong at a host. */
export interface Fault {
  host: string;
  kind: string;
  path?: string;
  times?: number;
  delay?: number;
  retryAfter?: number;
}

export const cainiao = "global.cainiao.com";
export const correos = "localizador.correos.es";
export const shopData = "acs.aliexpress.com";

/** How to reach a running world. */
export interface Addresses {
  /** Where the shop and the carriers answer, "127.0.0.1:41234". */
  secure: string;
  /** The control endpoint, "http://127.0.0.1:41235". */
  control: string;
  /** Host names and patterns ("*.aliexpress.com") that it answers for. */
  hosts: string[];
}

export class World {
  private constructor(
    readonly addresses: Addresses,
    private readonly child: ChildProcess | null,
  ) {}

  /** Starts a world that ends with this process. POSTHORN_WORLD has more words for its command: "--delay 3s". */
  static async start(): Promise<World> {
    const own = process.env["POSTHORN_BUILD"];
    const [command, args] = own ? [own, []] : ["go", ["run", "./build"]];
    const child = spawn(command, [...args, "world", "--child", ...(process.env["POSTHORN_WORLD"]?.split(" ") ?? [])], { stdio: ["pipe", "pipe", "inherit"] });
    const first = async () => {
      for await (const line of createInterface({ input: child.stdout! })) return line;
      throw new Error(`${command} ended with ${child.exitCode}`);
    };
    try {
      return new World(JSON.parse(await within(2 * patience, first)) as Addresses, child);
    } catch (error) {
      child.kill();
      throw new Error(`the world did not start: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  /** The control of a world that somebody else runs. */
  static at(addresses: Addresses): World {
    return new World(addresses, null);
  }

  private async call(path: string, body?: unknown): Promise<unknown> {
    const answer = await fetch(this.addresses.control + path, body === undefined ? {} : { method: "POST", body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(`the world: ${path}: ${await answer.text()}`);
    return answer.json();
  }

  /** Moves the clock on ("26h", "30m"); resolves to how many ms it is ahead now. */
  async advance(by: string): Promise<number> {
    return ((await this.call("/clock", { advance: by })) as { ahead: number }).ahead;
  }

  /** How many ms the clock is ahead; with `told`, as soon as it is another number. */
  async ahead(told?: number): Promise<number> {
    return ((await this.call("/state" + (told === undefined ? "" : `?ahead=${told}`))) as { ahead: number }).ahead;
  }

  /** Turns the shop's switches: {captcha: "page"}, {login: "off"} … */
  async turn(switches: Record<string, string | number>): Promise<void> {
    await this.call("/switch", switches);
  }

  /** Makes a host fail; the kind "none" heals it. */
  async fault(fault: Fault): Promise<void> {
    await this.call("/fault", fault);
  }

  /** What was asked of a host so far, oldest first. */
  async log(host: string): Promise<Asked[]> {
    return (await this.call(`/log?host=${host}`)) as Asked[];
  }

  /** How often Cainiao was asked for a number. */
  async askedFor(number: string): Promise<number> {
    return (await this.log(cainiao)).filter((e) => e.query?.includes(number)).length;
  }

  /** How often the page's own script was asked for an order's packages. */
  async askedPage(order: string): Promise<number> {
    return (await this.log(shopData)).filter((e) => e.path.includes("querydetail") && e.query?.includes(order) && e.cookies).length;
  }

  /** The personal data that may be found nowhere. */
  async planted(): Promise<Record<string, string>> {
    return (await this.call("/planted")) as Record<string, string>;
  }

  /** The keys that the carriers take: carrier → name → value. */
  async keys(): Promise<Record<string, Record<string, string>>> {
    return (await this.call("/keys")) as Record<string, Record<string, string>>;
  }

  /** Begins anew: parcels, switches, faults, log, clock. */
  async reset(): Promise<void> {
    await this.call("/reset", {});
  }

  async stop(): Promise<void> {
    if (!this.child || this.child.exitCode !== null) return;
    const gone = new Promise((resolve) => this.child!.once("exit", resolve));
    this.child.stdin!.end();
    await gone;
  }
}
