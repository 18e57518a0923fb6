/**
 * The process of a browser that a library starts: what it writes, for whoever
 * has to find out why it did not come up, and an end for one that does not
 * end by itself.
 */
import type { ChildProcess } from "node:child_process";
import { subscribe, unsubscribe } from "node:diagnostics_channel";

/** A browser does not start; there is no use in trying its next test. */
export class NoBrowser extends Error {}

export class Program {
  private readonly children: ChildProcess[] = [];
  private said = "";

  /** Runs what starts it. An error tells what it wrote. */
  async start<T>(launch: () => Promise<T>): Promise<T> {
    const listen = (message: unknown) => {
      const { process: child } = message as { process: ChildProcess };
      this.children.push(child);
      // Its streams are there once the call that spawns it has returned.
      queueMicrotask(() => {
        for (const stream of [child.stdout, child.stderr]) stream?.on("data", (data) => (this.said = (this.said + String(data)).slice(-4000)));
      });
    };
    subscribe("child_process", listen);
    try {
      return await launch();
    } catch (error) {
      const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
      throw new Error(`${told}\nwhat it wrote last:\n${this.said.trim() || "nothing"}`);
    } finally {
      unsubscribe("child_process", listen);
    }
  }

  /** Ends it at once, with all that it has started. */
  kill(): void {
    for (const { pid, exitCode, signalCode } of this.children.splice(0)) {
      if (pid === undefined || exitCode !== null || signalCode !== null) continue;
      try {
        process.kill(-pid, "SIGKILL"); // both libraries give it a group of its own
      } catch {
        // It has just ended.
      }
    }
  }
}
