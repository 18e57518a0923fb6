/** Chromium, driven over its own protocol. */
import { chromium, type BrowserContext, type Page, type Worker } from "playwright-core";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { environment, patience, selectText, until, type Browser, type Launch, type Tab } from "./browser";
import { Program } from "./program";
import { traced, type TraceEvent } from "./trace";

export class Chromium implements Browser {
  readonly name = "chromium";
  readonly console: string[] = [];
  private context!: BrowserContext; // absent until the browser has started
  /** After a restart the extension is the command line's, and cannot be uninstalled. */
  worn = false;
  private id = "";
  private readonly program = new Program();
  /** The empty tab that stays: each costs a process. */
  private blank: Page | undefined;

  private constructor(private readonly options: Launch) {}

  static async start(options: Launch): Promise<Chromium> {
    const browser = new Chromium(options);
    try {
      await browser.launch();
    } catch (error) {
      await browser.context?.close().catch(() => {}); // nobody else can
      throw error;
    }
    return browser;
  }

  private async launch(): Promise<void> {
    const { world, extension, profile, headless, language = "en-US" } = this.options;
    await allowReload(profile);
    const env = (await environment(this.options)) as Record<string, string>;
    const rules = [...world.addresses.hosts.map((host) => `MAP ${host}:443 ${world.addresses.secure}`), "MAP * ~NOTFOUND", "EXCLUDE 127.0.0.1", "EXCLUDE localhost"];
    this.context = await this.program.start(() => chromium.launchPersistentContext(profile, {
      executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
      headless,
      timeout: patience,
      env,
      viewport: headless ? { width: 1200, height: 900 } : null,
      locale: language,
      ignoreDefaultArgs: ["--disable-extensions", "--disable-back-forward-cache", ...(headless ? [] : ["--enable-automation"])],
      args: [
        "--no-first-run",
        "--disable-sync",
        `--lang=${language}`,
        "--enable-unsafe-extension-debugging", // for Extensions.*, below
        `--disable-extensions-except=${extension}`,
        ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
        "--ignore-certificate-errors",
        "--disable-quic",
        "--disable-background-networking",
        "--disable-component-update",
        `--host-resolver-rules=${rules.join(", ")}`,
      ],
    }));
    // A click or a navigation may take as long as anything else.
    this.context.setDefaultTimeout(patience);
    this.context.on("console", (message) => this.console.push(message.text()));
    this.context.on("weberror", (error) => this.console.push(String(error.error())));
    const listen = (worker: Worker) => worker.on("console", (message) => this.console.push(message.text()));
    this.context.on("serviceworker", listen);
    for (const worker of this.context.serviceWorkers()) listen(worker);
    this.worn = this.id !== "";
    if (this.worn) return this.started();
    // The switch --disable-extensions-except has loaded it as well, so that this counts as an update.
    await this.install();
    await this.uninstall();
    await this.install();
  }

  /** Loads the extension as the button "Load unpacked" does; the profile keeps it over a restart. */
  private async install(): Promise<void> {
    this.id = (await this.send<{ id: string }>("Extensions.loadUnpacked", { path: this.options.extension })).id;
    await this.started();
  }

  private async uninstall(): Promise<void> {
    await this.send("Extensions.uninstall", { id: this.id });
    await until("the background to go", () => this.context.serviceWorkers().length === 0, 20_000);
  }

  private async started(): Promise<void> {
    await until("the background to start", () => this.context.serviceWorkers().some((worker) => worker.url().includes(this.id)));
  }

  private async send<T>(method: string, parameters: object): Promise<T> {
    const session = await this.context.browser()!.newBrowserCDPSession();
    try {
      return (await (session.send as (method: string, parameters: object) => Promise<unknown>)(method, parameters)) as T;
    } finally {
      await session.detach();
    }
  }

  async tabs(): Promise<Tab[]> {
    return this.context.pages().map((page) => new ChromiumTab(page));
  }

  async fresh(between: () => Promise<void>): Promise<void> {
    const blank = this.blank && !this.blank.isClosed() && this.blank.url() === "about:blank" ? this.blank : await this.context.newPage();
    this.blank = blank;
    await Promise.all(this.context.pages().map((page) => page !== blank && page.close()));
    await this.uninstall();
    await this.context.clearCookies();
    const session = await this.context.newCDPSession(blank);
    await session.send("Network.clearBrowserCache");
    await session.detach();
    this.console.length = 0;
    await between();
    await this.install();
  }

  async open(url: string): Promise<Tab> {
    const page = await this.context.newPage();
    await page.goto(url, { waitUntil: "domcontentloaded" });
    return new ChromiumTab(page);
  }

  async openOwn(path: string, size?: { width: number; height: number }): Promise<Tab> {
    const page = await this.context.newPage();
    if (size) await page.setViewportSize(size);
    await page.goto(`chrome-extension://${this.id}/${path}`, { waitUntil: "domcontentloaded" });
    return new ChromiumTab(page);
  }

  async openBehind(path: string): Promise<Tab> {
    const url = `chrome-extension://${this.id}/${path}`;
    const before = new Set(this.context.pages());
    await this.send("Target.createTarget", { url, background: true });
    // Another page may open just now.
    const page = await until(`${path} to open`, () => this.context.pages().find((page) => !before.has(page) && page.url() === url));
    // Its events may have come before anybody listened: the page itself is asked.
    await until(`${path} to be there`, () => page.evaluate(() => document.readyState !== "loading"));
    return new ChromiumTab(page);
  }

  async find(part: string): Promise<Tab> {
    return new ChromiumTab(await until(`a tab at ${part}`, () => this.context.pages().find((page) => page.url().includes(part))));
  }

  /** What was granted on its page in the settings is not asked about again. */
  async foresee(hosts: string[]): Promise<void> {
    const page = await this.context.newPage();
    await page.goto("chrome://extensions/", { waitUntil: "domcontentloaded" });
    const grant = async ([id, hosts]: [string, string[]]) => {
      const { developerPrivate } = chrome as unknown as { developerPrivate: { addHostPermission(id: string, host: string): Promise<void> } };
      for (const host of hosts) await developerPrivate.addHostPermission(id, host.includes("://") ? host : `https://${host}/*`);
    };
    await page.evaluate(`(${grant.toString()})(${JSON.stringify([this.id, hosts])})`);
    await page.close();
  }

  async pressAction(tab: Tab): Promise<void> {
    await tab.front();
    const url = await tab.run(() => location.href);
    const { targetInfos } = await this.send<{ targetInfos: { url: string; targetId: string }[] }>("Target.getTargets", { filter: [{ type: "tab", exclude: false }] });
    await this.send("Extensions.triggerAction", { id: this.id, targetId: targetInfos.find((target) => target.url === url)!.targetId });
  }

  async chooseFromMenu(tab: Tab, selector: string, own: Tab): Promise<void> {
    await tab.front();
    const { text } = await selectText(tab, selector);
    await until("our entry in the menu", () => own.run(() => chrome.contextMenus.update("track", {}).then(() => true)));
    const worker = await until("the background", () => this.context.serviceWorkers().find((worker) => worker.url().includes(this.id)));
    await worker.evaluate((selectionText) => {
      const { onClicked } = chrome.contextMenus as unknown as { onClicked: { dispatch(info: object): void } };
      onClicked.dispatch({ menuItemId: "track", selectionText });
    }, text);
  }

  async killBackground(): Promise<void> {
    const page = this.context.pages().find((p) => !p.isClosed()) ?? (await this.context.newPage());
    const session = await this.context.newCDPSession(page);
    await session.send("ServiceWorker.enable");
    await session.send("ServiceWorker.stopAllWorkers");
    await session.detach();
  }

  async restart(): Promise<void> {
    await this.context.close();
    await this.launch();
  }

  async close(): Promise<void> {
    await this.context.close();
  }

  kill(): void {
    this.program.kill();
  }

  closed(): Promise<void> {
    return new Promise((resolve) => this.context.once("close", () => resolve()));
  }
}

/** Without developer mode, an unpacked extension that reloads itself is switched off. */
async function allowReload(profile: string): Promise<void> {
  const file = join(profile, "Default", "Preferences");
  try {
    await readFile(file);
  } catch {
    await mkdir(join(profile, "Default"), { recursive: true });
    await writeFile(file, JSON.stringify({ extensions: { ui: { developer_mode: true } } }));
  }
}

class ChromiumTab implements Tab {
  constructor(private readonly page: Page) {}

  run<A extends unknown[], T>(f: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    return this.page.evaluate(`(${f.toString()})(...${JSON.stringify(args)})`) as Promise<T>;
  }

  async evaluate(script: string): Promise<void> {
    await this.page.evaluate(script + ";void 0");
  }

  async goto(url: string): Promise<void> {
    await this.page.goto(url, { waitUntil: "domcontentloaded" });
  }

  async answer(url: string, html: string): Promise<void> {
    await this.page.route(url, (route) => route.fulfill({ body: html, contentType: "text/html; charset=utf-8" }));
  }

  async trace(work: () => Promise<void>): Promise<TraceEvent[]> {
    return traced(await this.page.context().newCDPSession(this.page), work);
  }

  async reload(): Promise<void> {
    await this.page.reload({ waitUntil: "domcontentloaded" });
  }

  async click(selector: string): Promise<void> {
    await this.page.locator(selector).first().click();
  }

  async hover(selector: string): Promise<void> {
    await this.page.locator(selector).first().hover();
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
  }

  async type(selector: string, text: string): Promise<void> {
    await this.page.locator(selector).first().fill(text);
  }

  async front(): Promise<void> {
    await this.page.bringToFront();
  }

  async resize(width: number, height: number): Promise<void> {
    await this.page.setViewportSize({ width, height });
  }

  async screenshot(file: string): Promise<void> {
    await this.page.screenshot({ path: file });
  }

  async scheme(scheme: "light" | "dark"): Promise<void> {
    await this.page.emulateMedia({ colorScheme: scheme });
  }

  async close(): Promise<void> {
    await this.page.close();
  }
}
