/** Which device is taken, and what is said where there is none. The tests themselves of a device: src/conformance. */
import { expect, test } from 'vitest';
import { ExecutionError } from '../engine/executor.ts';
import { OnnxExecutor } from '../engine/onnx/executor.ts';
import type { ProviderName } from '../engine/onnx/provider.ts';
import { fastest, openDevice } from './choice.ts';
import { type SelfTest, selfTest } from './self-test.ts';

const passing = (name: ProviderName, stepsPerSecond: number): SelfTest => ({
  provider: { name, index: 0 },
  passed: true,
  error: 1e-6,
  stepsPerSecond,
  fallbacks: [],
});
const failing = (name: ProviderName): SelfTest => ({ provider: { name, index: 0 }, passed: false, reason: 'No.' });

test.each([
  ['the processor where no other passes', [passing('cpu', 40), failing('webgpu')], 'cpu'],
  ['the processor where the other is slower', [passing('cpu', 40), passing('webgpu', 0.3)], 'cpu'],
  ['the fastest that passes', [passing('cpu', 40), passing('webgpu', 300), failing('cuda')], 'webgpu'],
  ['the processor where nothing passes', [failing('cpu'), failing('webgpu')], 'cpu'],
])('%s', (_, tests, expected) => {
  const { provider, why } = fastest(tests);
  expect(provider.name).toBe(expected);
  expect(why).toMatch(new RegExp(`^${expected}: `));
  for (const { passed, provider: other } of tests) if (!passed && tests[0].passed) expect(why).toContain(other.name);
});

test('the processor passes its self-test, with its speed', async () => {
  const result = await selfTest({ name: 'cpu', index: 0 }, 2);
  expect(result).toMatchObject({ passed: true, fallbacks: [] });
  if (result.passed) expect(result.stepsPerSecond).toBeGreaterThan(1);
});

test('a device that computes wrongly fails its self-test', async () => {
  const compile = OnnxExecutor.prototype.compile;
  OnnxExecutor.prototype.compile = async function (this: OnnxExecutor, outputs, options) {
    const program = await compile.call(this, outputs, options);
    const run = program.run.bind(program);
    program.run = async (...given) => {
      const results = await run(...given);
      for (const tensor of Object.values(results)) (await tensor.read())[0] += 0.5;
      return results;
    };
    return program;
  };
  try {
    const result = await selfTest({ name: 'cpu', index: 0 }, 2);
    expect(result).toMatchObject({ passed: false, reason: expect.stringMatching(/computes wrongly: .* is off by/) });
  } finally {
    OnnxExecutor.prototype.compile = compile;
  }
});

test('without a provider its absence is a sentence with what to do', async () => {
  const missing = process.platform === 'darwin' ? 'directml' : 'coreml';
  const opened = openDevice({ executor: 'onnx', threads: 1, provider: missing }, {});
  await expect(opened).rejects.toThrow(ExecutionError);
  await expect(opened).rejects.toThrow(new RegExp(`has no provider "${missing}": it is for .* Here it has cpu`));
});

test('what the manifest says of the processor and of the reference', async () => {
  expect((await openDevice({ executor: 'onnx', threads: 1 }, {})).description).toEqual({
    executor: 'onnx',
    provider: 'cpu',
    threads: 1,
  });
  expect((await openDevice({ executor: 'reference', threads: 0 }, {})).description).toMatchObject({
    executor: 'reference',
  });
});
