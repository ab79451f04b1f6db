/** @file From what a spec says of its device to an executor, with the reason for the choice. */
import { availableParallelism } from 'node:os';
import type { ResolvedSpec } from '@advexp/schemas';
import type { Executor } from '../engine/executor.ts';
import type { Precision } from '../engine/graph/precision.ts';
import { allowsTf32 } from '../engine/native/tf32.ts';
import { OnnxExecutor } from '../engine/onnx/executor.ts';
import { CPU, formatProvider } from '../engine/onnx/provider.ts';
import { namedProviders } from '../engine/onnx/runtime.ts';
import type { LoweringChoices } from '../engine/onnx/tuning.ts';
import { ReferenceExecutor } from '../engine/reference/executor.ts';
import { findInstallation, openTensorFlow, type TensorFlowOptions } from '../engine/tensorflow/installation.ts';
import { adapterOf } from './adapter.ts';
import type { SelfTest, TestedDevice } from './self-test.ts';
import { selfTestApart } from './self-test-apart.ts';

export interface ChosenDevice {
  readonly executor: Executor;
  /** What the manifest says of it. */
  readonly description: {
    readonly executor: string;
    readonly provider: string;
    readonly threads: number;
    readonly adapter?: string;
    readonly index?: number;
    readonly tf32?: boolean;
    readonly choice?: string;
  };
  /** Of what computes, where it is no package of npm; by name. */
  readonly versions: Readonly<Record<string, string>>;
}

/**
 * The executor that a resolved spec asks for.
 * @param lowerings to use as they are, as recorded by an earlier run
 * @param precision that `auto` must look for
 * @throws ExecutionError if there is no such device here, or it computes wrongly
 */
export async function openDevice(
  { executor: kind, threads, provider: name, index }: ResolvedSpec['device'],
  lowerings: LoweringChoices,
  precision: Precision = 'float32',
): Promise<ChosenDevice> {
  if (kind === 'reference') {
    const executor = new ReferenceExecutor({ results: 'float32' });
    return { executor, description: { executor: executor.name, provider: 'cpu', threads: 1 }, versions: {} };
  }
  if (kind === 'tensorflow') return tensorFlowDevice({ threads, ...(index !== undefined && { index }) });
  const choice = name === 'auto' ? await chooseDevice(threads, precision) : null;
  const asked = name === undefined || name === 'auto' ? CPU : { name, index: index ?? 0 };
  const provider = choice?.provider ?? asked;
  if (provider.name === 'tensorflow') return tensorFlowDevice({ threads }, choice?.why);
  const executor = await OnnxExecutor.create({ provider, threads, lowerings });
  const adapter = adapterOf(provider);
  return {
    executor,
    description: {
      executor: executor.name,
      provider: provider.name,
      ...(adapter !== null && { adapter }),
      ...(provider.index > 0 && { index: provider.index }),
      ...(provider.name === 'cuda' && { tf32: allowsTf32() }),
      ...(choice && { choice: choice.why }),
      threads: executor.threads,
    },
    versions: {},
  };
}

function tensorFlowDevice(options: TensorFlowOptions, choice?: string): ChosenDevice {
  const executor = openTensorFlow(options);
  const { index = 0, threads } = options;
  const provider = executor.device.gpu ? 'cuda' : 'cpu';
  const adapter = adapterOf({ name: provider, index });
  return {
    executor,
    description: {
      executor: executor.name,
      provider,
      ...(adapter !== null && { adapter }),
      ...(options.index !== undefined && { index }),
      ...(provider === 'cuda' && { tf32: allowsTf32() }),
      ...(choice !== undefined && { choice }),
      threads: threads || availableParallelism(),
    },
    versions: { tensorflow: executor.version },
  };
}

/** The fastest device that passes its self-test, and why, as a sentence. */
async function chooseDevice(threads: number, precision: Precision) {
  return fastest(await testDevices(threads), precision);
}

/** The first device of every provider that this ONNX Runtime names, and TensorFlow where it is set up. */
export function testableDevices(): TestedDevice[] {
  const names = [...namedProviders(), ...(findInstallation() === null ? [] : (['tensorflow'] as const))];
  return names.map((name) => ({ name, index: 0 }));
}

/** Tests devices one after another. */
export async function testDevices(
  threads = 0,
  devices: readonly TestedDevice[] = testableDevices(),
): Promise<SelfTest[]> {
  const tests: SelfTest[] = [];
  for (const device of devices) tests.push(await selfTestApart(device, threads));
  return tests;
}

/** The choice among tested devices; the processor where nothing that passes is faster. */
export function fastest(
  tests: readonly SelfTest[],
  precision: Precision = 'float32',
): { provider: TestedDevice; why: string } {
  const sound = tests.filter((test) => test.passed).sort((a, b) => b.stepsPerSecond - a.stepsPerSecond);
  const passed = sound.filter(({ mixedPrecision }) => precision === 'float32' || mixedPrecision);
  const [best] = passed;
  if (!best) return { provider: CPU, why: 'cpu: no device passed its self-test.' };
  const speed = (test: SelfTest & { passed: true }) =>
    `${formatProvider(test.provider)} ${test.stepsPerSecond.toFixed(1)}`;
  const without = (some: readonly SelfTest[], others: readonly SelfTest[], why: string) => {
    const names = some.filter((test) => !others.includes(test)).map(({ provider }) => formatProvider(provider));
    return names.length > 0 ? ` ${names.join(', ')}: ${why}.` : '';
  };
  const lacking = without(sound, passed, 'float32 alone');
  const failed = without(tests, sound, 'not usable here (`advexp doctor` says why)');
  return {
    provider: best.provider,
    why: `${formatProvider(best.provider)}: the fastest here, in attack steps a second: ${passed.map(speed).join(', ')}.${lacking}${failed}`,
  };
}
