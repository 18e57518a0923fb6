/** The extension's own pages, held against the rules of accessibility, by light and by dark. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { until, type Tab } from "./browser";
import { inOne } from "./setup";
import { numbers, orders } from "./shopper";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Violation {
  id: string;
  help: string;
  nodes: { target: string[]; failureSummary: string }[];
}

interface Axe {
  getRules(tags: string[]): { ruleId: string }[];
  run(options: object): Promise<{ violations: Violation[] }>;
}

/** By dark a page has other colours and nothing else that is other: there, only the rules about colours are asked. */
async function check(tab: Tab, what: string, scheme: "light" | "dark" = "light"): Promise<void> {
  await tab.evaluate(axe);
  const { violations, rules } = await tab.run(async (colors) => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const named = (tags: string[]) => axe.getRules(tags).map(({ ruleId }) => ruleId);
    let rules = named(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]);
    // A page that is just appearing has fainter colours.
    for (const animation of document.getAnimations()) if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
    if (colors) rules = rules.filter((rule) => named(["cat.color"]).includes(rule));
    return { rules, violations: (await axe.run({ runOnly: { type: "rule", values: rules } })).violations };
  }, scheme === "dark");
  assert.ok(rules.includes("color-contrast"), rules.join());
  const told = violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.target.join(" ")}: ${n.failureSummary}`));
  assert.deepEqual(told, [], what);
}

const why = "the rules look at elements, names and colours, and both browsers are given the same of them";

inOne("chromium", why, "every page of ours can be used by everybody", async (shopper) => {
  const { browser, world } = shopper;
  const empty = await shopper.popup();
  await until("the empty popup", () => empty.run(() => Boolean(document.querySelector(".empty"))));
  await check(empty, "popup, empty");
  await empty.close();

  const list = await shopper.list();
  for (const order of [orders.lamp, orders.headphones, orders.backpack, orders.cable]) await shopper.track(list, order, "tracked", "failed");
  await until("the answers", async () => (await shopper.summary()).rows.filter((row) => row.event).length >= 4);
  await world.turn({ captcha: "page" });
  await list.reload(); // so that there is something in the way, too
  await until("the captcha", async () => (await shopper.note(list)) === "captcha");
  await shopper.wait("26h");
  // The badge tells of the captcha, so it says nothing of them.
  await until("the news", async () => {
    const { news, rows } = await shopper.summary();
    return news > 0 && rows.every((row) => !row.asking);
  });

  for (const scheme of ["light", "dark"] as const) {
    const popup = await shopper.popup();
    await popup.scheme(scheme);
    await until("the list", () => popup.run(() => document.querySelectorAll(".row").length >= 4));
    await check(popup, `popup, ${scheme}`, scheme);
    await popup.click(`.row[data-parcel="${numbers.lamp}"] .row-open`);
    await until("the timeline", () => popup.run(() => Boolean(document.querySelector(".timeline .scan"))));
    await check(popup, `opened parcel, ${scheme}`, scheme);
    await popup.click(".whose");
    await until("the choice of carriers", () => popup.run(() => document.querySelectorAll(".choice").length > 1));
    await check(popup, `choice of carriers, ${scheme}`, scheme);
    await popup.close();
    for (const path of ["parcels/parcels.html", "options/options.html", "welcome/welcome.html"]) {
      const own = await browser.openOwn(path);
      await own.scheme(scheme);
      await until(path, () => own.run(() => Boolean(document.querySelector("main")?.textContent)));
      await check(own, `${path}, ${scheme}`, scheme);
      await own.close();
    }
  }
});
