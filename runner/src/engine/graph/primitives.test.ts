/** Every primitive, its derivatives and its second derivatives: ONNX against the float64 reference, and that against differences. */
import { beforeAll, describe, expect, test } from 'vitest';
import { PRIMITIVE_CASES, program, values } from '../../conformance/primitives.ts';
import { OnnxExecutor } from '../onnx/executor.ts';
import { ReferenceExecutor } from '../reference/executor.ts';

const reference = new ReferenceExecutor();
let executors: { name: string; onnx: OnnxExecutor }[];
beforeAll(async () => {
  const tuned = await OnnxExecutor.create({ threads: 2, memory: null });
  executors = [{ name: 'measured lowerings', onnx: tuned }];
});

function relativeError(actual: Float32Array, expected: Float32Array): number {
  let error = 0;
  let scale = 1e-3;
  for (let i = 0; i < expected.length; i++) {
    scale = Math.max(scale, Math.abs(expected[i]));
    error = Math.max(error, Number.isNaN(actual[i]) ? Number.POSITIVE_INFINITY : Math.abs(actual[i] - expected[i]));
  }
  return error / scale;
}

describe.each(PRIMITIVE_CASES)('$name', (example) => {
  const { outputs, shapes } = program(example);
  const data = Object.fromEntries(
    Object.entries(shapes).map(([name, shape], i) => [
      name,
      values(shape, i, example.positive && name.startsWith('x')),
    ]),
  );

  test('ONNX agrees with the reference on value, gradient, tangent and Hessian-vector product', async () => {
    const tensors = (executor: OnnxExecutor | ReferenceExecutor, names: Iterable<string>) =>
      Object.fromEntries([...names].map((name) => [name, executor.tensor(data[name], shapes[name])]));
    const exact = await (await reference.compile(outputs)).run(tensors(reference, Object.keys(shapes)));
    for (const { onnx } of executors) {
      const compiled = await onnx.compile(outputs, { stationary: ['x1', 't1'] });
      await compiled.prepare(
        tensors(
          onnx,
          [...compiled.inputs.keys()].filter((name) => ['x1', 't1'].includes(name)),
        ),
      );
      const results = await compiled.run(tensors(onnx, [...compiled.inputs.keys()]));
      for (const name of Object.keys(outputs)) {
        expect(results[name].shape, name).toEqual(exact[name].shape);
        expect(relativeError(await results[name].read(), await exact[name].read()), name).toBeLessThan(2e-5);
      }
      await compiled.dispose();
    }
  });

  test('the gradient and its tangent agree with central differences of the reference', async () => {
    const names = example.shapes.map((_, i) => i);
    const wanted = {
      objective: outputs.objective,
      ...Object.fromEntries(names.map((i) => [`gradient ${i}`, outputs[`gradient ${i}`]])),
    };
    const compiled = await reference.compile({ ...wanted, ...outputs });
    const h = 1e-6;
    const at = async (step: number) => {
      const inputs = Object.fromEntries(
        Object.entries(shapes).map(([name, shape]) => {
          const moved = Float64Array.from(data[name]);
          const tangent = data[name.replace('x', 't')];
          if (name.startsWith('x')) for (let i = 0; i < moved.length; i++) moved[i] += step * tangent[i];
          return [name, reference.tensor(moved, shape)];
        }),
      );
      return compiled.run(inputs) as Promise<Record<string, ReturnType<ReferenceExecutor['tensor']>>>;
    };
    const [low, middle, high] = [await at(-h), await at(0), await at(h)];
    const slope = (name: string, i: number) => (high[name].data[i] - low[name].data[i]) / (2 * h);
    let alongTangents = 0;
    for (const i of names)
      middle[`gradient ${i}`].data.forEach((g, k) => {
        alongTangents += g * data[`t${i}`][k];
      });
    const scale = Math.max(1, Math.abs(alongTangents));
    expect(Math.abs(slope('objective', 0) - alongTangents) / scale).toBeLessThan(1e-5);
    for (const i of names) {
      const exact = middle[`hessian-vector ${i}`].data;
      const largest = exact.reduce((a, b) => Math.max(a, Math.abs(b)), 1);
      for (let k = 0; k < exact.length; k += Math.ceil(exact.length / 50)) {
        expect(Math.abs(slope(`gradient ${i}`, k) - exact[k]) / largest).toBeLessThan(1e-4);
      }
    }
  });
});
