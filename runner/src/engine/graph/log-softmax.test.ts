/** Derivatives of log softmax in float32 where one class is nearly certain: closed forms of two classes. */
import { expect, test } from 'vitest';
import { OnnxExecutor } from '../onnx/executor.ts';
import { grad, jvp } from './differentiation.ts';
import { Graph } from './graph.ts';
import { multiply } from './primitives/elementwise.ts';
import { logSoftmax } from './primitives/log-softmax.ts';
import { sum } from './primitives/shapes.ts';

test.each([2, 20, 60])('a margin of %d', async (margin) => {
  const graph = new Graph();
  const logits = graph.input('logits', [1, 2]);
  const direction = graph.input('direction', [1, 2]);
  const y = logSoftmax(logits);
  const [gradient] = grad(sum(multiply(y, graph.input('labels', [1, 2]))), [logits]);
  const [tangent] = jvp([y], [logits], [direction]);
  const [curvature] = jvp([gradient], [logits], [direction]);
  const executor = await OnnxExecutor.create({ threads: 1, memory: null });
  const program = await executor.compile({ gradient, tangent, curvature });
  const tensor = (...values: number[]) => executor.tensor(Float32Array.from(values), [1, 2]);
  const inputs = { logits: tensor(margin, 0), labels: tensor(1, 0), direction: tensor(1, 0) };
  const results = await program.run(inputs);
  const other = 1 / (1 + Math.exp(margin));
  const expected = {
    gradient: [other, -other],
    tangent: [other, other - 1],
    curvature: [-other * (1 - other), other * (1 - other)],
  };
  for (const [name, values] of Object.entries(expected)) {
    const found = await results[name].read();
    for (const [i, value] of values.entries()) expect(found[i] / value, `${name} ${i}`).toBeCloseTo(1, 5);
  }
  await program.dispose();
});
