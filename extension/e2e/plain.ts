/**
 * A browser with the extension and nothing attached to it, for the real shop:
 * pages that meet an automated browser ask for proof of a human, and do not
 * believe it.
 */
import { spawn } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { BrowserName } from "./browser";
import { zip } from "./zip";

/** Opens an address; resolves when the browser was closed. `stop` closes it. */
export async function openPlain(
  name: BrowserName,
  { extension, profile, url, stop }: { extension: string; profile: string; url: string; stop: AbortSignal },
): Promise<void> {
  const [program, args] = name === "chromium" ? chromium(extension, profile) : await firefox(extension, profile);
  const child = spawn(program, [...args, url], { stdio: "ignore" });
  stop.addEventListener("abort", () => child.kill());
  await new Promise<void>((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", () => resolve());
  });
}

function chromium(extension: string, profile: string): [string, string[]] {
  return [
    process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    [`--user-data-dir=${profile}`, `--load-extension=${extension}`, "--no-first-run", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])],
  ];
}

/** An extension that lies in the profile is installed at the start, where the preferences allow it. */
async function firefox(extension: string, profile: string): Promise<[string, string[]]> {
  const manifest = JSON.parse(await readFile(join(extension, "manifest.json"), "utf8"));
  await mkdir(join(profile, "extensions"), { recursive: true });
  await writeFile(join(profile, "extensions", `${manifest.browser_specific_settings.gecko.id}.xpi`), await zip(extension));
  const preferences = {
    "xpinstall.signatures.required": false,
    "extensions.autoDisableScopes": 0,
    "extensions.startupScanScopes": 15,
    "browser.aboutwelcome.enabled": false,
    "datareporting.policy.dataSubmissionEnabled": false,
  };
  const lines = Object.entries(preferences).map(([key, value]) => `user_pref(${JSON.stringify(key)}, ${value});\n`);
  await writeFile(join(profile, "user.js"), lines.join(""));
  return [process.env["FIREFOX"] ?? "/usr/bin/firefox-esr", ["--profile", profile, "--no-remote"]];
}
