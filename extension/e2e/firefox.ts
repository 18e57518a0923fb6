/** Firefox, driven over WebDriver BiDi. */
import puppeteer, { type Browser as Puppeteer, type Page } from "puppeteer-core";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { until, type Browser, type Launch, type Tab } from "./browser";
import { zip } from "./zip";

/** Fixed, so that the address of the extension's pages is known and stays. */
const uuid = "7d0b6c1e-5a0e-4d0c-9b58-2f1f0c0d7a11";

/** The little of BiDi that puppeteer has no words for. */
interface Connection {
  send(method: string, parameters: object): Promise<{ result: Record<string, unknown> }>;
}

export class Firefox implements Browser {
  readonly name = "firefox";
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
    const [host, port] = world?.addresses.secure.split(":") ?? [];
    this.browser = await puppeteer.launch({
      browser: "firefox",
      executablePath: process.env["FIREFOX"] ?? "/usr/bin/firefox-esr",
      headless,
      userDataDir: profile,
      acceptInsecureCerts: Boolean(world),
      defaultViewport: headless ? { width: 1200, height: 900 } : null,
      args: ["--remote-allow-system-access"],
      extraPrefsFirefox: {
        "extensions.webextensions.uuids": JSON.stringify({ [this.id]: uuid }),
        "xpinstall.signatures.required": false,
        "extensions.webextOptionalPermissionPrompts": false,
        "intl.locale.requested": language,
        "intl.accept_languages": language,
        "devtools.console.stdout.content": true,
        "browser.aboutwelcome.enabled": false,
        "datareporting.policy.dataSubmissionEnabled": false,
        "app.update.auto": false,
        ...(world
          ? { "network.dns.forceResolve": host, "network.socket.forcePort": `443=${port}`, "services.settings.server": "data:,#remote-settings-dummy/v1" }
          : {}),
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
    return new FirefoxTab(page);
  }

  async openOwn(path: string, size?: { width: number; height: number }): Promise<Tab> {
    const page = await this.browser.newPage();
    if (size) await page.setViewport(size);
    const url = `moz-extension://${uuid}/${path}`;
    // puppeteer waits for an event of the navigation that never comes.
    await this.connection.send("browsingContext.navigate", { context: contextOf(page), url, wait: "none" });
    await until(`${path} to open`, () => page.evaluate(`location.href === ${JSON.stringify(url)} && document.readyState !== "loading"`));
    return new FirefoxTab(page);
  }

  async find(part: string): Promise<Tab> {
    return until(`a tab at ${part}`, async () => {
      for (const page of await this.browser.pages()) {
        if (((await page.evaluate("location.href")) as string).includes(part)) return new FirefoxTab(page);
      }
      return null;
    });
  }

  async killBackground(): Promise<void> {
    await this.chrome(`(id) => WebExtensionPolicy.getByID(id).extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })`);
  }

  /** Runs a function in the browser's own window, with the extension's id. */
  private async chrome(f: string): Promise<void> {
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
  constructor(private readonly page: Page) {}

  run<A extends unknown[], T>(f: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    return this.page.evaluate(`(${f.toString()})(...${JSON.stringify(args)})`) as Promise<T>;
  }

  async goto(url: string): Promise<void> {
    await this.page.goto(url, { waitUntil: "domcontentloaded" });
  }

  async reload(): Promise<void> {
    await this.page.reload({ waitUntil: "domcontentloaded" });
  }

  async click(selector: string): Promise<void> {
    await this.page.locator(selector).click();
  }

  async hover(selector: string): Promise<void> {
    await this.page.locator(selector).hover();
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key as never);
  }

  async type(selector: string, text: string): Promise<void> {
    await this.page.locator(selector).fill(text);
  }

  async front(): Promise<void> {
    await this.page.bringToFront();
  }

  async screenshot(file: string): Promise<void> {
    await this.page.screenshot({ path: file as `${string}.png` });
  }

  async scheme(scheme: "light" | "dark"): Promise<void> {
    await this.page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
  }

  async close(): Promise<void> {
    await this.page.close();
  }
}
