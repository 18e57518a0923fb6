/** How our own pages speak to the background. */
import { browser } from "./browser";
import type { FromUI, Intent } from "./messages";
import { ProblemInternal, type Reply } from "./zz_gen_wire";

/**
 * Hands an intent to the background and waits for its reply, which says
 * whether it was done (`problem` is then undefined). Never rejects: a
 * background that cannot be reached is a problem like any other.
 *
 *     const { problem } = await intent({ kind: "seen", parcel: row.id });
 */
export async function intent(input: Intent): Promise<Reply> {
  const message: FromUI = { type: "ui-bg:intent", input };
  // A worker that is just being replaced drops the first message.
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      const reply: Reply | undefined = await browser.runtime.sendMessage(message);
      if (reply) return reply;
    } catch (error) {
      console.warn("posthorn: the background did not answer", error);
    }
  }
  return { problem: { kind: ProblemInternal } };
}
