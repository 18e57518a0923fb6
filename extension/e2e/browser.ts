/**
 * What the tests and the demonstration do with a browser, in the same words
 * for Chromium and Firefox.
 */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { TraceEvent } from "./trace";
import type { World } from "./world";

export type BrowserName = "chromium" | "firefox";

/** How a browser is started. */
export interface Launch {
  world: World;
  /** Folder of the unpacked extension. */
  extension: string;
  /** Folder of the profile; it is kept over a restart. */
  profile: string;
  headless: boolean;
  /** Of the browser's own words, "en-US". */
  language?: string;
}

/** A browser with the extension in it. */
export interface Browser {
  readonly name: BrowserName;
  /** It cannot be made fresh any more. */
  readonly worn: boolean;
  /** Everything that was written to a console, by pages and by the background. */
  readonly console: string[];
  /** A tab at an address of the web. */
  open(url: string): Promise<Tab>;
  /** A tab with one of the extension's own pages, "popup/popup.html". */
  openOwn(path: string, size?: { width: number; height: number }): Promise<Tab>;
  /** The same, without taking the front from another tab: a page that is not seen is drawn and woken ever more seldom. */
  openBehind(path: string): Promise<Tab>;
  /** The tab whose address contains `part`, as soon as there is one. */
  find(part: string): Promise<Tab>;
  /** All tabs that there are. */
  tabs(): Promise<Tab[]>;
  /**
   * As at the first start: no tab but an empty one, nothing stored by pages or
   * by the extension, which is installed anew. `between` is called when the
   * old one has gone and the new one is not there yet.
   */
  fresh(between: () => Promise<void>): Promise<void>;
  /** The extension gets these hosts, or match patterns, when it asks for them: the browser's own question, which nobody could answer, is not put. */
  foresee(hosts: string[]): Promise<void>;
  /** Presses the extension's button in the toolbar while a tab is in front; no other tab may be at its address. */
  pressAction(tab: Tab): Promise<void>;
  /**
   * Chooses the extension's entry in the menu of the text in an element; `own`
   * is a tab with a page of the extension's. Firefox opens its menu for a right
   * click. Chromium's menu is a window that nobody reaches from outside: there
   * the entry is looked for, and the background told as the browser tells it.
   */
  chooseFromMenu(tab: Tab, selector: string, own: Tab): Promise<void>;
  /** Ends the background at once, whatever it is doing. */
  killBackground(): Promise<void>;
  /** Closes the browser and starts it again on the same profile. */
  restart(): Promise<void>;
  close(): Promise<void>;
  /** Ends it at once, where [close] does not. */
  kill(): void;
  /** Resolves when the user has closed the browser. */
  closed(): Promise<void>;
}

/** One tab. */
export interface Tab {
  /** Runs a function in the page; it and its arguments must be self-contained. */
  run<A extends unknown[], T>(f: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /** Runs a whole script in the page. */
  evaluate(script: string): Promise<void>;
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  /** From now on the tab gets this page at this address, without the network. Chromium alone. */
  answer?(url: string, html: string): Promise<void>;
  /** What the tab does meanwhile, as Chromium's tracing has it. Chromium alone. */
  trace?(work: () => Promise<void>): Promise<TraceEvent[]>;
  /** A real click, in the middle of the element. */
  click(selector: string): Promise<void>;
  hover(selector: string): Promise<void>;
  press(key: string): Promise<void>;
  type(selector: string, text: string): Promise<void>;
  front(): Promise<void>;
  /** Gives the page so many pixels. */
  resize(width: number, height: number): Promise<void>;
  screenshot(file: string): Promise<void>;
  scheme(scheme: "light" | "dark"): Promise<void>;
  close(): Promise<void>;
}

/** How long a condition may take on a machine that is busy with other things. */
export const patience = 60_000;

type Falsy = false | null | undefined | "" | 0;

/**
 * Waits until `look` gives something true, and resolves to it. Errors of
 * `look` count as "not yet": a page may just be loading. So does a `look` that
 * does not end, as those may that ask a tab which has gone: it is given up
 * early enough to look again.
 */
export async function until<T>(what: string, look: () => Promise<T> | T, limit = patience): Promise<Exclude<T, Falsy>> {
  const end = Date.now() + limit;
  let last: unknown;
  for (let wait = 30; ; wait = Math.min(wait * 1.6, 300)) {
    try {
      const value = await within(Math.max(Math.min(end - Date.now(), limit / 3), 1000), look);
      if (value) return value as Exclude<T, Falsy>;
      last = value;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`waited ${limit / 1000} s for ${what}; last: ${last instanceof Error ? last.message : JSON.stringify(last)}`);
    await sleep(wait);
  }
}

/** What `work` resolves to; rejects when that takes longer than so many ms. */
export async function within<T>(ms: number, work: () => Promise<T> | T): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => (timer = setTimeout(() => reject(new Error(`not done after ${ms / 1000} s`)), ms)));
  try {
    return await Promise.race([work(), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Selects the text of an element; resolves to it and to a point on it. */
export function selectText(tab: Tab, selector: string): Promise<{ text: string; x: number; y: number }> {
  return tab.run((selector) => {
    const element = document.querySelector(selector)!;
    element.scrollIntoView({ block: "center" });
    getSelection()!.selectAllChildren(element);
    const range = document.createRange();
    range.selectNodeContents(element);
    const { left, top, width, height } = range.getBoundingClientRect();
    return { text: String(getSelection()), x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
  }, selector);
}

/**
 * The environment of a browser without a window: a home of its own, for not
 * every machine that tests has one that may be written to; and its words in
 * one language, whatever the machine's is.
 */
export async function environment({ profile, headless, language = "en-US" }: Launch): Promise<NodeJS.ProcessEnv> {
  if (!headless) return process.env;
  const home = join(profile, "home");
  await mkdir(home, { recursive: true });
  const { XDG_CONFIG_HOME: _, XDG_CACHE_HOME: __, XDG_DATA_HOME: ___, LC_ALL: ____, ...rest } = process.env;
  return { ...rest, HOME: home, LANGUAGE: language.replace("-", "_"), LANG: "C.UTF-8" };
}

/** Starts a browser of that name. */
export async function launch(name: BrowserName, options: Launch): Promise<Browser> {
  const { Chromium } = await import("./chromium");
  const { Firefox } = await import("./firefox");
  return name === "chromium" ? Chromium.start(options) : Firefox.start(options);
}
