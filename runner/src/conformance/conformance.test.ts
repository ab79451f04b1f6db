/**
 * The conformance suite on every provider that has a device here: the processor always, WebGPU where Vulkan finds a driver
 * (in software: SwiftShader, see CONTRIBUTING.md). ADVEXP_REQUIRE_WEBGPU=1 turns its absence into a failure.
 */
import { describe, expect, test } from 'vitest';
import { lacksMixedPrecision } from '../device/mixed-precision.ts';
import { ExecutionError } from '../engine/executor.ts';
import { Graph } from '../engine/graph/graph.ts';
import { add, multiply } from '../engine/graph/primitives/elementwise.ts';
import { OnnxExecutor } from '../engine/onnx/executor.ts';
import { CPU, type Provider } from '../engine/onnx/provider.ts';
import { CHECKS, MIXED_CHECKS, runCheck } from './suite.ts';

/** An executor, or why there is none. */
async function open(provider: Provider): Promise<OnnxExecutor | string> {
  try {
    return await OnnxExecutor.create({ provider, threads: 2, memory: null });
  } catch (error) {
    if (error instanceof ExecutionError) return error.message;
    throw error;
  }
}

const promised = process.env.VK_DRIVER_FILES !== undefined;
const subjects = [
  { name: 'cpu' as const, executor: await open(CPU), needed: true },
  { name: 'webgpu' as const, executor: await open({ name: 'webgpu', index: 0 }), needed: promised },
];

/** Why an executor does not compute in mixed precision; null where it does. */
const lacksHalf = async (executor: OnnxExecutor | string) =>
  typeof executor === 'string' ? executor : lacksMixedPrecision(executor);
const lacking = { cpu: await lacksHalf(subjects[0].executor), webgpu: await lacksHalf(subjects[1].executor) };

describe.each(subjects)('$name', ({ name, executor, needed }) => {
  test.skipIf(typeof executor === 'string' && !needed)(
    typeof executor === 'string' ? `is there: ${executor}` : 'is there',
    () => expect(executor).toBeInstanceOf(OnnxExecutor),
  );
  if (!(executor instanceof OnnxExecutor)) return;

  test.each(CHECKS)('$name', async (check) => {
    const { error, worst, tolerance } = await runCheck(check, executor);
    expect(error, worst).toBeLessThanOrEqual(tolerance);
  });

  const half = lacking[name];
  if (half === null) {
    test.each(MIXED_CHECKS)('$name', async (check) => {
      const { error, worst, tolerance } = await runCheck(check, executor);
      expect(error, worst).toBeLessThanOrEqual(tolerance);
    });
  } else {
    test('has no half precision: mixed precision is refused with what to do', () => {
      expect(half).toMatch(
        /^The device of webgpu does not compute in half precision .*\. Take `train\.precision: float32`, or another device\.$/,
      );
    });
  }

  test('nothing fell back to the processor', () => {
    expect([...executor.fallbacks]).toEqual([]);
  });
});

const webgpu = subjects[1].executor;
describe.skipIf(!(webgpu instanceof OnnxExecutor))('state on the device', () => {
  test('single numbers alone come to the host with a run, and what an attack needs goes up once', async () => {
    if (!(webgpu instanceof OnnxExecutor)) throw new Error('skipped above');
    const graph = new Graph();
    const next = add(multiply(graph.input('x', [1000]), graph.input('scale', [1000])), graph.input('shift', []));
    const program = await webgpu.compile({ next }, { stationary: ['scale', 'shift'] });
    const host = new Float32Array(1000).fill(0.5);
    await program.prepare({ scale: webgpu.tensor(host, [1000]), shift: webgpu.constant(Float32Array.of(1), []) });
    // Written after `prepare`, so without effect until the next.
    host.fill(9);
    let x = webgpu.constant(new Float32Array(1000).fill(2), [1000]);
    const before = webgpu.hostTraffic;
    for (let i = 0; i < 5; i++) {
      const { next: result } = await program.run({ x });
      x.dispose();
      x = result;
    }
    expect(webgpu.hostTraffic).toEqual({ up: before.up + 4000, down: before.down });
    expect((await x.read())[999]).toBe(2);
    expect(webgpu.hostTraffic.down).toBe(before.down + 4000);
    await program.dispose();
    // A tensor outlives the program that made it.
    expect((await x.read())[0]).toBe(2);
    x.dispose();
  });
});
