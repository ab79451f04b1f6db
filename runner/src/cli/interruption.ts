/** @file Ctrl-C and its relatives: the first asks for an orderly end, the second ends at once. */

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
export type Interruption = (typeof SIGNALS)[number];

/** npm passes a Ctrl-C on that the terminal has sent already: what comes this soon after is the same one. */
const SAME_MS = 500;

/**
 * Listens until the returned function is called.
 * @param first at the first signal
 * @param second at any later one
 */
export function onInterruption(first: (signal: Interruption) => void, second: () => void): () => void {
  let firstAt: number | null = null;
  const listener = (signal: NodeJS.Signals): void => {
    const now = performance.now();
    if (firstAt === null) {
      firstAt = now;
      first(signal as Interruption);
    } else if (now - firstAt > SAME_MS) second();
  };
  for (const signal of SIGNALS) process.on(signal, listener);
  return () => {
    for (const signal of SIGNALS) process.off(signal, listener);
  };
}
