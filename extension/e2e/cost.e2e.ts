/** What the content script costs the shop's page. */
import assert from "node:assert/strict";
import { until } from "./browser";
import { inBrowsers } from "./setup";
import { listPage } from "./shopper";
import { costOf, loop, loopTime } from "./trace";

/**
 * On the machine that the budgets were measured on, at rest, the loop takes
 * 2.2 ms of CPU. What others do there slows both in the same measure, and so
 * the budgets are held in loops: 30 ms in all, 16 ms for one task.
 */
const loopAtRest = 2.2;

inBrowsers("a hundred orders cost little, and no task is long", async (shopper, browser) => {
  if (browser !== "chromium") return; // Firefox has no such trace
  await shopper.world.turn({ orders: 100 });
  const turns = [1, 2, 3, 4, 5];
  const rounds: { total: number; longest: number }[] = [];
  for (let round = 0; round < 4; round++) {
    const tab = await shopper.browser.open("https://www.aliexpress.com/");
    const events = await tab.trace!(async () => {
      await tab.goto(listPage);
      await until("all controls", async () => (await shopper.controls(tab)).length === 100, 60_000);
      await new Promise((resolve) => setTimeout(resolve, 1000));
      for (const turn of turns) await tab.run(loop, turn);
    });
    const { total, longest, tasks } = costOf(events, "/content.js");
    assert.ok(tasks > 2, `${tasks} tasks of ours in the trace`);
    const unit = loopAtRest / loopTime(events, turns);
    if (round > 0) rounds.push({ total: total * unit, longest: longest * unit });
    await tab.close();
  }
  // The quietest round: what others do in between is not ours.
  const least = (name: "total" | "longest") => Math.min(...rounds.map((round) => round[name]));
  assert.ok(least("total") <= 30, `${least("total")} ms of CPU in all`);
  assert.ok(least("longest") <= 16, `a task of ${least("longest")} ms`);
});
