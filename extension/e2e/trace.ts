/**
 * What one script costs a page, read from a trace of Chromium's: in CPU time
 * of the page's main thread, so that what else the machine does counts little.
 *
 * A task of the main thread counts in so far as samples of the profiler have
 * the script on their stack, or, where no script of another's ran in it, as a
 * whole: then what the browser did in it was done on our account.
 */

/** The fields of a trace event that matter here. Times are in µs. */
export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  id?: string;
  args?: {
    name?: string;
    data?: {
      url?: string;
      documentLoaderURL?: string;
      message?: string;
      timeDeltas?: number[];
      startTime?: number;
      cpuProfile?: { nodes?: ProfileNode[]; samples?: number[] };
    };
  };
}

interface ProfileNode {
  id: number;
  parent?: number;
  callFrame: { url?: string; functionName: string; lineNumber?: number };
}

/** Without the profiler and the timeline, which cost time themselves: enough for [spent]. */
export const light = ["toplevel", "blink.user_timing"];

const categories = ["toplevel", "devtools.timeline", "disabled-by-default-devtools.timeline", "disabled-by-default-v8.cpu_profiler", "v8"];

/** The little of a session with Chromium that tracing needs. */
export interface Session {
  on(name: "Tracing.dataCollected", listener: (data: { value: object[] }) => void): unknown;
  once(name: "Tracing.tracingComplete", listener: () => void): unknown;
  send(method: "Tracing.start", parameters: object): Promise<unknown>;
  send(method: "Tracing.end"): Promise<unknown>;
}

/** Traces what the browser does while some work goes on. */
export async function traced(session: Session, work: () => Promise<void>, includedCategories = categories): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  session.on("Tracing.dataCollected", ({ value }) => events.push(...(value as TraceEvent[])));
  await session.send("Tracing.start", { traceConfig: { includedCategories, recordMode: "recordAsMuchAsPossible" }, transferMode: "ReportEvents" });
  await work();
  const complete = new Promise<void>((resolve) => session.once("Tracing.tracingComplete", resolve));
  await session.send("Tracing.end");
  await complete;
  return events;
}

/**
 * Fixed work, of the kind that scripts of pages do, to be run in a page under
 * a trace: what it takes tells how fast the machine is just now.
 */
export function loop(turn: number): number {
  console.timeStamp(`begin ${turn}`);
  const seen = new Map<string, number>();
  let size = 0;
  for (let i = 0; i < 30_000; i++) {
    const name = "class-" + (i % 700);
    size += name.length + (seen.get(name) ?? 0);
    seen.set(name, i % 7);
    if (/\s\s/.test(name)) size++;
  }
  console.timeStamp(`end ${turn}`);
  return size;
}

/** ms of CPU of the loop: the middle one of its turns. */
export function loopTime(events: readonly TraceEvent[], turns: readonly number[]): number {
  return turns.map((turn) => taskBetween(events, `begin ${turn}`, `end ${turn}`)).sort((a, b) => a - b)[turns.length >> 1]!;
}

/** ms of CPU that the main thread of a page has spent in tasks since its navigation began, whoever had it work. */
export function spent(events: readonly TraceEvent[], url: string): number {
  return sumOf(events, url, (name) => name.endsWith("RunTask"));
}

/** Enough for [inScripts]. */
export const scripts = ["devtools.timeline", "v8", "blink.user_timing"];

/** The same, but in scripts alone: all scripts of the page, with what they had the browser do before it went on with them. */
export function inScripts(events: readonly TraceEvent[], url: string): number {
  return sumOf(events, url, (name) => ["EvaluateScript", "FunctionCall", "v8.callFunction", "v8.compile", "v8.run"].includes(name));
}

/** ms of CPU of the outermost events of these names on a page's main thread, since its navigation began. */
function sumOf(events: readonly TraceEvent[], url: string, counts: (name: string) => boolean): number {
  const begun = events.filter((event) => event.name === "navigationStart" && event.args?.data?.documentLoaderURL?.startsWith(url)).at(-1);
  if (!begun) throw new Error(`no navigation to ${url} in the trace`);
  const counted = events
    .filter(({ name, ph, pid, tid, ts }) => counts(name) && ph === "X" && pid === begun.pid && tid === begun.tid && ts >= begun.ts)
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  let [sum, end] = [0, 0];
  for (const { ts, dur = 0, tdur = 0 } of counted) {
    if (ts < end) continue; // within the one before
    sum += tdur;
    end = ts + dur;
  }
  return sum / 1000;
}

export interface Cost {
  /** ms of CPU in all. */
  total: number;
  /** ms of CPU of the longest task that the script had part in: its part. */
  longest: number;
  /** Tasks that it had part in. */
  tasks: number;
  /** ms by function, the costliest first. */
  functions: [name: string, ms: number][];
}

/** What the script whose address ends in `script` cost in the tab whose main thread ran it. */
export function costOf(events: readonly TraceEvent[], script: string): Cost {
  const ours = (url: string | undefined) => url !== undefined && url.endsWith(script);
  const marked = events.find((event) => event.args?.data && ours(event.args.data.url));
  if (!marked) throw new Error(`nothing in the trace is of ${script}`);
  const main = (event: TraceEvent) => event.pid === marked.pid && event.tid === marked.tid;

  // The profile comes in pieces.
  const nodes = new Map<number, ProfileNode>();
  const samples: { at: number; node: number }[] = [];
  const begun = events.find((event) => event.name === "Profile" && main(event));
  let at = begun?.args?.data?.startTime ?? begun?.ts ?? 0;
  for (const event of events) {
    if (event.name !== "ProfileChunk" || event.pid !== marked.pid || (begun && event.id !== begun.id)) continue;
    const { cpuProfile, timeDeltas = [] } = event.args!.data!;
    for (const node of cpuProfile?.nodes ?? []) nodes.set(node.id, node);
    cpuProfile?.samples?.forEach((node, i) => samples.push({ at: (at += timeDeltas[i] ?? 0), node }));
  }
  const kinds = new Map<number, "ours" | "others" | "">();
  const kindOf = (id: number | undefined): "ours" | "others" | "" => {
    const node = id === undefined ? undefined : nodes.get(id);
    if (!node) return "";
    let kind = kinds.get(node.id);
    if (kind === undefined) {
      const above = kindOf(node.parent);
      kind = above === "ours" || ours(node.callFrame.url) ? "ours" : node.callFrame.url ? "others" : above;
      kinds.set(node.id, kind);
    }
    return kind;
  };

  const tasks = events
    .filter((event) => event.name === "RunTask" && event.ph === "X" && main(event))
    .sort((a, b) => a.ts - b.ts);
  const touched = events
    .filter((event) => main(event) && (event.name === "FunctionCall" || event.name === "EvaluateScript" || event.name === "v8.compile") && event.args?.data?.url !== undefined)
    .sort((a, b) => a.ts - b.ts);
  samples.sort((a, b) => a.at - b.at);

  const cost: Cost = { total: 0, longest: 0, tasks: 0, functions: [] };
  const functions = new Map<string, number>();
  let s = 0;
  let e = 0;
  for (const task of tasks) {
    const end = task.ts + (task.dur ?? 0);
    let [own, other] = [0, 0];
    const inTask: number[] = [];
    while (s < samples.length && samples[s]!.at < task.ts) s++;
    for (; s < samples.length && samples[s]!.at < end; s++) {
      const kind = kindOf(samples[s]!.node);
      if (kind === "ours") own++, inTask.push(samples[s]!.node);
      else if (kind === "others") other++;
    }
    let [ownEvents, otherEvents, ownTime] = [0, 0, 0];
    while (e < touched.length && touched[e]!.ts < task.ts) e++;
    for (; e < touched.length && touched[e]!.ts < end; e++) {
      if (ours(touched[e]!.args!.data!.url)) ownEvents++, (ownTime += touched[e]!.tdur ?? 0);
      else otherEvents++;
    }
    if (own + ownEvents === 0) continue;
    const whole = task.tdur ?? task.dur ?? 0;
    const part = other + otherEvents === 0 ? whole : Math.min(whole, Math.max(ownTime, own + other > 0 ? (whole * own) / (own + other) : 0));
    cost.tasks++;
    cost.total += part / 1000;
    cost.longest = Math.max(cost.longest, part / 1000);
    for (const node of inTask) {
      let frame = nodes.get(node)!;
      while (!ours(frame.callFrame.url) && frame.parent !== undefined) frame = nodes.get(frame.parent)!;
      const name = frame.callFrame.functionName || `line ${(frame.callFrame.lineNumber ?? 0) + 1}`;
      functions.set(name, (functions.get(name) ?? 0) + part / 1000 / inTask.length);
    }
  }
  cost.functions = [...functions].sort((a, b) => b[1] - a[1]);
  return cost;
}

/** ms of CPU of the longest task between two time stamps of the page's console. */
function taskBetween(events: readonly TraceEvent[], from: string, to: string): number {
  const at = (message: string) => events.find((event) => event.name === "TimeStamp" && event.args?.data?.message === message);
  const [begin, end] = [at(from), at(to)];
  if (!begin || !end) throw new Error(`no time stamps ${from} and ${to}`);
  const tasks = events.filter((event) => event.name === "RunTask" && event.pid === begin.pid && event.tid === begin.tid && event.ts + (event.dur ?? 0) >= begin.ts && event.ts <= end.ts);
  return Math.max(...tasks.map((task) => (task.tdur ?? 0) / 1000));
}
