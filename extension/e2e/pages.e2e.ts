/** What a person does in the popup, by hand and by keyboard, and what comes of it in the store. */
import assert from "node:assert/strict";
import { until, type Tab } from "./browser";
import { inBrowsers, inOne } from "./setup";
import { answered, numbers, orders, shown, type Shopper } from "./shopper";

const said = (popup: Tab) => popup.run(() => document.querySelector(".toast")?.textContent ?? "");

/** Writes into a field, over what is in it. */
async function write(tab: Tab, selector: string, text: string): Promise<void> {
  await until(`the field ${selector}`, () =>
    tab.run((selector) => {
      const field = document.querySelector<HTMLInputElement>(selector);
      field?.focus();
      field?.select();
      return field !== null;
    }, selector),
  );
  await tab.press("Delete");
  if (text) await tab.type(selector, text);
}

/** The name of what has the focus: of a row, of a field, of a button. */
const focused = (popup: Tab) =>
  popup.run(() => {
    const element = document.activeElement as HTMLElement | null;
    return element?.closest<HTMLElement>(".row")?.dataset["parcel"] ?? element?.tagName.toLowerCase() ?? "";
  });

async function opened(shopper: Shopper, id: string): Promise<Tab> {
  const popup = await shopper.popup();
  await until("the rows", () => shown(popup).then((ids) => ids.includes(id)));
  await popup.click(`.row[data-parcel="${id}"] .row-open`);
  await until("the parcel", () => popup.run(() => Boolean(document.querySelector(".parcel .number"))));
  return popup;
}

async function row(shopper: Shopper, id: string) {
  return (await shopper.summary()).rows.find((r) => r.id === id);
}

inBrowsers("rename, archive and bring back, remove", async (shopper) => {
  const list = await shopper.list(undefined, 10);
  await shopper.track(list, orders.lamp, "tracked");
  await until("the lamp", () => row(shopper, numbers.lamp));

  let popup = await opened(shopper, numbers.lamp);
  const shop = await popup.run(() => document.querySelector("h1")!.textContent!);
  await popup.click('button[aria-label="Rename"]');
  await write(popup, ".rename input", "Lamp for the hall");
  await popup.press("Enter");
  await until("the new name", () => popup.run(() => document.querySelector("h1")?.textContent === "Lamp for the hall"));
  await popup.click('button[aria-label="Rename"]');
  await write(popup, ".rename input", "");
  await popup.press("Enter");
  await until("the shop's name again", () => popup.run((name) => document.querySelector("h1")?.textContent === name, shop));

  await popup.click('button[aria-label="Archive"]');
  // What is told goes by itself, so nothing is waited for before it, and it is told of what is stored.
  await until("to be told of it", async () => /^1 parcel archived/.test(await said(popup)));
  assert.ok((await row(shopper, numbers.lamp))!.archived);
  await until("the archive to be folded", async () => (await shown(popup)).length === 0);
  await popup.click(".toast button");
  await until("back again", async () => !(await row(shopper, numbers.lamp))!.archived);
  await popup.close();

  popup = await opened(shopper, numbers.lamp);
  await popup.click('button[aria-label="Remove"]');
  await until("the question", () => popup.run(() => document.activeElement?.textContent === "Keep"));
  await popup.press("Enter");
  assert.ok(await row(shopper, numbers.lamp), "nothing goes without a yes");
  await until("the focus to be on the name", async () => (await focused(popup)) === "h1");
  await popup.click('button[aria-label="Remove"]');
  await until("the question again", () => popup.run(() => document.activeElement?.textContent === "Keep"));
  await popup.press("Escape");
  await until("the end of the question alone", () => popup.run(() => !document.querySelector(".confirm") && Boolean(document.querySelector(".parcel"))));
  await popup.click('button[aria-label="Remove"]');
  await popup.click(".confirm .danger");
  await until("its end", async () => !(await row(shopper, numbers.lamp)));
  await until("the empty popup", () => popup.run(() => Boolean(document.querySelector(".empty"))));
});

inBrowsers("numbers added by hand, found again, reached by keyboard", async (shopper) => {
  const list = await shopper.list(undefined, 10);
  for (const order of [orders.lamp, orders.headphones]) await shopper.track(list, order, "tracked");
  const popup = await shopper.popup();
  await popup.click('button[aria-label="Add a number"]');
  await write(popup, ".add textarea", [numbers.combined, numbers.pot, numbers.cable, numbers.backpack].join(", "));
  await popup.press("Enter");
  await until("them to be followed", async () => (await shopper.summary()).rows.length === 7);
  await popup.click('button[aria-label="Add a number"]');
  await write(popup, ".add textarea", "no number here");
  await popup.press("Enter");
  await until("that there is none", () => popup.run(() => document.querySelector(".add-problem")?.textContent?.startsWith("No tracking number")));
  await write(popup, ".add textarea", numbers.wrong);
  await popup.press("Enter");
  await until("that it cannot be right", () => popup.run(() => document.querySelector(".add-problem")?.textContent?.includes("check digit")));
  const before = (await shopper.summary()).rows.length;
  const right = await until("what it may have been", () => popup.run(() => document.querySelector(".corrections .number")?.textContent));
  assert.notEqual(right, numbers.wrong);
  await popup.click(".corrections button");
  await until("the right one", () => row(shopper, right));
  assert.equal((await shopper.summary()).rows.length, before + 1);

  await answered(shopper, popup);
  assert.ok(before + 1 > 7, "more rows than are seen at a glance");
  await popup.press("/");
  await until("the search", () => popup.run(() => document.activeElement?.getAttribute("type") === "search"));
  await write(popup, ".search", right.slice(0, 5).toLowerCase() + " " + right.slice(5));
  await until("only that one", async () => (await shown(popup)).join() === right);
  await popup.press("ArrowDown");
  await until("the row to have the focus", async () => (await focused(popup)) === right);
  await popup.press("Escape");
  const all = await until("all again", async () => {
    const ids = await shown(popup);
    return ids.length === before + 1 && ids;
  });
  await popup.front(); // Firefox presses no button in a window without the focus
  await popup.run(() => document.querySelector<HTMLElement>(".row-open")!.focus());
  await popup.press("ArrowDown");
  await popup.press("ArrowDown");
  await until("the third to have the focus", async () => (await focused(popup)) === all[2]);
  await popup.press("ArrowUp");
  await until("the second to have the focus", async () => (await focused(popup)) === all[1]);
  await popup.press("Enter");
  await until("the parcel", () => popup.run((id) => document.querySelector<HTMLElement>(".parcel")?.dataset["parcel"] === id, all[1]!));
  await popup.press("Escape");
  await until("the list, where it was", async () => (await focused(popup)) === all[1]);

  const small = await popup.run(() =>
    [...document.querySelectorAll("button, a, input")]
      .map((element) => ({ name: element.getAttribute("aria-label") ?? element.textContent, box: element.getBoundingClientRect(), whole: element.matches(".row-open") }))
      .filter(({ box, whole }) => !whole && box.width > 0 && (box.width < 24 || box.height < 24))
      .map(({ name }) => name),
  );
  assert.deepEqual(small, [], "targets of at least 24 pixels");
});

inBrowsers("a long list: all rows are there, and who comes back from one finds it again", async (shopper) => {
  const many = Array.from({ length: 30 }, (_, i) => `LP${70_000_000_000_000 + i * 7919}`);
  let popup = await shopper.popup();
  await popup.click('button[aria-label="Add a number"]');
  await until("the field to have the focus", async () => (await focused(popup)) === "textarea");
  await popup.press("Escape");
  await until("the focus on the button again", () => popup.run(() => document.activeElement?.getAttribute("aria-label") === "Add a number"));
  await popup.press("Enter");
  await write(popup, ".add textarea", many.join(", "));
  await popup.press("Enter");
  await until("all of them", async () => (await shopper.summary()).rows.length === many.length);
  await popup.close();

  popup = await shopper.popup();
  await answered(shopper, popup);
  const ids = await shown(popup);
  assert.equal(ids.length, many.length);
  assert.equal(await popup.run(() => document.querySelector(".count")?.textContent), String(many.length));
  await popup.front();
  await popup.run(() => [...document.querySelectorAll<HTMLElement>(".row-open")].at(-2)!.focus());
  await popup.press("ArrowDown");
  await until("the last to have the focus", async () => (await focused(popup)) === ids.at(-1));
  await popup.press("Enter");
  await until("the parcel", () => popup.run((id) => document.querySelector<HTMLElement>(".parcel")?.dataset["parcel"] === id, ids.at(-1)!));
  await popup.press("Escape");
  await until("its row to have the focus", async () => (await focused(popup)) === ids.at(-1));
  assert.ok(
    await popup.run(() => {
      const { top, bottom } = document.activeElement!.closest(".row")!.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    }),
    "and to be seen",
  );
});

inOne("chromium", "a table of words is the same in both", "a parcel's record, for a dispute", async (shopper) => {
  const list = await shopper.list(undefined, 10);
  await shopper.track(list, orders.backpack, "tracked");
  const before = await until("its scans", async () => (await shopper.parcel(numbers.backpack))?.timeline?.length);
  const record = await shopper.browser.openOwn(`parcels/parcels.html#print:${numbers.backpack}`);
  const text = await until("the record", () => record.run(() => document.querySelector("main.record table") && document.querySelector("main")!.textContent));
  for (const part of [numbers.backpack, orders.backpack, "Printed on"]) assert.ok(text.includes(part), part);
  const apart = await record.run(() => [...document.querySelectorAll("dd li bdi")].map((part) => part.textContent!));
  assert.ok(apart.some((part) => /\b20\d\d\b/.test(part) && !part.includes("·")), `a date beside a name that may be read the other way: ${apart.join(" | ")}`);
  assert.equal(await record.run(() => document.querySelectorAll("tbody tr").length), before);
});

inBrowsers("options are kept; a backup brings parcels back", async (shopper) => {
  const list = await shopper.list(undefined, 10);
  await shopper.track(list, orders.lamp, "tracked");
  await until("its scans", async () => (await shopper.parcel(numbers.lamp))?.timeline?.length);
  let options = await shopper.browser.openOwn("options/options.html");
  await until("the options", () => options.run(() => document.querySelectorAll(".check").length > 5));
  await options.run(() => {
    const boxes = [...document.querySelectorAll<HTMLLabelElement>(".check")];
    boxes.find((box) => box.textContent?.includes("Out for delivery"))!.querySelector("input")!.click();
    boxes.find((box) => box.textContent?.includes("by itself"))!.querySelector("input")!.click();
  });
  const settings = await until("the settings", async () => {
    const { settings } = await shopper.summary();
    return settings.noPolling && settings.mute?.length && settings;
  });
  assert.deepEqual(settings.mute, ["OutForDelivery"]);
  await options.close();
  options = await shopper.browser.openOwn("options/options.html");
  await until("the same again", () =>
    options.run(() => [...document.querySelectorAll<HTMLInputElement>(".check input")].filter((box) => !box.checked).length === 3),
  );

  // The file itself is caught where the page hands it to the browser.
  await options.run(() => {
    const page = globalThis as unknown as { file?: Blob };
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob: Blob) => ((page.file = blob), make.call(URL, blob));
    [...document.querySelectorAll("button")].find((button) => button.textContent === "Save a backup")!.click();
  });
  const text = await until("the file", () => options.run(async () => (globalThis as unknown as { file?: Blob }).file?.text()));
  assert.ok(text.includes(numbers.lamp));

  const popup = await opened(shopper, numbers.lamp);
  await popup.click('button[aria-label="Remove"]');
  await popup.click(".confirm .danger");
  await until("its end", async () => (await shopper.summary()).rows.length === 0);
  await options.run((text) => {
    const files = new DataTransfer();
    files.items.add(new File([text], "posthorn.json", { type: "application/json" }));
    const input = document.querySelector<HTMLInputElement>("input[type=file]")!;
    input.files = files.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  }, text);
  await until("the parcel again", () => row(shopper, numbers.lamp));
  assert.ok((await shopper.parcel(numbers.lamp))!.timeline!.length > 0, "with its scans");
});
