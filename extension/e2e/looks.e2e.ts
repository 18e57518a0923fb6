/** Our controls on pages of every make: dark, narrow, read from the right. */
import assert from "node:assert/strict";
import { until, type Tab } from "./browser";
import { inBrowsers } from "./setup";
import { control, orders, type Shopper } from "./shopper";

/** Where controls stand, and what is wrong with it. */
async function standing(tab: Tab): Promise<{ boxes: { order: string; left: number; right: number; width: number; height: number }[]; wrong: string[] }> {
  return tab.run(() => {
    const wrong: string[] = [];
    const boxes = [...document.querySelectorAll<HTMLElement>("posthorn-track")].map((element) => {
      const a = element.getBoundingClientRect();
      const order = element.dataset["order"]!;
      const card = element.closest(".order-item")!;
      const around = card.getBoundingClientRect();
      if (a.left < around.left || a.right > around.right || a.bottom > around.bottom) wrong.push(`${order} hangs over its card`);
      for (const other of card.querySelectorAll(".order-item-btns > *:not(posthorn-track), .order-item-content-img, .order-item-content-info-name span, .order-item-header-status-text")) {
        const b = other.getBoundingClientRect();
        if (b.width > 0 && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom) wrong.push(`${order} covers ${other.className}`);
      }
      const { left, right, width, height } = a;
      return { order, left, right, width, height };
    });
    return { boxes, wrong };
  });
}

/** Waits until every control has its face and stands still, and no colour changes any more. */
async function settled(shopper: Shopper, tab: Tab): Promise<Awaited<ReturnType<typeof standing>>> {
  let before = "";
  return until("all controls to have settled", async () => {
    await tab.run(async () => {
      for (const element of document.querySelectorAll("posthorn-track")) {
        element.scrollIntoView({ block: "center" });
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      scrollTo(0, 0);
    });
    const now = await standing(tab);
    const faces = await shopper.faces(tab, "posthorn-track");
    const seen = JSON.stringify([now, faces]);
    const still = seen === before;
    before = seen;
    return still && now.boxes.length >= 10 && faces.length === now.boxes.length && now;
  });
}

/** The control for all stands in the line of tabs, in its middle, and nothing of the line is moved for it. */
async function inTheLine(tab: Tab): Promise<void> {
  const { all, line, first } = await tab.run(() => {
    const box = (selector: string) => {
      const { left, top, right, bottom } = document.querySelector(selector)!.getBoundingClientRect();
      return { left, top, right, bottom };
    };
    return { all: box("posthorn-all"), line: box(".comet-tabs-nav"), first: box(".order-main, .order-content, #root") };
  });
  assert.ok(Math.abs(all.top + all.bottom - line.top - line.bottom) <= 2, `from ${all.top} to ${all.bottom}, the line from ${line.top} to ${line.bottom}`);
  assert.ok(all.left >= line.left && all.right <= line.right, `from ${all.left} to ${all.right}, the line from ${line.left} to ${line.right}`);
  assert.equal(line.top, first.top, "the line was moved");
}

/** The contrast of two colours as WCAG counts it. */
function contrast(a: string, b: string): number {
  const light = (color: string) => {
    const [red, green, blue] = color.match(/[\d.]+/g)!.map((part) => {
      const share = Number(part) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  };
  const [dark, bright] = [light(a), light(b)].sort((x, y) => x - y) as [number, number];
  return (bright + 0.05) / (dark + 0.05);
}

async function readable(shopper: Shopper, tab: Tab): Promise<void> {
  for (const face of await shopper.faces(tab, "posthorn-track")) {
    const ratio = contrast(face.color, face.ground);
    assert.ok(ratio >= 4.5, `${face.text}: ${face.color} on ${face.ground} is ${ratio.toFixed(2)}`);
  }
}

inBrowsers("a dark page gets dark controls, a light one light ones", async (shopper) => {
  const list = await shopper.list(undefined, 10);
  await shopper.track(list, orders.lamp, "tracked");
  await settled(shopper, list);
  assert.deepEqual([...new Set((await shopper.faces(list, "posthorn-track")).map(({ dark }) => dark))], [false]);
  await readable(shopper, list);
  await inTheLine(list);
  // The user's preference alone is none of the page's: this page stays light.
  await list.scheme("dark");
  await list.run(() => {
    const style = document.createElement("style");
    style.textContent = "body { background: rgb(24, 24, 27); color: #eee } .order-item, #header, .comet-tabs-nav { background: #27272a } .comet-btn:not(.comet-btn-primary) { background: transparent; color: #eee }";
    document.head.append(style);
    const tab = (name: string) => [...document.querySelectorAll<HTMLElement>(".comet-tabs-nav-item")].find((element) => element.textContent === name)!;
    tab("Completed").click();
  });
  // Those of the orders that are shown now are put back only with the new view, which takes the others away.
  await until("the others to have gone", async () => {
    const there = await shopper.controls(list);
    return there.includes(orders.watch) && !there.includes(orders.lamp);
  });
  await list.run(() => document.querySelector<HTMLElement>(".comet-tabs-nav-item")!.click());
  await until("the state of the order", async () => (await shopper.seen(list, orders.lamp))?.state === "tracked");
  const { wrong } = await settled(shopper, list);
  assert.deepEqual(wrong, []);
  const lamp = (await shopper.faces(list, control(orders.lamp)))[0]!;
  assert.ok(lamp.dark, "light on a dark page");
  await readable(shopper, list);
});

inBrowsers("a control looks the same after the page was loaded anew", async (shopper) => {
  const list = await shopper.list(undefined, 10);
  await shopper.track(list, orders.lamp, "tracked");
  await shopper.track(list, orders.keyboard, "failed"); // not sent yet, which is nothing wrong
  await shopper.track(list, orders.screwdriver, "failed");
  const looks = async () => {
    await settled(shopper, list);
    const look = async (order: string) => (await shopper.faces(list, control(order)))[0]!;
    return { lamp: await look(orders.lamp), keyboard: await look(orders.keyboard), screwdriver: await look(orders.screwdriver) };
  };
  const before = await looks();
  assert.notEqual(before.keyboard.color, before.screwdriver.color, "what waits looks like what has failed");
  await list.reload();
  await until("the states to be back", async () => (await shopper.seen(list, orders.screwdriver))?.state === "failed");
  assert.deepEqual(await looks(), before);
});

inBrowsers("a narrow page: controls stay in their cards, cover nothing, and can be clicked", async (shopper) => {
  const list = await shopper.list(undefined, 10);
  const wide = await settled(shopper, list);
  assert.deepEqual(wide.wrong, []);
  for (const width of [700, 360]) {
    await list.resize(width, 800);
    await until("the page to be narrow", () => list.run((width) => innerWidth <= width, width));
    // They look for their places anew a moment after the page was made narrow.
    const { boxes } = await until(`everything in its place at ${width} pixels`, async () => {
      const now = await settled(shopper, list);
      if (now.wrong.length > 0) throw new Error(now.wrong.join());
      return now;
    });
    for (const { order, width, height } of boxes) assert.ok(width >= 24 && height >= 24, `${order}: ${width} × ${height}`);
    await until("the control for all to be seen, too", () => list.run((width) => {
      const { left, right } = document.querySelector("posthorn-all")!.getBoundingClientRect();
      return left >= 0 && right <= width;
    }, width));
    const sideways = () => list.run(() => document.documentElement.scrollWidth);
    const hide = (hidden: boolean) => list.run((hidden) => document.querySelectorAll<HTMLElement>("posthorn-track, posthorn-all").forEach((element) => (element.hidden = hidden)), hidden);
    const withOurs = await sideways();
    await hide(true);
    assert.equal(await sideways(), withOurs, "our controls make the page wider");
    await hide(false);
  }
  await shopper.track(list, orders.lamp, "tracked");
  assert.deepEqual((await settled(shopper, list)).wrong, [], "with a status in it");
});

inBrowsers("a page read from the right", async (shopper) => {
  const list = await shopper.list("https://he.aliexpress.com/p/order/index.html", 10);
  await shopper.track(list, orders.lamp, "tracked");
  const { wrong, boxes } = await settled(shopper, list);
  assert.deepEqual(wrong, []);
  const faces = await shopper.faces(list, "posthorn-track");
  assert.equal(faces.length, boxes.length);
  assert.deepEqual([...new Set(faces.map(({ direction }) => direction))], ["rtl"]);
  await inTheLine(list);
  // What points forward points to the left.
  assert.ok((await shopper.faces(list, control(orders.lamp)))[0]!.turned);
  // Beside the shop's last button, on the side where the line goes on: left of it or right of it, but never away from it.
  const apart = await list.run(() =>
    [...document.querySelectorAll<HTMLElement>("posthorn-track")].map((element) => {
      const a = element.getBoundingClientRect();
      const b = element.parentElement!.getBoundingClientRect();
      return Math.max(0, a.left - b.right, b.left - a.right, a.top - b.bottom, b.top - a.bottom);
    }),
  );
  assert.ok(apart.every((pixels) => pixels <= 12), `${apart.join()} pixels from the buttons`);
});
