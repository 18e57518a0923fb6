/**
 * How long the popup takes from the start of its navigation to the first frame
 * with rows in it, for a user of so many parcels, with the background stopped.
 *
 *     node popup.mjs ROUNDS ROWS FOLDER
 *
 * prints one JSON list of milliseconds. In the extension's folder is a page
 * bench.html that does nothing.
 */
import { encode } from "@msgpack/msgpack";
import { chromium } from "playwright-core";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { KeySummary, type Row, type Summary } from "../../extension/shared/zz_gen_wire";
import { idOf } from "./extension";

const [rounds = 0, wanted = 0] = process.argv.slice(2, 4).map(Number);
const folder = process.argv[4]!;

/** Rows as they are: a name as the shop makes them, a picture, news on some, an event with its place. */
function summary(now: number): Summary {
  const rows: Row[] = [];
  for (let i = 0; i < wanted; i++) {
    const number = `LP${String(70_000_000_000 + i * 7919)}`;
    const at = now - i * 3_600_000;
    rows.push({
      id: number,
      number,
      name: `Made-up thing number ${i} with dimmer, folding arm, warm light, 12 W, black`,
      image: `https://pictures.example/${i}.jpg`,
      carrier: "Cainiao",
      link: `https://global.cainiao.com/newDetail.htm?mailNoList=${number}`,
      orders: [String(3_061_000_000_000_000 + i)],
      words: { status: "InTransit", substatus: i % 3 ? "InTransit_Arrival" : "InTransit_Departure" },
      event: { time: new Date(at).toISOString().slice(0, 19), zone: "+08:00", text: "Arrived at the sorting centre", place: `Town ${i}`, meaning: {} },
      at,
      news: i % 10 === 0,
      lastAsked: at,
      lastTold: at,
    });
  }
  return { at: now, news: wanted / 10, rows, settings: {} };
}

const profile = await mkdtemp(join(tmpdir(), "posthorn-bench-"));
const context = await chromium.launchPersistentContext(profile, {
  executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
  headless: true,
  viewport: { width: 400, height: 600 },
  ignoreDefaultArgs: ["--disable-extensions"],
  args: [
    "--no-first-run",
    "--disable-sync",
    "--disable-background-networking",
    "--disable-component-update",
    "--host-resolver-rules=MAP * ~NOTFOUND",
    `--disable-extensions-except=${folder}`,
    `--load-extension=${folder}`,
  ],
});
try {
  const own = `chrome-extension://${idOf(folder)}`;
  const bench = await context.newPage();
  await bench.goto(`${own}/bench.html`);
  const session = await context.newCDPSession(bench);
  await session.send("ServiceWorker.enable");
  await session.send("ServiceWorker.stopAllWorkers");
  await bench.evaluate(
    async ([key, text]) => {
      const { storage } = (globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } }).chrome;
      await storage.local.set({ [key!]: text });
    },
    [KeySummary, Buffer.from(encode(summary(Date.now()), { ignoreUndefined: true })).toString("base64")],
  );

  const popup = await context.newPage();
  // Before the page's own scripts: the frame after the one in which rows are in
  // the document has them painted.
  await popup.addInitScript(() => {
    const seen = globalThis as unknown as { painted: Promise<number> };
    seen.painted = new Promise((resolve) => {
      const look = new MutationObserver(() => {
        if (!document.querySelector(".row")) return;
        look.disconnect();
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now());
          port2.postMessage(0);
        });
      });
      look.observe(document, { childList: true, subtree: true });
    });
  });
  const times: number[] = [];
  // The first two rounds are not counted: Chromium is still starting up.
  for (let round = -2; round < rounds; round++) {
    await session.send("ServiceWorker.stopAllWorkers");
    await popup.goto("about:blank");
    await popup.goto(`${own}/popup/popup.html`);
    const took = await popup.evaluate(() => (globalThis as unknown as { painted: Promise<number> }).painted);
    const rows = await popup.evaluate(async (wanted) => {
      const end = performance.now() + 10_000;
      const count = () => document.querySelectorAll(".row").length;
      while (count() < wanted && performance.now() < end) await new Promise(requestAnimationFrame);
      return count();
    }, wanted);
    if (rows < wanted) throw new Error(`${rows} rows of ${wanted}`); // the rest follows in the next frames
    if (round >= 0) times.push(took);
  }
  console.log(JSON.stringify(times));
} finally {
  await context.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
