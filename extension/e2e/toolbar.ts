/**
 * What a person does with the parts of the browser that are no pages: presses
 * the extension's button in the toolbar, chooses its entry in the menu of a
 * selected text, makes a window narrow. Each browser has its own way to that.
 */
import type { BrowserContext, Page } from "playwright-core";
import { until, type Browser, type Tab } from "./browser";

/** What the drivers of the browsers have inside. */
interface Chromium {
  context: BrowserContext;
  id: string;
}
interface Firefox {
  send<T>(method: string, parameters: object): Promise<T>;
  id: string;
}
const chromium = (browser: Browser) => browser as unknown as Chromium;
const firefox = (browser: Browser) => browser as unknown as Firefox;
/** The page of a tab of Chromium's, and the name of a tab of Firefox's. */
const pageOf = (tab: Tab) => (tab as unknown as { page: Page }).page;
const contextOf = (tab: Tab) => (tab as unknown as { context: string }).context;

type Send = (method: string, parameters: object) => Promise<Record<string, unknown>>;

/** Runs a function in Firefox's own window, with the extension's id; resolves to the text that it gives. */
async function inWindow(browser: Browser, f: string): Promise<string> {
  const { id } = firefox(browser);
  const send = <T>(method: string, parameters: object) => firefox(browser).send<T>(method, parameters);
  const { contexts } = await send<{ contexts: { context: string }[] }>("browsingContext.getTree", { "moz:scope": "chrome" });
  const { result, exceptionDetails } = await send<{ result?: { value?: string }; exceptionDetails?: { text: string } }>("script.callFunction", {
    functionDeclaration: f,
    arguments: [{ type: "string", value: id }],
    target: { context: contexts[0]!.context },
    awaitPromise: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.text);
  return result?.value ?? "";
}

/** Presses the extension's button while a tab is in front; the address may be that of no other tab. */
export async function pressAction(browser: Browser, tab: Tab): Promise<void> {
  await tab.front();
  if (browser.name === "firefox") {
    await inWindow(
      browser,
      `async (id) => {
        const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
        await ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID(id).extension).triggerAction(window);
      }`,
    );
    return;
  }
  const url = await tab.run(() => location.href);
  const session = await chromium(browser).context.browser()!.newBrowserCDPSession();
  try {
    const send = session.send.bind(session) as unknown as Send;
    const { targetInfos } = (await send("Target.getTargets", { filter: [{ type: "tab", exclude: false }] })) as { targetInfos: { url: string; targetId: string }[] };
    await send("Extensions.triggerAction", { id: chromium(browser).id, targetId: targetInfos.find((target) => target.url === url)!.targetId });
  } finally {
    await session.detach();
  }
}

/**
 * Chooses our entry in the menu of the text that is selected in an element.
 * Firefox opens its menu for a right click. Chromium's menu is a window that
 * nobody reaches from outside: there the entry is looked for, and the
 * background told as the browser tells it.
 */
export async function chooseFromMenu(browser: Browser, tab: Tab, inside: Tab, selector: string): Promise<void> {
  await tab.front();
  const { text, x, y } = await tab.run((selector) => {
    const element = document.querySelector(selector)!;
    element.scrollIntoView({ block: "center" });
    getSelection()!.selectAllChildren(element);
    const range = document.createRange();
    range.selectNodeContents(element);
    const { left, top, width, height } = range.getBoundingClientRect();
    return { text: String(getSelection()), x: left + width / 2, y: top + height / 2 };
  }, selector);
  if (browser.name === "firefox") {
    const click = [{ type: "pointerMove", x: Math.round(x), y: Math.round(y) }, ...["pointerDown", "pointerUp"].map((type) => ({ type, button: 2 }))];
    await firefox(browser).send("input.performActions", { context: contextOf(tab), actions: [{ type: "pointer", id: "mouse", actions: click }] });
    await until("our entry in the menu", () =>
      inWindow(
        browser,
        `(id) => {
          const menu = document.getElementById("contentAreaContextMenu");
          const entry = menu.state === "open" && [...menu.querySelectorAll("menuitem")].find(({ label }) => label === "Track this number");
          if (entry) menu.activateItem(entry);
          return entry ? "chosen" : "";
        }`,
      ),
    );
    return;
  }
  await until("our entry in the menu", () => inside.run(() => chrome.contextMenus.update("track", {}).then(() => true)));
  const worker = chromium(browser).context.serviceWorkers()[0]!;
  await worker.evaluate((selectionText) => {
    const { onClicked } = chrome.contextMenus as unknown as { onClicked: { dispatch(info: object): void } };
    onClicked.dispatch({ menuItemId: "track", selectionText });
  }, text);
}

/** Gives a tab's page so many pixels. */
export async function resize(browser: Browser, tab: Tab, width: number, height: number): Promise<void> {
  if (browser.name === "firefox") await firefox(browser).send("browsingContext.setViewport", { context: contextOf(tab), viewport: { width, height } });
  else await pageOf(tab).setViewportSize({ width, height });
}
