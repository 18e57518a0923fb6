/** What the tests in browsers have in common: one world, one browser and one profile for each of them. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { launch, type BrowserName } from "./browser";
import { Shopper } from "./shopper";
import { World } from "./world";

/** The browsers to test in; POSTHORN_BROWSERS names others than both. */
export const browsers = (process.env["POSTHORN_BROWSERS"] ?? "chromium,firefox").split(",") as BrowserName[];

/** A test in each browser, with everything fresh. */
export function inBrowsers(what: string, run: (shopper: Shopper, browser: BrowserName) => Promise<void>): void {
  for (const name of browsers) {
    test(`${name}: ${what}`, { timeout: 150_000 }, async () => {
      const profile = await mkdtemp(join(tmpdir(), `posthorn-${name}-`));
      const world = await World.start();
      try {
        const browser = await launch(name, { world, extension: resolve("dist", name), profile, headless: true });
        try {
          await run(new Shopper(browser, world), name);
        } catch (error) {
          if (error instanceof Error) error.message += `\nconsole:\n  ${browser.console.slice(-20).join("\n  ")}`;
          throw error;
        } finally {
          await browser.close();
        }
      } finally {
        await world.stop();
        await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
      }
    });
  }
}
