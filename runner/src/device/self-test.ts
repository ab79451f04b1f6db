/** @file Whether a device computes right, by comparison with the float64 reference, and how fast it attacks. */
import { CompiledAttack } from '../attacks/attack.ts';
import { CHECKS, runCheck } from '../conformance/suite.ts';
import { ExecutionError, type Executor } from '../engine/executor.ts';
import { OnnxExecutor } from '../engine/onnx/executor.ts';
import type { Provider } from '../engine/onnx/provider.ts';
import { Network } from '../models/network.ts';
import { TIMED_ATTACK, timedBatch } from './timing.ts';

/** They hold every kind of kernel that training and analyses use. */
const TESTED = ['argMaxMask', 'batch statistics in the blocked layout', 'Hessian-vector product of a lenet'];

export type SelfTest = { readonly provider: Provider } & (
  | {
      readonly passed: true;
      /** Largest relative error. */
      readonly error: number;
      /** Attack steps a second on batches of 128 for a LeNet of width 4. */
      readonly stepsPerSecond: number;
      /** Operators that ran on the processor instead. */
      readonly fallbacks: readonly string[];
    }
  | { readonly passed: false; readonly reason: string }
);

/** Tests a provider's device. It raises nothing: what is wrong is in the result. */
export async function selfTest(provider: Provider, threads = 0): Promise<SelfTest> {
  try {
    const executor = await OnnxExecutor.create({ provider, threads, memory: null, measure: false });
    let largest = 0;
    for (const check of CHECKS.filter(({ name }) => TESTED.includes(name))) {
      const { name, passed, error, tolerance } = await runCheck(check, executor);
      if (!passed) {
        const reason = `It computes wrongly: ${name} is off by ${error.toExponential(1)}, more than ${tolerance}. Update its driver, or take \`device: cpu\`.`;
        return { provider, passed: false, reason };
      }
      largest = Math.max(largest, error);
    }
    const stepsPerSecond = await attackSpeed(executor);
    return { provider, passed: true, error: largest, stepsPerSecond, fallbacks: [...executor.fallbacks.keys()] };
  } catch (error) {
    if (!(error instanceof ExecutionError)) throw error;
    return { provider, passed: false, reason: error.message };
  }
}

const BATCH = 128;
const STEPS = 10;
async function attackSpeed(executor: Executor): Promise<number> {
  const network = new Network({ architecture: 'lenet', width: 4 }, [1, 28, 28], 10);
  const { images, labels } = timedBatch(executor, BATCH, network);
  const first = network.initialise(0);
  const weights = Object.fromEntries(
    network.tensors.map(({ name, shape: extents }) => [name, executor.constant(first[name], extents)]),
  );
  const time = async (steps: number) => {
    const compiled = await CompiledAttack.compile(executor, network, { ...TIMED_ATTACK, steps }, BATCH);
    const run = async () => {
      const adversarial = await compiled.perturb({ weights, images, labels, epsilon: 0.1, noise: () => images });
      // Reading is how one knows that a device is done.
      await adversarial.read();
      adversarial.dispose();
    };
    await run();
    const start = performance.now();
    await run();
    const seconds = (performance.now() - start) / 1000;
    await compiled.dispose();
    return seconds;
  };
  const one = await time(1);
  // A device in software would keep people waiting: one step says enough.
  return one > 1 ? 1 / one : STEPS / (await time(STEPS));
}
