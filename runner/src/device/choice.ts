/** @file From what a spec says of its device to an executor, with the reason for the choice. */
import type { ResolvedSpec } from '@advexp/schemas';
import { ExecutionError, type Executor } from '../engine/executor.ts';
import { OnnxExecutor } from '../engine/onnx/executor.ts';
import { CPU, formatProvider, namedProviders, type Provider } from '../engine/onnx/provider.ts';
import type { LoweringChoices } from '../engine/onnx/tuning.ts';
import { ReferenceExecutor } from '../engine/reference/executor.ts';
import { adapterOf } from './adapter.ts';
import { type SelfTest, selfTest } from './self-test.ts';

export interface ChosenDevice {
  readonly executor: Executor;
  /** What the manifest says of it. */
  readonly description: {
    readonly executor: string;
    readonly provider: string;
    readonly threads: number;
    readonly adapter?: string;
    readonly index?: number;
    readonly choice?: string;
  };
}

/**
 * The executor that a resolved spec asks for.
 * @param lowerings to use as they are, as recorded by an earlier run
 * @throws ExecutionError if there is no such device here, or it computes wrongly
 */
export async function openDevice(
  { executor: kind, threads, provider: name, index = 0 }: ResolvedSpec['device'],
  lowerings: LoweringChoices,
): Promise<ChosenDevice> {
  if (kind === 'reference') {
    const executor = new ReferenceExecutor({ results: 'float32' });
    return { executor, description: { executor: executor.name, provider: 'cpu', threads: 1 } };
  }
  if (kind === 'tensorflow') {
    throw new ExecutionError(
      'The tensorflow executor is not set up here. Run `advexp setup tensorflow`, or take another device.',
    );
  }
  const choice = name === 'auto' ? await chooseDevice(threads) : null;
  const provider = choice?.provider ?? (name === undefined || name === 'auto' ? CPU : { name, index });
  const executor = await OnnxExecutor.create({ provider, threads, lowerings });
  const adapter = adapterOf(provider);
  return {
    executor,
    description: {
      executor: executor.name,
      provider: provider.name,
      ...(adapter !== null && { adapter }),
      ...(provider.index > 0 && { index: provider.index }),
      ...(choice && { choice: choice.why }),
      threads: executor.threads,
    },
  };
}

/** The fastest device that passes its self-test, and why, as a sentence. */
export async function chooseDevice(threads: number): Promise<{ provider: Provider; why: string }> {
  return fastest(await testDevices(threads));
}

/** Tests devices one after another; without any given, the first of every provider that this ONNX Runtime names. */
export async function testDevices(
  threads = 0,
  providers: readonly Provider[] = namedProviders().map((name) => ({ name, index: 0 })),
): Promise<SelfTest[]> {
  const tests: SelfTest[] = [];
  for (const provider of providers) tests.push(await selfTest(provider, threads));
  return tests;
}

/** The choice among tested devices; the processor where nothing that passes is faster. */
export function fastest(tests: readonly SelfTest[]): { provider: Provider; why: string } {
  const passed = tests.filter((test) => test.passed).sort((a, b) => b.stepsPerSecond - a.stepsPerSecond);
  const [best] = passed;
  if (!best) return { provider: CPU, why: 'cpu: no device passed its self-test.' };
  const speed = (test: SelfTest & { passed: true }) =>
    `${formatProvider(test.provider)} ${test.stepsPerSecond.toFixed(1)}`;
  const rest = tests.filter((test) => !test.passed).map(({ provider }) => formatProvider(provider));
  const failed = rest.length > 0 ? ` ${rest.join(', ')}: not usable here (\`advexp doctor\` says why).` : '';
  return {
    provider: best.provider,
    why: `${formatProvider(best.provider)}: the fastest here, in attack steps a second: ${passed.map(speed).join(', ')}.${failed}`,
  };
}
