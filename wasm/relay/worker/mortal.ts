/** The Worker of the tests: as deployed, and its program can be killed. */
import worker, { living, RelayObject } from "./entry";
import type { Env } from "./services";

export { RelayObject };

export default {
  ...worker,
  async fetch(request: Request, env: Env, ctx: ExecutionContext): Promise<Response> {
    if (new URL(request.url).pathname !== "/kill") return worker.fetch(request, env, ctx);
    // What a trap leaves: nothing in memory is as the program left it.
    new Uint8Array(living(env)["exports"].mem.buffer).fill(0xff);
    return new Response("killed");
  },
};
