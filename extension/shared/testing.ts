// For tests: the browser's messages, read from the catalogues as they lie in
// the repository. Import it before anything that says words.

import { readFileSync } from "node:fs";

/** All interface languages, as their folders are named. */
export const languages = ["en", "ru", "uk", "es", "pt_BR", "fr", "de", "it", "nl", "pl", "tr", "he", "ar", "ja", "ko", "zh_CN"];

export type Catalogue = Record<string, { message: string }>;

export function catalogue(language: string): Catalogue {
  return JSON.parse(readFileSync(`extension/_locales/${language}/messages.json`, "utf8")) as Catalogue;
}

let messages = catalogue("en");
let tag = "en";

/** Makes a language the user's own. */
export function speak(language: string): void {
  messages = catalogue(language);
  tag = language.replace("_", "-");
  forget();
}

Object.assign(globalThis, {
  chrome: {
    runtime: { id: "test" },
    i18n: {
      getUILanguage: () => tag,
      getMessage: (id: string, args: string[] = []) =>
        (messages[id]?.message ?? "").replace(/\$(\d)/g, (_, n: string) => args[Number(n) - 1] ?? ""),
    },
  },
});

// Not before there is a browser: it is looked for once.
const { forget } = await import("./words");
