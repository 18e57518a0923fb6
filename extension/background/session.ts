/**
 * Small tables in `storage.session`, which outlive a background but not the
 * browser. Effects run side by side, so each change waits for the one before
 * it: of two that read and wrote at once, one would be lost.
 */
import { browser } from "../shared/browser";

/** A table by id. */
export class Table<T> {
  private tail: Promise<void> = Promise.resolve();

  constructor(
    /** Its key in `storage.session`. */
    private readonly key: string,
    /** How many entries are kept; the oldest go first. */
    private readonly most = 50,
  ) {}

  async get(id: string): Promise<T | undefined> {
    await this.tail;
    return (await this.all())[id];
  }

  put(id: string, value: T): Promise<void> {
    return this.change((all) => Object.entries({ ...without(all, id), [id]: value }).slice(-this.most));
  }

  delete(id: string): Promise<void> {
    return this.change((all) => Object.entries(without(all, id)));
  }

  private change(to: (all: Record<string, T>) => [string, T][]): Promise<void> {
    const done = this.tail.then(async () => browser.storage.session.set({ [this.key]: Object.fromEntries(to(await this.all())) }));
    this.tail = done.catch(() => {});
    return done;
  }

  private async all(): Promise<Record<string, T>> {
    const items = await browser.storage.session.get(this.key);
    return (items[this.key] as Record<string, T> | undefined) ?? {};
  }
}

function without<T>(all: Record<string, T>, id: string): Record<string, T> {
  const { [id]: _, ...others } = all;
  return others;
}
