import { expect, test } from 'vitest';
import type { Schedule, ScheduleShape } from './resolved.ts';
import { periodAt, scheduleTable, scheduleValue } from './schedule.ts';

const UNCLIPPED = { low: null, high: null };
const MNIST = [100];
const CIFAR = [100, 50, 50];

function schedule(shape: ScheduleShape, rest: Partial<Schedule> = {}): Schedule {
  return { update: 'epoch', over: 'period', clip: UNCLIPPED, warmup: null, ...shape, ...rest } as Schedule;
}

function at(of: Schedule, periods: number[], epoch: number, batch = 0, batchesPerEpoch = 1): number {
  const epochs = periods.reduce((sum, length) => sum + length, 0);
  return scheduleValue(of, { epoch, batch, batchesPerEpoch, period: periodAt(periods, epoch), epochs });
}

const mnistCosine = schedule({ schedule: 'cosine', min: 0, max: 0.6 }, { clip: { low: 0, high: 0.4 } });
const mnistLinear = schedule({ schedule: 'linear', min: 0, max: 0.8 }, { clip: { low: 0, high: 0.4 } });
const cifarClip = { clip: { low: 0, high: 8 / 255 } };
const cifarCosine = schedule({ schedule: 'cosine', min: 0, max: 16 / 255 }, cifarClip);
const cifarLinear = schedule({ schedule: 'linear', min: 0, max: 16 / 255 }, cifarClip);
const jump = schedule(
  { schedule: 'step', initial: 0.1, factor: 0.1, at: [100, 150], relative: false },
  { over: 'run' },
);
const cycleJump = schedule({ schedule: 'step', initial: 0.1, factor: 0.1, at: [0.5, 0.75], relative: true });

test.each([
  [0, 0],
  [1, 1.480319e-4],
  [5, 0.003693],
  [10, 0.01468305],
  [25, 0.08786797],
  [50, 0.3],
  [60, 0.3927051],
  [61, 0.4],
  [99, 0.4],
])('MNIST cosine 0→0.6 clipped at 0.4: ε(%i) = %d', (epoch, value) => {
  expect(at(mnistCosine, MNIST, epoch)).toBeCloseTo(value, epoch === 5 ? 6 : 8);
});

test.each([
  [1, 0.008],
  [10, 0.08],
  [25, 0.2],
  [49, 0.392],
  [50, 0.4],
  [99, 0.4],
])('MNIST linear 0→0.8 clipped at 0.4: ε(%i) = %d', (epoch, value) => {
  expect(at(mnistLinear, MNIST, epoch)).toBeCloseTo(value, 12);
});

test.each([
  [0, 0],
  [10, 0.3915],
  [25, 2.3431],
  [49, 7.7487],
  [50, 8],
  [99, 8],
  [100, 0],
  [110, 1.5279],
  [125, 8],
  [149, 8],
  [150, 0],
  [175, 8],
  [199, 8],
])('CIFAR periodic cosine 0→16/255 clipped at 8/255: ε(%i)·255 = %d', (epoch, value) => {
  expect(at(cifarCosine, CIFAR, epoch) * 255).toBeCloseTo(value, 4);
});

test.each([
  [10, 1.6],
  [25, 4],
  [49, 7.84],
  [50, 8],
  [100, 0],
  [110, 3.2],
  [125, 8],
  [150, 0],
  [175, 8],
])('CIFAR periodic linear 0→16/255 clipped at 8/255: ε(%i)·255 = %d', (epoch, value) => {
  expect(at(cifarLinear, CIFAR, epoch) * 255).toBeCloseTo(value, 10);
});

test('the cap of the MNIST cosine is reached at epoch 61', () => {
  const first = Array.from({ length: 100 }, (_, epoch) => epoch).find((epoch) => at(mnistCosine, MNIST, epoch) === 0.4);
  expect(first).toBe(61);
});

test('learning rate `jump`: drops at 100 and 150 of the whole run, whatever the periods', () => {
  const drops = rateChanges(jump, CIFAR);
  expect(drops).toEqual([100, 150]);
  expect(at(jump, CIFAR, 99)).toBe(0.1);
  expect(at(jump, CIFAR, 100)).toBeCloseTo(0.01, 15);
  expect(at(jump, CIFAR, 199)).toBeCloseTo(0.001, 15);
});

test('learning rate `cycle_jump`: drops at ½ and ¾ of each period and starts again', () => {
  expect(rateChanges(cycleJump, CIFAR)).toEqual([50, 75, 100, 125, 138, 150, 175, 188]);
  expect(at(cycleJump, CIFAR, 100)).toBe(0.1);
  expect(at(cycleJump, CIFAR, 137)).toBeCloseTo(0.01, 15);
  expect(at(cycleJump, CIFAR, 138)).toBeCloseTo(0.001, 15);
});

test('triangular cycle per batch: 0 → max at ½ → 0 (Wong et al., CIFAR) and at 2/5 (MNIST)', () => {
  const triangle = (peak: number, max: number) =>
    schedule({ schedule: 'one-cycle', initial: 0, max, final: 0, peak, anneal: 'linear' }, { update: 'batch' });
  const cifar = triangle(0.5, 0.2);
  expect(at(cifar, [15], 0)).toBe(0);
  expect(at(cifar, [15], 7, 1, 2)).toBeCloseTo(0.2, 15);
  expect(at(cifar, [15], 3, 3, 4)).toBeCloseTo(0.1, 15);
  expect(at(cifar, [15], 14, 9, 10)).toBeCloseTo(0.2 * (0.1 / 7.5), 15);
  const mnist = triangle(0.4, 5e-3);
  expect(at(mnist, [10], 4)).toBe(5e-3);
  expect(at(mnist, [10], 2)).toBeCloseTo(2.5e-3, 15);
  expect(at(mnist, [10], 7)).toBeCloseTo(2.5e-3, 15);
});

test('one-cycle by cosine passes its three levels and their midpoints', () => {
  const cycle = schedule({ schedule: 'one-cycle', initial: 0.01, max: 0.1, final: 0, peak: 0.25, anneal: 'cosine' });
  const values = [0, 5, 10, 25, 39].map((epoch) => at(cycle, [40], epoch));
  expect(values[0]).toBeCloseTo(0.01, 15);
  expect(values[1]).toBeCloseTo(0.055, 15);
  expect(values[2]).toBeCloseTo(0.1, 15);
  expect(values[3]).toBeCloseTo(0.05, 15);
  expect(values[4]).toBeCloseTo(0.05 * (1 + Math.cos((Math.PI * 29) / 30)), 15);
});

test('piecewise of mode connectivity: 1 until ½, linear to 0.01 at 0.9, then flat', () => {
  const points = [
    { at: 0.5, value: 1 },
    { at: 0.9, value: 0.01 },
  ];
  const lr = schedule({ schedule: 'piecewise', points, relative: true });
  expect([0, 49, 50, 70, 90, 99].map((epoch) => at(lr, [100], epoch))).toEqual(
    [1, 1, 1, 0.505, 0.01, 0.01].map((value) => expect.closeTo(value, 12)),
  );
});

test('of two piecewise points at one time the later counts from there on', () => {
  const points = [
    { at: 0, value: 1 },
    { at: 2, value: 1 },
    { at: 2, value: 0.5 },
  ];
  const lr = schedule({ schedule: 'piecewise', points, relative: false });
  expect([0, 1, 2, 3].map((epoch) => at(lr, [4], epoch))).toEqual([1, 1, 0.5, 0.5]);
});

test('exponential counts epochs from the start of the period, or of the run', () => {
  const decay = { schedule: 'exponential', initial: 1, decay: 0.5 } as const;
  expect([0, 1, 2, 3].map((epoch) => at(schedule(decay), [2, 2], epoch))).toEqual([1, 0.5, 1, 0.5]);
  expect([0, 1, 2, 3].map((epoch) => at(schedule(decay, { over: 'run' }), [2, 2], epoch))).toEqual([
    1, 0.5, 0.25, 0.125,
  ]);
});

test('`update: epoch` ignores the batch; `update: batch` moves within the epoch', () => {
  const ramp = { schedule: 'linear', min: 0, max: 1 } as const;
  expect(at(schedule(ramp), [10], 3, 5, 10)).toBeCloseTo(0.3, 15);
  expect(at(schedule(ramp, { update: 'batch' }), [10], 3, 5, 10)).toBeCloseTo(0.35, 15);
});

test('warm-up climbs to the clipped schedule at the start of each period', () => {
  const lr = schedule(
    { schedule: 'constant', value: 1 },
    { warmup: { epochs: 4, from: 0.2 }, clip: { low: 0, high: 0.6 } },
  );
  const once = [0.2, 0.3, 0.4, 0.5, 0.6].map((value) => expect.closeTo(value, 15));
  expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((epoch) => at(lr, [5, 5], epoch))).toEqual([...once, ...once]);
});

test('periodAt finds the period of each epoch and refuses what lies outside', () => {
  expect(periodAt(CIFAR, 99)).toEqual({ index: 0, start: 0, length: 100 });
  expect(periodAt(CIFAR, 100)).toEqual({ index: 1, start: 100, length: 50 });
  expect(periodAt(CIFAR, 199.5)).toEqual({ index: 2, start: 150, length: 50 });
  expect(() => periodAt(CIFAR, 200)).toThrow(RangeError);
  expect(() => periodAt(CIFAR, -1)).toThrow(RangeError);
});

test('scheduleTable has one row an epoch, or more', () => {
  const spec = {
    epsilon: { ...schedule({ schedule: 'linear', min: 0, max: 1 }, { update: 'batch' }), target: 1 },
    learning_rate: schedule({ schedule: 'constant', value: 0.1 }),
    pas: { periods: [2, 2], reset: [], ensemble: 'none' as const },
    train: {
      epochs: 4,
      batch_size: 1,
      objective: { name: 'adversarial' as const },
      averaging: { method: 'none' as const },
      gradient_clip: null,
    },
  };
  expect(scheduleTable(spec)).toEqual([
    { epoch: 0, period: 0, epsilon: 0, learning_rate: 0.1 },
    { epoch: 1, period: 0, epsilon: 0.5, learning_rate: 0.1 },
    { epoch: 2, period: 1, epsilon: 0, learning_rate: 0.1 },
    { epoch: 3, period: 1, epsilon: 0.5, learning_rate: 0.1 },
  ]);
  const fine = scheduleTable(spec, 4);
  expect(fine).toHaveLength(16);
  expect(fine[7]).toEqual({ epoch: 1.75, period: 0, epsilon: 0.875, learning_rate: 0.1 });
});

function rateChanges(of: Schedule, periods: number[]): number[] {
  const epochs = periods.reduce((sum, length) => sum + length, 0);
  const changes: number[] = [];
  for (let epoch = 1; epoch < epochs; epoch++) {
    if (at(of, periods, epoch) !== at(of, periods, epoch - 1)) changes.push(epoch);
  }
  return changes;
}
