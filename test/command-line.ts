/** @file The real command line as a child process: started, listened to event by event, killed. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { RunEvent } from '@advexp/schemas';

const MAIN = fileURLToPath(new URL('../runner/src/cli/main.ts', import.meta.url));

export interface Ended {
  /** Exit code, or null when a signal ended it. */
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** Events printed, in order. */
  readonly events: readonly RunEvent[];
  /** The last line of --json: run, state and metrics; null when it did not come to that. */
  readonly result: { readonly run: string; readonly state: string } | null;
  readonly stderr: string;
}

/**
 * Runs `advexp` with --json to its end.
 * @param listen called with every event and the process, e.g. to kill it
 */
export async function advexp(
  args: readonly string[],
  listen: (event: RunEvent, child: ChildProcess) => void = () => {},
  started: (child: ChildProcess) => void = () => {},
): Promise<Ended> {
  const child = spawn(process.execPath, ['--conditions=advexp-source', MAIN, ...args, '--json'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started(child);
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const events: RunEvent[] = [];
  let result: Ended['result'] = null;
  createInterface({ input: child.stdout }).on('line', (line) => {
    let value: RunEvent | NonNullable<Ended['result']>;
    try {
      value = JSON.parse(line);
    } catch {
      return; // the line that a kill cut
    }
    if ('type' in value) {
      events.push(value);
      listen(value, child);
    } else result = value;
  });
  const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  return { code, signal, events, result, stderr };
}
