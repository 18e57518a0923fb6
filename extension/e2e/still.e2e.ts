/** The list stands still under a hand, and is in order when the hand has gone. */
import assert from "node:assert/strict";
import { until, type Tab } from "./browser";
import { inBrowsers } from "./setup";
import { answered, numbers, shown, type Shopper } from "./shopper";

const { lamp, cable, combined, backpack, pot } = numbers;

/** The groups as they stand: which, what is said to stand in them, and what does. */
const groups = (popup: Tab) =>
  popup.run(() =>
    [...document.querySelectorAll(".group")].map((section) => ({
      group: section.className.split(" ")[1]!,
      count: Number(section.querySelector(".count")!.textContent),
      rows: [...section.querySelectorAll<HTMLElement>(".row")].map((row) => row.dataset["parcel"]!),
    })),
  );

const ordered = async (popup: Tab, group: string, id: string) => (await groups(popup)).some((section) => section.group === group && section.rows.includes(id));

/** Where a row stands on the screen. */
const top = (popup: Tab, id: string) => popup.run((id) => document.querySelector(`.row[data-parcel="${id}"]`)!.getBoundingClientRect().top, id);

/** The parcel that a click in the middle of the place would open in which a row stood. */
const under = (popup: Tab, y: number) =>
  popup.run((y) => document.elementFromPoint(innerWidth / 2, y + 24)?.closest<HTMLElement>(".row")?.dataset["parcel"] ?? "", y);

/** The row says what is stored of it, its mark of news with it. */
async function says(shopper: Shopper, popup: Tab, id: string): Promise<boolean> {
  const row = (await shopper.row(id))!;
  const painted = await popup.run((id) => {
    const row = document.querySelector<HTMLElement>(`.row[data-parcel="${id}"]`)!;
    return { time: row.querySelector("time")?.dateTime ?? "", news: Boolean(row.querySelector(".dot")) };
  }, id);
  return painted.news && row.news === true && painted.time === new Date(row.at!).toISOString();
}

async function followed(shopper: Shopper): Promise<Tab> {
  await shopper.add(lamp, cable, combined, backpack, pot);
  const popup = await shopper.popup();
  await answered(shopper, popup);
  return popup;
}

inBrowsers("rows keep their places while somebody points at them, and what they say is new", async (shopper) => {
  const popup = await followed(shopper);
  const before = await groups(popup);
  assert.ok(!before.some(({ group }) => group === "news" || group === "needs"), JSON.stringify(before));
  // Every answer that comes brings one of them to the top, above this.
  const [row, other] = [`.row[data-parcel="${pot}"]`, `.row[data-parcel="${pot}"] .row-open`];
  await popup.hover(row);
  const y = await top(popup, pot);
  await shopper.wait("26h");
  let turn = 0;
  await until("the answers, painted", async () => {
    await popup.hover(turn++ % 2 ? row : other); // still there
    return (await Promise.all([lamp, cable, combined, backpack].map((id) => says(shopper, popup, id)))).every(Boolean);
  });
  assert.deepEqual(await groups(popup), before);
  assert.equal(await top(popup, pot), y);
  assert.equal(await under(popup, y), pot);

  await popup.hover("h1.brand");
  await until("the order that is right now", async () => (await ordered(popup, "needs", cable)) && (await ordered(popup, "needs", backpack)) && (await ordered(popup, "news", lamp)));
  const after = await groups(popup);
  assert.deepEqual(after.map(({ group }) => group), ["needs", "news", "way"]);
  for (const { group, count, rows } of [...before, ...after]) assert.equal(count, rows.length, group);
  assert.notEqual(await under(popup, y), pot, "nothing had to be held back");
});

inBrowsers("nor do they move while the keyboard is among them; but a hand that rests does not hold them for ever", async (shopper) => {
  const popup = await followed(shopper);
  const before = await shown(popup);
  await popup.front(); // Firefox presses no button in a window without the focus
  await popup.run(() => document.querySelector<HTMLElement>(".row-open")!.focus());
  await popup.press("ArrowDown");
  await shopper.wait("26h");
  let turn = 0;
  await until("the answers, painted", async () => {
    await popup.press(turn++ % 2 ? "ArrowDown" : "ArrowUp");
    return (await Promise.all([lamp, cable, combined, backpack].map((id) => says(shopper, popup, id)))).every(Boolean);
  });
  assert.deepEqual(await shown(popup), before);
  const here = await popup.run(() => document.activeElement!.closest<HTMLElement>(".row")!.dataset["parcel"]);
  // Nobody does anything.
  await until("the order that is right now", async () => (await ordered(popup, "needs", cable)) && (await ordered(popup, "news", lamp)));
  assert.equal(await popup.run(() => document.activeElement!.closest<HTMLElement>(".row")!.dataset["parcel"]), here, "the focus goes with its row");
});

inBrowsers("a parcel that comes in above is scrolled away", async (shopper) => {
  const done = "LP00700100200356"; // delivered before the world began
  const many = Array.from({ length: 9 }, (_, i) => `LP${71_000_000_000_000 + i * 7919}`);
  await shopper.add(done, ...many);
  const popup = await shopper.popup();
  await answered(shopper, popup);
  assert.equal((await shown(popup)).at(-1), done);
  const inside = await shopper.inside();
  await popup.hover(`.row[data-parcel="${done}"]`);
  const y = await top(popup, done);
  assert.ok(await popup.run(() => document.scrollingElement!.scrollTop > 0), "there has to be something to scroll");
  // A background that is just being started drops the first message.
  await until("it to be followed", () => inside.run(async (text) => Boolean(await chrome.runtime.sendMessage({ type: "ui-bg:intent", input: { kind: "add", text } })), lamp));
  await until("its row", async () => (await shown(popup)).includes(lamp));
  const now = await shown(popup);
  assert.deepEqual(now.slice(-2), [lamp, done], "at the end of its group");
  assert.ok(Math.abs((await top(popup, done)) - y) < 1, `from ${y} to ${await top(popup, done)}`);
  assert.equal(await under(popup, y), done);
});

inBrowsers("a touch does nothing as the rows move, and opens when they have stood for a moment", async (shopper) => {
  const popup = await followed(shopper);
  const presses = popup.run(
    () =>
      new Promise<Record<string, boolean>>((resolve) => {
        const list = document.querySelector(".list")!;
        const order = () => [...list.querySelectorAll<HTMLElement>(".row")].map((row) => row.dataset["parcel"]).join();
        /** Whether a press on the first row comes to it. */
        const comes = (pointerType: string, detail: number) => {
          const row = list.querySelector(".row-open")!;
          let heard = false;
          const hear = (event: Event) => {
            heard = true;
            event.preventDefault();
            event.stopPropagation();
          };
          row.parentElement!.addEventListener("click", hear, { capture: true, once: true });
          row.dispatchEvent(new PointerEvent("click", { bubbles: true, cancelable: true, detail, pointerType }));
          row.parentElement!.removeEventListener("click", hear, { capture: true });
          return heard;
        };
        let before = order();
        let told: Record<string, boolean> | undefined;
        let later: ReturnType<typeof setTimeout> | undefined;
        new MutationObserver(() => {
          if (order() === before) return;
          before = order();
          told ??= { touch: comes("touch", 1), "mouse from elsewhere": comes("mouse", 1), key: comes("", 0) };
          clearTimeout(later);
          later = setTimeout(() => resolve({ ...told, "touch later": comes("touch", 1) }), 400);
        }).observe(list, { childList: true, subtree: true });
      }),
  );
  await shopper.wait("26h");
  assert.deepEqual(await presses, { touch: false, "mouse from elsewhere": true, key: true, "touch later": true });
});
