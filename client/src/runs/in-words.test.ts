import { expect, test } from 'vitest';
import { besideIcon, duration, factsOf, origin, percent, runInShort, runInWords, shortClock } from './in-words.ts';
import type { Run } from './run.ts';

const running: Run = {
  folder: '/runs/mine/20261126-010203-abcd',
  id: '20261126-010203-abcd',
  name: 'mine',
  specFile: '/mine.advexp',
  variation: 'seed=3',
  overrides: ['seed=3'],
  point: null,
  device: { name: 'cuda:1', gpu: 'nvidia 1' },
  created: new Date(2026, 10, 26, 1, 2, 3).getTime(),
  state: 'running',
  status: {
    state: 'running',
    pid: 7,
    host: 'here',
    started: null,
    heartbeat: '',
    progress: { epoch: 3, epochs: 8, batch: 0, batches: 10, fraction: 0.9999 },
    eta_seconds: 7500,
    epsilon: 0.0731234,
    learning_rate: 0.0123456,
    period: 0,
    robust_accuracy: 0.381,
    message: null,
  },
  robustAccuracy: 0.381,
  message: null,
};

test('numbers are short and never promise what is not yet so', () => {
  expect([0.4, 59, 59.7, 60, 3540, 3600, 7500, 86_400, 90_000].map(duration)).toEqual([
    ...['0 s', '59 s', '1 min', '1 min', '59 min', '1 h', '2 h 5 min', '1 d', '1 d 1 h'],
  ]);
  expect(percent(0.3814)).toBe('38.1 %');
  expect(runInWords(running)).toBe('running 99 % · ε 0.0731 · robust 38.1 % · 2 h 5 min left');
  expect(runInShort(running)).toBe('mine 99 % · 2 h 5 min left');
  expect(besideIcon(running)).toBe(runInWords(running));
});

test('what has ended says why, and no time left', () => {
  const message = 'The loss is not a number since epoch 3.';
  expect(runInWords({ ...running, state: 'diverged', message })).toBe(`diverged 99 % · robust 38.1 % · ${message}`);
  expect(runInWords({ ...running, state: 'stopped' })).toBe('stopped 99 % · robust 38.1 %');
  expect(runInWords({ ...running, state: 'unknown', status: null, message })).toBe(`unknown · ${message}`);
  expect(besideIcon({ ...running, state: 'finished' })).toBe('38.1 % robust');
  expect(besideIcon({ ...running, state: 'finished', robustAccuracy: null })).toBe('finished');
  expect(factsOf({ ...running, state: 'stopped' }).map(([name]) => name)).not.toContain('Time left');
});

test('where a run comes from is its time and, where there is one, its variation', () => {
  expect(origin({ ...running, variation: '' })).toBe('2026-11-26 01:02');
  expect(origin({ ...running, variation: 'eps-0.1' })).toBe('2026-11-26 01:02 · eps-0.1');
});

test('a time says no more than is needed', () => {
  const at = running.created;
  expect(shortClock(at, new Date(2026, 10, 26, 23).getTime())).toBe('01:02');
  expect(shortClock(at, new Date(2026, 10, 27).getTime())).toBe('11-26 01:02');
  expect(shortClock(at, new Date(2027, 0, 1).getTime())).toBe('2026-11-26 01:02');
});
