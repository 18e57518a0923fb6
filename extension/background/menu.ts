/** The context menu: "Track this number" on a text that the user has selected. */
import { browser } from "../shared/browser";
import { word } from "../shared/words";
import type { Input, Reply } from "../shared/zz_gen_wire";
import { sayAdded } from "./notices";

const trackId = "track";
const longest = 10_000;

/** Puts the entry into the menu; both browsers keep it from then on. */
export async function makeMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: trackId, title: word("menu_track"), contexts: ["selection"] }, () => {
    if (browser.runtime.lastError) console.warn("posthorn: no entry in the context menu", browser.runtime.lastError.message);
  });
}

/** Follows what was selected, and says what came of it. */
export async function menuClicked({ menuItemId, selectionText }: Pick<chrome.contextMenus.OnClickData, "menuItemId" | "selectionText">, step: (input: Input) => Promise<Reply>): Promise<void> {
  if (menuItemId !== trackId || !selectionText) return;
  await sayAdded(await step({ kind: "add", text: selectionText.slice(0, longest) }));
}
