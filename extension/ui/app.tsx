// The list and the opened parcel, as the popup and the full page show them.
// Everything is painted from storage; what the user does goes to the
// background as an intent, and comes back through storage.

import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { intent } from "../shared/background";
import { watchSummary } from "../shared/store";
import { count, problemWord, word } from "../shared/words";
import { ProblemPermission, type Reply, type Summary } from "../shared/zz_gen_wire";
import { present } from "../shared/time";
import { useAccess } from "./access";
import { ActionButton, ActionLink } from "./action";
import { AddPanel } from "./add";
import { AccessBanner, Banner } from "./banner";
import { takeFocus } from "./focus";
import { Mark, type ActionName } from "./icons";
import { focusRow, ParcelList } from "./list";
import { OfferLine } from "./offer";
import { ParcelView } from "./parcel";
import { ScanPanel } from "./scan";
import { ordersPage } from "./shop";
import { useKept, useStill } from "./still";

/** With more rows than this, there is a search. */
const searchFrom = 7;

interface Toast {
  text: string;
  undo?: () => void;
}

export function App({ first, wide }: { first: Summary | null; wide: boolean }) {
  const [summary, setSummary] = useState(first);
  const [opened, setOpened] = useState(hashParcel);
  const [query, setQuery] = useState("");
  const [searching, setSearching] = useState(false);
  const [adding, setAdding] = useState<string>();
  const [scanning, setScanning] = useState(false);
  const [toast, setToast] = useState<Toast>();
  const now = useNow(summary);
  const access = useAccess();
  const still = useStill();
  const last = useRef<string | undefined>(undefined);
  const root = useRef<HTMLDivElement>(null);

  useEffect(() => watchSummary(setSummary), []);
  useEffect(() => {
    const follow = () => setOpened(hashParcel());
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  useEffect(() => {
    if (!toast) return;
    // What can be undone is left for long enough to find the button.
    const timer = setTimeout(() => setToast(undefined), toast.undo ? 10_000 : 6000);
    return () => clearTimeout(timer);
  }, [toast]);

  // Pasting anywhere is adding, Escape goes one step back, "/" searches. The
  // listeners see the state as it is when the key is pressed: keys are faster
  // than effects.
  const state = useRef({ back: () => false as boolean, canSearch: false });
  state.current = {
    back() {
      if (opened) close();
      else if (searching) endSearch();
      else return false;
      return true;
    },
    canSearch: (summary?.rows.length ?? 0) > searchFrom,
  };
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      if (isField(event.target)) return;
      const text = event.clipboardData?.getData("text/plain");
      if (text?.trim()) setAdding(text);
    };
    const key = (event: KeyboardEvent) => {
      if (event.key === "Escape") {
        if (state.current.back()) event.preventDefault();
      } else if (event.key === "/" && !isField(event.target) && state.current.canSearch) {
        event.preventDefault();
        setSearching(true);
      }
    };
    addEventListener("paste", paste);
    addEventListener("keydown", key);
    return () => {
      removeEventListener("paste", paste);
      removeEventListener("keydown", key);
    };
  }, []);

  const rows = summary?.rows ?? [];
  const row = rows.find((r) => r.id === opened);
  const names = summary?.names;
  const say = (text: string, undo?: () => void) => setToast({ text, ...(undo ? { undo } : {}) });

  function open(id: string) {
    last.current = id;
    history.replaceState(null, "", `#${encodeURIComponent(id)}`);
    setOpened(id);
    if (!wide) scrollTo(0, 0);
  }
  function close() {
    history.replaceState(null, "", location.pathname + location.search);
    setOpened(undefined);
    requestAnimationFrame(() => focusRow(root.current, last.current));
  }
  function endSearch() {
    giveBack("search", ".search");
    setSearching(false);
    setQuery("");
  }
  function endScan() {
    giveBack("scan", ".found");
    setScanning(false);
  }
  function endAdding() {
    giveBack("add", ".add:not(.found)");
    setAdding(undefined);
  }
  /** What is about to close hands the focus back to the button that opened it. */
  function giveBack(name: ActionName, panel: string) {
    const at = document.activeElement;
    if (at === document.body || at?.closest(panel)) root.current?.querySelector<HTMLElement>(`[data-action="${name}"]`)?.focus();
  }
  async function told(reply: Promise<Reply>, done: string, undo?: () => void) {
    const { problem } = await reply;
    if (problem) say(problemWord(problem, names));
    else if (done) say(done, undo);
    return !problem;
  }
  const ask = (id: string) => void told(intent({ kind: "ask", parcel: id }), "");
  const askAll = () => void told(intent({ kind: "ask" }), word("done_asked"));
  async function archive(ids: string[], on: boolean) {
    let problem;
    for (const id of ids) problem = (await intent({ kind: "archive", parcel: id, on })).problem ?? problem;
    if (problem) return say(problemWord(problem, names));
    if (on) say(count("done_archived", ids.length), () => void archive(ids, false));
    else say(word("done_unarchived"));
  }
  const archiveOne = (id: string, on: boolean) => {
    if (opened === id && on && !wide) close();
    void archive([id], on);
  };
  async function remove(id: string) {
    if (await told(intent({ kind: "remove", parcel: id }), word("done_removed"))) close();
  }

  // What stands above the list moves it as it comes and goes.
  const above = useKept(
    still,
    useMemo(
      () => ({
        access,
        problems: (summary?.problems ?? []).filter((problem) => access || problem.kind !== ProblemPermission),
        offers: access ? (summary?.offers ?? []).slice(0, 1) : [],
      }),
      [access, summary],
    ),
    "",
    (before) => before,
  );
  const actions = { now, names, ask, archive: archiveOne };
  const showParcel = row !== undefined;
  const showList = wide || !showParcel;
  const hasSearch = rows.length > searchFrom;

  return (
    <div class={`app${wide ? " wide" : ""}${showParcel ? " has-parcel" : ""}`} ref={root}>
      {showList && (
        <header class="top">
          <div class="top-line">
            <Mark />
            <h1 class="brand">{word("short_name")}</h1>
            <span class="gap" />
            {hasSearch && (
              <ActionButton name="search" label={word("action_search")} pressed={searching} act={() => (searching ? endSearch() : setSearching(true))} />
            )}
            {!wide && <ActionButton name="scan" label={word("menu_scan")} pressed={scanning} act={() => (scanning ? endScan() : setScanning(true))} />}
            <ActionButton name="add" label={word("action_add")} pressed={adding !== undefined} act={() => (adding === undefined ? setAdding("") : endAdding())} />
            {rows.length > 0 && <ActionButton name="ask" label={word("action_ask_all")} act={askAll} />}
            {!wide && rows.length > 0 && <ActionLink name="full" label={word("action_full")} href="../parcels/parcels.html" />}
            <ActionLink name="options" label={word("action_options")} href="../options/options.html" />
          </div>
          {searching && (
            <input
              class="search"
              type="search"
              ref={takeFocus}
              value={query}
              aria-label={word("action_search")}
              placeholder={word("search_label")}
              onInput={(event) => setQuery(event.currentTarget.value)}
              onKeyDown={(event) => {
                if (event.key === "ArrowDown") focusRow(root.current, undefined);
              }}
            />
          )}
          {adding !== undefined && <AddPanel text={adding} names={names} close={endAdding} say={say} />}
          {scanning && <ScanPanel names={names} close={endScan} say={say} />}
        </header>
      )}
      <main>
        {showList && (
          <div class="side">
            {!above.access && <AccessBanner />}
            {above.problems.map((problem) => (
              <Banner key={problem.kind + problem.args?.[0]} problem={problem} names={names} />
            ))}
            {above.offers.map((offer) => (
              <OfferLine key={offer.carrier} offer={offer} />
            ))}
            {rows.length === 0 ? (
              <Empty add={() => setAdding("")} />
            ) : (
              <ParcelList
                {...actions}
                summary={summary!}
                query={query}
                still={still}
                selected={wide ? opened : last.current}
                open={open}
                archiveAll={(ids) => void archive(ids, true)}
              />
            )}
          </div>
        )}
        {row && <ParcelView key={row.id} {...actions} offers={summary?.offers ?? []} row={row} back={wide ? undefined : close} say={say} remove={(id) => void remove(id)} />}
        {wide && !row && rows.length > 0 && (
          <div class="pick quiet">
            <Mark size={64} />
            <p>{word("pick_title")}</p>
          </div>
        )}
      </main>
      <div class="toasts" role="status">
        {toast && (
          <div class="toast">
            <span>{toast.text}</span>
            {toast.undo && (
              <button
                type="button"
                onClick={() => {
                  setToast(undefined);
                  toast.undo!();
                }}
              >
                {word("action_undo")}
              </button>
            )}
          </div>
        )}
      </div>
    </div>
  );
}

function Empty({ add }: { add(): void }) {
  return (
    <div class="empty">
      <Mark size={72} />
      <h2>{word("empty_title")}</h2>
      <p class="quiet">{word("empty_text")}</p>
      <p class="empty-actions">
        <a class="button strong" href={ordersPage} target="_blank" rel="noreferrer">
          {word("action_open_orders")}
        </a>
        <button type="button" onClick={add}>
          {word("action_add")}
        </button>
      </p>
    </div>
  );
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}

/** The parcel that the address names, so that a notice or a link can open it. */
function hashParcel(): string | undefined {
  const hash = decodeURIComponent(location.hash.slice(1));
  return hash && !hash.startsWith("print:") ? hash : undefined;
}

/** The time, moving on with each summary and twice a minute, so that "5 min ago" stays true. */
function useNow(summary: Summary | null): number {
  const [ticks, setTicks] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setTicks((before) => before + 1), 30_000);
    return () => clearInterval(timer);
  }, []);
  return useMemo(present, [summary, ticks]);
}

/** Sets the language and the direction of the page from the words that it is in. */
export function prepare(): void {
  document.documentElement.lang = word("language_tag");
  document.documentElement.dir = word("direction");
}
