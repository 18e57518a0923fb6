import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

const sheet = readFileSync("extension/ui/tokens.css", "utf8");
const tokens = new Map(
  [...sheet.matchAll(/--([a-z]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)].map((m) => [m[1]!, [m[2]!, m[3]!] as const]),
);

/** Relative luminance of a colour, as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const part = (at: number) => {
    const c = parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
}

function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

test("the formula itself", () => {
  assert.equal(Math.round(contrast("#000000", "#ffffff")), 21);
  assert.equal(contrast("#777777", "#777777"), 1);
});

const text = ["ink", "quiet", "slate", "blue", "orange", "teal", "green", "red"];

for (const scheme of [0, 1] as const) {
  const name = ["light", "dark"][scheme]!;
  test(`${name}: text is readable on paper and on raised ground`, () => {
    assert.ok(tokens.size >= 12, "the tokens were read");
    for (const ground of ["paper", "raised"]) {
      for (const ink of text) {
        const ratio = contrast(tokens.get(ink)![scheme], tokens.get(ground)![scheme]);
        assert.ok(ratio >= 4.5, `${ink} on ${ground}: ${ratio.toFixed(2)}`);
      }
    }
  });
  test(`${name}: paper is readable on the grounds of strong buttons`, () => {
    for (const ground of ["ink", "red"]) {
      const ratio = contrast(tokens.get("paper")![scheme], tokens.get(ground)![scheme]);
      assert.ok(ratio >= 4.5, `paper on ${ground}: ${ratio.toFixed(2)}`);
    }
  });
  test(`${name}: the mark, the dot, the focus and the edges of fields are seen`, () => {
    for (const ground of ["paper", "raised"]) {
      for (const line of ["brand", "quiet"]) {
        const ratio = contrast(tokens.get(line)![scheme], tokens.get(ground)![scheme]);
        assert.ok(ratio >= 3, `${line} on ${ground}: ${ratio.toFixed(2)}`);
      }
    }
  });
}

test("no colour stands outside of the tokens", () => {
  const sheets = readdirSync("extension", { recursive: true, encoding: "utf8" }).filter((f) => f.endsWith(".css") && !f.endsWith("tokens.css"));
  assert.ok(sheets.length >= 5);
  for (const file of sheets) {
    const css = readFileSync(join("extension", file), "utf8");
    assert.doesNotMatch(css, /#[0-9a-f]{3,8}\b|rgba?\(|hsla?\(|oklch\(/i, file);
    for (const [, used] of css.matchAll(/var\(--([a-z]+)/g)) {
      assert.ok(new RegExp(`--${used}:`).test(sheet + css), `${file}: --${used} is no token`);
    }
  }
});
