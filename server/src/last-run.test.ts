/** @file The lens above a spec, from folders of real runs: as they are, half-written, newer, damaged and dead. */
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RunStatus } from '@advexp/schemas';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { MarkupContent, MarkupKind } from 'vscode-languageserver';
import { codeLensesOf } from './features/code-lens.ts';
import { hoverAt } from './features/hover.ts';
import { LastRuns } from './last-run.ts';
import { sharpnessPicture } from './sharpness-picture.ts';
import { open } from './testing.ts';
import { hessianResult, sliceResult } from './testing-analyses.ts';

const MAIN = fileURLToPath(new URL('../../runner/src/cli/main.ts', import.meta.url));
const SPEC = `name: tiny
seed: 0
data: { dataset: fashion-mnist-mini, validation: 50, train_samples: 1000, test_samples: 200 }
model: { architecture: linear }
attack: { steps: 2, step_size: 0.6eps }
epsilon: 0.03
learning_rate: 0.05
train: { epochs: 2, batch_size: 50 }
evaluate: { during: pgd-2, attacks: [clean, { name: weak, epsilon: 0.001 }, pgd-5] }
`;

const root = mkdtempSync(join(tmpdir(), 'advexp-lens-'));
const file = join(root, 'tiny.advexp');
const runs = join(root, 'runs', 'tiny');
let real: string;
let metrics: { weights: { last: { attacks: Record<string, { accuracy: number }> } } };

beforeAll(() => {
  writeFileSync(file, SPEC);
  const words = ['--conditions=advexp-source', MAIN, 'run', 'tiny.advexp', '--json'];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, {
    cwd: root,
    encoding: 'utf8',
    timeout: 60_000,
  });
  if (status !== 0) throw new Error(stderr);
  ({ metrics } = JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? ''));
  const [id = ''] = readdirSync(runs);
  real = join(runs, id);
  expect(lowest()).toMatchObject({ attack: 'pgd-5' });
  expect(lowest().accuracy).toBeGreaterThan(0);
}, 60_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Titles of the lenses above the spec. */
function lenses(lastRuns = new LastRuns(), commands: string[] = [], text = SPEC): string[] {
  const { document } = open(text, {}, file);
  return codeLensesOf(document, commands, lastRuns).map(({ command }) => command?.title ?? '');
}

/** A newer run, a copy of the real one of which some is changed, for as long as a test asks for it. */
function whileNewest(change: (folder: string) => void, check: (folder: string) => void): void {
  const folder = join(runs, '29991231-235959-zzzz');
  cpSync(real, folder, { recursive: true });
  try {
    change(folder);
    check(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function changeStatus(folder: string, change: Partial<RunStatus>): void {
  const path = join(folder, 'status.json');
  writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), ...change }));
}

function lowest(): { attack: string; accuracy: number } {
  const attacks = Object.entries(metrics.weights.last.attacks).filter(([attack]) => attack !== 'clean');
  const [worst] = attacks
    .map(([attack, { accuracy }]) => ({ attack, accuracy }))
    .toSorted((a, b) => a.accuracy - b.accuracy);
  if (!worst) throw new Error('The run evaluated no attack.');
  return worst;
}

const finished = () => `last run finished · robust ${(lowest().accuracy * 100).toFixed(1)} % (${lowest().attack})`;

test('a finished run shows the lowest accuracy under an attack', () => {
  expect(lenses()).toEqual([finished()]);
});

test('Run and Plan are there for clients that have these commands, with the spec as argument', () => {
  expect(lenses(new LastRuns(), ['advexp.plan', 'advexp.run', 'other'])).toEqual(['▷ Run', 'Plan', finished()]);
  expect(lenses(new LastRuns(), ['advexp.plan'])).toEqual(['Plan', finished()]);
  const { document } = open(SPEC, {}, file);
  const [run] = codeLensesOf(document, ['advexp.run'], new LastRuns());
  expect(run).toEqual({
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
    command: { title: '▷ Run', command: 'advexp.run', arguments: [document.uri] },
  });
});

const hessian = (...of: Parameters<typeof hessianResult>) => JSON.stringify({ hessian: hessianResult(...of) });

test('the largest eigenvalue is that of the last weights', () => {
  whileNewest(
    (folder) => {
      writeFileSync(join(folder, 'analysis', 'epoch-0001.hessian.json'), hessian([99, 1]));
      writeFileSync(join(folder, 'analysis', 'last.hessian.json'), hessian([12.3456, 4]));
      writeFileSync(join(folder, 'analysis', 'last.density.json'), '{"density":{}}');
    },
    (folder) => {
      expect(lenses()).toEqual([`${finished()} · λ₁ 12.3`]);
      writeFileSync(join(folder, 'analysis', 'last.hessian.json'), hessian([-3], { which: 'smallest' }));
      expect(lenses()).toEqual([`${finished()} · λ₁ 99`]);
      writeFileSync(join(folder, 'analysis', 'last.hessian.json'), '{"hessian": {"eigenval');
      writeFileSync(join(folder, 'analysis', 'epoch-0001.hessian.json'), '[1]');
      expect(lenses()).toEqual([finished()]);
    },
  );
});

test('a hover where analyses are asked for shows what they found in the last run', () => {
  const hover = (images: boolean) => {
    const { document, cursors } = open(`${SPEC}landscape: { hess<|>ian: { top: 6 } }\n`, {}, file);
    const contents = cursors[0] && hoverAt(document, cursors[0], { format: MarkupKind.Markdown, images })?.contents;
    return MarkupContent.is(contents) ? contents.value.split('\n\n') : [];
  };
  const without = hover(true);
  whileNewest(
    (folder) => {
      writeFileSync(join(folder, 'analysis', 'last.hessian.json'), hessian([3, 9.4567, 1, 0.5, 0.2, 0.1]));
      writeFileSync(
        join(folder, 'analysis', 'last.slice.json'),
        JSON.stringify({ slice: sliceResult({ x: [0, 1] }, [1, 2]) }),
      );
    },
    (folder) => {
      const words = 'Last run, `last`: Hessian eigenvalues 9.46, 3, 1, 0.5, 0.2, …';
      expect(hover(false)).toEqual([...without, words]);
      const pictured = hover(true);
      expect(pictured.slice(0, -1)).toEqual([...without, words]);
      const [, base64 = ''] = /^!\[.+\]\(data:image\/svg\+xml;base64,(.+)\)$/.exec(pictured.at(-1) ?? '') ?? [];
      expect(Buffer.from(base64, 'base64').toString()).toBe(
        sharpnessPicture({
          hessian: hessianResult([3, 9.4567, 1, 0.5, 0.2, 0.1]),
          slice: sliceResult({ x: [0, 1] }, [1, 2]),
        }),
      );
      writeFileSync(join(folder, 'analysis', 'last.hessian.json'), '{"hessian": {"eigenval');
      writeFileSync(join(folder, 'analysis', 'last.slice.json'), '{}');
      expect(hover(true)).toEqual(without);
    },
  );
});

test('a running run shows its progress and held-out accuracy; without a heartbeat it is taken for crashed', () => {
  const status: RunStatus = JSON.parse(readFileSync(join(real, 'status.json'), 'utf8'));
  const progress = { ...status.progress, epoch: 1, epochs: 2 };
  const now = Date.now();
  const running = (age: number): Partial<RunStatus> => ({
    state: 'running',
    progress,
    robust_accuracy: 0.381,
    heartbeat: new Date(now - age).toISOString(),
  });
  whileNewest(
    (folder) => changeStatus(folder, running(1000)),
    (folder) => {
      expect(lenses()).toEqual(['last run running, 1 of 2 epochs · robust 38.1 % held out']);
      changeStatus(folder, running(61_000));
      expect(lenses()).toEqual(['last run crashed, 1 of 2 epochs · robust 38.1 % held out']);
    },
  );
});

test('half-written, newer and foreign files are passed over', () => {
  const newer = { type: 'evaluation', version: 2, weights: 'last' };
  whileNewest(
    (folder) =>
      appendFileSync(join(folder, 'events.jsonl'), `${JSON.stringify(newer)}\n\u0000\n{"type":"evaluation","wei`),
    () => expect(lenses()).toEqual([finished()]),
  );
  whileNewest(
    (folder) =>
      writeFileSync(
        join(folder, 'events.jsonl'),
        `{"type":"batch"}\n`.repeat(100_000) + readFileSync(join(real, 'events.jsonl'), 'utf8'),
      ),
    () => expect(lenses()).toEqual([finished()]),
  );
  whileNewest(
    (folder) => rmSync(join(folder, 'events.jsonl')),
    () => expect(lenses()[0]).toMatch(/^last run finished · robust \d+\.\d % held out$/),
  );
  whileNewest(
    (folder) => writeFileSync(join(folder, 'status.json'), '{"state": "fin'),
    () => expect(lenses()).toEqual([]),
  );
  mkdirSync(join(runs, '99999999-not-a-run'));
  writeFileSync(join(runs, 'zzz.txt'), '');
  expect(lenses()).toEqual([finished()]);
});

test('of evaluations the latest counts', () => {
  const lines = readFileSync(join(real, 'events.jsonl'), 'utf8').trimEnd().split('\n');
  const again = lines.filter((line) => line.includes('"evaluation"') && line.includes('"last"'));
  expect(again).toHaveLength(3);
  const resume = {
    type: 'resume',
    time: '2026-11-26T00:00:00.000Z',
    step: 4,
    epoch: 2,
    batch: 0,
    path: 'checkpoints/last',
  };
  const zero = again.map((line) => JSON.stringify({ ...JSON.parse(line), accuracy: 0 }));
  whileNewest(
    (folder) =>
      appendFileSync(join(folder, 'events.jsonl'), `${[...zero, JSON.stringify(resume), ...again].join('\n')}\n`),
    () => expect(lenses()).toEqual([finished()]),
  );
});

test('a run is read again only when its files have changed', () => {
  whileNewest(
    () => {},
    (folder) => {
      const lastRuns = new LastRuns();
      const path = join(folder, 'status.json');
      const time = new Date('2026-11-01T00:00:00Z');
      utimesSync(path, time, time);
      expect(lenses(lastRuns)).toEqual([finished()]);
      // Of the same size and time: whether it was read shows.
      writeFileSync(path, readFileSync(path, 'utf8').replace('"finished"', '"diverged"'));
      utimesSync(path, time, time);
      expect(lenses(lastRuns)).toEqual([finished()]);
      utimesSync(path, new Date(), new Date());
      expect(lenses(lastRuns)[0]).toMatch(/^last run diverged/);
    },
  );
});

test('a spec that was never run, or has no name that could be a folder, has no result', () => {
  expect(lenses(new LastRuns(), [], SPEC.replace('tiny', 'other'))).toEqual([]);
  expect(lenses(new LastRuns(), [], 'name: ../runs/tiny')).toEqual([]);
  expect(lenses(new LastRuns(), [], 'name: tiny\nepsilon: 8')).toEqual([finished()]);
});
