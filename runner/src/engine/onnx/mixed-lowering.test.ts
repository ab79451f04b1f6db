/**
 * What is lowered for a device in mixed precision, where there is none: ONNX Runtime checks the types of every node when it
 * loads the model, and on the processor computes its float16 operators with float kernels.
 */
import * as ort from 'onnxruntime-node';
import { expect, test } from 'vitest';
import { PRIMITIVE_CASES, program, values } from '../../conformance/primitives.ts';
import { ReferenceExecutor } from '../reference/executor.ts';
import { lower } from './lowering.ts';
import { FLOAT, FLOAT16 } from './model.ts';
import { createSession } from './session.ts';

const CASES = PRIMITIVE_CASES.filter(({ name }) => /conv|matmul|residual|affine|statistics/.test(name));

test.each(CASES)('$name', async (example) => {
  const { outputs, shapes } = program(example);
  const data = Object.fromEntries(
    Object.entries(shapes).map(([name, shape], i) => [name, values(shape, i).map((value) => value / 4)]),
  );
  const reference = new ReferenceExecutor();
  const expected = await (await reference.compile(outputs)).run(
    Object.fromEntries(Object.entries(shapes).map(([name, shape]) => [name, reference.tensor(data[name], shape)])),
  );
  for (const choice of [0, 1, 2]) {
    const target = { block: 0, kernels: 'device', precision: 'mixed-float16' } as const;
    const { emitter, names, inputs } = lower(outputs, target, (_, possible) => possible[choice] ?? possible[0]);
    expect(emitter.nodes.some(({ outputs: [value] }) => emitter.typeOf(value) === FLOAT16)).toBe(true);
    const copies = [...names].map(([name, value]) => ({
      operator: 'Identity',
      domain: '',
      inputs: [value],
      outputs: [`out ${name}`],
      attributes: {},
    }));
    const session = await createSession(
      {
        nodes: [...emitter.nodes, ...copies],
        initializers: emitter.initializers,
        inputs: new Map([...inputs].map(([name, { shape }]) => [name, { type: FLOAT, shape }])),
        outputs: new Map(copies.map(({ outputs: [name] }) => [name, FLOAT])),
      },
      { threads: 2 },
    );
    const feeds = [...inputs].map(([name, { shape }]) => [name, new ort.Tensor('float32', data[name], [...shape])]);
    const results = await session.run(Object.fromEntries(feeds));
    for (const name of names.keys()) {
      const exact = await expected[name].read();
      const actual = results[`out ${name}`].data as Float32Array;
      const scale = exact.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-3);
      // The objective sums up the squares of results in half.
      const tolerance = name === 'objective' ? 2e-2 : 5e-3;
      const error = exact.reduce((most, value, i) => Math.max(most, Math.abs(value - actual[i])), 0) / scale;
      expect(error, name).toBeLessThan(tolerance);
    }
    await session.release();
  }
});
