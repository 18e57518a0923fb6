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
import { chromium, type CDPSession } from "playwright-core";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { costOf, taskBetween, traceCategories, type TraceEvent } from "../../extension/e2e/trace";
import { World } from "../../extension/e2e/world";

const rounds = Number(process.argv[2]);
const folder = process.argv[3]!;
const orders = 100;

async function traced(session: CDPSession, work: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  session.on("Tracing.dataCollected", ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send("Tracing.start", { traceConfig: { includedCategories: traceCategories, recordMode: "recordAsMuchAsPossible" }, transferMode: "ReportEvents" });
  await work();
  const complete = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
  await session.send("Tracing.end");
  await complete;
  return events;
}

const turns = [1, 2, 3, 4, 5];

/** Fixed work, of the kind that scripts of pages do. */
function loop(turn: number): number {
  console.timeStamp(`begin ${turn}`);
  const seen = new Map<string, number>();
  let size = 0;
  for (let i = 0; i < 30_000; i++) {
    const name = "class-" + (i % 700);
    size += name.length + (seen.get(name) ?? 0);
    seen.set(name, i % 7);
    if (/\s\s/.test(name)) size++;
  }
  console.timeStamp(`end ${turn}`);
  return size;
}

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
    let reference: number[] = [];
    const events = await traced(session, async () => {
      await page.goto("https://www.aliexpress.com/p/order/index.html", { waitUntil: "domcontentloaded" });
      await page.waitForFunction((n) => document.querySelectorAll("posthorn-track").length === n, orders);
      await page.waitForTimeout(1500); // what comes after: settling, further looks
      for (const turn of turns) await page.evaluate(loop, turn);
    });
    reference = turns.map((turn) => taskBetween(events, `begin ${turn}`, `end ${turn}`)).sort((a, b) => a - b);
    const elements = await page.evaluate(() => document.querySelectorAll("*").length);
    const cost = costOf(events, "/content.js");
    if (process.env["SAVE_TRACE"]) await (await import("node:fs/promises")).writeFile(process.env["SAVE_TRACE"], JSON.stringify(events));
    if (round >= 0) console.log(JSON.stringify({ ...cost, functions: cost.functions.slice(0, 25), reference: reference[2], elements }));
    await page.close();
  }
} finally {
  await context.close();
  await world.stop();
  await rm(profile, { recursive: true, force: true });
}
