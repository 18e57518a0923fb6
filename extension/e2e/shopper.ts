/**
 * A shopper: what a person does with the shop's pages and with the extension,
 * and what can be looked up in it from outside.
 */
import { decode } from "@msgpack/msgpack";
import { clockKey } from "../shared/records";
import { KeyAsking, KeyParcel, KeySummary, type Asking, type Parcel, type Row, type Summary } from "../shared/zz_gen_wire";
import { until, type Browser, type Tab } from "./browser";
import { World } from "./world";

/** The orders of build/world, by what is in them. */
export const orders = {
  keyboard: "3061000000090001", // not sent yet
  lamp: "3061000000010001", // one package, two scans within the next day
  headphones: "3061000000030001", // two packages, one of them not scanned yet
  socks: "3061000000050001", // shares one package with the mug
  mug: "3061000000070001",
  screwdriver: "3061000000110001", // a number with a wrong check digit
  pot: "3061000000170001", // a number that the carrier does not know
  cable: "3061000000190001", // held up by customs
  backpack: "3061000000130001", // handed over to the last mile
  watch: "3061000000150001", // completed
} as const;

export const numbers = {
  lamp: "LP00700100200301",
  headphones: "RB700100201CN",
  case: "CNG00700100200325",
  combined: "AP00700100200332",
  wrong: "RB700100313CN",
  pot: "LP00700100200363",
  cable: "LP00700100200370",
  backpack: "LP00700100200349",
  backpackLocal: "RC700100422EE",
  // Of no order; these are typed in.
  madrid: "LP00700100200428", // handed over to the post of Spain
  madridLocal: "RF700100705ES",
} as const;

export const listPage = "https://www.aliexpress.com/p/order/index.html";

/** Where our control of an order is on the shop's page. */
export const control = (order: string) => `posthorn-track[data-order="${order}"]`;

/** What a person sees in an element of ours: it stands in a closed root, which a page cannot look into. */
export interface Face {
  text: string;
  state: string;
  dark: boolean;
  direction: string;
  /** The words do not fit and end in dots. */
  cut: boolean;
  /** Of the picture: turned for those who read from the right. */
  turned: boolean;
  color: string;
  ground: string;
}

/** What can be seen of our controls on a page. */
export interface Seen {
  state: string;
  label: string;
  title: string;
}

/** Ids of the popup's rows, from the top. */
export const shown = (popup: Tab): Promise<string[]> => popup.run(() => [...document.querySelectorAll<HTMLElement>(".row")].map((row) => row.dataset["parcel"] ?? ""));

/** Waits until every row has its answer and is painted with it: one that comes later moves its row, and a list that is looked at has to stand still. */
export async function answered(shopper: Shopper, popup: Tab): Promise<void> {
  await until("all answers, painted", async () => {
    const { rows } = await shopper.summary();
    const painted = await popup.run(() => [...document.querySelectorAll<HTMLElement>(".row")].map((row) => `${row.dataset["parcel"]} ${row.dataset["status"]} ${row.querySelector("time")?.dateTime ?? ""}`));
    const stored = rows.map((row) => `${row.id} ${row.words.status || row.words.substatus?.split("_")[0] || "NotFound"} ${row.at ? new Date(row.at).toISOString() : ""}`);
    return rows.every((row) => row.lastTold && !row.asking) && painted.sort().join() === stored.sort().join();
  });
}

export class Shopper {
  private own: Tab | null = null;

  constructor(
    readonly browser: Browser,
    readonly world: World,
    /** The page of the extension's from which it is looked into. */
    private readonly window = "options/options.html",
  ) {}

  /** Opens the order list and waits until the controls are there. */
  async list(url = listPage, least = 1): Promise<Tab> {
    const tab = await this.browser.open(url);
    await until(`${least} controls on ${url}`, async () => (await this.controls(tab)).length >= least);
    return tab;
  }

  /** The orders that have a control, as often as they have one. */
  controls(tab: Tab): Promise<string[]> {
    return tab.run(() => [...document.querySelectorAll<HTMLElement>("posthorn-track")].map((e) => e.dataset["order"] ?? ""));
  }

  seen(tab: Tab, order: string): Promise<Seen | null> {
    return tab.run((selector) => {
      const e = document.querySelector<HTMLElement>(selector);
      return e && { state: e.dataset["state"] ?? "", label: e.getAttribute("aria-label") ?? "", title: e.title };
    }, control(order));
  }

  /** The line about the whole page: its kind, "" where there is none. */
  note(tab: Tab): Promise<string> {
    return tab.run(() => document.querySelector<HTMLElement>("posthorn-note")?.dataset["kind"] ?? "");
  }

  /** What is drawn in our elements on a page, as a content script can see it. */
  async faces(tab: Tab, selector: string): Promise<Face[]> {
    const mark = `seen-${Math.random().toString(36).slice(2)}`;
    await tab.run((mark) => document.documentElement.setAttribute("data-mark", mark), mark);
    const inside = await this.inside();
    const found = await inside.run(
      async (mark, selector) => {
        const read = (mark: string, selector: string) => {
          if (document.documentElement.getAttribute("data-mark") !== mark) return null;
          type Open = (element: Element) => ShadowRoot | null;
          const { dom } = chrome as unknown as { dom?: { openOrClosedShadowRoot: Open } };
          return [...document.querySelectorAll(selector)].map((element) => {
            const root = dom ? dom.openOrClosedShadowRoot(element) : (element as unknown as { openOrClosedShadowRoot: ShadowRoot | null }).openOrClosedShadowRoot;
            const face = root?.querySelector<HTMLElement>(".face");
            const label = root?.querySelector<HTMLElement>(".label");
            const picture = root?.querySelector("svg");
            if (!face || !label || !picture) return null;
            const style = getComputedStyle(face);
            return {
              text: label.textContent ?? "",
              state: face.dataset["state"] ?? "",
              dark: face.dataset["dark"] === "true",
              direction: style.direction,
              cut: label.scrollWidth > label.clientWidth,
              turned: getComputedStyle(picture).transform.startsWith("matrix(-1"),
              color: style.color,
              ground: style.backgroundColor,
            };
          });
        };
        const all = await Promise.all(
          (await chrome.tabs.query({ url: chrome.runtime.getManifest().content_scripts![0]!.matches! })).map(({ id }) =>
            chrome.scripting.executeScript({ target: { tabId: id! }, func: read, args: [mark, selector] }).then(([one]) => one?.result ?? null, () => null),
          ),
        );
        return all.find((one) => one !== null) ?? [];
      },
      mark,
      selector,
    );
    return (found as (Face | null)[]).filter((face) => face !== null);
  }

  /** Clicks a control and waits for one of the states; resolves to all states that it went through. */
  async track(tab: Tab, order: string, ...wanted: string[]): Promise<string[]> {
    await until(`the control of order ${order}`, () => this.seen(tab, order));
    await tab.run((selector) => {
      const element = document.querySelector<HTMLElement>(selector)!;
      const states: string[] = ((window as { states?: string[] }).states = [element.dataset["state"] ?? ""]);
      new MutationObserver(() => {
        const state = document.querySelector<HTMLElement>(selector)?.dataset["state"] ?? "";
        if (states.at(-1) !== state) states.push(state);
      }).observe(document.body, { attributes: true, attributeFilter: ["data-state"], subtree: true, childList: true });
    }, control(order));
    await tab.click(control(order));
    return until(`order ${order} to be ${wanted.join(" or ")}`, async () => {
      const states = await tab.run(() => (window as { states?: string[] }).states ?? []);
      return states.length > 1 && wanted.includes(states.at(-1)!) && states;
    });
  }

  /**
   * Clicks controls whose orders the page's script fails at; it is as it was
   * afterwards. One that throws is given up at once, and one that is not there
   * looked for during ten seconds: both are told as the same.
   */
  async trackInVain(tab: Tab, ...asked: string[]): Promise<void> {
    await tab.run(() => {
      const page = window as { lib?: unknown; kept?: unknown };
      page.kept = page.lib;
      page.lib = {
        mtop: {
          request() {
            throw new Error("made up");
          },
        },
      };
    });
    for (const order of asked) await this.track(tab, order, "failed");
    await tab.run(() => {
      const page = window as { lib?: unknown; kept?: unknown };
      page.lib = page.kept;
    });
  }

  /** The popup as a page of its own, in its own size. */
  popup(): Promise<Tab> {
    return this.browser.openOwn("popup/popup.html", { width: 400, height: 600 });
  }

  /** A page of the extension's, opened anew, behind the others, where it was closed. */
  async inside(): Promise<Tab> {
    if (this.own) {
      try {
        await this.own.run(() => 1);
        return this.own;
      } catch {
        this.own = null;
      }
    }
    this.own = await this.browser.openBehind(this.window);
    return this.own;
  }

  /** From now on, what content scripts say to the background is heard, for [told]. */
  async listen(): Promise<void> {
    await (await this.inside()).run(() => {
      const page = window as { heard?: string };
      page.heard = "";
      chrome.runtime.onMessage.addListener((message: object, sender) => {
        if (sender.tab) page.heard += JSON.stringify(message);
        return false;
      });
    });
  }

  /** Waits until a content script has said something with these words in it, and the background has done what came of it. */
  async told(words: string): Promise<void> {
    const inside = await this.inside();
    await until(`the background to be told of ${words}`, () => inside.run((words) => (window as { heard?: string }).heard?.includes(words), words));
    await inside.run(() => chrome.runtime.sendMessage({ type: "ui-bg:intent", input: { kind: "export" } }).then(() => 0)); // steps are done one after the other
  }

  /** Puts the extension's clock to where the world's is. */
  async takeTime(ahead: number): Promise<void> {
    await (await this.inside()).run((key, value) => chrome.storage.local.set({ [key]: value }), clockKey, ahead);
  }

  /** Moves the world's clock on, and the extension's with it. */
  async wait(by: string): Promise<void> {
    await this.takeTime(await this.world.advance(by));
  }

  /** Types numbers into the popup. */
  async add(...numbers: string[]): Promise<void> {
    const popup = await this.popup();
    await popup.click("header button[aria-label='Add a number']");
    await popup.type(".add textarea", numbers.join(", "));
    await popup.press("Enter");
    for (const number of numbers) await until(`a row for ${number}`, () => this.row(number));
    await popup.close();
  }

  badge(): Promise<string> {
    return this.inside().then((tab) => tab.run(() => chrome.action.getBadgeText({})));
  }

  /** Ids of the notices that are shown. */
  notices(): Promise<string[]> {
    return this.inside().then((tab) => tab.run(async () => Object.keys((await chrome.notifications.getAll()) as object)));
  }

  /**
   * Takes all notices away, as the user does. Firefox lists a notice before it
   * is shown, and forgets a later one of the same name when the first has
   * closed at last: so that is waited for.
   */
  async clearNotices(): Promise<void> {
    await (await this.inside()).run(async (late) => {
      for (const id of Object.keys((await chrome.notifications.getAll()) as object)) {
        const closed = new Promise<void>((resolve) => chrome.notifications.onClosed.addListener((one) => one === id && resolve()));
        await chrome.notifications.clear(id);
        if (late) await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, 20_000))]);
      }
    }, this.browser.name === "firefox");
  }

  /** Everything in storage.local, as it lies there. */
  stored(): Promise<Record<string, unknown>> {
    return this.inside().then((tab) => tab.run(() => chrome.storage.local.get(null)));
  }

  private async record<T>(key: string): Promise<T | null> {
    const text = await (await this.inside()).run((key) => chrome.storage.local.get(key).then((items) => items[key]), key);
    return typeof text === "string" ? (decode(Buffer.from(text, "base64")) as T) : null;
  }

  /** What the popup paints. */
  async summary(): Promise<Summary> {
    return (await this.record<Summary>(KeySummary)) ?? { at: 0, news: 0, rows: [], settings: {} };
  }

  /** The row of a parcel, by any of its numbers. */
  async row(number: string): Promise<Row | undefined> {
    const { rows } = await this.summary();
    return rows?.find((row) => row.id === number || row.number === number);
  }

  parcel(id: string): Promise<Parcel | null> {
    return this.record<Parcel>(KeyParcel + id);
  }

  asking(): Promise<Asking | null> {
    return this.record<Asking>(KeyAsking);
  }

  async restart(): Promise<void> {
    this.own = null;
    await this.browser.restart();
  }
}
