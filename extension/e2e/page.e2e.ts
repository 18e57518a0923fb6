/** Life with the shop's page: it grows, changes its tabs, draws itself anew, is left and come back to; nothing moves. */
import assert from "node:assert/strict";
import { until, type Tab } from "./browser";
import { inBrowsers, inOne } from "./setup";
import { control, orders, type Shopper } from "./shopper";

/** Clicks what bears a text, as the page's own script would be clicked. */
function press(tab: Tab, text: string): Promise<void> {
  return tab.run((wanted) => {
    const all = [...document.querySelectorAll<HTMLElement>("button, a, div, span")];
    all.filter((element) => element.textContent?.trim() === wanted && element.firstElementChild === null)[0]!.click();
  }, text);
}

async function once(shopper: Shopper, tab: Tab, least: number, most: number): Promise<string[]> {
  return until(`${least} to ${most} controls, each once`, async () => {
    const all = await shopper.controls(tab);
    return all.length >= least && all.length <= most && new Set(all).size === all.length && all;
  });
}

inBrowsers("controls follow the page as it grows and changes", async (shopper) => {
  const list = await shopper.list(undefined, 10);
  const first = await once(shopper, list, 10, 10);
  await shopper.track(list, orders.lamp, "tracked");
  await press(list, "View orders");
  const more = await once(shopper, list, 11, 100);
  for (const order of first) assert.ok(more.includes(order), order);
  await until("the state of the order", async () => (await shopper.seen(list, orders.lamp))?.state === "tracked");

  await press(list, "Completed");
  await once(shopper, list, 1, 9);
  await press(list, "View all");
  await once(shopper, list, 10, 100);
  await until("the state of the order", async () => (await shopper.seen(list, orders.lamp))?.state === "tracked");

});

/** Leaves the page and comes back; tells whether the browser had kept it as it was, which it need not. */
async function leaveAndReturn(list: Tab, meanwhile: () => Promise<void> = async () => {}): Promise<boolean> {
  await list.run(() => {
    const page = window as { kept?: boolean };
    page.kept = false;
    addEventListener("pageshow", ({ persisted }) => (page.kept = persisted));
  });
  await list.goto("https://www.aliexpress.com/");
  await meanwhile();
  await list.run(() => history.back());
  // A page that was loaded anew knows nothing of it.
  return until("to be back", async () => {
    const [path, kept, drawn] = await list.run(() => [location.pathname, (window as { kept?: boolean }).kept, document.querySelectorAll(".order-item").length]);
    return path === "/p/order/index.html" && kept !== false && Number(drawn) > 0 && { kept: kept === true };
  }).then(({ kept }) => kept);
}

/** Why the browser has loaded the page anew, as far as it tells. */
const whyNot = (tab: Tab) =>
  tab.run(() => JSON.stringify((performance.getEntriesByType("navigation")[0] as { notRestoredReasons?: unknown } | undefined)?.notRestoredReasons ?? "no reason told"));

/** Whether the browser keeps a page that nothing of ours is in. */
async function keepsOthers(tab: Tab): Promise<boolean> {
  for (let tries = 0; tries < 3; tries++) {
    await tab.goto("https://www.aliexpress.com/item/1005000000000999.html");
    await tab.run(() => {
      const page = window as { kept?: boolean };
      page.kept = false;
      addEventListener("pageshow", ({ persisted }) => (page.kept = persisted));
    });
    await tab.goto("https://www.aliexpress.com/");
    await tab.run(() => history.back());
    const { kept } = await until("the other page again", async () => {
      const [path, kept] = await tab.run(() => [location.pathname, (window as { kept?: boolean }).kept]);
      return String(path).startsWith("/item/") && kept !== false && { kept: kept === true };
    });
    if (kept) return true;
  }
  return false;
}

inBrowsers("a page that is left and come back to", async (shopper) => {
  const list = await shopper.list(undefined, 10);
  await shopper.track(list, orders.lamp, "tracked");
  await leaveAndReturn(list);
  await once(shopper, list, 10, 100);
  await until("the state of the order", async () => (await shopper.seen(list, orders.lamp))?.state === "tracked");
  await shopper.track(list, orders.headphones, "tracked");
});

inBrowsers("a page that the browser has kept as it was shows what has happened meanwhile", async (shopper) => {
  const list = await shopper.list(undefined, 10);
  await shopper.track(list, orders.lamp, "tracked");
  const seen: string[] = [orders.lamp];
  const reasons: string[] = [];
  // A browser that is short of something loads the page anew: then it is left once more, with another order.
  let kept = false;
  for (const order of [orders.headphones, orders.backpack, orders.socks, orders.pot]) {
    kept = await leaveAndReturn(list, async () => {
      const other = await shopper.list(undefined, 10);
      await shopper.track(other, order, "tracked");
      await other.close();
      await list.front();
    });
    seen.push(order);
    await once(shopper, list, 10, 100);
    for (const each of seen) await until(`the state of ${each}`, async () => (await shopper.seen(list, each))?.state === "tracked");
    if (kept) break;
    reasons.push(await whyNot(list));
  }
  // Its own script answers as before, and its orders are asked for one at a time.
  await shopper.track(list, orders.cable, "tracked");
  for (const order of seen) assert.equal(await shopper.world.askedPage(order), 1, order);
  if (kept) return;
  assert.ok(!(await keepsOthers(await shopper.browser.open("about:blank"))), `other pages are kept, and ours never: ${reasons.join("; ")}`);
  console.error(`this browser keeps no page at all, so nothing was learned of one that is kept: ${reasons.join("; ")}`);
});

inBrowsers("controls move nothing, cover nothing, and are large enough", async (shopper) => {
  const list = await shopper.list(undefined, 10);
  await until("the control to be in its place", () => list.run((selector) => document.querySelector(selector)!.getBoundingClientRect().width > 0, control(orders.lamp)));
  const measure = () =>
    list.run(() => {
      const controls = [...document.querySelectorAll<HTMLElement>("posthorn-track")];
      const others = [...document.querySelectorAll<HTMLElement>(".order-item, .order-item-btns > *:not(posthorn-track), .order-item img")];
      const box = (element: Element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        return { left: Math.round(left + scrollX), top: Math.round(top + scrollY), width: Math.round(width), height: Math.round(height) };
      };
      const covered = controls.flatMap((element) => {
        const a = element.getBoundingClientRect();
        return [...document.querySelectorAll(".order-item-btns > *:not(posthorn-track)")].filter((other) => {
          const b = other.getBoundingClientRect();
          return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
        });
      });
      const out = controls.filter((element) => {
        const a = element.getBoundingClientRect();
        const card = element.closest(".order-item")!.getBoundingClientRect();
        return a.bottom > card.bottom || a.right > card.right || a.left < card.left;
      });
      return { others: others.map(box), sizes: controls.map(box), covered: covered.length, out: out.length };
    });
  // Controls far down settle as they come near.
  let before = "";
  const settled = () => until("all controls to have settled", async () => {
    await list.run(async () => {
      for (const element of document.querySelectorAll("posthorn-track")) {
        element.scrollIntoView({ block: "center" });
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      scrollTo(0, 0);
    });
    const now = await measure();
    const still = JSON.stringify(now) === before;
    before = JSON.stringify(now);
    return still && now.sizes.every(({ width }) => width > 0) && now;
  });
  const drawn = await settled();
  assert.equal(drawn.covered, 0, "a control covers a button of the shop's");
  assert.equal(drawn.out, 0, "a control hangs over its card");
  for (const { width, height } of drawn.sizes) assert.ok(width >= 24 && height >= 24, `${width} × ${height}`);

  await shopper.track(list, orders.lamp, "tracked");
  assert.deepEqual((await measure()).others, drawn.others, "the page moved");
  const tracked = await settled();
  assert.deepEqual(tracked.others, drawn.others, "the page moved");
  assert.equal(tracked.covered, 0, "a control with its status covers a button of the shop's");

  await list.run(() => document.querySelectorAll("posthorn-track").forEach((element) => ((element as HTMLElement).hidden = true)));
  assert.deepEqual((await measure()).others, drawn.others, "the page stands differently without our controls");
});

inOne("chromium", "Firefox gives the page a new content script at once", "an update while the page is open", async (shopper) => {
  const list = await shopper.list(undefined, 10);
  const inside = await shopper.inside();
  await inside.run(() => void setTimeout(() => chrome.runtime.reload(), 100));
  await until("the old one to go, with its pages", () => inside.run(() => false).catch(() => true));
  await until("the page to ask for a reload", async () => {
    await list.run(() => document.body.append(document.createElement("p")));
    return (await shopper.note(list)) === "reload";
  });
  const seen = (await shopper.seen(list, orders.lamp))!;
  assert.equal(seen.state, "failed");
  assert.match(seen.title, /Reload the page/);
  assert.match(seen.label, /^Reload page\. /);
  await list.click(control(orders.lamp));
  await until("the page to be loaded anew, with controls that work", async () => (await shopper.seen(list, orders.lamp))?.state === "idle" && (await shopper.note(list)) === "");
});

inBrowsers("the controls of a long list are there before anybody comes to them", async (shopper) => {
  await shopper.world.turn({ orders: 100 });
  const list = await shopper.list(undefined, 3);
  await list.front();
  const drawn = await list.run(() => [...document.querySelectorAll(".order-item")].filter((card) => card.getBoundingClientRect().top < innerHeight && !card.querySelector("posthorn-track")).length);
  assert.equal(drawn, 0, "each order that is seen has its control");
  const first = await shopper.controls(list);
  assert.ok(first.length < 50, `${first.length} controls where some ten can be seen`);

  // By Tab, from the last that there is: no order is left out.
  await list.run((selector) => document.querySelector<HTMLElement>(selector)!.focus(), control(first.at(-1)!));
  const met: string[] = [];
  for (let presses = 0; met.length < 8 && presses < 200; presses++) {
    await until("the control after the one that has the focus", () =>
      list.run(() => {
        const cards = [...document.querySelectorAll(".order-item")];
        const here = cards.findIndex((card) => card.contains(document.activeElement));
        return here < 0 || cards[here + 1]?.querySelector("posthorn-track") !== null;
      }),
    );
    await list.press("Tab");
    const order = await list.run(() => (document.activeElement as HTMLElement | null)?.dataset["order"]);
    if (order) met.push(order);
  }
  const after = (await list.run(() => [...document.querySelectorAll(".order-item")].map((card) => card.querySelector<HTMLElement>("posthorn-track")?.dataset["order"] ?? ""))).slice(first.length, first.length + 8);
  assert.deepEqual(met, after);

  // At once at the end, and it does what it says.
  await list.run(() => [...document.querySelectorAll(".order-item")].at(-1)!.scrollIntoView());
  const last = await until("the last order's control", () => list.run(() => [...document.querySelectorAll(".order-item")].at(-1)!.querySelector<HTMLElement>("posthorn-track")?.dataset["order"]));
  await shopper.track(list, last, "tracked", "failed");

  // And everywhere, each once.
  await list.run(async () => {
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight / 2) {
      scrollTo(0, y);
      // A window without a screen may not draw for a while, and a busy machine takes its time.
      const bare = () =>
        [...document.querySelectorAll(".order-item")].some((card) => {
          const { top, bottom } = card.getBoundingClientRect();
          return bottom > 0 && top < innerHeight && !card.querySelector("posthorn-track");
        });
      for (const end = performance.now() + 10_000; bare() && performance.now() < end; ) await new Promise((resolve) => setTimeout(resolve, 30));
    }
  });
  await once(shopper, list, 100, 100);
});

inOne("firefox", "Chromium leaves the old content script alone in the page: see above", "an update while the page is open, in a browser that starts our script anew", async (shopper) => {
  const list = await shopper.list(undefined, 10);
  await shopper.track(list, orders.lamp, "tracked");
  const before = await shopper.seen(list, orders.lamp);
  await list.run(() => document.querySelectorAll("posthorn-track").forEach((element) => element.setAttribute("data-old", "")));
  const inside = await shopper.inside();
  await inside.run(() => void setTimeout(() => chrome.runtime.reload(), 100));
  await until("the controls of the new one, and no others", async () => {
    const old = await list.run(() => document.querySelectorAll("posthorn-track[data-old]").length);
    return old === 0 && (await shopper.controls(list)).length >= 10;
  });
  await once(shopper, list, 10, 100);
  await until("the state of the order", async () => (await shopper.seen(list, orders.lamp))?.state === "tracked");
  assert.equal((await shopper.seen(list, orders.lamp))!.label, before!.label);
  await list.front();
  // A click does what it says: it tracks, or tells to open the tracking page.
  await shopper.track(list, orders.cable, "tracked");
});
