/**
 * @file The conformance suite: what any executor, on any provider, must compute as the float64 reference does, within stated
 * tolerances. It needs no test framework, so that it also runs on a bare machine with a GPU.
 */
import type { Executor } from '../engine/executor.ts';
import type { Precision } from '../engine/graph/precision.ts';
import { ReferenceExecutor } from '../engine/reference/executor.ts';
import {
  accumulationCase,
  hessianCase,
  mixedNetworkCase,
  mixedTrainingCase,
  networkCase,
  pasCase,
  trainingCase,
} from './networks.ts';
import { PRIMITIVE_CASES, type PrimitiveCase, program, values } from './primitives.ts';

/** Named arrays that a check computes. */
export type Results = Readonly<Record<string, Float32Array>>;

export interface Check {
  readonly name: string;
  /** Largest error allowed, relative to the largest element of each array (or 1e-3, if that is more). */
  readonly tolerance: number;
  readonly compute: (executor: Executor) => Promise<Results>;
}

export interface Outcome {
  readonly name: string;
  readonly tolerance: number;
  /** Largest relative error, and in which array it is. */
  readonly error: number;
  readonly worst: string;
  readonly passed: boolean;
}

/** Executors round half results of sums that they added up in different orders, and second derivatives repeat that. */
const MIXED_TOLERANCE = 5e-3;

function primitiveCheck(example: PrimitiveCase, precision: Precision): Check {
  const { outputs, shapes } = program(example);
  const mixed = precision !== 'float32';
  const data = Object.fromEntries(
    Object.entries(shapes).map(([name, shape], i) => [
      name,
      // In half precision, small enough for the squares and their derivatives.
      values(shape, i, example.positive && name.startsWith('x')).map((value) => (mixed ? value / 4 : value)),
    ]),
  );
  return {
    name: mixed ? `${example.name}, in mixed precision` : example.name,
    // Vulkan lets a device's division, root and logarithm err by 3 units in the last place, and second derivatives cancel.
    tolerance: mixed ? MIXED_TOLERANCE : example.positive ? 2e-4 : 2e-5,
    async compute(executor) {
      const compiled = await executor.compile(outputs, { stationary: ['x1', 't1'], precision });
      const tensors = Object.fromEntries(
        [...compiled.inputs.keys()].map((name) => [name, executor.tensor(data[name], shapes[name])]),
      );
      await compiled.prepare(tensors);
      const results = await compiled.run(tensors);
      const read: Record<string, Float32Array> = {};
      for (const name of Object.keys(outputs)) read[name] = (await results[name].read()).slice();
      await compiled.dispose();
      return read;
    },
  };
}

export const CHECKS: readonly Check[] = [
  ...PRIMITIVE_CASES.map((example) => primitiveCheck(example, 'float32')),
  networkCase('lenet', { architecture: 'lenet', width: 2 }, [1, 28, 28]),
  networkCase('vgg16', { architecture: 'vgg16', width: 1 }, [3, 32, 32]),
  networkCase('resnet18', { architecture: 'resnet18', width: 1 }, [3, 32, 32]),
  trainingCase,
  accumulationCase,
  hessianCase,
  pasCase,
];

/** Only products make a graph's tensors half. */
const hasProducts = ({ name }: PrimitiveCase) => /conv|matmul|residual|affine|statistics/.test(name);

/** The same where `train.precision` is mixed: for devices that compute in half precision. The reference rounds likewise. */
export const MIXED_CHECKS: readonly Check[] = [
  ...PRIMITIVE_CASES.filter(hasProducts).map((example) => primitiveCheck(example, 'mixed-float16')),
  mixedNetworkCase('lenet', { architecture: 'lenet', width: 2 }, [1, 28, 28]),
  mixedNetworkCase('resnet18', { architecture: 'resnet18', width: 1 }, [3, 32, 32]),
  mixedTrainingCase,
];

const reference = new ReferenceExecutor();

/** Runs one check. */
export async function runCheck(check: Check, executor: Executor): Promise<Outcome> {
  const { name, tolerance } = check;
  const expected = await check.compute(reference);
  const actual = await check.compute(executor);
  let error = 0;
  let worst = '';
  for (const [array, elements] of Object.entries(expected)) {
    const found = relativeError(actual[array], elements);
    if (found > error || worst === '') [error, worst] = [found, array];
  }
  return { name, tolerance, error, worst, passed: error <= tolerance };
}

function relativeError(actual: Float32Array | undefined, expected: Float32Array): number {
  if (actual?.length !== expected.length) return Number.POSITIVE_INFINITY;
  let error = 0;
  let scale = 1e-3;
  for (const [i, value] of expected.entries()) {
    scale = Math.max(scale, Math.abs(value));
    const difference = Math.abs(actual[i] - value);
    error = Math.max(error, Number.isNaN(difference) ? Number.POSITIVE_INFINITY : difference);
  }
  return error / scale;
}
