/** Whose a number is, said by its user: many numbers have the form of several carriers'. */
import assert from "node:assert/strict";
import { until, type Tab } from "./browser";
import { inBrowsers, inOne } from "./setup";
import type { Shopper } from "./shopper";

// Numbers of the world's.
const number = "07001002011059"; // Hermes delivers it, and it looks like DPD's
const express = "700100201405"; // FedEx's, by its form and in truth; nobody else tells of it
const hermes = "api.my-deliveries.de";

async function open(shopper: Shopper, number: string): Promise<Tab> {
  const popup = await shopper.popup();
  await until("the row", () => popup.run(() => Boolean(document.querySelector(".row-open"))));
  await popup.click(`.row[data-parcel="${number}"] .row-open`);
  await until("its carrier", () => popup.run(() => Boolean(document.querySelector(".whose"))));
  return popup;
}

const said = (tab: Tab) => tab.run(() => document.querySelector(".whose")!.textContent);
const choices = (tab: Tab) => tab.run(() => [...document.querySelectorAll(".choice")].map((e) => `${e.textContent}${e.getAttribute("aria-current") === "true" ? " *" : ""}`));

inBrowsers("the carrier of a number is corrected, and found out again", async (shopper) => {
  const { browser, world } = shopper;
  await shopper.add(number);
  let popup = await open(shopper, number);
  assert.equal(await said(popup), "DPD");
  await popup.click(".whose");
  const first = await until("those that it may be of", async () => {
    const now = await choices(popup);
    return now.length > 2 && now;
  });
  assert.deepEqual(first.slice(0, 3), ["Automatic: DPD *", "Hermes", "GLS"]);

  // All others by name, with the keyboard alone.
  await popup.type(".choices input", "herm");
  await until("one of them", async () => (await choices(popup)).join() === "Hermes");
  await popup.press("Enter");
  await until("to be told of it", () => popup.run(() => /Carrier changed: Hermes/.test(document.querySelector(".toast")?.textContent ?? "")));
  const chosen = await until("the choice to be kept", async () => {
    const [own] = (await shopper.parcel(number))!.numbers;
    return own!.chosen && own;
  });
  assert.deepEqual([chosen.carrier, chosen.guess], ["hermes", "dpd"]);
  await until("the new name", async () => (await said(popup)) === "Hermes");
  await until("the focus to be back", () => popup.run(() => document.activeElement?.classList.contains("whose")));

  // It is asked as soon as it may be.
  await browser.foresee([hermes]);
  await popup.click('.parcel [data-offer="hermes-de"] button:not(.bare)');
  const told = await until("what Hermes tells", async () => {
    const parcel = (await shopper.parcel(number))!;
    return parcel.feeds?.some((feed) => feed.carrier === "hermes-de") && parcel;
  });
  assert.ok(told.timeline!.length > 0);
  assert.ok((await world.log(hermes)).some(({ path, query }) => `${path}?${query}`.includes(number)));
  await popup.close();

  await shopper.restart();
  popup = await open(shopper, number);
  assert.equal(await said(popup), "Hermes");
  await popup.click(".whose");
  await until("what there is to choose", async () => (await choices(popup)).length > 2);
  assert.deepEqual((await choices(popup)).slice(0, 3), ["Automatic: DPD", "Hermes *", "GLS"]);
  // Escape ends the choice, not the parcel and not the popup.
  await popup.press("Escape");
  await until("the choice to close", () => popup.run(() => !document.querySelector(".choices") && Boolean(document.querySelector(".parcel"))));
  await popup.click(".whose");
  await until("what there is to choose", async () => (await choices(popup)).length > 2);
  await popup.click(".choice");
  const after = await until("what Hermes told to go", async () => {
    const parcel = (await shopper.parcel(number))!;
    return !parcel.numbers[0]!.chosen && parcel;
  });
  assert.equal(after.numbers[0]!.carrier, "dpd");
  assert.ok(!after.feeds?.some((feed) => feed.carrier === "hermes-de"));
  await until("the old name", async () => (await said(popup)) === "DPD");
});

inOne("chromium", "what the core tells a service is the same in both", "17TRACK is told whose a number is that it follows", async (shopper) => {
  const { browser, world } = shopper;
  const service = "api.17track.net";
  const line = '[data-carrier="17track"]';
  const options = await browser.openOwn("options/options.html#carrier:17track");
  const state = () => options.run((selector) => document.querySelector<HTMLElement>(selector)?.dataset["state"] ?? "", line);
  await until("its line", async () => (await state()) === "key");
  await options.type(`${line} input[name="key"]`, (await world.keys())["17track"]!["key"]!);
  await options.click(`${line} form button[type="submit"]`);
  await until("access to be what is missing now", async () => (await state()) === "permission");
  await browser.foresee([service]);
  await options.click(`${line} .carrier-set > button`);
  await until("it to be asked", async () => (await state()) === "asked");
  await options.close();

  const paths = async () => (await world.log(service)).map(({ path }) => path.split("/").at(-1));
  await shopper.add(express);
  await until("the number to be registered", async () => (await paths()).includes("register"));
  await until("that to be over", async () => (await shopper.row(express))?.asking !== true);
  await shopper.wait("31m");
  const popup = await open(shopper, express);
  await popup.click(".whose");
  await until("GLS among those that it may be of", async () => (await choices(popup)).includes("GLS"));
  await popup.run(() => [...document.querySelectorAll<HTMLElement>(".choice")].find((e) => e.textContent === "GLS")!.focus());
  await popup.press("Enter");
  await until("17TRACK to be told", async () => (await paths()).includes("changecarrier"));
  await until("it to be noted", async () => (await shopper.parcel(express))!.sources?.some(({ carrier, said }) => carrier === "17track" && said === "gls"));
});
