/**
 * How long our own page waits for an answer when the background was stopped:
 * for each extension named in the arguments, in turns, in one Chromium.
 *
 *     node background.mjs ROUNDS FOLDER FOLDER…
 *
 * prints one JSON list of milliseconds for each folder. In each folder is a
 * page bench.html that does nothing.
 */
import { chromium } from "playwright-core";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { idOf } from "./extension";

const rounds = Number(process.argv[2]);
const folders = process.argv.slice(3);

const profile = await mkdtemp(join(tmpdir(), "posthorn-bench-"));
const context = await chromium.launchPersistentContext(profile, {
  executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
  headless: true,
  ignoreDefaultArgs: ["--disable-extensions"],
  args: [
    "--no-first-run",
    "--disable-sync",
    "--disable-background-networking",
    "--disable-component-update",
    "--host-resolver-rules=MAP * ~NOTFOUND",
    `--disable-extensions-except=${folders.join(",")}`,
    `--load-extension=${folders.join(",")}`,
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  ],
});
try {
  const pages = [];
  for (const folder of folders) {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${idOf(folder)}/bench.html`);
    pages.push(page);
  }
  const session = await context.newCDPSession(pages[0]!);
  await session.send("ServiceWorker.enable");
  const times: number[][] = folders.map(() => []);
  // The first two rounds are not counted: Chromium is still starting up.
  for (let round = -2; round < rounds; round++) {
    for (const [i, page] of pages.entries()) {
      await session.send("ServiceWorker.stopAllWorkers");
      await new Promise((resolve) => setTimeout(resolve, 300));
      const [took, reply] = await page.evaluate(async () => {
        const runtime = (globalThis as unknown as { chrome: { runtime: { sendMessage(m: unknown): Promise<unknown> } } }).chrome.runtime;
        const start = performance.now();
        const reply = await runtime.sendMessage({ type: "ui-bg:intent", input: { kind: "ask", parcel: "nothing" } });
        return [performance.now() - start, JSON.stringify(reply)] as const;
      });
      if (reply === undefined || reply.includes('"internal"')) throw new Error(`${folders[i]} answered ${reply}`);
      if (round >= 0) times[i]!.push(took);
    }
  }
  for (const list of times) console.log(JSON.stringify(list));
} finally {
  await context.close();
  await rm(profile, { recursive: true, force: true });
}
