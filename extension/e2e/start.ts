/**
 * What `npm start` runs once everything is built: a browser with the extension
 * on the order list. With a display it stays open, and follows the world's
 * clock as it is moved; without one it tells the whole story by itself.
 *
 * Its one argument is JSON: see [Start].
 */
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launch, type Browser, type BrowserName } from "./browser";
import { openPlain } from "./plain";
import { listPage, Shopper } from "./shopper";
import { story } from "./story";
import { World, type Addresses } from "./world";

interface Start {
  browser: BrowserName;
  /** Folder of the unpacked extension. */
  extension: string;
  /** The world; absent: the real shop and the real carriers. */
  world?: Addresses;
  /** Folder for pictures; absent: stay open for a person. */
  pictures?: string;
}

const start = JSON.parse(process.argv[2]!) as Start;
const world = start.world ? World.at(start.world) : null;
const profile = await mkdtemp(join(tmpdir(), "posthorn-"));
let browser: Browser | undefined;
let ending = false;
const stop = new AbortController();

async function end(code: number): Promise<never> {
  ending = true;
  stop.abort();
  await browser?.close().catch(() => {}); // it may be gone already
  await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }).catch(() => {});
  process.exit(code);
}

// Whoever started this holds the other end of our input, and has gone when it ends.
process.stdin.on("end", () => void end(1)).resume();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => void end(130));

try {
  if (!world) {
    console.log("the real shop: sign in, then press Track beside an order; close the browser or interrupt this to end");
    await openPlain(start.browser, { extension: start.extension, profile, url: listPage, stop: stop.signal });
  } else {
    browser = await launch(start.browser, { world, extension: start.extension, profile, headless: start.pictures !== undefined });
    if (start.pictures) await tell(browser, world, start.pictures);
    else await stay(browser, world);
  }
  await end(0);
} catch (error) {
  if (!ending) {
    console.error(error instanceof Error ? (error.stack ?? error.message) : error);
    for (const line of browser?.console.slice(-20) ?? []) console.error("  " + line);
    await end(1);
  }
}

/** Tells the story, each step with its time. */
async function tell(browser: Browser, world: World, pictures: string): Promise<void> {
  await mkdir(pictures, { recursive: true });
  const begin = Date.now();
  let number = 0;
  await story(
    new Shopper(browser, world),
    async (what, run) => {
      const from = Date.now();
      number++;
      const told = await run().catch((error: unknown) => {
        console.log(`${seconds(Date.now() - begin)}  ${number}. FAILED: ${what}`);
        throw error;
      });
      console.log(`${seconds(Date.now() - begin)}  ${number}. ${what} (${seconds(Date.now() - from).trim()})`);
      if (told) console.log(`            ${told}`);
    },
    pictures,
  );
  console.log(`all ${number} steps came true; pictures are in ${pictures}`);
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`.padStart(8);
}

/** Opens the order list for a person, until the browser is closed. */
async function stay(browser: Browser, world: World): Promise<void> {
  const closed = browser.closed();
  await browser.open(world.addresses.control + "/");
  console.log(`move the world's clock, or break something, at ${world.addresses.control}/`);
  const shopper = new Shopper(browser, world, "parcels/parcels.html");
  await shopper.inside();
  void follow(shopper, world);
  await browser.open(listPage);
  console.log("press Track beside an order; close the browser or interrupt this to end");
  await closed;
}

/** Moves the extension's clock with the world's. */
async function follow(shopper: Shopper, world: World): Promise<void> {
  for (let told = 0; !ending; ) {
    try {
      const ahead = await world.ahead(told);
      if (ahead === told) continue;
      await shopper.takeTime(ahead);
      told = ahead;
    } catch (error) {
      if (ending) return;
      console.error("the clock could not be moved:", error instanceof Error ? error.message : error);
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
  }
}
