/**
 * The host of the core: one queue of steps, and what each step asks for.
 *
 * Its contract, in this order:
 *
 *  1. Steps run one at a time, in the order in which they were asked for,
 *     under a lock that a second background would have to wait for as well.
 *  2. The save of a step is in the store BEFORE any other effect of that step
 *     begins. A step whose save fails has no effects at all.
 *  3. A fetch or an asked page answers with a step of its own, whatever
 *     happened. Where the background ends before that, the core asks again
 *     after the deadline that it stored.
 *  4. A core that throws or says that it failed is dropped; a new one loads
 *     the state from the store and gets the same call again. A call that fails
 *     twice is dropped and told as the problem "internal".
 *  5. While the first answer to a core is waited for, the core makes ready to
 *     read it.
 *  6. If the store cannot be read, nothing is written: the core is started
 *     from the copy and only asked for a backup; everything else is answered
 *     with the problem "storage", and the store is tried again each time.
 */
import { InExport, InFetched, InShown, InStart, InTold, ProblemInternal, ProblemStorage } from "../shared/zz_gen_wire";
import type { AskPage, Call, Close, Effect, Fetch, Input, PageView, Alarm, Badge, Notify, Open, Problem, Reply, Result } from "../shared/zz_gen_wire";
import { filed, unpacked } from "./backup";
import { encodeCall, type Core } from "./core";
import type { Store } from "./store";

/** Everything that the host does not do itself; tests put their own in. */
export interface Ports {
  store: Store;
  newCore(): Promise<Core>;
  now(): number;
  /** The InStart for a reason, without records. */
  greeting(reason: string): Promise<Input>;
  wait(ms: number): Promise<void>;
  /** Resolves when what was begun has been begun. */
  idle(): Promise<void>;
  lock<T>(work: () => Promise<T>): Promise<T>;
  /** Resolve to the rest of the InFetched or InTold; never reject. */
  fetch(effect: Fetch): Promise<Partial<Input>>;
  askPage(effect: AskPage): Promise<Partial<Input>>;
  /** Resolves to why the page could not be opened, "" where it was. */
  open(effect: Open): Promise<string>;
  close(effect: Close): Promise<void>;
  page(view: PageView, serial: number): Promise<void>;
  alarm(effect: Alarm): Promise<void>;
  badge(effect: Badge): Promise<void>;
  notify(effect: Notify): Promise<void>;
  /** Shows the problems that the host itself has; an empty list takes them away. */
  tell(problems: Problem[]): Promise<void>;
  /** What was told last, perhaps by a background that ended since. */
  told(): Promise<Problem[]>;
}

class SaveFailed extends Error {}

export class Host {
  private core: Core | null = null;
  private prepared: Core | null = null;
  private readOnly = false;
  private reason = "wake";
  private tail: Promise<unknown> = Promise.resolve();
  private readonly serials = new Map<number, number>();
  private problems: Problem[] = [];

  constructor(private readonly ports: Ports) {}

  /**
   * Queues a step; resolves when its save is done and its other effects are
   * begun, to its reply. Never rejects. `serial` is the snapshot's, for InPage.
   */
  step(input: Input, serial = 0): Promise<Reply> {
    return this.queue(() => this.run(input, serial));
  }

  /**
   * Queues a start: the state is loaded anew, for the reason given. Every
   * first step does that by itself, for the reason "wake".
   */
  start(reason: string): Promise<Reply> {
    return this.queue(async () => {
      this.reason = reason;
      this.core = null;
      return (await this.attempt(InStart, async () => {}, [])) ?? {};
    });
  }

  private queue(work: () => Promise<Reply>): Promise<Reply> {
    const done = this.tail.then(() => this.ports.lock(work)).catch((error: unknown): Reply => {
      console.error("posthorn: a step was lost", error);
      return { problem: { kind: ProblemInternal } };
    });
    this.tail = done;
    return done;
  }

  private async run(input: Input, serial: number): Promise<Reply> {
    let call: Uint8Array;
    try {
      // What cannot be encoded did not come from our own code: refused, and
      // no reason to distrust the core.
      call = encodeCall({ now: this.ports.now(), input: unpacked(input) });
    } catch (error) {
      console.warn("posthorn: an input was refused", error);
      return { problem: { kind: ProblemInternal } };
    }
    if (input.tab !== undefined) {
      if (serial > 0) this.serials.set(input.tab, serial);
      if (input.kind === "gone") this.serials.delete(input.tab);
    }
    const effects: Effect[] = [];
    const failure = await this.attempt(
      input.kind,
      async (core) => {
        effects.push(...(await this.perform(core, call)));
      },
      effects,
    );
    return failure ?? filed(effects.find((effect) => effect.reply)?.reply ?? {});
  }

  /** Runs `work` with a started core, at most twice; resolves to a reply only when it failed. */
  private async attempt(kind: string, work: (core: Core) => Promise<void>, effects: Effect[]): Promise<Reply | null> {
    let failed: unknown;
    for (let time = 0; time < 2; time++) {
      effects.length = 0;
      try {
        const core = await this.started();
        if (this.readOnly && kind !== InExport) {
          this.core = null;
          return this.report(ProblemStorage);
        }
        await work(core);
        await this.well();
        if (this.readOnly) this.core = null;
        return null;
      } catch (error) {
        console.error(`posthorn: the step "${kind}" failed`, error);
        failed = error;
        this.core = null;
      }
    }
    return this.report(failed instanceof SaveFailed ? ProblemStorage : ProblemInternal);
  }

  private async started(): Promise<Core> {
    if (this.core) return this.core;
    const { ports } = this;
    const reason = this.reason;
    const [core, loaded, greeting, problems] = await Promise.all([
      ports.newCore(),
      ports.store.load().catch((error: unknown) => {
        throw new SaveFailed("neither store can be read", { cause: error });
      }),
      ports.greeting(reason),
      ports.told().catch((): Problem[] => []),
    ]);
    this.readOnly = loaded.readOnly;
    this.problems = problems;
    if (reason !== "wake" && !loaded.readOnly) await ports.store.mirror(loaded.records);
    await this.perform(core, encodeCall({ now: ports.now(), input: { ...greeting, kind: InStart, records: loaded.records } }));
    this.reason = "wake";
    this.core = core;
    return core;
  }

  /** One call and its effects, the save first. Throws when the core or the save failed. */
  private async perform(core: Core, call: Uint8Array): Promise<Effect[]> {
    const result: Result = core.step(call);
    if (result.error) throw new Error(result.error);
    const effects = result.effects ?? [];
    if (this.readOnly) return effects.filter((effect) => effect.reply);
    for (const { save } of effects) {
      if (!save) continue;
      await this.ports.store.save(save).catch((error: unknown) => {
        throw new SaveFailed("the store could not be written", { cause: error });
      });
    }
    for (const effect of effects) {
      // Begun in their order, and not waited for: whoever asked wants the
      // reply, and a badge that is slow holds nobody up. One that fails takes
      // no other with it.
      void this.carryOut(effect).catch((error: unknown) => console.warn("posthorn: an effect failed", Object.keys(effect), error));
    }
    return effects;
  }

  private async carryOut(effect: Effect): Promise<void> {
    const { ports } = this;
    const { fetch, askPage, open, close, page, alarm, badge, notify } = effect;
    // Requests are begun, not awaited: their answers are steps of their own.
    if (fetch) {
      void this.later(fetch.delay).then(() => ports.fetch(fetch)).then((rest) => this.step({ ...rest, kind: InFetched, id: fetch.id }));
      void ports.idle().then(() => this.prepare());
    }
    if (askPage) {
      void this.later(askPage.delay)
        .then(() => ports.askPage(askPage))
        .then((rest) => this.step({ ...rest, kind: InTold, id: askPage.id, order: askPage.order, tab: askPage.tab }));
    }
    if (open) {
      const failure = await ports.open(open);
      if (failure) void this.step({ kind: InTold, id: open.id, order: open.order, failure });
    }
    if (close) await ports.close(close);
    if (page) await ports.page(page, this.serials.get(page.tab) ?? 0);
    if (alarm) await ports.alarm(alarm);
    if (badge) await ports.badge(badge);
    if (notify) {
      await ports.notify(notify);
      // Only what was really shown is told as shown; the core keeps the others.
      if (!notify.clear) void this.step({ kind: InShown, id: notify.id });
    }
  }

  private prepare(): void {
    const { core } = this;
    if (!core || core === this.prepared) return;
    this.prepared = core;
    try {
      core.prepare();
    } catch (error) {
      console.error("posthorn: a core could not make ready", error);
      this.core = null;
    }
  }

  private later(delay = 0): Promise<void> {
    return delay > 0 ? this.ports.wait(delay) : Promise.resolve();
  }

  private async report(kind: string): Promise<Reply> {
    const problem: Problem = { kind, at: this.ports.now() };
    this.problems = [...this.problems.filter((known) => known.kind !== kind), problem];
    await this.ports.tell(this.problems).catch(() => {});
    return { problem: { kind } };
  }

  /**
   * A step went well, so the store is well. That a step was dropped stays told
   * for an hour: nobody may have been looking.
   */
  private async well(): Promise<void> {
    if (this.readOnly) return;
    const left = this.problems.filter(({ kind, at = 0 }) => kind === ProblemInternal && this.ports.now() - at < 3_600_000);
    if (left.length === this.problems.length) return;
    this.problems = left;
    await this.ports.tell(left).catch(() => {});
  }
}
