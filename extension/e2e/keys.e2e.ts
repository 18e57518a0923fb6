/** A carrier that wants a key: offered, typed in the options, refused, mended, and told nowhere else. */
import assert from "node:assert/strict";
import { decode } from "@msgpack/msgpack";
import { until, type Tab } from "./browser";
import { inBrowsers, inOne } from "./setup";

const number = "1Z7001A00300700131"; // of the world's, told by UPS alone
const host = "onlinetools.ups.com";
const line = '[data-carrier="ups"]';

const right = { clientId: "made-up-ups-clientId", clientSecret: "made-up-ups-clientSecret" };
const wrong = { clientId: "mistyped-identity", clientSecret: "mistyped-secret" };

async function save(options: Tab, keys: Record<string, string>): Promise<void> {
  for (const [name, value] of Object.entries(keys)) await options.type(`${line} input[name="${name}"]`, value);
  await options.click(`${line} form button[type="submit"]`);
}

const state = (options: Tab) => options.run((selector) => document.querySelector<HTMLElement>(selector)?.dataset["state"] ?? "", line);

inBrowsers("a carrier is asked with the user's own key, which nobody else sees", async (shopper) => {
  const { browser, world } = shopper;
  await shopper.add(number);
  await until("UPS to be offered", async () => (await shopper.summary()).offers?.find((o) => o.carrier === "ups" && o.why === "key"));
  const popup = await shopper.popup();
  await popup.click(`.row[data-parcel="${number}"] .row-open`);
  const where = await until("the offer beside the parcel", () =>
    popup.run(() => document.querySelector<HTMLAnchorElement>('.parcel [data-offer="ups"] a')?.getAttribute("href")),
  );
  assert.equal(where, "../options/options.html#carrier:ups");
  await popup.close();

  let options = await browser.openOwn("options/options.html#carrier:ups");
  await until("its line in the options", async () => (await state(options)) === "key");
  await until("the focus to be in its line", () => options.run((selector) => document.activeElement?.closest(selector) !== null, line));
  await save(options, { clientId: right.clientId, clientSecret: "x".repeat(5000) });
  await until("the word on a key that cannot be one", () => options.run((selector) => document.querySelector(`${selector} [role="alert"]`)?.textContent?.includes("clientSecret"), line));
  assert.equal(await state(options), "key", "nothing of it was kept");
  assert.ok(await options.run((selector) => document.querySelector<HTMLInputElement>(`${selector} input[name="clientId"]`)?.value !== "", line), "what was typed is still there");
  await options.close();
  options = await browser.openOwn("options/options.html#carrier:ups");
  await until("its line again", async () => (await state(options)) === "key");
  await save(options, wrong);
  await until("access to be what is missing now", async () => (await state(options)) === "permission");
  await browser.foresee([host]);
  await options.click(`${line} .carrier-set > button`);
  await until("the refusal", async () => (await shopper.parcel(number))?.sources?.some((s) => s.carrier === "ups" && s.problem?.kind === "unauthorized"));
  await options.close();
  options = await browser.openOwn("options/options.html#carrier:ups");
  await until("the refusal in the options", async () => (await state(options)) === "refused");

  await save(options, right);
  await until("what UPS tells", async () => ((await shopper.parcel(number))?.timeline?.length ?? 0) >= 4);
  await until("its line to say that it is asked", async () => (await state(options)) === "asked");
  assert.ok((await world.log(host)).some((asked) => asked.status === 200 && asked.path.includes(number)));

  // The keys and what they were exchanged for lie in one record alone.
  for (const [key, value] of Object.entries(await shopper.stored())) {
    if (key === "secrets" || typeof value !== "string") continue;
    const text = JSON.stringify(decode(Buffer.from(value, "base64")));
    for (const secret of [...Object.values(right), ...Object.values(wrong)]) assert.ok(!text.includes(secret), `${key} holds a key`);
  }
  const said = browser.console.join("\n");
  for (const secret of Object.values(right)) assert.ok(!said.includes(secret), "a key was logged");

  await options.click(`${line} form button.bare`);
  await until("the key to be forgotten", async () => (await state(options)) === "key");
});

inOne("chromium", "settings and words are the same in both", "a carrier that is switched off is not asked and not offered", async (shopper) => {
  await shopper.add(number);
  await until("the offer", async () => (await shopper.summary()).offers?.some((o) => o.carrier === "ups"));
  const popup = await shopper.popup();
  await until("the offer in the list", () => popup.run(() => Boolean(document.querySelector('[data-offer="ups"]'))));
  await popup.click('[data-offer="ups"] button.bare');
  await until("no offer any more", async () => !(await shopper.summary()).offers?.some((o) => o.carrier === "ups"));
  const options = await shopper.browser.openOwn("options/options.html#carrier:ups");
  await until("its line", async () => (await state(options)) === "off");
  await options.click(`${line} .check input`);
  await until("it to be wanted again", async () => (await state(options)) === "key");
});

inOne("chromium", "what the core tells of a key is the same in both", "what is left to a key of 17TRACK is told in the options, as soon as it may be asked", async (shopper) => {
  const { browser, world } = shopper;
  const line = '[data-carrier="17track"]';
  const options = await browser.openOwn("options/options.html#carrier:17track");
  const state = () => options.run((selector) => document.querySelector<HTMLElement>(selector)?.dataset["state"] ?? "", line);
  await until("its line", async () => (await state()) === "key");
  await options.type(`${line} input[name="key"]`, "made-up-17track-key");
  await options.click(`${line} form button[type="submit"]`);
  await until("access to be what is missing now", async () => (await state()) === "permission");
  await browser.foresee(["api.17track.net"]);
  await options.click(`${line} .carrier-set > button`);
  const told = await until("what is left", () => options.run((selector) => document.querySelector(`${selector} [data-left]`)?.textContent, line));
  assert.match(told, /200/);
  assert.ok((await world.log("api.17track.net")).every((asked) => asked.path.endsWith("/getquota")), "nothing is registered for that");
});
