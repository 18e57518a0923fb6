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
  // A person's click on the same page works: orders are asked for one after the other, so those before it would have come first.
  await shopper.track(list, orders.cable, "tracked");
  assert.equal(await shopper.world.askedPage(orders.cable), 1);
  assert.equal((await shopper.seen(list, orders.lamp))!.state, "idle");
  assert.equal(await shopper.world.askedPage(orders.lamp), 0);
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
  await shopper.track(list, orders.cable, "tracked"); // which would have come after it
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

/** What is wrong with a page of ours that shows texts from outside: nothing of them may have become more than text. */
function harm(tab: Tab): Promise<string[]> {
  return tab.run(() => {
    const wrong = [...document.querySelectorAll("img[onerror], img[src='x'], iframe, script:not([src]), a[href^='javascript:' i], [style*='hostile']")].map((element) => element.outerHTML.slice(0, 200));
    if ((window as { hit?: number }).hit !== undefined) wrong.push("a script has run");
    return wrong;
  });
}

inBrowsers("scripts in titles, names and pictures stay words", async (shopper) => {
  const bad = `<img src=x onerror="window.hit=1">"'><script>window.hit=1</script>`;
  const list = await shopper.list(undefined, 10);
  await list.run((order, bad) => {
    document.title = bad;
    document.documentElement.lang = bad;
    const { shop } = window as unknown as { shop: { data: { cards: { id: string; store: string; items: Record<string, string>[] }[] } } };
    const card = shop.data.cards.find(({ id }) => id === order)!;
    card.store = bad;
    Object.assign(card.items[0]!, { title: bad, variant: bad, picture: "javascript:window.hit=1" });
    dispatchEvent(new Event("shop:render"));
    // And in what the page's script is answered.
    const page = window as { lib?: { mtop: { request: (options: unknown) => Promise<object> } } };
    const { request } = page.lib!.mtop;
    page.lib!.mtop.request = async (options) =>
      JSON.parse(JSON.stringify(await request(options)), (key, value: unknown) =>
        /^(itemTitle|skuDesc|logisticsCarrierName|trackingName|trackingDetailDesc|etaTimeText|timeText)$/.test(key) ? bad : key === "itemPic" ? "javascript:window.hit=1" : value,
      ) as object;
  }, orders.lamp, bad);
  // A control is put back with what was read of the new page.
  await oneEach(shopper, list, 10);
  await shopper.track(list, orders.lamp, "tracked");
  const row = await until("the row", () => shopper.row(numbers.lamp));
  assert.ok(row.name?.includes("<img src=x"), `the words themselves are kept: ${row.name}`);
  assert.ok(!row.image || row.image.startsWith("https://"), row.image);

  const popup = await shopper.popup();
  await until("the words in the popup", () => popup.run(() => document.querySelector(".row-open")?.textContent?.includes("<img src=x onerror=")));
  assert.deepEqual(await harm(popup), []);
  await popup.click(`.row[data-parcel="${numbers.lamp}"] .row-open`);
  await until("the parcel", () => popup.run(() => Boolean(document.querySelector(".timeline .scan"))));
  assert.deepEqual(await harm(popup), []);
  const record = await shopper.browser.openOwn(`parcels/parcels.html#print:${numbers.lamp}`);
  await until("the record", () => record.run(() => document.querySelector("main.record table") && document.querySelector("main")!.textContent!.includes("<img src=x onerror=")));
  assert.deepEqual(await harm(record), []);
  // What is looked at is no news.
  await popup.close();
  await record.close();
  // The same words in a notice, and in a backup that is read back.
  await shopper.wait("26h");
  await until("the notice", async () => (await shopper.notices()).length > 0);
  const inside = await shopper.inside();
  const text = await inside.run(async () => ((await chrome.runtime.sendMessage({ type: "ui-bg:intent", input: { kind: "export" } })) as { text?: string }).text ?? "");
  assert.ok((JSON.parse(text) as { parcels: { name?: string; title?: string }[] }).parcels.some((p) => `${p.name}${p.title}`.includes("<img src=x")));
  assert.equal(await list.run(() => (window as { hit?: number }).hit), undefined);
  assert.deepEqual(await list.run(() => [...document.querySelectorAll("posthorn-track > *, posthorn-all > *, posthorn-note > *")].map((e) => e.outerHTML)), [], "something of ours stands where the page can reach it");
});

inBrowsers("forged answers are taken to their limits, and no further", async (shopper) => {
  const list = await shopper.list(undefined, 10);
  // A thousand packages with numbers that could be, each with more events than any has; just below what an answer may weigh.
  await list.run(() => {
    const page = window as { lib?: { mtop: { request: () => Promise<unknown> } } };
    const detailList = Array.from({ length: 30 }, (_, i) => ({ trackingName: `forged ${i}`, time: 1790000000000 + i }));
    const trackingDetailLineList = Array.from({ length: 1000 }, (_, i) => ({ mailNo: `LP009${String(i).padStart(11, "0")}`, detailList, packageItemList: [{ itemTitle: "forged ".repeat(10) }] }));
    page.lib!.mtop.request = async () => ({ ret: ["SUCCESS::"], data: { module: { trackingDetailLineList } } });
  });
  await shopper.track(list, orders.lamp, "tracked", "failed");
  const kept = async () => Object.keys(await shopper.stored()).filter((key) => /^(order|parcel):/.test(key));
  const many = (await kept()).filter((key) => key.startsWith("parcel:")).length;
  assert.ok(many > 0 && many <= 50, `${many} parcels of one order`);
  assert.deepEqual((await kept()).filter((key) => key.startsWith("order:")), [`order:${orders.lamp}`]);
  const size = JSON.stringify(await shopper.stored()).length;
  assert.ok(size < 1_000_000, `${size} characters stored`);
  // Half a hundred megabytes instead: the tab does not stand still for it, nor does anything else of the shop's.
  await answerWith(list, "enormous");
  await list.front();
  const refused: string[] = [];
  const most = 5;
  let least = Infinity;
  // In what the page itself takes to write such an answer once. Another program may hold the tab up: the best of three counts.
  for (const order of [orders.socks, orders.mug, orders.cable]) {
    const unit = await list.run(async () => {
      const page = window as { longest?: number; watched?: boolean };
      const parts = Array.from({ length: 50 }, () => "x".repeat(1 << 20));
      const begin = performance.now();
      JSON.stringify(parts);
      const unit = performance.now() - begin;
      let last = performance.now();
      const tick = () => {
        const now = performance.now();
        page.longest = Math.max(page.longest ?? 0, now - last);
        last = now;
        setTimeout(tick, 0);
      };
      if (!page.watched) tick();
      page.watched = true;
      await new Promise((resolve) => setTimeout(resolve, 50)); // what that took is over
      page.longest = 0;
      return unit;
    });
    await shopper.track(list, order, "failed");
    const longest = await list.run(() => (window as { longest?: number }).longest!);
    refused.push(order);
    least = Math.min(least, longest / unit);
    if (least < most) break;
  }
  assert.ok(least < most, `the tab stood still for as long as it takes to write the answer ${least} times`);
  assert.equal((await kept()).length, many + 1 + refused.length, "and nothing more than the orders is kept");
});

inBrowsers("a flood of 100,000 orders that do not exist", async (shopper) => {
  const list = await shopper.list(undefined, 10);
  await shopper.track(list, orders.lamp, "tracked");
  await list.run((orders) => {
    const link = (id: string) => `<div class="order-item"><div class="order-item-header"><a href="/p/order/detail.html?orderId=${id}">Details</a></div><div class="order-item-btns"><button>Confirm</button></div></div>`;
    const flood = document.createElement("div");
    // In parts that are laid out when they come near: the browser has to live with it too.
    for (let i = 0; i < orders; ) {
      let html = "";
      do html += link("4061" + String(i++).padStart(12, "0"));
      while (i % 100 > 0);
      const part = document.createElement("div");
      part.style.cssText = "content-visibility: auto; contain-intrinsic-height: 5000px";
      part.innerHTML = html;
      flood.append(part);
    }
    flood.id = "flood";
    document.querySelector("posthorn-track")!.closest(".order-item")!.parentElement!.append(flood);
  }, 100_000);
  await list.front(); // where nobody looks, timers wait for a second
  await list.run(() => document.getElementById("flood")!.scrollIntoView());
  await until("the flood to be read", async () => (await shopper.controls(list)).length > 10, 60_000);
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
  await list.run(async () => {
    for (let screens = 0; screens < 40; screens++) {
      scrollBy(0, innerHeight);
      // A window without a screen may not draw for a while.
      await Promise.race([new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 20))), new Promise((resolve) => setTimeout(resolve, 300))]);
    }
  });
  const shown = (await shopper.controls(list)).length;
  assert.ok(shown <= 500, `${shown} controls`);
  const parcel = await shopper.parcel(numbers.lamp);
  assert.equal(parcel?.id, numbers.lamp);
  const keys = await (await shopper.inside()).run(async () => Object.keys(await chrome.storage.local.get(null)));
  assert.deepEqual(keys.filter((key) => key.startsWith("order:")), [`order:${orders.lamp}`]);
});
