/** The Worker of the tests: as deployed, but one can look into its program and kill it. */
import worker, { living, RelayObject } from "./entry";
import type { Env } from "./services";

export { RelayObject };

export default {
  ...worker,
  async fetch(request: Request, env: Env, ctx: ExecutionContext): Promise<Response> {
    const program = living(env);
    switch (new URL(request.url).pathname) {
      case "/kill":
        // More than there is in the buffer: Go panics where nobody recovers, as a bug would make it do.
        return new Response(String(program["guard"](() => program["exports"].limit(1 << 30))));
      case "/places":
        return Response.json([...program["places"].values()].filter((place) => place.until < Infinity).length);
    }
    return worker.fetch(request, env, ctx);
  },
};
