/** Checkpoints load into PyTorch's classes under their names, strictly, and give the same logits there. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Model } from '@advexp/schemas';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pythonWithTorch, requires } from '../../../test/components.ts';
import { distance, largest } from '../../../test/golden-file.ts';
import type { DeviceTensors } from '../engine/executor.ts';
import { Graph } from '../engine/graph/graph.ts';
import { OnnxExecutor } from '../engine/onnx/executor.ts';
import { Network } from '../models/network.ts';
import { RandomStream } from '../random/philox.ts';
import { stateDict } from '../training/weights.ts';
import { checkpointFiles, writeCheckpoint } from './checkpoint.ts';

const BATCH = 3;
const script = fileURLToPath(new URL('../../../test/golden/check_checkpoint.py', import.meta.url));

const cases: { name: string; model: Model; imageShape: [number, number, number] }[] = [
  { name: 'lenet-mnist', model: { architecture: 'lenet', width: 1 }, imageShape: [1, 28, 28] },
  { name: 'lenet-cifar', model: { architecture: 'lenet', width: 1 }, imageShape: [3, 32, 32] },
  { name: 'vgg16', model: { architecture: 'vgg16', width: 1 }, imageShape: [3, 32, 32] },
  { name: 'resnet18', model: { architecture: 'resnet18', width: 1 }, imageShape: [3, 32, 32] },
];

/** A NumPy file of float32 numbers. */
function encodeNpy(data: Float32Array, shape: readonly number[]): Buffer {
  const description = `{'descr': '<f4', 'fortran_order': False, 'shape': (${shape.join(', ')}), }`;
  const header = `${description.padEnd(117)}\n`; // 10 bytes before it: the data start at 128
  const head = Buffer.from(`\x93NUMPY\x01\x00\x00\x00${header}`, 'latin1');
  head.writeUInt16LE(header.length, 8);
  return Buffer.concat([head, Buffer.from(data.buffer, data.byteOffset, data.byteLength)]);
}

let folder = '';
let executor: OnnxExecutor;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'advexp-pytorch-'));
  executor = await OnnxExecutor.create({ threads: 2, memory: null, lowerings: {} });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The first weights; BatchNorm's tensors, which start as zeros and ones, become numbers in [0.5, 1.5). */
function weightsOf(network: Network): DeviceTensors {
  const first = network.initialise(7);
  return Object.fromEntries(
    network.tensors.map(({ name, shape, initialisation }, i) => {
      if (initialisation.kind === 'constant')
        new RandomStream(7, 'initialisation', i).fillUniform(first[name], 0.5, 1.5);
      return [name, executor.tensor(first[name], shape)];
    }),
  );
}

async function logitsOf(network: Network, weights: DeviceTensors, images: Float32Array): Promise<Float32Array> {
  const graph = new Graph();
  const shape = [BATCH, ...network.imageShape];
  const { logits } = network.forward(graph, graph.input('images', shape), 'eval');
  const program = await executor.compile({ logits });
  return (await program.run({ ...weights, images: executor.tensor(images, shape) })).logits.read();
}

async function saveCheckpoint(path: string, network: Network, weights: DeviceTensors): Promise<string> {
  writeCheckpoint(path, 'last', {
    position: {
      kind: 'epoch',
      time: '2026-11-23T02:15:02Z',
      step: 40,
      epoch: 1,
      batch: 0,
      period: 0,
      seed: 7,
      events_bytes: 0,
      best: null,
      sums: {},
      seconds: 1,
    },
    weights: await stateDict(network, weights, 80),
    state: [],
    extra: null,
  });
  return checkpointFiles(path, 'last').weights;
}

describe.runIf(requires('python-torch'))('load_state_dict(strict=True) and the same logits', () => {
  test.each(cases)('$name', async ({ name, model, imageShape }) => {
    const network = new Network(model, imageShape, 10);
    const weights = weightsOf(network);
    const images = new Float32Array(BATCH * imageShape[0] * imageShape[1] * imageShape[2]);
    new RandomStream(7, 'attack-start', 0).fillUniform(images, 0, 1);
    const expected = await logitsOf(network, weights, images.slice());
    const checkpoint = await saveCheckpoint(mkdtempSync(join(folder, name)), network, weights);
    const inputs = join(folder, `${name}.npy`);
    writeFileSync(inputs, encodeNpy(images, [BATCH, ...imageShape]));
    const { stdout, stderr } = spawnSync(pythonWithTorch() ?? '', [script, checkpoint, name, '1', inputs], {
      encoding: 'utf8',
    });
    expect(stderr).not.toContain('Error');
    const { logits } = JSON.parse(stdout) as { logits: number[][] };
    expect(distance(logits.flat(), expected) / largest(expected)).toBeLessThan(1e-5);
  });
});
