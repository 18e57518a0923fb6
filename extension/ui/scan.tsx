// "Find numbers on this page": reads the page that the user looks at, once and
// because the user asked for it, and offers the numbers in it.

import { useEffect, useState } from "preact/hooks";
import { intent } from "../shared/background";
import { browser } from "../shared/browser";
import { count, countryName, find, problemWord, word, type Names } from "../shared/words";
import { ProblemNoNumber, type Found, type Problem, type Reason } from "../shared/zz_gen_wire";
import { onEscape } from "./focus";
import { TrackingNumber } from "./numbers";

/** What is read of a page. */
export interface PageText {
  text: string;
  site: string;
  language: string;
}

/** Runs inside the page: what can be seen of it, and where its links lead. Stands alone: nothing around it goes along. */
export function textOfPage(): PageText {
  // Text by text: what stands apart on the page only by its style would else
  // run together ("LP00123456789012Copy").
  const pieces: string[] = [];
  let length = 0;
  const walk = document.createTreeWalker(document.body ?? document, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node && length < 500_000; node = walk.nextNode()) {
    const text = node.nodeValue?.trim();
    const parent = node.parentElement;
    if (!text || !parent || /^(script|style|noscript|textarea)$/.test(parent.localName) || !parent.checkVisibility()) continue;
    pieces.push(text, getComputedStyle(parent).display.startsWith("inline") ? " " : "\n");
    length += text.length + 1;
  }
  const seen = pieces.join("");
  const links = [...document.links].slice(0, 3000).map(({ href }) => href.slice(0, 500));
  return { text: [seen, ...links.filter((href) => href.startsWith("http"))].join("\n"), site: location.hostname, language: document.documentElement.lang };
}

/** The page that the user looks at; null where the browser does not let it be read. */
export async function readPage(): Promise<PageText | null> {
  const own = browser.runtime.getURL("");
  const seen = async (query: chrome.tabs.QueryInfo) => (await browser.tabs.query(query)).filter((tab) => tab.id !== undefined && !tab.url?.startsWith(own));
  let others = await seen({ currentWindow: true });
  if (others.length === 0) others = await seen({}); // we stand in a window of our own
  others.sort((a, b) => Number(b.active) - Number(a.active) || (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  if (others.length === 0) return null;
  try {
    const frames = await browser.scripting.executeScript({ target: { tabId: others[0]!.id!, allFrames: true }, func: textOfPage });
    const parts = frames.map(({ result }) => result).filter((part): part is PageText => Boolean(part));
    return parts.length === 0 ? null : { ...parts[0]!, text: parts.map(({ text }) => text).join("\n").slice(0, 2_000_000) };
  } catch {
    return null; // the browser's own pages, the stores of extensions
  }
}

/** The evidence on a number, as sentences. */
export function reasonWords(reasons: readonly Reason[]): string {
  const said = reasons.map(({ code, arg = "" }) => {
    const id = code === "named" ? "reason_nearby" : `reason_${code}`;
    return find(id, [code === "suffix" || code === "country" ? countryName(arg) : arg]) || (code.startsWith("like_") || code.startsWith("against") ? word("reason_doubt") : "");
  });
  return [...new Set(said.filter(Boolean))].join(" · ");
}

interface Props {
  names: Names | undefined;
  close(): void;
  say(text: string): void;
}

export function ScanPanel({ names, close, say }: Props) {
  const [found, setFound] = useState<Found[]>();
  const [problem, setProblem] = useState("");
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [busy, setBusy] = useState(false);

  useEffect(() => void look(), []);
  const tell = (told: Problem) => setProblem(told.kind === ProblemNoNumber ? word("scan_none") : problemWord(told, names));

  async function look() {
    const page = await readPage();
    if (!page) return setProblem(word("scan_refused"));
    const reply = await intent({ kind: "scan", ...page });
    if (reply.problem) return tell(reply.problem);
    const all = reply.found ?? [];
    setFound(all);
    setChosen(new Set(all.filter((f) => !f.parcel && f.confidence >= 0.5).map((f) => f.number)));
  }

  async function follow() {
    setBusy(true);
    const reply = await intent({ kind: "add", text: [...chosen].join("\n") });
    setBusy(false);
    if (reply.problem) return tell(reply.problem);
    say(count("done_added", reply.parcels?.length ?? 0));
    close();
  }

  const choose = (number: string, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(number);
    else next.delete(number);
    setChosen(next);
  };
  return (
    <form
      class="add found"
      onSubmit={(event) => {
        event.preventDefault();
        void follow();
      }}
      onKeyDown={onEscape(close)}
    >
      <h2>{word("scan_title")}</h2>
      {problem && <p role="alert">{problem}</p>}
      {!problem && !found && <p class="quiet">{word("asking")}</p>}
      {found && (
        <ul>
          {found.map((f) => (
            <li key={f.number} data-number={f.number}>
              <label>
                <input
                  type="checkbox"
                  checked={Boolean(f.parcel) || chosen.has(f.number)}
                  disabled={Boolean(f.parcel)}
                  onChange={(event) => choose(f.number, event.currentTarget.checked)}
                />
                <span class="found-words">
                  <span>
                    <TrackingNumber number={f.number} />{" "}
                    <span class="quiet">{f.parcel ? word("scan_followed") : word(f.confidence >= 0.8 ? "scan_sure" : f.confidence >= 0.5 ? "scan_likely" : "scan_perhaps")}</span>
                  </span>
                  {f.carriers && <span>{f.carriers.join(", ")}</span>}
                  <span class="quiet">{reasonWords(f.reasons ?? [])}</span>
                </span>
              </label>
            </li>
          ))}
        </ul>
      )}
      <div class="add-last">
        <button type="button" onClick={close}>
          {word("action_back")}
        </button>
        {found && (
          <button type="submit" class="strong" disabled={busy || chosen.size === 0}>
            {word("scan_follow")}
          </button>
        )}
      </div>
    </form>
  );
}
