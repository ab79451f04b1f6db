/** @file From what a spec says of its device to an executor, with the reason for the choice. */
import { availableParallelism } from 'node:os';
import type { ResolvedSpec } from '@advexp/schemas';
import type { Executor } from '../engine/executor.ts';
import type { Precision } from '../engine/graph/precision.ts';
import { allowsTf32 } from '../engine/native/tf32.ts';
import { OnnxExecutor } from '../engine/onnx/executor.ts';
import { CPU, formatProvider, type ProviderName } from '../engine/onnx/provider.ts';
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

type Device = ResolvedSpec['device'];

/** One that is no longer to be chosen. */
type ConcreteDevice = Omit<Device, 'provider'> & { readonly provider?: Exclude<ProviderName, 'cpu'> };

export interface SettledDevice {
  readonly device: ConcreteDevice;
  /** Why this one, as a sentence; null where it was named. */
  readonly choice: string | null;
}

/**
 * Settles `auto`: the fastest device here that passes its self-test.
 * @param precision that it must have
 */
export async function settleDevice(asked: Device, precision: Precision = 'float32'): Promise<SettledDevice> {
  if (isConcrete(asked)) return { device: asked, choice: null };
  const { threads } = asked;
  const { provider, why } = fastest(await testDevices(threads), precision);
  if (provider.name === 'tensorflow') return { device: { executor: 'tensorflow', threads }, choice: why };
  const named = provider.name !== 'cpu' && { provider: provider.name };
  return { device: { executor: 'onnx', threads, ...named }, choice: why };
}

function isConcrete(device: Device): device is ConcreteDevice {
  return device.provider !== 'auto';
}

/**
 * The executor that a resolved spec asks for.
 * @param lowerings to use as they are, as recorded by an earlier run
 * @param precision that `auto` must look for
 * @throws ExecutionError if there is no such device here, or it computes wrongly
 */
export async function openDevice(
  asked: Device,
  lowerings: LoweringChoices,
  precision: Precision = 'float32',
): Promise<ChosenDevice> {
  const { device, choice } = await settleDevice(asked, precision);
  const { executor, description, versions } = await open(device, lowerings);
  return { executor, description: { ...description, ...(choice !== null && { choice }) }, versions };
}

async function open(
  { executor: kind, threads, provider: name, index }: ConcreteDevice,
  lowerings: LoweringChoices,
): Promise<ChosenDevice> {
  if (kind === 'reference') {
    const executor = new ReferenceExecutor({ results: 'float32' });
    return { executor, description: { executor: executor.name, provider: 'cpu', threads: 1 }, versions: {} };
  }
  if (kind === 'tensorflow') return tensorFlowDevice({ threads, ...(index !== undefined && { index }) });
  const provider = name === undefined ? CPU : { name, index: index ?? 0 };
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
      threads: executor.threads,
    },
    versions: {},
  };
}

function tensorFlowDevice(options: TensorFlowOptions): ChosenDevice {
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
      threads: threads || availableParallelism(),
    },
    versions: { tensorflow: executor.version },
  };
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
