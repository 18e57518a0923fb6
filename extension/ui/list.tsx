// The list: groups with small headings and counts, newest first in each.
// Arrows move between rows, Enter opens, as in a list box; Tab goes on to the
// current row's actions. Whoever is at the list has it stand still (still.ts).

import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { word } from "../shared/words";
import type { Row, Summary } from "../shared/zz_gen_wire";
import { Icon } from "./icons";
import { fold, ParcelRow, searchText, type RowProps } from "./row";
import { grouped, groupOf, stayed } from "./standing";
import { useAimed, useKept, usePinned, type Still } from "./still";

/** Rows that the first frame waits for: as many as there is room for under the top and one heading. A popup may not have grown yet. */
const firstRows = () => Math.ceil((Math.max(innerHeight, 600) - 77) / 56);

/** Rows that each of the next frames brings, so that none of them is long. */
const moreRows = 64;

export interface ListProps extends Pick<RowProps, "now" | "open" | "ask" | "archive"> {
  summary: Summary;
  query: string;
  selected?: string | undefined;
  still: Still;
  archiveAll(ids: string[]): void;
}

/** The rows that a search leaves. Every word has to be found; spaces inside numbers do not matter. */
export function search(rows: readonly Row[], query: string): Row[] {
  const wanted = fold(query).trim();
  if (!wanted) return [...rows];
  const joined = wanted.replace(/[\s-]+/g, "");
  const words = wanted.split(/\s+/);
  return rows.filter((row) => {
    const text = fold(searchText(row));
    return words.every((w) => text.includes(w)) || (/\d/.test(joined) && text.includes(joined));
  });
}

export function ParcelList({ summary, query, now, selected, still, archiveAll, ...actions }: ListProps) {
  // Whoever comes back from a parcel finds its row at once, wherever it stands.
  const [showArchive, setShowArchive] = useState(() => summary.rows.some((row) => row.archived && row.id === selected));
  const [current, setCurrent] = useState<string | undefined>(selected);
  const [limit, setLimit] = useState(() => (selected === undefined ? firstRows() : Infinity));
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (limit === Infinity) return;
    // Once all are there, one more must not take the last away for a frame.
    const timer = setTimeout(() => setLimit(limit < summary.rows.length ? limit + moreRows : Infinity));
    return () => clearTimeout(timer);
  }, [limit, summary]);
  // A row that goes over to another group is drawn anew; the focus goes with
  // it, or to the row that has its place then.
  const focused = rowOf(document.activeElement);
  const place = focused === undefined ? 0 : shownIn(list.current).findIndex((row) => rowOf(row) === focused);
  useLayoutEffect(() => {
    if (focused !== undefined && document.activeElement === document.body) focusRow(list.current, focused, place);
  });
  const found = useMemo(() => search(summary.rows, query), [summary, query]);
  const searching = query.trim() !== "";
  const ordered = useMemo(() => grouped(found, now), [found, now]);
  const standing = useKept(still, ordered, `${showArchive} ${query}`, stayed);
  usePinned(still, (id) => shownIn(list.current).find((row) => rowOf(row) === id));
  const aimed = useAimed(list, standing.flatMap(({ rows }) => rows.map(({ id }) => id)).join());
  let left = limit;
  const sections = standing.map(({ group, rows }) => {
    const folded = group === "archived" && !showArchive && !searching;
    const painted = folded ? [] : rows.slice(0, left);
    left -= painted.length;
    return { group, rows, folded, painted };
  });
  const shown = sections.flatMap(({ painted }) => painted);
  const tabbed = shown.some((row) => row.id === current) ? current : shown[0]?.id;

  function move(event: KeyboardEvent) {
    if (!(event.target as Element).closest(".row")) return;
    const at = shown.findIndex((row) => row.id === tabbed);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: shown.length - 1 }[event.key];
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const row = shown[Math.min(Math.max(to, 0), shown.length - 1)];
    if (!row) return;
    setCurrent(row.id);
    focusRow(list.current, row.id);
  }

  if (searching && found.length === 0) return <p class="nothing quiet">{word("search_none", query.trim())}</p>;
  return (
    <div class="list" ref={list} onKeyDown={move} onFocusIn={(event) => setCurrent(rowOf(event.target) ?? current)} onClickCapture={aimed}>
      {sections.map(({ group, rows, folded, painted }) => (
        <section key={group} class={`group ${group}`} aria-labelledby={`group-${group}`}>
          <div class="group-head">
            <h2 id={`group-${group}`}>
              {group === "archived" && !searching ? (
                <button type="button" class="bare fold" aria-expanded={showArchive} onClick={() => setShowArchive(!showArchive)}>
                  <Icon name="next" />
                  {word(`group_${group}`)} <span class="count">{rows.length}</span>
                </button>
              ) : (
                <>
                  {word(`group_${group}`)} <span class="count">{rows.length}</span>
                </>
              )}
            </h2>
            {group === "delivered" && rows.length > 1 && !searching && (
              <button type="button" class="bare small" onClick={() => archiveAll(rows.filter((row) => groupOf(row, now) === "delivered").map((row) => row.id))}>
                {word("action_archive_all")}
              </button>
            )}
          </div>
          {!folded && (
            <ul>
              {painted.map((row) => (
                <ParcelRow
                  key={row.id}
                  row={row}
                  group={group}
                  now={now}
                  names={summary.names}
                  current={row.id === tabbed}
                  selected={row.id === selected}
                  {...actions}
                />
              ))}
            </ul>
          )}
        </section>
      ))}
    </div>
  );
}

function rowOf(target: EventTarget | null): string | undefined {
  return (target as Element | null)?.closest<HTMLElement>(".row")?.dataset["parcel"];
}

function shownIn(root: ParentNode | null): HTMLElement[] {
  return [...(root?.querySelectorAll<HTMLElement>(".row") ?? [])];
}

/** Puts the focus on a row's name; where the id is not shown, on that of the row at a place. */
export function focusRow(root: ParentNode | null, id: string | undefined, instead = 0): void {
  const rows = shownIn(root);
  const row = rows.find((r) => rowOf(r) === id) ?? rows[Math.min(instead, rows.length - 1)];
  row?.querySelector<HTMLElement>(".row-open")?.focus();
}
