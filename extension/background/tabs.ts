/** Speaks to the content scripts of order pages, and opens and closes such pages. */
import { browser } from "../shared/browser";
import type { ToContent, Told } from "../shared/messages";
import type { AskPage, Close, Input, Open, PageView } from "../shared/zz_gen_wire";
import { sayView } from "./say";
import { Table } from "./session";

const largest = 2 << 20;

const send = (tab: number, message: ToContent) => browser.tabs.sendMessage(tab, message, { frameId: 0 });

/** Id of an Open → the tab that was opened for it. */
const opened = new Table<number>("opened");

/**
 * Opens a page behind the present one; resolves to why not, "" where it was
 * opened. `readable` says whether our content script runs at an address: no
 * other is opened.
 */
export async function openPage({ id, url }: Open, readable: (url: string) => boolean): Promise<string> {
  if (!readable(url)) return "no_page";
  try {
    const tab = await browser.tabs.create({ url, active: false });
    if (tab.id !== undefined) await opened.put(id, tab.id);
    return "";
  } catch (error) {
    console.warn("posthorn: the tracking page could not be opened", error);
    return "no_page";
  }
}

/** Closes a page that was opened under an id, unless the user looks at it now. */
export async function closePage({ id }: Close): Promise<void> {
  const tab = await opened.get(id);
  if (tab === undefined) return;
  await opened.delete(id);
  try {
    if (!(await browser.tabs.get(tab)).active) await browser.tabs.remove(tab);
  } catch {
    // The user has closed it already.
  }
}

/** Shows a view. The tab's answer is not waited for: a busy page must not hold up the queue. */
export async function show(view: PageView, serial: number): Promise<void> {
  send(view.tab, { type: "bg-cs:view", view: sayView(view), serial }).catch(() => {
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
