/**
 * The conformance suite on a native TensorFlow, where `advexp setup tensorflow` has made one ready; and what this executor
 * promises beyond it: it gives memory back, and computes as the other executors do, batch by batch.
 */
import { describe, expect, test } from 'vitest';
import { requires } from '../../../test/components.ts';
import { Graph, type Tensor } from '../engine/graph/graph.ts';
import { add, multiply } from '../engine/graph/primitives/elementwise.ts';
import { maxSelect, maxUnpool } from '../engine/graph/primitives/maximum.ts';
import { broadcast } from '../engine/graph/primitives/shapes.ts';
import { OnnxExecutor } from '../engine/onnx/executor.ts';
import { ReferenceExecutor } from '../engine/reference/executor.ts';
import { type Binding, loadBinding } from '../engine/tensorflow/binding.ts';
import { TensorFlowExecutor } from '../engine/tensorflow/executor.ts';
import { findInstallation, openTensorFlow } from '../engine/tensorflow/installation.ts';
import { withNchw } from './nchw.ts';
import { pasCase } from './networks.ts';
import { PRIMITIVE_CASES, type PrimitiveCase, program, values } from './primitives.ts';
import { CHECKS, MIXED_CHECKS, runCheck } from './suite.ts';

const there = requires('tensorflow');
const executor = (): TensorFlowExecutor => {
  opened ??= openTensorFlow({ threads: 2 });
  return opened;
};
let opened: TensorFlowExecutor | undefined;

/** The binding of this TensorFlow, loaded with its settings. */
function binding(): Binding {
  const { version } = executor();
  return loadBinding(findInstallation()?.binding ?? `binding of TensorFlow ${version}`);
}

describe.runIf(there)(
  there ? 'TensorFlow' : 'TensorFlow, which `advexp setup tensorflow` has not made ready here',
  () => {
    test.each([...CHECKS, ...MIXED_CHECKS])('$name', async (check) => {
      const { error, worst, tolerance } = await runCheck(check, executor());
      expect(error, worst).toBeLessThanOrEqual(tolerance);
    });

    test.each([...CHECKS, ...MIXED_CHECKS])('$name, as lowered for a GPU', async (check) => {
      const gpu = new TensorFlowExecutor(withNchw(binding()));
      expect(gpu.device).toEqual({ layout: 'NCHW', gpu: true });
      const { error, worst, tolerance } = await runCheck(check, gpu);
      expect(error, worst).toBeLessThanOrEqual(tolerance);
    });

    test.each([false, true])('ties in a window go to its first element (as lowered for a GPU: %s)', async (gpu) => {
      const graph = new Graph();
      const x = graph.input('x', [2, 3, 4, 5]);
      const windows = { kernel: 3, stride: 1 };
      const outputs: Record<string, Tensor> = {
        unpooled: maxUnpool(graph.input('d', [2, 3, 2, 3]), x, windows),
        selected: maxSelect(graph.input('t', [2, 3, 4, 5]), x, windows),
      };
      const count = (n: number) => Float32Array.from({ length: n }, (_, i) => i + 1);
      const compute = async (on: TensorFlowExecutor | ReferenceExecutor, only: string) => {
        const compiled = await on.compile({ [only]: outputs[only] });
        const inputs = {
          x: on.tensor(new Float32Array(120).fill(1), [2, 3, 4, 5]),
          d: on.tensor(count(36), [2, 3, 2, 3]),
          t: on.tensor(count(120), [2, 3, 4, 5]),
        };
        return (await compiled.run(inputs))[only].read();
      };
      const subject = new TensorFlowExecutor(gpu ? withNchw(binding()) : binding());
      for (const name of Object.keys(outputs)) {
        expect(await compute(subject, name)).toEqual(await compute(new ReferenceExecutor(), name));
      }
    });

    test('what is computed on the way is given back, and the rest when it is disposed of', async () => {
      const tf = executor();
      const before = tf.liveTensors;
      const graph = new Graph();
      const [x, scale, shift] = ['x', 'scale', 'shift'].map((name) => graph.input(name, [1000]));
      const next = add(multiply(x, multiply(scale, scale)), shift);
      const compiled = await tf.compile({ next }, { stationary: ['scale', 'shift'] });
      const host = new Float32Array(1000).fill(0.5);
      const one = tf.constant(new Float32Array(1000).fill(1), [1000]);
      const inputs = { scale: tf.tensor(host, [1000]), shift: one };
      await compiled.prepare(inputs);
      // Written after `prepare`, so without effect until the next.
      host.fill(9);
      let state = tf.constant(new Float32Array(1000).fill(2), [1000]);
      const target = { next: tf.constant(new Float32Array(1000), [1000]) };
      ({ next: state } = await compiled.run({ x: state }, target));
      const steady = tf.liveTensors;
      for (let i = 0; i < 20; i++) {
        await compiled.run({ x: state }, target);
        if (i % 5 === 0)
          await compiled.prepare({ ...inputs, scale: tf.tensor(new Float32Array(1000).fill(0.5), [1000]) });
        expect(tf.liveTensors).toBe(steady);
      }
      // x ← x/4 + 1 tends to 4/3.
      expect((await state.read())[999]).toBeCloseTo(4 / 3, 6);
      await compiled.dispose();
      expect((await state.read())[0]).toBeCloseTo(4 / 3, 6);
      // A host array that is written later is seen by the next run.
      const sum = await tf.compile({ next: add(x, shift) });
      const shared = tf.tensor(host, [1000]);
      for (const value of [5, 7]) {
        host.fill(value);
        const { next: result } = await sum.run({ x: shared, shift: one });
        expect((await result.read())[3]).toBe(value + 1);
        result.dispose();
      }
      await sum.dispose();
      for (const tensor of [state, one]) tensor.dispose();
      expect(tf.liveTensors).toBeLessThanOrEqual(before + 1); // the first state, which nobody disposed of
    });

    test('neither do convolutions, selections and second derivatives leave anything behind', async () => {
      const tf = executor();
      const example = PRIMITIVE_CASES.find(({ name }) => name.startsWith('conv + bias + relu + pool')) as PrimitiveCase;
      const { outputs, shapes } = program(example);
      const before = tf.liveTensors;
      const inputs = Object.fromEntries(
        Object.entries(shapes).map(([name, shape], i) => [name, tf.tensor(values(shape, i), shape)]),
      );
      const compiled = await tf.compile(outputs, { stationary: ['x1', 't1'] });
      for (let i = 0; i < 3; i++) {
        await compiled.prepare(inputs);
        for (const result of Object.values(await compiled.run(inputs))) result.dispose();
      }
      await compiled.dispose();
      expect(tf.liveTensors).toBe(before);
    });

    test('out of memory is a sentence with what to do, and leaves nothing behind', async () => {
      const tf = executor();
      // More than a process can have addresses for, so that no system can promise it.
      const x = new Graph().input('x', [1]);
      const compiled = await tf.compile({
        y: add(broadcast(multiply(x, x), [2 ** 24, 2 ** 24]), broadcast(x, [2 ** 24, 1])),
      });
      const one = tf.tensor(Float32Array.of(1), [1]);
      const before = tf.liveTensors;
      await expect(compiled.run({ x: one })).rejects.toThrow(
        /^TensorFlow ran out of memory \(OOM when allocating .*\)\. Take fewer samples at once or a smaller width/,
      );
      expect(tf.liveTensors).toBe(before);
      await compiled.dispose();
    });

    test('a missing input and one of another shape are refused with the shapes', async () => {
      const tf = executor();
      const graph = new Graph();
      const compiled = await tf.compile({ y: add(graph.input('x', [2]), 1) });
      await expect(compiled.run({})).rejects.toThrow('input "x" of shape [2] is missing');
      const wrong = tf.tensor(new Float32Array(3), [3]);
      await expect(compiled.run({ x: wrong })).rejects.toThrow('input "x" has shape [3], not [2]');
    });

    test('the same run on ONNX Runtime and on TensorFlow agrees in its first 20 batches', async () => {
      const [onnx, tf, again] = [
        await pasCase.compute(await OnnxExecutor.create({ threads: 2, memory: null })),
        await pasCase.compute(executor()),
        await pasCase.compute(executor()),
      ];
      expect(tf.losses).toHaveLength(20);
      for (const [i, loss] of tf.losses.entries())
        expect(Math.abs(loss - onnx.losses[i]), `batch ${i}`).toBeLessThan(1e-5);
      // And on one device it is the same to the bit.
      expect(again).toEqual(tf);
    });
  },
);
