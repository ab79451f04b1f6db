import { expect, test } from 'vitest';
import type { Run } from '../runs/run.ts';
import { toldIn } from './places.ts';

function run(epsilon: number | null, state: Run['state'] = 'running'): Run {
  const status = {
    state: 'running',
    pid: 7,
    host: 'here',
    started: null,
    heartbeat: '',
    progress: { epoch: 2, epochs: 8, batch: 5, batches: 10, fraction: 0.319 },
    eta_seconds: null,
    epsilon,
    learning_rate: null,
    period: 0,
    robust_accuracy: null,
    message: null,
  } as const;
  const known = {
    folder: '/r',
    id: 'r',
    name: 'mine',
    specFile: '/mine.advexp',
    variation: '',
    overrides: [],
    point: null,
    device: null,
  };
  return { ...known, created: 0, state, status, robustAccuracy: null, message: null };
}

/** The lines with what is told behind them. */
function shown(text: string, of: Run): string[] {
  return toldIn('/mine.advexp', text, of).map(({ offset, words }) => {
    const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1).split('\n')[0];
    return `${line} | ${words}`;
  });
}

test('epoch and budget stand behind their lines', () => {
  expect(shown('epsilon: 8/255\ntrain:\n  epochs: 8\n', run(8 / 255))).toEqual([
    '  epochs: 8 | epoch 3 of 8, 31 %',
    'epsilon: 8/255 | ε is 8/255 now',
  ]);
  const pas = 'pas: { periods: [4, 4] }\nepsilon:\n  schedule: cosine\n  target: 0.1\n';
  expect(shown(pas, run(0.05, 'paused'))).toEqual([
    'pas: { periods: [4, 4] } | epoch 3 of 8, 31 %, paused',
    '  target: 0.1 | ε is 0.05 now',
  ]);
});

test('nothing is told where nothing is written, or of a text that cannot be read', () => {
  expect(shown('extends: base.advexp\n', run(0.1))).toEqual([]);
  expect(shown('epsilon: 0.1\n', run(null))).toEqual([]);
  expect(shown('{[', run(0.1))).toEqual([]);
});
