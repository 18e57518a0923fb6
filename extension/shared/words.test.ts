import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { RelayState } from "./relay";
import { catalogue, languages, speak } from "./testing";
import { adviceWord, carrierName, countryName, count, findingWord, problemWord, statusWord } from "./words";

const categories = ["zero", "one", "two", "few", "many", "other"] as const;
const english = catalogue("en");

/** An id without its plural form, where it has one in English. */
function stem(id: string): string {
  const base = id.replace(/_(zero|one|two|few|many|other)$/, "");
  return `${base}_other` in english ? base : id;
}

/** The values of a generated union type or of constants with a prefix, from the source of the seam. */
const seam = readFileSync("extension/shared/zz_gen_wire.ts", "utf8");
function union(name: string): string[] {
  const line = new RegExp(`^export type ${name} = (.*);$`, "m").exec(seam);
  assert.ok(line, `no type ${name} in the seam`);
  return [...line[1]!.matchAll(/"([^"]+)"/g)].map((m) => m[1]!);
}
function constants(prefix: string): string[] {
  return [...seam.matchAll(new RegExp(`^export const ${prefix}\\w* = "([^"]+)"`, "gm"))].map((m) => m[1]!);
}

test("there is a catalogue for every interface language, and no other", () => {
  assert.deepEqual(readdirSync("extension/_locales").sort(), [...languages].sort());
});

for (const language of languages) {
  const words = catalogue(language);
  const tag = language.replace("_", "-");

  test(`${language}: the same ids as English`, () => {
    const stems = (c: object) => [...new Set(Object.keys(c).map(stem))].sort();
    assert.deepEqual(stems(words), stems(english));
    const folded = Object.keys(words).map((id) => id.toLowerCase());
    assert.equal(new Set(folded).size, folded.length, "ids are told apart without their case");
  });

  test(`${language}: every plural form that the language has`, () => {
    const rules = new Intl.PluralRules(tag);
    const needed = new Set<string>(["other"]);
    for (let n = 0; n <= 200; n++) needed.add(rules.select(n));
    for (const id of Object.keys(english).filter((id) => stem(id) !== id && id.endsWith("_other"))) {
      for (const form of needed) assert.ok(words[`${stem(id)}_${form}`]?.message, `${stem(id)}_${form}`);
      for (const form of categories) {
        assert.ok(needed.has(form) || !words[`${stem(id)}_${form}`], `${stem(id)}_${form} is never used`);
      }
    }
  });

  test(`${language}: the same places for arguments as English`, () => {
    const places = (text: string) => [...new Set(text.match(/\$\d/g))].sort().join();
    for (const [id, { message }] of Object.entries(words)) {
      const like = english[id] ?? english[`${stem(id)}_other`]!;
      // "One parcel" may say its number in words.
      if (stem(id) !== id && /_(zero|one|two)$/.test(id) && places(message) === "") continue;
      assert.equal(places(message), places(like.message), id);
    }
  });

  test(`${language}: nothing empty, doubled, shouted or too long`, () => {
    for (const [id, { message }] of Object.entries(words)) {
      assert.ok(message.trim() === message && message.length > 0, id);
      assert.ok(!/[!！]| {2}|\$\$/.test(message), `${id}: ${message}`);
      assert.ok(message.length <= 400, `${id} is ${message.length} long`);
    }
    assert.ok(words["name"]!.message.length <= 45, "the stores' limit for names");
    assert.ok(words["short_name"]!.message.length <= 12, "the browser's limit for short names");
    assert.ok(words["description"]!.message.length <= 132, "the stores' limit for descriptions");
    // Labels under the picture of five stops stand side by side in 400 pixels.
    for (const id of Object.keys(words).filter((id) => id.startsWith("stop_"))) {
      assert.ok(words[id]!.message.length <= 12, `${id}: ${words[id]!.message}`);
    }
    for (const id of Object.keys(words).filter((id) => /^(status|group)_/.test(id))) {
      assert.ok(words[id]!.message.length <= 44, `${id}: ${words[id]!.message}`);
    }
  });

  test(`${language}: is written in its own letters`, () => {
    const script = { ru: /\p{Script=Cyrillic}/u, uk: /\p{Script=Cyrillic}/u, he: /\p{Script=Hebrew}/u, ar: /\p{Script=Arabic}/u, ja: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u, ko: /\p{Script=Hangul}/u, zh_CN: /\p{Script=Han}/u }[language];
    if (!script) return;
    const names = /^(language_tag|direction|short_name|title_quiet|button_progress)$/;
    for (const [id, { message }] of Object.entries(words)) {
      if (names.test(id) || /^[\s$\d→/]*$/.test(message)) continue;
      assert.match(message, script, id);
    }
  });
}

/** Of type RelayState, each. */
const relayStates: readonly RelayState[] = ["ok", "address", "silent", "token", "version"];

test("every status, stage, finding, problem and state has words", () => {
  const wanted = [
    ...union("Status").map((s) => `status_${s}`),
    ...union("Substatus").map((s) => `status_${s}`),
    ...union("Stage").map((s) => `stage_${s}`),
    ...constants("Problem").map((p) => `problem_${p}`),
    ...constants("State").map((s) => `state_${s}`),
    ...relayStates.map((s) => `relay_${s}`),
  ];
  assert.ok(wanted.length > 60, "the seam was read");
  for (const id of wanted) assert.ok(english[id], `no words for ${id}`);
});

test("every finding that the core makes has words and advice", () => {
  const source = readdirSync("wasm/timeline")
    .filter((name) => name.endsWith(".go") && !name.endsWith("_test.go"))
    .map((name) => readFileSync(join("wasm/timeline", name), "utf8"))
    .join("\n");
  const kinds = new Set([...source.matchAll(/\badd\("([a-z_]+)"/g)].map((m) => m[1]!));
  assert.ok(kinds.size >= 5, "findings were found in the source");
  for (const kind of kinds) {
    assert.ok(english[`finding_${kind}`], `finding_${kind}`);
    assert.ok(english[`advice_${kind}`], `advice_${kind}`);
  }
});

test("every id is used", () => {
  const files = readdirSync("extension", { recursive: true, encoding: "utf8" }).filter((name) => /\.tsx?$/.test(name));
  const code = files.map((name) => readFileSync(join("extension", name), "utf8")).join("\n") + readFileSync("manifest.json", "utf8");
  const made = /^(status|stage|stop|finding|advice|problem|button|group|menu|reason|state|relay)_/;
  for (const id of Object.keys(english)) {
    if (made.test(id)) continue;
    assert.ok(code.includes(`"${stem(id)}"`) || code.includes(`__MSG_${id}__`), `${id} is used nowhere`);
  }
});

test("every id that is asked for has words", () => {
  const files = readdirSync("extension", { recursive: true, encoding: "utf8" }).filter((name) => /(?<!\.test)\.tsx?$/.test(name) && !/^e2e/.test(name));
  let asked = 0;
  for (const name of files) {
    for (const [, id = ""] of readFileSync(join("extension", name), "utf8").matchAll(/\b(?:word|find|count)\(\s*"(\w+)"/g)) {
      asked++;
      assert.ok(english[id] || english[`${id}_other`], `${name} asks for ${id}`);
    }
  }
  assert.ok(asked > 100, "the sources were read");
});

test("words are put together", () => {
  speak("en");
  assert.equal(statusWord({ status: "InTransit", substatus: "InTransit_Departure" }), "Left the country of origin");
  assert.equal(statusWord({ status: "Delivered" }), "Delivered");
  assert.equal(statusWord(undefined), "Not known yet");
  assert.equal(count("done_added", 1), "1 parcel added");
  assert.equal(count("done_added", 3), "3 parcels added");
  assert.equal(findingWord({ kind: "stalled", args: ["16", "10"] }), "Slower than usual: 16 days without a scan");
  assert.equal(findingWord({ kind: "likely_lost", args: ["0"] }), "Probably lost");
  assert.equal(findingWord({ kind: "uncollected", args: ["11"] }), "Not collected yet: 11 days without a scan");
  assert.equal(findingWord({ kind: "given_up" }), "The carrier has given it up");
  assert.equal(findingWord({ kind: "protection", args: ["5"] }), "Buyer protection ends: in 5 days");
  assert.equal(findingWord({ kind: "wrong_country", args: ["FI", "EE"] }), "It seems to be going to another country: Finland");
  assert.match(adviceWord({ kind: "nothing_yet", args: ["2"] }), /^New numbers often stay silent/);
  assert.match(problemWord({ kind: "temporary", args: ["example-post"] }), /^Example Post cannot be reached/);
  assert.match(problemWord({ kind: "blocked", args: ["ep"] }, { ep: "Éxample" }), /^Éxample refused/);
  assert.equal(problemWord({ kind: "never heard of" }), "Something went wrong. Try again.");
  assert.equal(carrierName("dhl-express"), "DHL Express");
  assert.equal(carrierName("Почта"), "Почта");
});

test("plurals follow the language", () => {
  speak("ru");
  assert.deepEqual([1, 2, 5, 21].map((n) => count("done_added", n)), [
    "Добавлена 1 посылка",
    "Добавлены 2 посылки",
    "Добавлено 5 посылок",
    "Добавлена 21 посылка",
  ]);
  speak("ar");
  assert.equal(count("done_added", 2), "أُضيف طردان");
  speak("en");
});

test("a country is named in the user's language, by its letters or by its English name", () => {
  speak("de");
  assert.equal(countryName("ES"), "Spanien");
  assert.equal(countryName("Spain"), "Spanien");
  assert.equal(countryName("Mainland China"), "China");
  assert.equal(countryName("HONG KONG"), countryName("HK"));
  assert.equal(countryName("United Kingdom"), "Vereinigtes Königreich");
  for (const other of ["Leipzig", "Россия", "", "ES-MD", "Festlandchina"]) assert.equal(countryName(other), other);
  speak("en");
});
