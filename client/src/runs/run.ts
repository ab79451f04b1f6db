/** @file What is known of one run. */
import type { RunState, RunStatus } from '@advexp/schemas';

/** `crashed`: it says that it runs, but its process is gone. `unknown`: its files do not tell. */
export type ShownState = RunState | 'crashed' | 'unknown';

export interface Run {
  /** Absolute path of the run folder. */
  folder: string;
  id: string;
  /** Name of the experiment. */
  name: string;
  /** The spec it was started from, which may have changed since or be gone. */
  specFile: string | null;
  /** What sets it apart from other runs of its spec: the point of a sweep, values of `--set`. */
  variation: string;
  /** Values of `--set` that it was started with. */
  overrides: readonly string[];
  /** Which point of the spec's sweep it is; null without a sweep. */
  point: number | null;
  /** Where it computes, or did last: the name, and which GPU that is (null for what can be shared); null where nothing tells. */
  device: { name: string; gpu: string | null } | null;
  /** When it was made, in milliseconds since 1970. */
  created: number;
  state: ShownState;
  status: RunStatus | null;
  /** Of the last weights where the run has ended, else the last that was held out. */
  robustAccuracy: number | null;
  /** Why it ended, or what is wrong with its folder; for people. */
  message: string | null;
}

/** Whether a process works on it now, or waits to. */
export function isActive({ state }: Run): boolean {
  return state === 'queued' || state === 'running' || state === 'paused';
}

/** Whether it can go on from its last checkpoint. */
export function isResumable({ state }: Run): boolean {
  return state === 'stopped' || state === 'crashed' || state === 'failed';
}

/** Whether a value of `--set` is what `--device` amounts to. */
export function isDeviceOption(override: string): boolean {
  return override.startsWith('device.name=');
}
