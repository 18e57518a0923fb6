/** The Worker of the measurements: as deployed, but one can ask for the memory of its program. */
import worker, { living, RelayObject } from "./entry";
import type { Env } from "./services";

export { RelayObject };

export default {
  ...worker,
  async fetch(request: Request, env: Env, ctx: ExecutionContext): Promise<Response> {
    if (request.url.endsWith("/memory")) {
      const { mem, heap } = living(env)["exports"] as unknown as { mem: WebAssembly.Memory; heap(): number };
      return Response.json({ go: heap(), wasm: mem.buffer.byteLength });
    }
    return worker.fetch(request, env, ctx);
  },
};
