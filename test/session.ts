/** @file Runs in the test's own process: what a training thread does, with its reports at hand as they come. */
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadSpec, type RunEvent } from '@advexp/schemas';
import { STOP, type TrainingReport, type TrainingRequest } from '../runner/src/training/messages.ts';
import { prepareSession } from '../runner/src/training/prepare.ts';

/** A spec of a tiny run; each key given replaces the section of that name. */
export function tinySpec(sections: Readonly<Record<string, string>> = {}): string {
  const all = {
    version: '1',
    name: 'tiny',
    seed: '3',
    data: '{ dataset: fashion-mnist-mini, validation: 128, train_samples: 320, test_samples: 128 }',
    model: '{ architecture: mlp, hidden: [16] }',
    attack: '{ method: pgd, norm: linf, steps: 2, step_size: 0.6eps, start: uniform }',
    epsilon: '{ schedule: linear, target: 0.1, min: 0, max: 0.2 }',
    pas: '{ periods: [2, 2], reset: [epsilon, learning_rate], ensemble: period-ends }',
    learning_rate: '{ schedule: cosine, initial: 0.05, final: 0.01 }',
    optimizer: '{ name: sgd, momentum: 0.9 }',
    train: '{ batch_size: 32, objective: adversarial }',
    evaluate: '{ during: pgd-2, attacks: [clean, pgd-2], batch_size: 64 }',
    checkpoint: '{ every_minutes: 1000, keep: 10 }',
    device: '{ threads: 1 }',
    ...sections,
  };
  return Object.entries(all)
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('');
}

export interface SessionResult {
  readonly folder: string;
  readonly state: 'finished' | 'stopped' | 'diverged';
  readonly events: readonly RunEvent[];
  readonly notes: readonly string[];
}

/** What a listener may do to the run that reports. */
export interface Grip {
  readonly folder: string;
  /** Asks the run to stop, as Ctrl-C does. */
  stop(): void;
}

type Listener = (report: TrainingReport, grip: Grip) => void;

async function train(request: TrainingRequest, listen: Listener): Promise<SessionResult> {
  const flag = new Int32Array(new SharedArrayBuffer(4));
  const events: RunEvent[] = [];
  let notes: readonly string[] = [];
  let root = '';
  const { session, folder, release } = await prepareSession(request, flag, (report) => {
    if (report.kind === 'prepared') ({ notes, folder: root } = report);
    if (report.kind === 'event') events.push(report.event);
    listen(report, { folder: root, stop: () => Atomics.store(flag, 0, STOP) });
  });
  try {
    return { folder, state: await session.run(), events, notes };
  } finally {
    release();
  }
}

/** Runs a spec in a new folder below `root`. @throws as prepareSession; Error if the spec has errors */
export function runSpec(root: string, text: string, listen: Listener = () => {}): Promise<SessionResult> {
  const out = mkdtempSync(join(root, 'out-'));
  const file = join(out, 'spec.advexp');
  writeFileSync(file, text);
  const { spec, problems } = loadSpec(file);
  if (spec === null) throw new Error(problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return train(
    { kind: 'run', spec, specText: text, specFile: file, overrides: [], point: null, out, commandLine: [] },
    listen,
  );
}

type Resumption = Extract<TrainingRequest, { kind: 'resume' }>;

/** @param changes where to go on, and with how many samples at once, if that is not as before */
export function resumeRun(
  folder: string,
  listen: Listener = () => {},
  changes: Pick<Resumption, 'device' | 'microBatchSize'> = {},
): Promise<SessionResult> {
  return train({ kind: 'resume', folder, commandLine: [], ...changes }, listen);
}

/** A copy of a run folder, to be changed at will. */
export function copyRun(root: string, folder: string): string {
  const copy = mkdtempSync(join(root, 'copy-'));
  cpSync(folder, copy, { recursive: true });
  return copy;
}
