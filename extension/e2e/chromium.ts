/** Chromium, driven over its own protocol. */
import { chromium, type BrowserContext, type Page, type Worker } from "playwright-core";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { until, type Browser, type Launch, type Tab } from "./browser";

export class Chromium implements Browser {
  readonly name = "chromium";
  readonly console: string[] = [];
  private context!: BrowserContext;
  private id = "";

  private constructor(private readonly options: Launch) {}

  static async start(options: Launch): Promise<Chromium> {
    const browser = new Chromium(options);
    await browser.launch();
    return browser;
  }

  private async launch(): Promise<void> {
    const { world, extension, profile, headless, language = "en-US" } = this.options;
    await allowReload(profile);
    const rules = [...world.addresses.hosts.map((host) => `MAP ${host}:443 ${world.addresses.secure}`), "MAP * ~NOTFOUND", "EXCLUDE 127.0.0.1", "EXCLUDE localhost"];
    this.context = await chromium.launchPersistentContext(profile, {
      executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
      headless,
      viewport: headless ? { width: 1200, height: 900 } : null,
      locale: language,
      ignoreDefaultArgs: ["--disable-extensions", ...(headless ? [] : ["--enable-automation"])],
      args: [
        "--no-first-run",
        "--disable-sync",
        `--lang=${language}`,
        `--disable-extensions-except=${extension}`,
        `--load-extension=${extension}`,
        ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
        "--ignore-certificate-errors",
        "--disable-quic",
        "--disable-background-networking",
        "--disable-component-update",
        `--host-resolver-rules=${rules.join(", ")}`,
      ],
    });
    this.context.on("console", (message) => this.console.push(message.text()));
    this.context.on("weberror", (error) => this.console.push(String(error.error())));
    const listen = (worker: Worker) => worker.on("console", (message) => this.console.push(message.text()));
    this.context.on("serviceworker", listen);
    const worker = this.context.serviceWorkers()[0] ?? (await this.context.waitForEvent("serviceworker"));
    listen(worker);
    this.id = new URL(worker.url()).host;
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

  async find(part: string): Promise<Tab> {
    return new ChromiumTab(await until(`a tab at ${part}`, () => this.context.pages().find((page) => page.url().includes(part))));
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
