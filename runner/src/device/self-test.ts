/** @file Whether a device computes right, by comparison with the float64 reference, and how fast it attacks. */
import { CompiledAttack } from '../attacks/attack.ts';
import { CHECKS, MIXED_CHECKS, runCheck } from '../conformance/suite.ts';
import { ExecutionError, type Executor } from '../engine/executor.ts';
import { OnnxExecutor } from '../engine/onnx/executor.ts';
import type { Provider } from '../engine/onnx/provider.ts';
import { TensorFlowExecutor } from '../engine/tensorflow/executor.ts';
import { openTensorFlow } from '../engine/tensorflow/installation.ts';
import { Network } from '../models/network.ts';
import { lacksMixedPrecision } from './mixed-precision.ts';
import { TIMED_ATTACK, timedBatch } from './timing.ts';

/** They hold every kind of kernel that training and analyses use. */
const TESTED = ['argMaxMask', 'batch statistics in the blocked layout', 'Hessian-vector product of a lenet'];

/** One of ONNX Runtime's devices, or TensorFlow's. */
export type TestedDevice = Provider | { readonly name: 'tensorflow'; readonly index: number };

export type SelfTest = { readonly provider: TestedDevice } & (
  | {
      readonly passed: true;
      /** Largest relative error. */
      readonly error: number;
      /** Whether it computes right in mixed precision too. */
      readonly mixedPrecision: boolean;
      /** Attack steps a second on batches of 128 for a LeNet of width 4. */
      readonly stepsPerSecond: number;
      /** Operators that ran on the processor instead. */
      readonly fallbacks: readonly string[];
      /** What TensorFlow it is, and where it computes. */
      readonly tensorflow?: { readonly version: string; readonly gpu: boolean };
    }
  | { readonly passed: false; readonly reason: string }
);

/** Tests a device. It raises nothing: what is wrong is in the result. */
export async function selfTest(provider: TestedDevice, threads = 0): Promise<SelfTest> {
  try {
    const executor = await open(provider, threads);
    let largest = 0;
    for (const check of CHECKS.filter(({ name }) => TESTED.includes(name))) {
      const { name, passed, error, tolerance } = await runCheck(check, executor);
      if (!passed) {
        const reason = `It computes wrongly: ${name} is off by ${error.toExponential(1)}, more than ${tolerance}. Update its driver, or take \`device: cpu\`.`;
        return { provider, passed: false, reason };
      }
      largest = Math.max(largest, error);
    }
    const mixedPrecision = await computesMixed(executor);
    const stepsPerSecond = await attackSpeed(executor);
    const fallbacks = executor instanceof OnnxExecutor ? [...executor.fallbacks.keys()] : [];
    return {
      provider,
      passed: true,
      error: largest,
      mixedPrecision,
      stepsPerSecond,
      fallbacks,
      ...(executor instanceof TensorFlowExecutor && {
        tensorflow: { version: executor.version, gpu: executor.device.gpu },
      }),
    };
  } catch (error) {
    if (!(error instanceof ExecutionError)) throw error;
    return { provider, passed: false, reason: error.message };
  }
}

async function open(device: TestedDevice, threads: number): Promise<Executor> {
  if (device.name !== 'tensorflow')
    return OnnxExecutor.create({ provider: device, threads, memory: null, measure: false });
  // Its first GPU, or the processor: both may be named without a number.
  return openTensorFlow(device.index > 0 ? { index: device.index, threads } : { threads });
}

async function computesMixed(executor: Executor): Promise<boolean> {
  if ((await lacksMixedPrecision(executor)) !== null) return false;
  for (const check of MIXED_CHECKS.filter(({ name }) => name.startsWith('lenet:')))
    if (!(await runCheck(check, executor)).passed) return false;
  return true;
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
