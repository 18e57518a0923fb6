/**
 * The story that the extension is for, from the click on an order to the
 * restart of the browser. The demonstration prints its steps; the tests run
 * it in both browsers.
 */
import assert from "node:assert/strict";
import { join } from "node:path";
import { until } from "./browser";
import { control, numbers, orders, Shopper } from "./shopper";

/** Runs one step; what it resolves to is told beside it. */
export type Step = (what: string, run: () => Promise<string | void>) => Promise<void>;

/** Tells the whole story; pictures go into a folder where one is given. */
export async function story(shopper: Shopper, step: Step, pictures?: string): Promise<void> {
  const { browser, world } = shopper;
  const shot = (name: string) => (pictures ? join(pictures, `${name}.png`) : undefined);
  const take = async (tab: { screenshot(file: string): Promise<void> }, name: string) => {
    const file = shot(name);
    if (file) await tab.screenshot(file);
  };
  let list!: Awaited<ReturnType<Shopper["list"]>>;
  let words = "";
  let entries = 0;

  await step("open the order list: a Track button beside every order", async () => {
    list = await shopper.list(undefined, 10);
    const there = await shopper.controls(list);
    assert.equal(new Set(there).size, there.length, "an order has two controls");
    assert.equal((await shopper.seen(list, orders.lamp))!.state, "idle");
    await take(list, "1-orders");
    return `${there.length} buttons`;
  });

  await step("one click: the number is found and the carrier asked", async () => {
    const states = await shopper.track(list, orders.lamp, "tracked");
    assert.deepEqual(states, ["idle", "asking", "tracked"]);
    const row = await until("the carrier's answer", async () => {
      const found = await shopper.row(numbers.lamp);
      return found?.event && !found.asking && found;
    });
    assert.equal(await world.askedPage(orders.lamp), 1);
    assert.equal(await world.askedFor(numbers.lamp), 1);
    words = await until("the status beside the order", async () => {
      const { label } = (await shopper.seen(list, orders.lamp))!;
      return row.words.substatus && !label.startsWith("Tracked") && label;
    });
    assert.equal(row.words.substatus, "InTransit_Arrival");
    assert.match(words, /Arrived in the destination country/);
    await take(list, "2-tracked");
    return words;
  });

  await step("the popup: picture, name, status, newest event, time, stage", async () => {
    const popup = await shopper.popup();
    const shown = await until("the row to be painted", () =>
      popup.run((id) => {
        const row = document.querySelector(`.row[data-parcel="${id}"]`);
        const picture = row?.querySelector("img");
        return (
          row && picture?.complete && {
            name: row.querySelector(".row-open")!.textContent,
            status: row.querySelector(".row-words .tone")!.textContent,
            event: row.querySelector(".row-news")!.textContent,
            when: row.querySelector("time")?.textContent ?? "",
            picture: picture.naturalWidth,
            stage: row.querySelectorAll("svg").length,
            link: row.querySelector<HTMLAnchorElement>("a[href^='https:']")?.href ?? "",
            carrier: row.querySelector("a[href^='https:']")?.getAttribute("aria-label") ?? "",
            again: Boolean(row.querySelector(".row-actions button")),
          }
        );
      }, numbers.lamp),
    );
    assert.match(shown.name!, /^Brass desk lamp/);
    assert.match(shown.status!, /Arrived in the destination country/);
    assert.match(shown.event!, /Liege/);
    assert.match(shown.when, /ago|yesterday/);
    assert.ok(shown.picture > 0, "the picture is not shown");
    assert.ok(shown.stage > 1, "no picture of the stage");
    assert.match(shown.link, new RegExp(`^https://global\\.cainiao\\.com/.*${numbers.lamp}`));
    assert.match(shown.carrier, /Cainiao/);
    assert.ok(shown.again, "no button to ask again");
    await take(popup, "3-popup");
    await popup.close();
    return `${shown.name}: ${shown.event}, ${shown.when}`;
  });

  await step("the timeline opens behind a click", async () => {
    const popup = await shopper.popup();
    await until("the row", () => popup.run(() => Boolean(document.querySelector(".row-open"))));
    await popup.click(`.row[data-parcel="${numbers.lamp}"] .row-open`);
    entries = await until("the timeline", () => popup.run(() => document.querySelectorAll(".timeline .scan").length));
    assert.equal(entries, 7);
    await take(popup, "4-timeline");
    await popup.close();
    assert.equal(await shopper.badge(), "");
    assert.deepEqual(await shopper.notices(), [], "the first import told something");
    return `${entries} scans`;
  });

  await step("26 hours later the alarm fires: two new scans, the badge says 1, one notice", async () => {
    await shopper.wait("26h");
    await until("the badge to say 1", async () => (await shopper.badge()) === "1");
    const notices = await until("the notice", async () => {
      const shown = await shopper.notices();
      return shown.length > 0 && shown;
    });
    assert.equal(notices.length, 1);
    assert.equal(await world.askedFor(numbers.lamp), 2);
    const parcel = (await shopper.parcel(numbers.lamp))!;
    assert.equal(parcel.timeline!.length, entries + 2);
    assert.equal(parcel.news, 2);
    await until("the order's button to have changed", async () => (await shopper.seen(list, orders.lamp))!.label !== words);
    await list.front();
    await take(list, "5-news-page");
    const popup = await shopper.popup();
    await until("the news in the popup", () => popup.run(() => Boolean(document.querySelector(".row .dot"))));
    assert.match(await popup.run(() => document.querySelector(".row time")!.textContent!), /ago|yesterday/);
    await take(popup, "6-news-popup");
    await popup.close();
    return (await shopper.seen(list, orders.lamp))!.label;
  });

  await step("open the parcel: the news is marked, and the badge clears", async () => {
    const popup = await shopper.popup();
    await until("the row", () => popup.run(() => Boolean(document.querySelector(".row-open"))));
    await popup.click(`.row[data-parcel="${numbers.lamp}"] .row-open`);
    await until("two scans marked as new", () => popup.run(() => document.querySelectorAll(".timeline .scan .dot").length === 2));
    await until("the badge to clear", async () => (await shopper.badge()) === "");
    await take(popup, "7-news-timeline");
    await popup.close();
  });

  await step("restart the browser: nothing is lost, nothing is told twice", async () => {
    const before = await shopper.parcel(numbers.lamp);
    await shopper.clearNotices();
    await shopper.restart();
    const again = await shopper.popup();
    await until("the parcel in the popup", () =>
      again.run((id) => Boolean(document.querySelector(`.row[data-parcel="${id}"]`)), numbers.lamp),
    );
    await take(again, "8-after-restart");
    await again.close();
    const asked = await world.askedFor(numbers.lamp);
    await shopper.wait("12h"); // the carrier has nothing new to tell
    await until("the carrier to be asked again", async () => (await world.askedFor(numbers.lamp)) > asked);
    await until("the answer to be stored", async () => ((await shopper.row(numbers.lamp))!.lastTold ?? 0) > (before!.sources![0]!.told ?? 0));
    const after = (await shopper.parcel(numbers.lamp))!;
    assert.deepEqual(
      after.timeline!.map((entry) => entry.key),
      before!.timeline!.map((entry) => entry.key),
    );
    assert.equal(after.news ?? 0, 0);
    assert.equal(await shopper.badge(), "");
    assert.deepEqual(await shopper.notices(), []);
    list = await shopper.list(undefined, 10);
    await until("the state beside the order", async () => (await shopper.seen(list, orders.lamp))!.state === "tracked");
    assert.equal(await world.askedPage(orders.lamp), 1, "the page was asked again for an order that is known");
    return `${after.timeline!.length} scans`;
  });
  await list.run((selector) => document.querySelector(selector)!.scrollIntoView({ block: "center" }), control(orders.lamp));
  await take(list, "9-orders-again");
}
