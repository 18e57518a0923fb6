import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

// The popup and the pages load several sheets: a class that two of them mean
// different things by gets the looks of both.
test("a class is laid down in one sheet alone", () => {
  const owners = new Map<string, Set<string>>();
  const files = readdirSync("extension", { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".css"));
  for (const file of files) {
    const sheet = readFileSync(join("extension", file), "utf8").replace(/\/\*[\s\S]*?\*\//g, "");
    for (const [, selectors = ""] of sheet.matchAll(/([^{}@;]+)\{/g)) {
      for (const selector of selectors.split(",")) {
        const first = /^\.([\w-]+)(?![\w.-])/.exec(selector.trim())?.[1];
        if (first) owners.set(first, (owners.get(first) ?? new Set()).add(file));
      }
    }
  }
  assert.ok(owners.size > 50, "the sheets were read");
  const shared = [...owners].filter(([, files]) => files.size > 1).map(([name, files]) => `.${name}: ${[...files].join(", ")}`);
  assert.deepEqual(shared, []);
});
