/**
 * What the content script costs the shop's page, a list of a hundred orders, in
 * CPU time of its main thread. Three figures, each of many openings:
 *
 *  - what is spent with the content script and not without it. The page is
 *    opened in turns in two Chromiums, whose extensions differ in their
 *    manifests' content scripts alone, and all that the thread did is summed
 *    up: also the styles, the layout and the pictures of our controls, the
 *    bridge in the page's own world, compilation, the collection of garbage.
 *  - of that, what was spent in scripts: ours, with the layout that it waited
 *    for; without the drawing of what it added and the worlds that it runs in.
 *  - what the tasks cost that the script had part in, as a profile tells: see
 *    costOf. Beside it a loop of fixed work in the same page, which tells how
 *    fast the machine is just now.
 *
 *     node content.mjs ROUNDS FOLDER FOLDER-WITHOUT
 *
 * prints one JSON object for each round.
 */
import { chromium, type BrowserContext, type CDPSession, type Page } from "playwright-core";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { costOf, inScripts, light, loop, loopTime, scripts, spent, traced, type Session } from "../../extension/e2e/trace";
import { World } from "../../extension/e2e/world";

const rounds = Number(process.argv[2]);
const [folder = "", without = ""] = process.argv.slice(3);
const orders = 100;
const list = "https://www.aliexpress.com/p/order/index.html";

const turns = [1, 2, 3, 4, 5];
/** So many orders are seen, and a little around: these have their controls at once, the others when they come near. */
const least = 4;
/** ms after which a page rests: drawn, looked at, drawn upon. */
const rest = 1800;

const world = await World.start();
await world.turn({ orders });
const hosts = world.addresses.hosts.map((host) => `MAP ${host}:443 ${world.addresses.secure}`);
const profiles: string[] = [];

async function browserWith(extension: string): Promise<BrowserContext> {
  const profile = await mkdtemp(join(tmpdir(), "posthorn-bench-"));
  profiles.push(profile);
  return chromium.launchPersistentContext(profile, {
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    headless: true,
    viewport: { width: 1200, height: 900 },
    ignoreDefaultArgs: ["--disable-extensions"],
    args: [
      "--no-first-run",
      "--disable-sync",
      "--disable-background-networking",
      "--disable-component-update",
      "--ignore-certificate-errors",
      "--disable-quic",
      `--host-resolver-rules=${[...hosts, "MAP * ~NOTFOUND", "EXCLUDE 127.0.0.1"].join(", ")}`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    ],
  });
}

/** Does something with a page of the shop's that is no order page yet, in a process that has started up. */
async function inPage<T>(context: BrowserContext, work: (page: Page, session: CDPSession) => Promise<T>): Promise<T> {
  const page = await context.newPage();
  try {
    await page.goto("https://www.aliexpress.com/");
    return await work(page, await context.newCDPSession(page));
  } finally {
    await page.close();
  }
}

/** ms of CPU of opening the list: in all, or in scripts alone. */
function opening(context: BrowserContext, controls: boolean, which: "all" | "scripts"): Promise<number> {
  return inPage(context, async (page, session) => {
    const events = await traced(
      session as Session,
      async () => {
        await page.goto(list);
        await page.waitForTimeout(rest);
      },
      which === "all" ? light : scripts,
    );
    const found = await page.locator("posthorn-track").count();
    if (controls ? found < least || found > orders : found > 0) throw new Error(`${found} controls`);
    return (which === "all" ? spent : inScripts)(events, list);
  });
}

/** What a profile tells of the same. */
function profile(context: BrowserContext) {
  return inPage(context, async (page, session) => {
    const events = await traced(session as Session, async () => {
      await page.goto(list);
      await page.waitForTimeout(rest);
      for (const turn of turns) await page.evaluate(loop, turn);
    });
    const { total, longest, functions } = costOf(events, "/content.js");
    return { total, longest, functions: functions.slice(0, 25), reference: loopTime(events, turns) };
  });
}

const contexts = [await browserWith(folder), await browserWith(without)] as const;
try {
  // The first two are not counted: Chromium is still starting up.
  for (let round = -2; round < rounds; round++) {
    const pair = async (what: "all" | "scripts") => {
      const times = [0, 0];
      for (const which of round % 2 ? [0, 1] : [1, 0]) times[which] = await opening(contexts[which]!, !which, what);
      return times as [number, number];
    };
    const [whole, bare] = await pair("all");
    const [with_, without_] = await pair("scripts");
    const profiled = await profile(contexts[0]);
    if (round >= 0) console.log(JSON.stringify({ whole, bare, scripts: with_ - without_, ...profiled }));
  }
} finally {
  for (const context of contexts) await context.close();
  await world.stop();
  for (const folder of profiles) await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
