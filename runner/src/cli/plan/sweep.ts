/** @file What the points of a sweep cost, each and together. */
import type { PlanOutput, SweepPlan } from '@advexp/schemas';
import { table } from '../display/layout.ts';
import { bytes, count, duration, metric } from '../display/numbers.ts';
import type { Experiment } from '../experiments.ts';
import { paintStdout } from '../output.ts';

export interface PlannedPoint extends Experiment {
  output: PlanOutput;
}

export function sumUp(plans: readonly PlannedPoint[]): SweepPlan {
  const points = plans.map(({ point, spec, output }) => ({
    name: point?.name ?? spec.name,
    values: point?.values ?? {},
    parameters: output.parameters,
    epochs: output.epochs,
    flops: output.flops,
    memory_bytes: output.memory_bytes,
    estimated_seconds: output.estimated_seconds,
  }));
  const seconds = points.map(({ estimated_seconds }) => estimated_seconds);
  return {
    points,
    flops: points.reduce((sum, { flops }) => sum + flops, 0),
    estimated_seconds: seconds.reduce((sum, one) => (sum === null || one === null ? null : sum + one), 0),
  };
}

export function describeSweep(name: string, { points, flops, estimated_seconds }: SweepPlan): string[] {
  const time = (seconds: number | null) => (seconds === null ? 'not measured' : duration(seconds));
  const rows = points.map((point, i) => [
    String(i),
    point.name,
    count(point.parameters),
    String(point.epochs),
    bytes(point.memory_bytes),
    `${metric(point.flops)}FLOP`,
    time(point.estimated_seconds),
  ]);
  const head = ['', 'point', 'parameters', 'epochs', 'memory', 'arithmetic', 'time'];
  const total = ['', 'all, one after another', '', '', '', `${metric(flops)}FLOP`, time(estimated_seconds)];
  const [first = '', ...lines] = table([head, ...rows, total], { right: [0, 2, 3, 4, 5, 6] });
  const last = lines.pop() ?? '';
  return [
    paintStdout('bold', `${name}: ${points.length} points`),
    '',
    paintStdout('bold', first),
    ...lines,
    paintStdout('bold', last),
  ];
}
