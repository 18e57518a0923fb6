/** What of the Workers runtime the relay uses, beside the web's own interfaces. */

declare module "cloudflare:workers" {
  export abstract class DurableObject<Env> {
    constructor(ctx: DurableObjectState, env: Env);
    protected readonly ctx: DurableObjectState;
    protected readonly env: Env;
  }
}

/** Go's own support file, taken from the toolchain that builds the module. It sets globalThis.Go. */
declare module "wasm_exec" {}

/** The module that Go builds. workerd has compiled it before the first request. */
declare module "*.wasm" {
  const module: WebAssembly.Module;
  export default module;
}

interface DurableObjectState {
  readonly storage: { readonly sql: SqlStorage };
  waitUntil(work: Promise<unknown>): void;
}

type SqlValue = string | number | null | ArrayBuffer;

interface SqlStorage {
  exec(statement: string, ...args: (SqlValue | Uint8Array)[]): { raw(): Iterable<SqlValue[]>; readonly columnNames: string[] };
}

interface ExecutionContext {
  waitUntil(work: Promise<unknown>): void;
}

interface ObjectNamespace<Stub> {
  idFromName(name: string): { readonly unique?: never };
  get(id: { readonly unique?: never }): Stub;
}

/** Go's support class, as far as it is used. */
interface GoRuntime {
  argv: string[];
  env: Record<string, string>;
  exit: (code: number) => void;
  readonly exited?: boolean;
  readonly importObject: { gojs: Record<string, (...args: never[]) => unknown> } & Record<string, Record<string, unknown>>;
  run(instance: WebAssembly.Instance): Promise<void>;
  _resume(): void;
}

declare var Go: new () => GoRuntime;

/** Where github.com/syumai/workers looks for the bindings. */
declare var context: { env: unknown; ctx: unknown; binding: object } | undefined;
