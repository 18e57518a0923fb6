/** Firefox, driven over WebDriver BiDi. */
import puppeteer, { type Browser as Puppeteer, type Page } from "puppeteer-core";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { environment, patience, until, type Browser, type Launch, type Tab } from "./browser";
import { zip } from "./zip";

/** Fixed, so that the address of the extension's pages is known and stays. */
const uuid = "7d0b6c1e-5a0e-4d0c-9b58-2f1f0c0d7a11";

/** The little of BiDi that puppeteer has no words for. */
interface Connection {
  send(method: string, parameters: object): Promise<{ result: Record<string, unknown> }>;
}

export class Firefox implements Browser {
  readonly name = "firefox";
  readonly worn = false;
  readonly console: string[] = [];
  private browser!: Puppeteer;
  private connection!: Connection;
  private id = "";

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
    this.browser = await puppeteer.launch({
      browser: "firefox",
      executablePath: process.env["FIREFOX"] ?? "/usr/bin/firefox-esr",
      headless,
      timeout: patience,
      protocolTimeout: 2 * patience,
      env: await environment(this.options),
      userDataDir: profile,
      acceptInsecureCerts: true,
      defaultViewport: headless ? { width: 1200, height: 900 } : null,
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
    });
    const output = (data: Buffer) => this.console.push(...data.toString().split("\n").filter((line) => line.startsWith("console.")));
    this.browser.process()?.stdout?.on("data", output);
    this.connection = (this.browser as unknown as { connection: Connection }).connection;
  }

  /** Installed like one from the store, so that it is still there after a restart. */
  private async install(): Promise<void> {
    const file = join(this.options.profile, "posthorn.xpi");
    await writeFile(file, await zip(this.options.extension));
    await this.connection.send("webExtension.install", { extensionData: { type: "archivePath", path: file }, "moz:permanent": true });
  }

  async open(url: string): Promise<Tab> {
    const page = await this.browser.newPage();
    await page.goto(url, { waitUntil: "domcontentloaded" });
    return new FirefoxTab(page, this);
  }

  async tabs(): Promise<Tab[]> {
    return (await this.pages()).map(({ page }) => new FirefoxTab(page, this));
  }

  async fresh(between: () => Promise<void>): Promise<void> {
    const blank = await this.browser.newPage();
    for (const { page } of await this.pages()) if (page !== blank) await page.close();
    await this.connection.send("webExtension.uninstall", { extension: this.id });
    await this.chrome(`() => {
      Services.cookies.removeAll();
      Services.cache2.clear();
      Services.prefs.clearUserPref("layout.css.prefers-color-scheme.content-override");
    }`);
    this.console.length = 0;
    await between();
    await this.install();
  }

  async openOwn(path: string, size?: { width: number; height: number }): Promise<Tab> {
    const page = await this.browser.newPage();
    if (size) await page.setViewport(size);
    return this.lead(page, path);
  }

  async openBehind(path: string): Promise<Tab> {
    return this.lead(await this.browser.newPage({ background: true }), path);
  }

  private async lead(page: Page, path: string): Promise<Tab> {
    const url = `moz-extension://${uuid}/${path}`;
    // puppeteer waits for an event of the navigation that never comes.
    await this.connection.send("browsingContext.navigate", { context: contextOf(page), url, wait: "none" });
    await until(`${path} to open`, () => page.evaluate(`location.href === ${JSON.stringify(url)} && document.readyState !== "loading"`));
    return new FirefoxTab(page, this);
  }

  async find(part: string): Promise<Tab> {
    return until(`a tab at ${part}`, async () => {
      for (const page of await this.pages()) {
        if (page.url.includes(part)) return new FirefoxTab(page.page, this);
      }
      return null;
    });
  }

  /** The tabs that there are. puppeteer also lists some that have gone with an extension. */
  private async pages(): Promise<{ page: Page; url: string }[]> {
    const all = (await this.browser.pages()).map((page) => page.evaluate("location.href").then((url) => ({ page, url: String(url) }), () => null));
    return (await Promise.all(all)).filter((one) => one !== null);
  }

  /** Nothing to do: it was started with webextOptionalPermissionPrompts off. */
  async foresee(): Promise<void> {}

  async killBackground(): Promise<void> {
    await this.chrome(`(id) => WebExtensionPolicy.getByID(id).extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })`);
  }

  /** Runs a function in the browser's own window, with the extension's id. */
  async chrome(f: string): Promise<void> {
    const { result } = await this.connection.send("browsingContext.getTree", { "moz:scope": "chrome" });
    const context = (result["contexts"] as { context: string }[])[0]!.context;
    await this.connection.send("script.callFunction", {
      functionDeclaration: f,
      arguments: [{ type: "string", value: this.id }],
      target: { context },
      awaitPromise: true,
    });
  }

  async restart(): Promise<void> {
    await this.browser.close();
    await this.launch();
  }

  async close(): Promise<void> {
    await this.browser.close();
  }

  closed(): Promise<void> {
    return new Promise((resolve) => this.browser.once("disconnected", () => resolve()));
  }
}

function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as { _id: string })._id;
}

class FirefoxTab implements Tab {
  constructor(
    private readonly page: Page,
    private readonly firefox: Firefox,
  ) {}

  run<A extends unknown[], T>(f: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    return this.page.evaluate(`(${f.toString()})(...${JSON.stringify(args)})`) as Promise<T>;
  }

  async evaluate(script: string): Promise<void> {
    await this.page.evaluate(script + ";void 0");
  }

  async goto(url: string): Promise<void> {
    await this.page.goto(url, { waitUntil: "domcontentloaded" });
  }

  async reload(): Promise<void> {
    await this.page.reload({ waitUntil: "domcontentloaded" });
  }

  /**
   * The middle of an element, once it is in view, stands still and nothing
   * covers it. puppeteer's own locators wait for frames that a window without
   * a screen may not draw for half a minute.
   */
  private async middle(selector: string): Promise<{ x: number; y: number }> {
    let before = "";
    return until(`${selector} to be clickable`, async () => {
      const point = await this.run((selector) => {
        const element = document.querySelector(selector);
        if (!element || (element as HTMLButtonElement).disabled) return null;
        element.scrollIntoView({ block: "center", behavior: "instant" });
        const { x, y, width, height } = element.getBoundingClientRect();
        const at = { x: x + width / 2, y: y + height / 2 };
        const top = document.elementFromPoint(at.x, at.y);
        return top && (element.contains(top) || top.contains(element)) ? at : null;
      }, selector);
      const now = JSON.stringify(point);
      const still = now === before;
      before = now;
      return still && point;
    });
  }

  async click(selector: string): Promise<void> {
    const { x, y } = await this.middle(selector);
    await this.page.mouse.click(x, y);
  }

  async hover(selector: string): Promise<void> {
    const { x, y } = await this.middle(selector);
    await this.page.mouse.move(x, y);
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key as never);
  }

  async type(selector: string, text: string): Promise<void> {
    await this.click(selector);
    await this.page.keyboard.type(text);
  }

  async front(): Promise<void> {
    await this.page.bringToFront();
  }

  async screenshot(file: string): Promise<void> {
    await this.page.screenshot({ path: file as `${string}.png` });
  }

  async scheme(scheme: "light" | "dark"): Promise<void> {
    // For all tabs: a preference is the only way that there is.
    await this.firefox.chrome(`() => Services.prefs.setIntPref("layout.css.prefers-color-scheme.content-override", ${scheme === "dark" ? 0 : 1})`);
  }

  async close(): Promise<void> {
    await this.page.close();
  }
}
