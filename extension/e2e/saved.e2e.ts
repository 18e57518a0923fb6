/** Pages of every kind, language and design that we have made up: read in the browser as on the terminal. */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { until } from "./browser";
import { inBrowsers, inOne } from "./setup";
import manifest from "../../manifest.json";
import { matches } from "../background/senders";
import type { Snapshot } from "../shared/zz_gen_wire";
import { listPage } from "./shopper";
import { terminal } from "./terminal";

const folder = "wasm/page/testdata/";

inBrowsers("lists in many forms are read in the browser as on the terminal", async (shopper) => {
  const files = (await readdir(folder)).filter((file) => file.startsWith("list-") && file.endsWith(".html"));
  let read = 0;
  let turns = 0;
  const list = await shopper.list();
  for (const file of files) {
    const { orders } = JSON.parse(await readFile(folder + file.replace(".html", ".json"), "utf8")) as { orders: { order_id: string }[] };
    const wanted = orders.map((order) => order.order_id).sort();
    if (!wanted.length || file.includes("legacy")) continue; // no page of today's hosts
    // A page that changes again and again is looked at ever more seldom: now and then it is loaded anew.
    if (turns++ % 3 === 0) {
      await list.goto(listPage);
      await until("the controls of the page itself", async () => (await shopper.controls(list)).length > 0);
    }
    await list.run((html) => {
      const page = new DOMParser().parseFromString(html, "text/html");
      document.documentElement.lang = page.documentElement.lang;
      document.body.replaceWith(document.adoptNode(page.body));
    }, await readFile(folder + file, "utf8"));
    const found = await until(`the controls of ${file}`, async () => {
      const all = (await shopper.controls(list)).sort();
      return all.join() === wanted.join() && all;
    });
    const astray = await list.run(
      (ids) => ids.filter((id) => document.querySelector(`[data-anchor="${id}"]`) && !document.querySelector(`[data-anchor="${id}"] > posthorn-track[data-order="${id}"]`)),
      found,
    );
    assert.deepEqual(astray, [], `${file}: controls that are not beside the shop's buttons`);
    read += found.length;
  }
  assert.ok(read >= 15, `${read} orders`);
});

/** What the core says of pages, in the order of the questions. */
async function read(questions: { id: string; url: string; file: string }[]): Promise<{ id: string }[]> {
  const program = await terminal();
  return new Promise((resolve, reject) => {
    const child = execFile(program, ["read", "--jsonl"], { maxBuffer: 64 << 20 }, (error, out) => {
      if (error) reject(error);
      else resolve(out.trim().split("\n").map((line) => JSON.parse(line) as { id: string }));
    });
    child.stdin!.end(questions.map((q) => JSON.stringify(q) + "\n").join(""));
  });
}

const why = "Firefox lets no page be put under an address from outside";

inOne("chromium", why, "every saved page is read from the content script's snapshot as from the file", async (shopper) => {
  const patterns = manifest.content_scripts.flatMap((script) => script.matches);
  const files = (await readdir(folder)).filter((file) => file.endsWith(".html")).sort();
  assert.ok(files.length >= 20, `${files.length} pages`);
  // Our own page hears what the content script tells the background.
  const inside = await shopper.inside();
  await inside.run(() => {
    chrome.runtime.onMessage.addListener((message: { type: string; snapshot: unknown }, { documentId }) => {
      if (message.type === "cs-bg:page") (window as { seen?: unknown }).seen = { document: documentId, snapshot: message.snapshot };
      return false;
    });
  });
  const out = await mkdtemp(join(tmpdir(), "posthorn-saved-"));
  const tab = await shopper.browser.open("https://www.aliexpress.com/");
  try {
    const questions = [];
    let before = ""; // what the document before this one may still say is none of this one's
    for (const file of files) {
      const html = await readFile(folder + file, "utf8");
      const url = /<!-- url: (\S+) -->/.exec(html)?.[1] ?? "";
      // Hosts of old, and pages saved without an address, stand in for the list: their own address comes back below.
      const at = patterns.some((pattern) => matches(pattern, url)) ? url : listPage;
      await tab.answer!(at, html);
      await tab.goto(at);
      const { document, snapshot } = await until(`the snapshot of ${file}`, () =>
        inside.run((before) => {
          const { seen } = window as { seen?: { document: string; snapshot: Snapshot } };
          return seen?.document !== before && seen;
        }, before),
      );
      before = document;
      assert.equal(snapshot.url, at);
      const taken = join(out, file.replace(".html", ".json"));
      await writeFile(taken, JSON.stringify({ ...snapshot, url }));
      questions.push({ id: `${file} as a file`, url, file: folder + file }, { id: `${file} in the browser`, url, file: taken });
    }
    const answers = await read(questions);
    assert.equal(answers.length, questions.length);
    for (let i = 0; i < answers.length; i += 2) {
      const [saved, seen] = [answers[i]!, answers[i + 1]!];
      assert.equal(saved.id, questions[i]!.id);
      assert.deepEqual({ ...seen, id: "" }, { ...saved, id: "" }, questions[i]!.id);
    }
  } finally {
    await rm(out, { recursive: true, force: true });
  }
});
