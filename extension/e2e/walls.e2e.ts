/** Pages of the shop that show no orders: each says what it is, and nothing is lost. */
import assert from "node:assert/strict";
import { until, type Tab } from "./browser";
import { inBrowsers, inOne } from "./setup";
import { control, listPage, numbers, orders, type Shopper } from "./shopper";

/** The problems that the popup tells, `wanted` among them: kind → sentence. */
async function banners(shopper: Shopper, wanted = ""): Promise<Record<string, string>> {
  const popup = await shopper.popup();
  await until(`the popup, with ${wanted || "whatever it tells"}`, () =>
    popup.run((wanted) => Boolean(document.querySelector(wanted ? `.banner[data-problem="${wanted}"]` : "main")), wanted),
  );
  const told = await popup.run(() =>
    Object.fromEntries([...document.querySelectorAll<HTMLElement>(".banner")].map((e) => [e.dataset["problem"]!, e.textContent!])),
  );
  await popup.close();
  return told;
}

/** What stands in the line above the orders, in its own words. */
async function line(shopper: Shopper, tab: Tab): Promise<string> {
  return (await shopper.faces(tab, "posthorn-note"))[0]?.text ?? "";
}

/** Clicks a control that is not asked for now, and waits for the reason, which may have stood there before. */
async function refused(shopper: Shopper, tab: Tab, order: string, why: RegExp): Promise<void> {
  await shopper.listen();
  await tab.click(control(order));
  await shopper.told(JSON.stringify({ type: "cs-bg:track", order }).slice(1, -1));
  await until(`order ${order} to be refused`, async () => {
    const seen = await shopper.seen(tab, order);
    return seen?.state === "failed" && why.test(seen.title);
  });
}

inOne("chromium", "which page it is, and what to say of it, is the core's; how both browsers say it is seen with the captcha", "a login page, an empty list and a markup never seen", async (shopper) => {
  const { world } = shopper;
  const list = await shopper.list();
  await shopper.track(list, orders.lamp, "tracked");
  const known = await until("the carrier's answer", () => shopper.parcel(numbers.lamp).then((p) => p?.timeline?.length));

  // A login page in place of the orders; then signed in, in the same tab.
  await world.turn({ login: "redirect" });
  await list.goto(listPage);
  await until("the page to say that it wants a login", async () => (await shopper.note(list)) === "login");
  assert.match(await line(shopper, list), /asks you to sign in\. Sign in, then try again/);
  assert.match((await banners(shopper, "login"))["login"] ?? "", /Sign in, then try again/);
  await until("the badge to say so", async () => (await shopper.badge()) === "!");
  await world.turn({ login: "off" });
  await list.goto(listPage);
  await until("the controls", async () => (await shopper.controls(list)).length >= 10);
  await until("the line to go", async () => (await shopper.note(list)) === "");
  assert.deepEqual(await banners(shopper), {});
  await until("the badge to clear", async () => (await shopper.badge()) === "");

  // The session ends while the page is open: its script says so.
  await world.turn({ login: "api" });
  await refused(shopper, list, orders.cable, /asks you to sign in/);
  assert.equal(await world.askedPage(orders.cable), 1);
  await world.turn({ login: "off" });
  // Nothing is asked for half an hour, and page and popup say what to do.
  assert.match(await line(shopper, list), /Sign in, then try again/);
  const told = (await banners(shopper, "login"))["login"] ?? "";
  assert.match(told, /Sign in, then try again/);
  assert.match(told, /Next try: /);
  await shopper.wait("29m");
  await list.front();
  await refused(shopper, list, orders.socks, /asks you to sign in/);
  assert.equal(await world.askedPage(orders.socks), 0);

  await shopper.wait("2m");

  // A page without its script: it is looked for, while we go on with others.
  await world.turn({ sdk: "off" });
  const bare = await shopper.list(undefined, 10);
  await bare.click(control(orders.backpack));

  await world.turn({ sdk: "on", markup: "strange" });
  const other = await shopper.browser.open(listPage);
  await until("the page to say that it cannot be read", async () => (await shopper.note(other)) === "strange");
  assert.match(await line(shopper, other), /could not read it\. Add the number by hand/);
  assert.match((await banners(shopper, "strange"))["strange"] ?? "", /could not read it/);
  await world.turn({ markup: "current", list: "empty" });
  await other.reload();
  await until("the page to say that it is empty", async () => (await shopper.note(other)) === "no_orders");
  assert.match(await line(shopper, other), /Look under another tab/);
  assert.match((await banners(shopper, "no_orders"))["no_orders"] ?? "", /No orders on this page/);
  await world.turn({ list: "full" });
  await other.reload();
  await until("the line to go", async () => (await shopper.controls(other)).length >= 10 && (await shopper.note(other)) === "");
  assert.deepEqual(await banners(shopper), {});

  await until("the bare page's button to say what to do", async () =>
    /Open the order’s tracking page/.test((await shopper.seen(bare, orders.backpack))?.title ?? ""),
  );
  assert.equal((await shopper.parcel(numbers.lamp))?.timeline?.length, known, "what was known is lost");
  await until("what was known", async () => (await shopper.seen(other, orders.lamp))?.state === "tracked");
});

inBrowsers("a list longer than what is read of a page says so, and what was read works", async (shopper) => {
  const list = await shopper.list(undefined, 10);
  assert.equal(await shopper.note(list), "");
  const last = await list.run(() => {
    const cards = [...document.querySelectorAll(".order-item")];
    const many = document.createElement("div");
    many.className = "many";
    many.style.display = "none";
    many.innerHTML = "<i></i>".repeat(60_000);
    cards.at(-1)!.before(many);
    return cards.at(-1)!.querySelector<HTMLElement>("posthorn-track")!.dataset["order"]!;
  });
  await until("the page to say so", async () => (await shopper.note(list)) === "cut");
  assert.match(await line(shopper, list), /too long .* Look under a tab with fewer orders/);
  assert.match((await banners(shopper, "cut"))["cut"] ?? "", /the last orders have no button/);
  await list.front();
  await until("the last order to be without a control", async () => !(await shopper.controls(list)).includes(last));
  await shopper.track(list, orders.lamp, "tracked");

  // As many elements behind the orders cut off nothing that matters.
  await list.run(() => document.body.append(document.querySelector(".many")!));
  await until("the line to go", async () => (await shopper.note(list)) === "");
  await until("the last order to have its control again", async () => (await shopper.controls(list)).includes(last)); // drawn after the line
  assert.deepEqual(await banners(shopper), {});
});

inBrowsers("a captcha stops all asking for 30 minutes", async (shopper) => {
  const { world } = shopper;
  const list = await shopper.list();
  await shopper.track(list, orders.lamp, "tracked");

  // Drawn over the page when its script asks.
  await world.turn({ captcha: "api" });
  await refused(shopper, list, orders.headphones, /prove you are human/);
  await until("the page to say so", async () => (await shopper.note(list)) === "captcha");
  assert.match(await line(shopper, list), /prove you are human\. Open the page, then try again/);
  assert.equal(await world.askedPage(orders.headphones), 1);
  const told = (await banners(shopper, "captcha"))["captcha"] ?? "";
  assert.match(told, /prove you are human/);
  assert.match(told, /Next try: /);
  await until("the badge to say so", async () => (await shopper.badge()) === "!");

  // Nothing is asked, from no tab, until the time is over.
  await world.turn({ captcha: "off" });
  const other = await shopper.list(undefined, 10);
  await until("the other page to say so, too", async () => (await shopper.note(other)) === "captcha");
  await refused(shopper, other, orders.cable, /prove you are human/);
  await shopper.wait("25m");
  await refused(shopper, other, orders.cable, /prove you are human/);
  assert.equal(await world.askedPage(orders.cable), 0);
  await shopper.wait("6m");
  await shopper.track(other, orders.cable, "tracked");
  assert.equal(await world.askedPage(orders.cable), 1);
  assert.deepEqual(await banners(shopper), {});

  // In place of the orders, at its own address.
  await world.turn({ captcha: "redirect" });
  await other.goto(listPage);
  await until("the page to say that it is a captcha", async () => (await shopper.note(other)) === "captcha");
  assert.match((await banners(shopper, "captcha"))["captcha"] ?? "", /prove you are human/);
  // Solved, in the same tab: the orders are there again, and may be asked for.
  await world.turn({ captcha: "off" });
  await other.reload();
  await until("the controls", async () => (await shopper.controls(other)).length >= 10 && (await shopper.note(other)) === "");
  await shopper.track(other, orders.headphones, "tracked");
  await until("what was known", async () => (await shopper.seen(other, orders.lamp))?.state === "tracked");
});
