/** Which device is taken, and what is said where there is none. The tests themselves of a device: src/conformance. */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { requires } from '../../../test/components.ts';
import { ExecutionError } from '../engine/executor.ts';
import { OnnxExecutor } from '../engine/onnx/executor.ts';
import { fastest, openDevice, testableDevices } from './choice.ts';
import { type SelfTest, selfTest, type TestedDevice } from './self-test.ts';

const passing = (name: TestedDevice['name'], stepsPerSecond: number): SelfTest => ({
  provider: { name, index: 0 },
  passed: true,
  error: 1e-6,
  stepsPerSecond,
  mixedPrecision: true,
  fallbacks: [],
});
const failing = (name: TestedDevice['name']): SelfTest => ({
  provider: { name, index: 0 },
  passed: false,
  reason: 'No.',
});

test.each([
  ['the processor where no other passes', [passing('cpu', 40), failing('webgpu')], 'cpu'],
  ['the processor where the other is slower', [passing('cpu', 40), passing('webgpu', 0.3)], 'cpu'],
  ['the fastest that passes', [passing('cpu', 40), passing('webgpu', 300), failing('cuda')], 'webgpu'],
  ['TensorFlow where that is the fastest', [passing('cpu', 40), passing('tensorflow', 900)], 'tensorflow'],
  ['the processor where nothing passes', [failing('cpu'), failing('webgpu')], 'cpu'],
])('%s', (_, tests, expected) => {
  const { provider, why } = fastest(tests);
  expect(provider.name).toBe(expected);
  expect(why).toMatch(new RegExp(`^${expected}: `));
  for (const { passed, provider: other } of tests) if (!passed && tests[0].passed) expect(why).toContain(other.name);
});

test('the processor passes its self-test, with its speed', async () => {
  const result = await selfTest({ name: 'cpu', index: 0 }, 2);
  expect(result).toMatchObject({ passed: true, mixedPrecision: true, fallbacks: [] });
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

test('mixed precision is looked for where it is asked for', () => {
  const tests = [passing('cpu', 40), { ...passing('webgpu', 300), mixedPrecision: false }, failing('cuda')];
  expect(fastest(tests, 'mixed-float16')).toEqual({
    provider: { name: 'cpu', index: 0 },
    why: 'cpu: the fastest here, in attack steps a second: cpu 40.0. webgpu: float32 alone. cuda: not usable here (`advexp doctor` says why).',
  });
  expect(fastest(tests).provider.name).toBe('webgpu');
});

test('without a provider its absence is a sentence with what to do', async () => {
  const missing = process.platform === 'darwin' ? 'directml' : 'coreml';
  const opened = openDevice({ executor: 'onnx', threads: 1, provider: missing }, {});
  await expect(opened).rejects.toThrow(ExecutionError);
  await expect(opened).rejects.toThrow(new RegExp(`has no provider "${missing}": it is for .* Here it has cpu`));
});

test('without TensorFlow the command that sets it up is told', async () => {
  const { XDG_CACHE_HOME } = process.env;
  process.env.XDG_CACHE_HOME = join(tmpdir(), 'advexp-no-such-cache');
  try {
    const opened = openDevice({ executor: 'tensorflow', threads: 1 }, {});
    await expect(opened).rejects.toThrow('TensorFlow is not set up here. Run `advexp setup tensorflow`, or');
    expect(testableDevices().map(({ name }) => name)).not.toContain('tensorflow');
  } finally {
    if (XDG_CACHE_HOME === undefined) delete process.env.XDG_CACHE_HOME;
    else process.env.XDG_CACHE_HOME = XDG_CACHE_HOME;
  }
});

describe.runIf(requires('tensorflow'))('TensorFlow', () => {
  test('is described by its version and by where it computes', async () => {
    const { description, versions } = await openDevice({ executor: 'tensorflow', threads: 1 }, {});
    expect(description).toMatchObject({ executor: 'tensorflow', threads: 1 });
    expect(['cpu', 'cuda']).toContain(description.provider);
    expect(versions.tensorflow).toMatch(/^\d+\.\d+\.\d+/);
  });

  test('passes its self-test, and is among the devices that `auto` tests', async () => {
    expect(testableDevices()).toContainEqual({ name: 'tensorflow', index: 0 });
    const result = await selfTest({ name: 'tensorflow', index: 0 }, 2);
    expect(result).toMatchObject({
      passed: true,
      mixedPrecision: true,
      fallbacks: [],
      tensorflow: { gpu: expect.any(Boolean) },
    });
    if (result.passed) expect(result.stepsPerSecond).toBeGreaterThan(0.5);
  });

  test('a GPU that is not there is refused', async () => {
    const opened = openDevice({ executor: 'tensorflow', threads: 1, index: 99 }, {});
    await expect(opened).rejects.toThrow(/sees no GPU 99/);
  });
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
