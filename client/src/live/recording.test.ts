/** @file What the Live panel is told, from the events of a real run, read in pieces and resumed. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isToPanel } from './contract.ts';
import { EventLines } from './event-lines.ts';
import { Recording } from './recording.ts';

const MAIN = fileURLToPath(new URL('../../../runner/src/cli/main.ts', import.meta.url));
const SPEC = `name: tiny
seed: 0
data: { dataset: fashion-mnist-mini, validation: 50, train_samples: 200, test_samples: 50 }
model: { architecture: linear }
attack: { steps: 1, step_size: 1eps }
epsilon: 8/255
learning_rate: 0.05
train: { batch_size: 50 }
pas: { periods: [1, 2] }
evaluate: { during: pgd-1, attacks: [clean] }
`;
const PANEL = { run: '/runs/tiny/1', title: 'tiny', apart: ['', '03:15'], words: 'running' };

const root = mkdtempSync(join(tmpdir(), 'advexp-live-'));
let text = '';

beforeAll(() => {
  writeFileSync(join(root, 'tiny.advexp'), SPEC);
  const words = ['--conditions=advexp-source', MAIN, 'run', 'tiny.advexp'];
  const { status, stderr } = spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  const runs = join(root, 'runs', 'tiny');
  text = readFileSync(join(runs, readdirSync(runs)[0] ?? '', 'events.jsonl'), 'utf8');
}, 120_000);
afterAll(() => rmSync(root, { recursive: true }));

test('a whole run: every batch, the ends of epochs, boundaries of periods', () => {
  const recording = new Recording();
  for (const event of new EventLines().in(text)) recording.take(event);
  const whole = recording.whole(PANEL);
  expect(isToPanel(JSON.parse(JSON.stringify(whole)))).toBe(true);
  expect(whole).toMatchObject({ ...PANEL, sequence: 1, stepsPerEpoch: 4 });
  expect(whole.points.step).toEqual([...Array(12).keys()]);
  expect(whole.points.traces.epsilon).toEqual(Array(12).fill(8 / 255));
  expect(whole.epochs.map(({ epoch, period }) => [epoch, period])).toEqual([
    [0, 0],
    [1, 1],
    [2, 1],
  ]);
  expect(whole.epochs.every(({ throughput, attack }) => Number(throughput) > 0 && Number(attack) > 0)).toBe(true);
  expect(whole.epochs.every(({ clean, robust }) => clean !== null && robust !== null && robust <= clean)).toBe(true);
});

test('read in pieces that cut lines, the deltas make the same whole', () => {
  const lines = new EventLines();
  const recording = new Recording();
  const seen: { step: number[]; epochs: number } = { step: [], epochs: 0 };
  for (let at = 0; at < text.length; at += 777) {
    for (const event of lines.in(text.slice(at, at + 777))) recording.take(event);
    const message = recording.delta(PANEL) ?? recording.whole(PANEL);
    expect(isToPanel(message)).toBe(true);
    seen.step.splice(message.type === 'whole' ? 0 : message.from, Infinity, ...message.points.step);
    seen.epochs = (message.type === 'whole' ? 0 : seen.epochs) + message.epochs.length;
  }
  expect(seen).toEqual({ step: [...Array(12).keys()], epochs: 3 });
});

test('a resumption takes back what came after its checkpoint, and all is sent anew', () => {
  const recording = new Recording();
  const events = new EventLines().in(text);
  for (const event of events) recording.take(event);
  recording.whole(PANEL);
  const time = new Date().toISOString();
  recording.take({ type: 'resume', time, step: 4, epoch: 1, batch: 0, path: 'checkpoints/epoch-0000' });
  expect(recording.delta(PANEL)).toBeNull();
  const { points, epochs, sequence } = recording.whole(PANEL);
  expect([points.step, epochs.map(({ epoch }) => epoch), sequence]).toEqual([[0, 1, 2, 3], [0], 2]);
});

test('messages of another form are refused', () => {
  const recording = new Recording();
  for (const event of new EventLines().in(text)) recording.take(event);
  const whole = recording.whole(PANEL);
  const { loss, ...others } = whole.points.traces;
  for (const wrong of [
    null,
    { ...whole, type: 'all' },
    { ...whole, sequence: -1 },
    { ...whole, words: null },
    { ...whole, run: undefined },
    { ...whole, apart: [1] },
    { type: 'overlay', runs: [1] },
    { ...whole, points: { ...whole.points, traces: others } },
    { ...whole, points: { ...whole.points, traces: { ...others, loss: loss.slice(1) } } },
    { ...whole, points: { ...whole.points, traces: { ...others, loss: loss.map(String) } } },
    { ...whole, epochs: [{ epoch: 1 }] },
    { ...whole, notes: [{ epoch: 1, severity: 'fatal', words: '' }] },
  ]) {
    expect(isToPanel(wrong)).toBe(false);
  }
});

test('usual overflows of mixed precision are no notes; one that ends the run is', () => {
  const recording = new Recording();
  const finding = { epoch: 0, batch: 0, message: 'Overflow.', cause: 'A cause.', next: 'A remedy.' };
  for (const severity of ['information', 'error'] as const) {
    recording.take({
      type: 'health',
      time: '2026-11-23T02:15:02Z',
      step: 0,
      kind: 'gradient-overflow',
      severity,
      ...finding,
    });
  }
  expect(recording.whole(PANEL).notes).toEqual([
    { epoch: 0, severity: 'error', words: 'Overflow. A cause. A remedy.' },
  ]);
});
