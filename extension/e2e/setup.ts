/**
 * What the tests in browsers have in common. A file of tests declares them:
 *
 *     inBrowsers("what a person can do", async (shopper, browser) => { … });
 *
 * and a lane (lane.ts) runs them, one after the other in one browser, each with
 * everything fresh: an extension just installed, no tab, a world that begins.
 */
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { launch, patience, within, type Browser, type BrowserName } from "./browser";
import { NoBrowser } from "./program";
import { Shopper } from "./shopper";
import { World } from "./world";

export interface Case {
  what: string;
  run: (shopper: Shopper, browser: BrowserName) => Promise<void>;
  browsers: readonly BrowserName[];
}

/** How long a test may take on a machine that is busy with other things. */
const longest = 300_000;

let declared: Case[] = [];

/** A test in each browser, with everything fresh. */
export function inBrowsers(what: string, run: Case["run"]): void {
  declared.push({ what, run, browsers: ["chromium", "firefox"] });
}

/** A test in one browser alone; `why` says what makes the other one not worth the time, or not able. */
export function inOne(browser: BrowserName, why: string, what: string, run: Case["run"]): void {
  if (!why) throw new Error(`${what}: a test in ${browser} alone needs a reason`);
  declared.push({ what, run, browsers: [browser] });
}

/** The tests that were declared since the last call. */
export function takeDeclared(): Case[] {
  const taken = declared;
  declared = [];
  return taken;
}

/** A browser and a world that one test after the other is run in. */
export class Place {
  private world: World | null = null;
  private browser: Browser | null = null;
  private profile = "";

  constructor(private readonly name: BrowserName) {}

  /** Runs a test; rejects with what went wrong and what was to be seen then. */
  async run({ what, run }: Case): Promise<void> {
    const { browser, world } = await this.fresh();
    try {
      await within(longest, () => run(new Shopper(browser, world), this.name));
    } catch (error) {
      const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
      const seen = await within(30_000, () => this.seen(browser, what)).catch((e: unknown) => `nothing more to be seen: ${String(e)}`);
      await this.close(); // whatever state it is in, the next test gets another
      throw new Error(`${told}\n${seen}`);
    }
  }

  /** The extension installed anew where that can be done, else a new browser. */
  private async fresh(starts = 3): Promise<{ browser: Browser; world: World }> {
    if (this.browser?.worn) await this.close();
    const world = (this.world ??= await World.start());
    if (this.browser) {
      const browser = this.browser;
      try {
        await within(patience, () => browser.fresh(() => world.reset()).then(() => welcomed(browser)));
        return { browser, world };
      } catch (error) {
        console.error(`${this.name} is started anew: ${String(error)}`);
        await this.close();
        return this.fresh();
      }
    }
    this.profile = await mkdtemp(join(tmpdir(), `posthorn-${this.name}-`));
    try {
      this.browser = await launch(this.name, { world, extension: resolve("dist", this.name), profile: this.profile, headless: true });
      await welcomed(this.browser);
    } catch (error) {
      // Now and then a browser does not come up right; when none of three does, it is told.
      await this.close();
      if (starts <= 1) throw new NoBrowser(`${this.name} does not start: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      console.error(`${this.name} is started anew: ${String(error)}`);
      return this.fresh(starts - 1);
    }
    return { browser: this.browser, world };
  }

  /** What a browser shows and says, for whoever has to find out what went wrong. */
  private async seen(browser: Browser, what: string): Promise<string> {
    const folder = resolve("artifacts", "e2e");
    await mkdir(folder, { recursive: true });
    const lines: string[] = [];
    let number = 0;
    for (const tab of await browser.tabs()) {
      const file = join(folder, `${this.name}-${what.replace(/[^a-z0-9]+/gi, "-").slice(0, 60)}-${++number}.png`);
      try {
        lines.push(`tab: ${await tab.run(() => `${location.href} ${document.readyState}, ${document.visibilityState}: ${document.body?.innerText.replace(/\s+/g, " ").slice(0, 300)}`)}`);
        await tab.screenshot(file);
        lines.push(`     ${file}`);
      } catch (error) {
        lines.push(`tab: ${String(error).split("\n")[0]}`);
      }
    }
    lines.push("console:", ...browser.console.slice(-20).map((line) => `  ${line}`));
    return lines.join("\n");
  }

  /** Ends the browser and the world; nothing of them is left. */
  async close(): Promise<void> {
    const { browser, world, profile } = this;
    this.browser = this.world = null;
    await within(20_000, () => browser?.close()).catch((error: unknown) => {
      console.error(`${this.name} did not close: ${String(error)}`);
      browser?.kill(); // or it would take the machine's time from all that follows
    });
    await world?.stop();
    if (profile) await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }).catch((error: unknown) => console.error(String(error)));
  }
}

/** Closes the page that greets after an installation, before it takes the front from a tab of the test's. */
async function welcomed(browser: Browser): Promise<void> {
  await (await browser.find("welcome/welcome.html")).close();
}
