import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Model } from '@advexp/schemas';
import * as ort from 'onnxruntime-node';
import { expect, test } from 'vitest';
import { Graph, sizeOf } from '../../engine/graph/graph.ts';
import { ReferenceExecutor } from '../../engine/reference/executor.ts';
import { Network } from '../../models/network.ts';
import { RandomStream } from '../../random/philox.ts';
import { CheckpointError } from '../errors.ts';
import { exportOnnx } from './onnx.ts';

const networks: [string, Model, number[]][] = [
  ['lenet', { architecture: 'lenet', width: 1 }, [1, 28, 28]],
  ['resnet18', { architecture: 'resnet18', width: 1 }, [3, 32, 32]],
];

test.each(networks)(
  'an exported %s gives the logits of the reference in plain ONNX Runtime',
  async (name, model, shape) => {
    const network = new Network(model, shape, 10);
    const weights = network.initialise(1);
    const tensors = network.tensors.map((tensor) => ({
      name: tensor.name,
      shape: [...tensor.shape],
      data: weights[tensor.name],
    }));
    const target = mkdtempSync(join(tmpdir(), 'advexp-onnx-'));
    const { files } = exportOnnx(network, tensors, target, name);
    const images = new Float32Array(sizeOf(shape));
    new RandomStream(2, 'test').fillUniform(images, 0, 1);
    const session = await ort.InferenceSession.create(readFileSync(files[0]), { graphOptimizationLevel: 'disabled' });
    expect([session.inputNames, session.outputNames]).toEqual([['images'], ['logits']]);
    const { logits } = await session.run({ images: new ort.Tensor('float32', images, [1, ...shape]) });
    const graph = new Graph();
    const reference = new ReferenceExecutor();
    const { logits: output } = network.forward(graph, graph.input('images', [1, ...shape]), 'eval');
    const program = await reference.compile({ logits: output });
    const inputs = Object.fromEntries(
      network.tensors.map((tensor) => [tensor.name, reference.tensor(weights[tensor.name], tensor.shape)]),
    );
    const exact = await program.run({ ...inputs, images: reference.tensor(images, [1, ...shape]) });
    const expected = await exact.logits.read();
    for (const [i, value] of (logits.data as Float32Array).entries()) expect(value).toBeCloseTo(expected[i], 4);
  },
);

test('a checkpoint of another network is refused', () => {
  const network = new Network({ architecture: 'lenet', width: 1 }, [1, 28, 28], 10);
  expect(() => exportOnnx(network, [], tmpdir(), 'x')).toThrow(CheckpointError);
});
