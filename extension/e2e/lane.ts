/**
 * One lane of tests: a browser that runs the files it is told, one after the
 * other. Its argument is the browser's name. Each line of its input is a file;
 * each line of its output that is JSON with "lane" in it is a [Report].
 * It ends when its input does, even in the middle of a test: whoever started
 * it has gone then.
 */
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import type { BrowserName } from "./browser";
import { NoBrowser } from "./program";
import { Place, takeDeclared } from "./setup";

/** What happened: a test is tried once more, a test ended, or (without `test`) all tests of a file. */
interface Report {
  lane: "again" | "test" | "file";
  test?: string;
  ms?: number;
  /** What went wrong, where something did. */
  failure?: string;
  /** What went wrong at the first try of a test that passed at the second. */
  first?: string;
}

const browser = process.argv[2] as BrowserName;
const place = new Place(browser);
const report = (it: Report) => process.stdout.write(JSON.stringify(it) + "\n");
const told = (error: unknown) => (error instanceof Error ? (error.stack ?? error.message) : String(error));

async function runFile(file: string): Promise<void> {
  await import(pathToFileURL(file).href);
  for (const test of takeDeclared()) {
    if (!test.browsers.includes(browser)) continue;
    const begin = Date.now();
    const once = () => place.run(test).then(
      () => undefined,
      (error: unknown) => {
        if (!(error instanceof NoBrowser)) return told(error);
        // Whoever started us decides whether there is another try.
        report({ lane: "test", test: test.what, ms: Date.now() - begin, failure: told(error) });
        process.exit(1);
      },
    );
    const first = await once();
    // A browser loses a tab or a click now and then. A second one that does too is no accident; and both are told.
    if (first) report({ lane: "again", test: test.what });
    const second = first && (await once());
    report({ lane: "test", test: test.what, ms: Date.now() - begin, ...(second ? { failure: `${first}\nand again: ${second}` } : first && { first }) });
  }
}

let working: Promise<void> = Promise.resolve();
let left = 0;
const lines = createInterface({ input: process.stdin });
lines.on("line", (file) => {
  left++;
  working = working.then(async () => {
    const failure = await runFile(file).then(() => undefined, told);
    left--;
    report({ lane: "file", ...(failure && { failure }) });
  });
});
lines.on("close", async () => {
  const busy = left > 0;
  await place.close();
  process.exit(busy ? 1 : 0);
});
