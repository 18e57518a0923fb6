/**
 * What the content script costs the shop's page: a list of a hundred orders,
 * opened several times in one Chromium, in CPU time of its main thread; beside
 * it a loop of fixed work in the same page, which tells how fast the machine
 * is just now.
 *
 *     node content.mjs ROUNDS FOLDER
 *
 * prints one JSON object for each round.
 */
import { chromium } from "playwright-core";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { costOf, loop, loopTime, traced, type Session } from "../../extension/e2e/trace";
import { World } from "../../extension/e2e/world";

const rounds = Number(process.argv[2]);
const folder = process.argv[3]!;
const orders = 100;

const turns = [1, 2, 3, 4, 5];

const world = await World.start();
const profile = await mkdtemp(join(tmpdir(), "posthorn-bench-"));
await world.turn({ orders });
const hosts = world.addresses.hosts.map((host) => `MAP ${host}:443 ${world.addresses.secure}`);
const context = await chromium.launchPersistentContext(profile, {
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
    `--disable-extensions-except=${folder}`,
    `--load-extension=${folder}`,
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  ],
});
try {
  // The first two are not counted: Chromium is still starting up.
  for (let round = -2; round < rounds; round++) {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const events = await traced(session as Session, async () => {
      await page.goto("https://www.aliexpress.com/p/order/index.html", { waitUntil: "domcontentloaded" });
      await page.waitForFunction((n) => document.querySelectorAll("posthorn-track").length === n, orders);
      await page.waitForTimeout(1500); // what comes after: settling, further looks
      for (const turn of turns) await page.evaluate(loop, turn);
    });
    const reference = loopTime(events, turns);
    const elements = await page.evaluate(() => document.querySelectorAll("*").length);
    const cost = costOf(events, "/content.js");
    if (round >= 0) console.log(JSON.stringify({ ...cost, functions: cost.functions.slice(0, 25), reference, elements }));
    await page.close();
  }
} finally {
  await context.close();
  await world.stop();
  await rm(profile, { recursive: true, force: true });
}
