/** "Find numbers on this page": the page before the popup is read when asked, and the user picks. */
import assert from "node:assert/strict";
import { until } from "./browser";
import { inBrowsers } from "./setup";
import { numbers, orders } from "./shopper";

inBrowsers("numbers of a page are found, told with reasons, and followed as picked", async (shopper) => {
  const page = await shopper.browser.open(`https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=${orders.lamp}`);
  await until("the number on the page", () => page.run((number) => document.body.innerText.includes(number), numbers.lamp));
  await page.run(() => document.body.append(Object.assign(document.createElement("p"), { textContent: "Order 8190000000001234. Your tracking number: RR123456785CN, not RR12345678." })));
  await page.front();
  const popup = await shopper.popup();
  const scan = '[aria-label="Find numbers on this page"]';
  await until("the popup", () => popup.run((selector) => Boolean(document.querySelector(selector)), scan));
  await popup.click(scan);
  const found = await until("the numbers", () =>
    popup.run(() => {
      const all = [...document.querySelectorAll<HTMLElement>(".found li")].map((e) => ({
        number: e.dataset["number"]!,
        chosen: e.querySelector("input")!.checked,
        words: e.textContent ?? "",
      }));
      return all.length > 0 && all;
    }),
  );
  const one = (number: string) => found.find((f) => f.number === number);
  assert.ok(one(numbers.lamp)?.chosen, JSON.stringify(found));
  assert.ok(one("RR123456785CN")?.chosen, JSON.stringify(found));
  assert.match(one("RR123456785CN")!.words, /China Post.*check digit right/);
  assert.ok(!one("8190000000001234")?.chosen, "an order's number is no parcel's");
  assert.deepEqual((await shopper.summary()).rows, [], "nothing is followed unasked");

  await popup.click('.found li[data-number="RR123456785CN"] input');
  await popup.click(".found button.strong");
  await until("the parcel", () => shopper.row(numbers.lamp));
  assert.equal(await shopper.row("RR123456785CN"), undefined, "followed though it was not picked");
});
