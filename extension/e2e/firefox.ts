/**
 * Firefox, driven over WebDriver BiDi. puppeteer starts it and speaks to it;
 * tabs are asked for and driven by their BiDi names, for puppeteer's own pages
 * miss now and then what the extension opens.
 */
import puppeteer, { type Browser as Puppeteer } from "puppeteer-core";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { environment, patience, selectText, until, within, type Browser, type Launch, type Tab } from "./browser";
import { Program } from "./program";
import { zip } from "./zip";

/** Fixed, so that the address of the extension's pages is known and stays. */
const uuid = "7d0b6c1e-5a0e-4d0c-9b58-2f1f0c0d7a11";

interface Connection {
  send(method: string, parameters: object): Promise<{ result: unknown }>;
}

/** The value of a script, or what it threw. */
interface Outcome {
  result?: { value?: string };
  exceptionDetails?: { text: string };
}

const viewport = { width: 1200, height: 900 };

export class Firefox implements Browser {
  readonly name = "firefox";
  readonly worn = false;
  readonly console: string[] = [];
  private browser!: Puppeteer;
  private connection!: Connection;
  private id = "";
  private readonly program = new Program();
  /** The empty tab that stays: each costs a process. */
  private blank = "";
  private packed = false;

  private constructor(private readonly options: Launch) {}

  static async start(options: Launch): Promise<Firefox> {
    const firefox = new Firefox(options);
    const manifest = JSON.parse(await readFile(join(options.extension, "manifest.json"), "utf8"));
    firefox.id = manifest.browser_specific_settings.gecko.id;
    await firefox.launch();
    await firefox.install();
    return firefox;
  }

  private async launch(): Promise<void> {
    const { world, profile, headless, language = "en-US" } = this.options;
    const [host, port] = world.addresses.secure.split(":");
    const env = await environment(this.options);
    this.browser = await this.program.start(() => puppeteer.launch({
      browser: "firefox",
      executablePath: process.env["FIREFOX"] ?? "/usr/bin/firefox-esr",
      headless,
      timeout: patience,
      protocolTimeout: 2 * patience,
      env,
      userDataDir: profile,
      acceptInsecureCerts: true,
      defaultViewport: headless ? viewport : null,
      args: ["--remote-allow-system-access"],
      extraPrefsFirefox: {
        "extensions.webextensions.uuids": JSON.stringify({ [this.id]: uuid }),
        "extensions.webextensions.keepUuidOnUninstall": true,
        "xpinstall.signatures.required": false,
        "extensions.webextOptionalPermissionPrompts": false,
        // As Chromium is told: timers of tabs behind others are not held back.
        "dom.min_background_timeout_value": 4,
        "dom.timeout.enable_budget_timer_throttling": false,
        "intl.locale.requested": language,
        "intl.accept_languages": language,
        "devtools.console.stdout.content": true,
        "alerts.useSystemBackend": false,
        "browser.aboutwelcome.enabled": false,
        "datareporting.policy.dataSubmissionEnabled": false,
        "app.update.auto": false,
        "network.dns.forceResolve": host,
        "network.socket.forcePort": `443=${port}`,
        "services.settings.server": "data:,#remote-settings-dummy/v1",
      },
    }));
    const output = (data: Buffer) => this.console.push(...data.toString().split("\n").filter((line) => line.startsWith("console.")));
    this.browser.process()?.stdout?.on("data", output);
    this.connection = (this.browser as unknown as { connection: Connection }).connection;
  }

  /** Installed like one from the store, so that it is still there after a restart. */
  private async install(): Promise<void> {
    const file = join(this.options.profile, "posthorn.xpi");
    if (!this.packed) await writeFile(file, await zip(this.options.extension));
    this.packed = true;
    await this.send("webExtension.install", { extensionData: { type: "archivePath", path: file }, "moz:permanent": true });
  }

  /** One command of BiDi. */
  async send<T = unknown>(method: string, parameters: object): Promise<T> {
    return (await this.connection.send(method, parameters)).result as T;
  }

  private async create(size: { width: number; height: number } | undefined, background = false): Promise<FirefoxTab> {
    const { context } = await this.send<{ context: string }>("browsingContext.create", { type: "tab", background });
    if (size) await this.send("browsingContext.setViewport", { context, viewport: size });
    return new FirefoxTab(context, this);
  }

  private get size() {
    return this.options.headless ? viewport : undefined;
  }

  async open(url: string): Promise<Tab> {
    const tab = await this.create(this.size);
    await tab.goto(url);
    return tab;
  }

  async tabs(): Promise<Tab[]> {
    return (await this.contexts()).map(({ context }) => new FirefoxTab(context, this));
  }

  async fresh(between: () => Promise<void>): Promise<void> {
    const there = await this.contexts();
    if (!there.some(({ context, url }) => context === this.blank && url === "about:blank")) this.blank = (await this.create(undefined)).context;
    for (const { context } of there) if (context !== this.blank) await new FirefoxTab(context, this).close();
    await this.send("webExtension.uninstall", { extension: this.id });
    await this.chrome(`() => {
      Services.cookies.removeAll();
      Services.cache2.clear();
      Services.prefs.clearUserPref("layout.css.prefers-color-scheme.content-override");
    }`);
    this.console.length = 0;
    await between();
    await this.install();
  }

  async openOwn(path: string, size = this.size): Promise<Tab> {
    return this.lead(await this.create(size), path);
  }

  async openBehind(path: string): Promise<Tab> {
    return this.lead(await this.create(this.size, true), path);
  }

  private async lead(tab: FirefoxTab, path: string): Promise<Tab> {
    const url = `moz-extension://${uuid}/${path}`;
    // The event that ends this navigation does not come where the tab changes its process.
    await this.send("browsingContext.navigate", { context: tab.context, url, wait: "none" });
    await until(`${path} to open`, () => tab.run((url) => location.href === url && document.readyState !== "loading", url));
    return tab;
  }

  async find(part: string): Promise<Tab> {
    const { context } = await until(`a tab at ${part}`, async () => (await this.contexts()).find(({ url }) => url.includes(part)));
    return new FirefoxTab(context, this);
  }

  private async contexts(): Promise<{ context: string; url: string }[]> {
    return (await this.send<{ contexts: { context: string; url: string }[] }>("browsingContext.getTree", { maxDepth: 0 })).contexts;
  }

  /** Nothing to do: it was started with webextOptionalPermissionPrompts off. */
  async foresee(): Promise<void> {}

  async killBackground(): Promise<void> {
    await this.chrome(`(id) => WebExtensionPolicy.getByID(id).extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })`);
  }

  /** Runs a function in the browser's own window, with the extension's id; resolves to the text that it gives. */
  private async chrome(f: string): Promise<string> {
    const { contexts } = await this.send<{ contexts: { context: string }[] }>("browsingContext.getTree", { "moz:scope": "chrome" });
    const { result, exceptionDetails } = await this.send<Outcome>("script.callFunction", {
      functionDeclaration: f,
      arguments: [{ type: "string", value: this.id }],
      target: { context: contexts[0]!.context },
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return result?.value ?? "";
  }

  /** For all tabs. */
  async preferDark(dark: boolean): Promise<void> {
    await this.chrome(`() => Services.prefs.setIntPref("layout.css.prefers-color-scheme.content-override", ${dark ? 0 : 1})`);
  }

  async pressAction(tab: Tab): Promise<void> {
    await tab.front();
    await this.chrome(`async (id) => {
      const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
      await ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID(id).extension).triggerAction(window);
    }`);
  }

  async chooseFromMenu(tab: Tab, selector: string): Promise<void> {
    await tab.front();
    const { x, y } = await selectText(tab, selector);
    await (tab as FirefoxTab).openMenu(x, y);
    await until("our entry in the menu", () =>
      this.chrome(`() => {
        const menu = document.getElementById("contentAreaContextMenu");
        const entry = menu.state === "open" && [...menu.querySelectorAll("menuitem")].find(({ label }) => label === "Track this number");
        if (entry) menu.activateItem(entry);
        return entry ? "chosen" : "";
      }`),
    );
    await until("the menu to close", async () => (await this.chrome(`() => document.getElementById("contentAreaContextMenu").state`)) === "closed");
  }

  async restart(): Promise<void> {
    await this.browser.close();
    await this.launch();
  }

  async close(): Promise<void> {
    await this.browser.close();
  }

  kill(): void {
    this.program.kill();
  }

  closed(): Promise<void> {
    return new Promise((resolve) => this.browser.once("disconnected", () => resolve()));
  }
}

/** Keys that have a name, as WebDriver writes them. */
const keys: Record<string, string> = {
  Tab: "\uE004",
  ArrowDown: "\uE015",
  ArrowUp: "\uE013",
  Delete: "\uE017",
  Enter: "\uE007",
  Escape: "\uE00C",
};

class FirefoxTab implements Tab {
  constructor(
    readonly context: string,
    private readonly firefox: Firefox,
  ) {}

  private send<T = unknown>(method: string, parameters: object): Promise<T> {
    return this.firefox.send<T>(method, { context: this.context, ...parameters });
  }

  async run<A extends unknown[], T>(f: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    const { result, exceptionDetails } = await this.firefox.send<Outcome>("script.callFunction", {
      functionDeclaration: `async (args) => JSON.stringify(await (${f.toString()})(...JSON.parse(args)))`,
      arguments: [{ type: "string", value: JSON.stringify(args) }],
      target: { context: this.context },
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return result?.value === undefined ? (undefined as T) : (JSON.parse(result.value) as T);
  }

  async evaluate(expression: string): Promise<void> {
    const { exceptionDetails } = await this.firefox.send<Outcome>("script.evaluate", { expression: `${expression};void 0`, target: { context: this.context }, awaitPromise: true });
    if (exceptionDetails) throw new Error(exceptionDetails.text);
  }

  async goto(url: string): Promise<void> {
    await this.send("browsingContext.navigate", { url, wait: "interactive" });
  }

  async reload(): Promise<void> {
    await this.send("browsingContext.reload", { wait: "interactive" });
  }

  /**
   * The middle of an element, once it is in view, stands still and nothing
   * covers it; found without waiting for frames, which a window without a
   * screen may not draw for half a minute.
   */
  private async middle(selector: string): Promise<{ x: number; y: number }> {
    let before = "";
    return until(`${selector} to be clickable`, async () => {
      const point = await this.run((selector) => {
        const element = document.querySelector(selector);
        if (!element || (element as HTMLButtonElement).disabled) return null;
        element.scrollIntoView({ block: "center", behavior: "instant" });
        const { x, y, width, height } = element.getBoundingClientRect();
        const at = { x: Math.floor(x + width / 2), y: Math.floor(y + height / 2) };
        const top = document.elementFromPoint(at.x, at.y);
        return top && (element.contains(top) || top.contains(element)) ? at : null;
      }, selector);
      const now = JSON.stringify(point);
      const still = now === before;
      before = now;
      return still && point;
    });
  }

  private async point(x: number, y: number, ...buttons: number[]): Promise<void> {
    const press = buttons.flatMap((button) => ["pointerDown", "pointerUp"].map((type) => ({ type, button })));
    await this.send("input.performActions", { actions: [{ type: "pointer", id: "mouse", actions: [{ type: "pointerMove", x, y }, ...press] }] });
  }

  /** What has moved since it was looked at is not met: then nothing of the click is let through, and it is looked for anew. */
  async click(selector: string): Promise<void> {
    for (let tries = 0; tries < 10; tries++) {
      const { x, y } = await this.middle(selector);
      await this.run((selector) => {
        const page = window as { missed?: boolean; clicked?: AbortController };
        const { signal } = (page.clicked = new AbortController());
        page.missed = undefined;
        const hear = (event: Event) => {
          if (!event.isTrusted) return;
          const [element, target] = [document.querySelector(selector), event.target as Node];
          page.missed ??= !(element?.contains(target) || target.contains(element));
          if (page.missed) event.preventDefault(), event.stopImmediatePropagation();
        };
        for (const type of ["pointerdown", "mousedown", "pointerup", "mouseup", "click"]) addEventListener(type, hear, { capture: true, signal });
      }, selector);
      await this.point(x, y, 0);
      const met = () => {
        const page = window as { missed?: boolean; clicked?: AbortController };
        page.clicked?.abort();
        return !page.missed;
      };
      // A page that was left by it was met.
      if (await within(5000, () => this.run(met)).catch(() => true)) return;
    }
    throw new Error(`${selector} moves away from every click`);
  }

  async hover(selector: string): Promise<void> {
    const { x, y } = await this.middle(selector);
    await this.point(x, y);
  }

  openMenu(x: number, y: number): Promise<void> {
    return this.point(x, y, 2);
  }

  private async strike(...values: string[]): Promise<void> {
    const actions = values.flatMap((value) => ["keyDown", "keyUp"].map((type) => ({ type, value })));
    await this.send("input.performActions", { actions: [{ type: "key", id: "keyboard", actions }] });
  }

  async press(key: string): Promise<void> {
    const value = keys[key] ?? key;
    if (value.length > 1) throw new Error(`no key ${key}`);
    await this.strike(value);
  }

  async type(selector: string, text: string): Promise<void> {
    await this.click(selector);
    // What nobody would type is pasted: each key takes this browser a hundredth of a second.
    if (text.length > 20) await this.run((text) => void document.execCommand("insertText", false, text), text);
    else await this.strike(...text);
  }

  async front(): Promise<void> {
    await this.send("browsingContext.activate", {});
  }

  async resize(width: number, height: number): Promise<void> {
    await this.send("browsingContext.setViewport", { viewport: { width, height } });
  }

  async screenshot(file: string): Promise<void> {
    const { data } = await this.send<{ data: string }>("browsingContext.captureScreenshot", {});
    await writeFile(file, data, "base64");
  }

  async scheme(scheme: "light" | "dark"): Promise<void> {
    // A preference is the only way that there is.
    await this.firefox.preferDark(scheme === "dark");
  }

  async close(): Promise<void> {
    await this.send("browsingContext.close", {});
  }
}
