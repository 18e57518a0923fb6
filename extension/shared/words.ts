// Words for people, by id. Every text that a person reads stands in
// _locales; the code knows ids only, and most ids are made from what the core
// says: the sub-status InTransit_Departure is the message
// "status_InTransit_Departure", the problem kind check_digit is
// "problem_check_digit".
//
//     statusWord({ substatus: "InTransit_Departure" })   →  "Left the country of origin"
//     problemWord({ kind: "temporary", args: ["example-post"] })
//         →  "Example Post cannot be reached just now. We ask again later."
//     count("done_added", 3)                             →  "3 parcels added"
//
// The background, the content scripts and the pages share this file, so it
// imports nothing that draws.

import { browser } from "./browser";
import type { Finding, Problem, Words } from "./zz_gen_wire";
import { duration, exact, inDays, sayDay, present } from "./time";

/** Names of carriers for people, by id. */
export type Names = Readonly<Record<string, string>>;

/** Browsers answer nothing at all to more arguments than this. */
const mostArgs = 9;

/** What the browser has told of its language and its messages: a list asks for the same few in every row, and each call takes its time. */
const known = new Map<string, string>();

function remember(key: string, ask: () => string): string {
  let told = known.get(key);
  if (told === undefined) known.set(key, (told = ask()));
  return told;
}

/** Asks the browser anew: its language changes in tests, and nowhere else while a page is open. */
export function forget(): void {
  known.clear();
}

/** The message with this id, or "" where there is none. */
export function find(id: string, args: readonly string[] = []): string {
  if (args.length > 0) return browser.i18n.getMessage(id, args.slice(0, mostArgs));
  return remember(id, () => browser.i18n.getMessage(id));
}

/** The message with this id; the id itself where there is none, so that a gap shows. */
export function word(id: string, ...args: string[]): string {
  return find(id, args) || id;
}

/** BCP 47 tag of the language that the words are in. */
export function language(): string {
  const words = find("language_tag") || "en";
  // The user's own region decides on dates and digits where the words are in its language.
  const user = remember(" ", () => browser.i18n.getUILanguage());
  return user.split("-")[0] === words.split("-")[0] ? user : words;
}

/** A message that counts: the form of id that the language has for n, with n as $1. */
export function count(id: string, n: number, ...args: string[]): string {
  const form = new Intl.PluralRules(language()).select(n);
  const all = [new Intl.NumberFormat(language()).format(n), ...args];
  return find(`${id}_${form}`, all) || word(`${id}_other`, ...all);
}

/** The words of a status: those of the sub-status where it has some, else of the main status. */
export function statusWord(words: Words | undefined): string {
  return (
    (words?.substatus && find(`status_${words.substatus}`)) ||
    (words?.status && find(`status_${words.status}`)) ||
    word("status_unknown")
  );
}

/** What a finding says, as a whole sentence. */
export function findingWord(finding: Finding): string {
  const [first = "", ...rest] = finding.args ?? [];
  const days = /^\d{1,4}$/.test(first) ? Number(first) : undefined;
  const id = `finding_${finding.kind}`;
  // Numbers are days: of silence behind us, or of protection ahead.
  if (days !== undefined && finding.kind !== "protection") return sentence(id, days > 0 ? [word("silence", duration(days))] : []);
  return sentence(id, [days === undefined ? first : inDays(days), ...rest].filter(Boolean).map(say)) || word("status_unknown");
}

/** What to do about a finding. */
export function adviceWord(finding: Finding): string {
  return find(`advice_${finding.kind}`);
}

/** One sentence or two: what happened, then what to do. */
export function problemWord(problem: Problem, names?: Names): string {
  const args = (problem.args ?? []).map((arg) => names?.[arg] ?? carrierName(arg));
  return sentence(`problem_${problem.kind}`, args) || word("problem_unknown");
}

/** When a paused problem is tried again; "" where it does not wait. */
export function problemUntil(problem: Problem, now = present()): string {
  return problem.at && problem.at > now ? word("problem_again_at", exact(problem.at, now)) : "";
}

/**
 * A carrier's name from its id, for the case that nobody told a better one:
 * "example-post" → "Example Post". What does not look like an id stays.
 */
export function carrierName(id: string, names?: Names): string {
  const told = names?.[id];
  if (told) return told;
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) return id;
  return id
    .split("-")
    .map((part) => (part.length <= 3 ? part.toUpperCase() : part[0]!.toUpperCase() + part.slice(1)))
    .join(" ");
}

/** Two sentences, of which the first has no full stop yet. */
export function sentences(first: string, second: string): string {
  return first + (/^(ja|zh)/.test(language()) ? "。" : ". ") + second;
}

/** An argument as the core gives it, for people: a date, a country, or as it is. */
function say(arg: string): string {
  return /^\d{4}-\d\d-\d\d$/.test(arg) ? sayDay(arg) : countryName(arg);
}

/** The name of a country from its two letters, or from its English name, which carriers tell in every language; what is neither stays as it is. */
export function countryName(told: string): string {
  const code = /^[A-Z]{2}$/.test(told) ? told : lettersOf(told);
  return (code && new Intl.DisplayNames(language(), { type: "region", fallback: "code" }).of(code)) || told;
}

/** By English names in lower case; those that the browser has no other word for are given. */
let letters: Map<string, string> | undefined;

function lettersOf(told: string): string | undefined {
  if (!/^[a-z][a-z .&'’()-]{3,}$/i.test(told)) return undefined;
  if (!letters) {
    letters = new Map([["mainland china", "CN"], ["russian federation", "RU"], ["united states of america", "US"], ["viet nam", "VN"], ["czech republic", "CZ"], ["turkey", "TR"]]);
    const alphabet = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
    for (const style of ["short", "long"] as const) {
      const names = new Intl.DisplayNames("en", { type: "region", style, fallback: "none" });
      for (const first of alphabet) {
        for (const second of alphabet) {
          const name = names.of(first + second)?.toLowerCase();
          if (name && !letters.has(name)) letters.set(name, first + second);
        }
      }
    }
  }
  return letters.get(told.toLowerCase());
}

/** The name of a language from its tag: "zh" → "Chinese". */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(language(), { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag; // carriers tell tags that are none
  }
}

/**
 * A message whose arguments may be missing: the place of a missing one goes,
 * and the colon or space before it.
 */
function sentence(id: string, args: string[]): string {
  if (args.length > 0) return find(id, args);
  return find(id, [MISSING]).replace(/\s*[:：]?\s*\u2060MISSING\u2060/gu, "");
}

const MISSING = "\u2060MISSING\u2060";
