/** @file What a run folder records that must not depend on how often the run was interrupted. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readEvents } from '../runner/src/runs/events.ts';

/** Facts of the process rather than of the training. */
const OF_THE_PROCESS = ['time', 'seconds', 'memory_bytes', 'samples_per_second'];

/** Every event that carries a result, without clock times; events of checkpoints and resumptions left out. */
export function recordedEvents(run: string): unknown[] {
  const events: unknown[] = [];
  for (const line of readEvents(join(run, 'events.jsonl'))) {
    if ('damage' in line) throw new Error(line.damage);
    if (line.event.type === 'checkpoint' || line.event.type === 'resume') continue;
    events.push(JSON.parse(JSON.stringify(line.event, (key, value) => (OF_THE_PROCESS.includes(key) ? null : value))));
  }
  return events;
}

/** SHA-256 of every weights file that a run ends with. */
export function finalWeights(run: string): Record<string, string> {
  const folder = join(run, 'checkpoints');
  const names = readdirSync(folder).filter((name) => /^(?:last|best|period-\d+|epoch-\d+)\.safetensors$/.test(name));
  const digest = (name: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex');
  return Object.fromEntries(names.sort().map((name) => [name, digest(name)]));
}
