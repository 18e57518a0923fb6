/** Pages that are not the shop's order pages: nothing of ours is in them unless the user asks for it. */
import assert from "node:assert/strict";
import { until, type Tab } from "./browser";
import { inBrowsers } from "./setup";
import { listPage, numbers, type Shopper } from "./shopper";

const postal = "RR123456785CN";

/** A page of a site that we may not look into, with the words of an e-mail on it. */
async function mail(shopper: Shopper): Promise<Tab> {
  const page = await shopper.browser.open("https://www.sypost.net/mail");
  await page.run((postal, lamp) => {
    document.body.innerHTML = `<h1>Your order 8190000000001234 has left</h1>
      <p>Traceability code: <b id="number">${postal}</b></p><p>Call us at 020 7946 0958, we quote 12345678.</p>
      <iframe srcdoc="<p>Tracking number: ${lamp}</p>"></iframe>`;
  }, postal, numbers.lamp);
  await until("the frame in it", () => page.run((lamp) => document.querySelector("iframe")!.contentDocument!.body.textContent!.includes(lamp), numbers.lamp));
  return page;
}

/** How many tabs have a content script of ours that hears what it is told. */
async function hearing(shopper: Shopper): Promise<number> {
  const inside = await shopper.inside();
  return inside.run(async () => {
    const own = await chrome.tabs.getCurrent();
    const heard = (await chrome.tabs.query({})).map(async ({ id }) =>
      id === own?.id ? false : chrome.tabs.sendMessage(id!, { type: "bg-cs:nothing" }).then(() => true, (error: Error) => !/Receiving end does not exist/.test(error.message)),
    );
    return (await Promise.all(heard)).filter(Boolean).length;
  });
}

inBrowsers("nothing of ours is in pages that are not order pages", async (shopper) => {
  const others = [
    "https://www.aliexpress.com/",
    "https://www.aliexpress.com/item/1005000000000999.html",
    "https://www.aliexpress.com/p/shoppingcart/index.html",
    "https://www.aliexpress.us/p/coupon/index.html?orderId=8190000000001234",
    "https://login.aliexpress.com/?returnUrl=https%3A%2F%2Fwww.aliexpress.com%2F",
    "https://www.sypost.net/p/order/index.html",
  ];
  for (const url of others) {
    const tab = await shopper.browser.open(url);
    const heard = await tab.run(() => {
      // The bridge, were it here, would take this for the content script's secret.
      const secret = "made-up-made-up-made-up-made-up";
      let ready = 0;
      document.addEventListener(`posthorn:ready:${secret}`, () => ready++);
      document.dispatchEvent(new CustomEvent("posthorn:hand-over", { detail: secret }));
      return ready;
    });
    assert.equal(heard, 0, `the bridge is in ${url}`);
    assert.equal(await tab.run(() => document.querySelectorAll("posthorn-track, posthorn-all, posthorn-note").length), 0, url);
  }
  assert.equal(await hearing(shopper), 0);
  // Who looks would have found one.
  const list = await shopper.list(undefined, 10);
  await until("the list to hear", async () => (await hearing(shopper)) === 1);
  await list.goto("https://www.aliexpress.com/");
  await until("the front page not to", async () => (await hearing(shopper)) === 0);
});

inBrowsers("a selected number is tracked from the menu", async (shopper) => {
  const page = await mail(shopper);
  await shopper.browser.chooseFromMenu(page, "#number", await shopper.inside());
  const row = await until("the parcel", () => shopper.row(postal));
  assert.deepEqual(row.orders ?? [], []);
  await until("to be told of it", async () => (await shopper.notices()).includes("added"));
  // What is no number is said to be none.
  await shopper.clearNotices();
  await shopper.browser.chooseFromMenu(page, "h1", await shopper.inside());
  await until("to be told of it", async () => (await shopper.notices()).includes("added"));
  assert.deepEqual((await shopper.summary()).rows.map(({ id }) => id), [postal]);
});

inBrowsers("the page in front is looked through only after a press of the toolbar button, frames and all", async (shopper) => {
  const page = await mail(shopper);
  const scan = async () => {
    const popup = await shopper.popup();
    const button = '[aria-label="Find numbers on this page"]';
    await until("the popup", () => popup.run((selector) => Boolean(document.querySelector(selector)), button));
    await popup.click(button);
    return popup;
  };
  await page.front();
  let popup = await scan();
  const refused = await until("to be refused", () => popup.run(() => document.querySelector(".found [role=alert]")?.textContent));
  assert.match(refused, /does not let this page be read/);
  await popup.close();

  await shopper.browser.pressAction(page);
  popup = await scan();
  const found = await until("the numbers", () =>
    popup.run(() => {
      const all = [...document.querySelectorAll<HTMLElement>(".found li")].map((e) => ({ number: e.dataset["number"], chosen: e.querySelector("input")!.checked }));
      return all.length > 0 && all;
    }),
  );
  for (const number of [postal, numbers.lamp]) assert.ok(found.some((f) => f.number === number && f.chosen), `${number} in ${JSON.stringify(found)}`);
  assert.deepEqual(found.filter((f) => f.chosen && f.number !== postal && f.number !== numbers.lamp), [], "no telephone number, no order");
  assert.deepEqual((await shopper.summary()).rows, [], "nothing is followed unasked");
  await popup.click(".found button.strong");
  for (const number of [postal, numbers.lamp]) await until(number, () => shopper.row(number));
  await popup.close();

  // The press was for that page: the next one in the same tab is closed to us again.
  await page.goto("https://www.laposte.fr/");
  await page.front();
  popup = await scan();
  await until("to be refused again", () => popup.run(() => document.querySelector(".found [role=alert]")?.textContent));
  await popup.close();
  const list = await shopper.browser.open(listPage);
  await until("the shop's own page as ever", async () => (await shopper.controls(list)).length >= 10);
});
