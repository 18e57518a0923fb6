/**
 * Lets the page have its turn in the middle of long work. By a message and not
 * by a timer: timers wait for 4 ms at least, and in a tab that is not seen for
 * a second.
 */
const waiting: (() => void)[] = [];
let channel: MessageChannel | undefined;

export function turn(): Promise<void> {
  if (!channel) {
    channel = new MessageChannel();
    channel.port1.onmessage = () => waiting.shift()?.();
  }
  const { port2 } = channel;
  return new Promise((resume) => {
    waiting.push(resume);
    port2.postMessage(null);
  });
}
