/**
 * A shop's page that works against us: forged clicks and answers, controls
 * taken away, copied and imitated, floods. What the functions given to
 * `tab.run` do, they do in the page's own world, as a page's script would.
 */
import assert from "node:assert/strict";
import { until, type Tab } from "./browser";
import { inBrowsers } from "./setup";
import { control, numbers, orders, type Shopper } from "./shopper";

/** Answers the SDK's next questions in the page's own way. */
function answerWith(tab: Tab, answer: "enormous" | "script" | "endless"): Promise<void> {
  return tab.run((kind) => {
    const page = window as { lib?: { mtop: { request: () => Promise<unknown> } } };
    page.lib!.mtop.request = async () => {
      const ret = ["SUCCESS::"];
      if (kind === "enormous") return { ret, data: { parts: Array.from({ length: 50 }, () => "x".repeat(1 << 20)) } };
      if (kind === "endless") return { ret, toJSON: () => new Promise(() => {}), get data() { return this; } };
      const bad = "<img src=x onerror='window.hit=1'>";
      return { ret, data: { module: { trackingDetailLineList: [{ mailNo: bad, logisticsCarrierName: bad, detailList: [{ trackingName: bad, time: bad }] }] } } };
    };
  }, answer);
}

/** How often each order has a control. */
async function counts(shopper: Shopper, tab: Tab): Promise<Record<string, number>> {
  const all: Record<string, number> = {};
  for (const order of await shopper.controls(tab)) all[order] = (all[order] ?? 0) + 1;
  return all;
}

async function oneEach(shopper: Shopper, tab: Tab, least: number): Promise<void> {
  await until("one control for each order", async () => {
    const all = Object.values(await counts(shopper, tab));
    return all.length >= least && all.every((n) => n === 1);
  });
}

inBrowsers("forged clicks and forged messages do nothing", async (shopper) => {
  const list = await shopper.list(undefined, 10);
  await list.run((selector) => {
    const element = document.querySelector<HTMLElement>(selector)!;
    element.click();
    for (const type of ["pointerdown", "mousedown", "click"]) element.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
    for (const key of ["Enter", " "]) element.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
    const secret = "x".repeat(28);
    for (const name of ["posthorn:hand-over", "posthorn:wanted", `posthorn:ask:${secret}`, `posthorn:told:${secret}`]) {
      document.dispatchEvent(new CustomEvent(name, { detail: secret }));
    }
    window.postMessage({ type: "cs-bg:track", order: element.dataset["order"] }, "*");
  }, control(orders.lamp));
  await new Promise((resolve) => setTimeout(resolve, 1500));
  assert.equal((await shopper.seen(list, orders.lamp))!.state, "idle");
  assert.equal(await shopper.world.askedPage(orders.lamp), 0);
  // A person's click on the same page still works.
  await shopper.track(list, orders.lamp, "tracked");
  assert.equal(await shopper.world.askedPage(orders.lamp), 1);
});

inBrowsers("controls that the page takes away, copies or imitates", async (shopper) => {
  const list = await shopper.list(undefined, 10);
  await list.run(() => document.querySelectorAll("posthorn-track").forEach((element) => element.remove()));
  await oneEach(shopper, list, 10);
  await list.run(() => {
    const card = document.querySelector("posthorn-track")!.parentElement!.closest("[class*=item]")!.parentElement!;
    card.replaceWith(card.cloneNode(true));
  });
  await oneEach(shopper, list, 10);
  await list.run((order) => {
    const false_ = document.createElement("posthorn-track");
    false_.dataset["order"] = order;
    document.body.append(false_, document.createElement("p"));
  }, orders.lamp);
  await oneEach(shopper, list, 10);
  // A page that never lets go wins, and its tab is none the slower.
  await list.run(() => {
    const remove = () => document.querySelectorAll("posthorn-track").forEach((element) => element.remove());
    new MutationObserver(remove).observe(document, { childList: true, subtree: true });
    remove();
  });
  await until("no control to be left", async () => (await shopper.controls(list)).length === 0);
  const changes = await list.run(
    () =>
      new Promise<number>((resolve) => {
        let seen = 0;
        new MutationObserver((records) => (seen += records.length)).observe(document, { childList: true, subtree: true });
        setTimeout(() => resolve(seen), 1500);
      }),
  );
  assert.ok(changes < 50, `${changes} changes while nothing happens`);
});

inBrowsers("controls that the page covers", async (shopper) => {
  const list = await shopper.list(undefined, 10);
  await list.run((selector) => {
    const { left, top, width, height } = document.querySelector(selector)!.getBoundingClientRect();
    const cover = document.createElement("div");
    cover.id = "cover";
    cover.style.cssText = `position: absolute; z-index: 2147483647; left: ${left + scrollX}px; top: ${top + scrollY}px; width: ${width}px; height: ${height}px`;
    cover.onclick = () => document.querySelector<HTMLElement>(selector)!.click(); // hands the click on, in vain
    document.body.append(cover);
  }, control(orders.lamp));
  await list.click("#cover");
  await new Promise((resolve) => setTimeout(resolve, 1000));
  assert.equal((await shopper.seen(list, orders.lamp))!.state, "idle");
  assert.equal(await shopper.world.askedPage(orders.lamp), 0);
  await list.run(() => document.querySelector("#cover")!.remove());
  await shopper.track(list, orders.lamp, "tracked");
});

inBrowsers("answers that are enormous, endless, or full of scripts", async (shopper) => {
  const list = await shopper.list(undefined, 10);
  await answerWith(list, "enormous");
  await shopper.track(list, orders.lamp, "failed");
  await answerWith(list, "endless");
  await shopper.track(list, orders.socks, "failed");
  await answerWith(list, "script");
  await shopper.track(list, orders.headphones, "failed");
  const seen = (await shopper.seen(list, orders.headphones))!;
  assert.ok(!/[<>]/.test(seen.label + seen.title), seen.label);
  assert.equal(await list.run(() => (window as { hit?: number }).hit), undefined);
  const stored = await (await shopper.inside()).run(async () => {
    const items = await chrome.storage.local.get(null);
    return { size: JSON.stringify(items).length, texts: Object.values(items).map((value) => (typeof value === "string" ? atob(value) : "")) };
  });
  assert.ok(stored.size < 50_000, `${stored.size} characters stored`);
  assert.ok(!stored.texts.some((text) => text.includes("onerror") || text.includes("xxxxxxxx")));
});

inBrowsers("a flood of 100,000 orders that do not exist", async (shopper) => {
  const list = await shopper.list(undefined, 10);
  await shopper.track(list, orders.lamp, "tracked");
  await list.run((orders) => {
    const link = (id: string) => `<div class="order-item"><div class="order-item-header"><a href="/p/order/detail.html?orderId=${id}">Details</a></div><div class="order-item-btns"><button>Confirm</button></div></div>`;
    let html = "";
    for (let i = 0; i < orders; i++) html += link("4061" + String(i).padStart(12, "0"));
    const flood = document.createElement("div");
    flood.innerHTML = html;
    flood.style.contentVisibility = "auto";
    document.querySelector("posthorn-track")!.closest(".order-item")!.parentElement!.append(flood);
  }, 100_000);
  await until("the flood to be read", async () => (await shopper.controls(list)).length > 10, 60_000);
  await list.front(); // where nobody looks, timers wait for a second
  const least = Math.min(
    ...(await list.run(async () => {
      const waits: number[] = [];
      for (let i = 0; i < 5; i++) {
        const start = performance.now();
        await new Promise((resolve) => setTimeout(resolve, 10));
        waits.push(performance.now() - start);
      }
      return waits;
    })),
  );
  assert.ok(least < 1000, `the tab answers after ${least} ms`);
  const shown = (await shopper.controls(list)).length;
  assert.ok(shown <= 500, `${shown} controls`);
  const parcel = await shopper.parcel(numbers.lamp);
  assert.equal(parcel?.id, numbers.lamp);
  const keys = await (await shopper.inside()).run(async () => Object.keys(await chrome.storage.local.get(null)));
  assert.deepEqual(keys.filter((key) => key.startsWith("order:")), [`order:${orders.lamp}`]);
});
