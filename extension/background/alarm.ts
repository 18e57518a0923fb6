/**
 * The one alarm. An alarm comes no sooner than after 30 s, so for what is due
 * earlier a timer runs beside it, as long as the background lives.
 */
import { browser } from "../shared/browser";
import { machine, move, told } from "./clock";

const name = "next";
const leastDelay = 30_000;
/** Keeps a core that is always due from spinning. */
const leastTimer = 200;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Sets what to do when the time has come. */
export class Alarms {
  private tail: Promise<void> = Promise.resolve();

  constructor(private readonly due: () => void) {}

  /** Wakes at a time of the core's clock; 0 takes the alarm away. Of several calls the last counts. */
  set(at: number): Promise<void> {
    const done = this.tail.then(() => this.put(at));
    this.tail = done.catch(() => {});
    return done;
  }

  private async put(at: number): Promise<void> {
    clearTimeout(timer);
    if (at <= 0) {
      await browser.alarms.clear(name);
      return;
    }
    const when = machine(at);
    const wait = when - Date.now();
    if (wait < leastDelay) timer = setTimeout(this.due, Math.max(wait, leastTimer));
    // Creating an alarm anew at every start would keep it from ever firing.
    const current = await browser.alarms.get(name);
    const soonest = Date.now() + leastDelay + 1000;
    if (current && current.scheduledTime > when - 1000 && current.scheduledTime < Math.max(when + 1000, soonest)) return;
    await browser.alarms.create(name, { when: Math.max(when, Date.now()) });
  }

  /** The clock was moved: the alarm keeps its time on the new clock. */
  async moved(from: unknown, to: unknown): Promise<void> {
    const current = await browser.alarms.get(name);
    move(from);
    const at = current ? told(current.scheduledTime) : 0;
    move(to);
    if (at) await this.set(at);
  }

  /** An alarm fired. */
  fired(alarm: chrome.alarms.Alarm): void {
    if (alarm.name === name) this.due();
  }
}
