/** Speaks to the content scripts of order pages. */
import { browser } from "../shared/browser";
import type { ToContent, Told } from "../shared/messages";
import type { AskPage, Input, PageView } from "../shared/zz_gen_wire";

const largest = 2 << 20;

const send = (tab: number, message: ToContent) => browser.tabs.sendMessage(tab, message, { frameId: 0 });

/** Shows a view. The tab's answer is not waited for: a busy page must not hold up the queue. */
export async function show(view: PageView, serial: number): Promise<void> {
  send(view.tab, { type: "bg-cs:view", view, serial }).catch(() => {
    // The tab is closed or went elsewhere: there is nobody to show it to.
  });
}

/** Carries out an AskPage; resolves to what InTold needs beside its ID and order. */
export async function askPage({ id, tab, order, timeout }: AskPage): Promise<Partial<Input>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Told>((resolve) => {
    // The page keeps the time itself; this is for a page that cannot.
    timer = setTimeout(() => resolve({ failure: "timeout" }), timeout + 1000);
  });
  const asked = send(tab, { type: "bg-cs:ask", id, order, timeout }).then(
    (told: Told | undefined): Told => told ?? { failure: "closed" },
    (): Told => ({ failure: "closed" }),
  );
  const told = await Promise.race([asked, late]);
  clearTimeout(timer);
  if (typeof told.body !== "string") return { failure: String(told.failure).slice(0, 40) };
  const body = new TextEncoder().encode(told.body);
  return body.length > largest ? { failure: "too_large" } : { body };
}
