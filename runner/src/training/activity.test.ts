import { expect, test } from 'vitest';
import { OnnxExecutor } from '../engine/onnx/executor.ts';
import { ReferenceExecutor } from '../engine/reference/executor.ts';
import { Network } from '../models/network.ts';
import { RandomStream } from '../random/philox.ts';
import { ActivityProbe } from './activity.ts';

const IMAGE = [1, 6, 6];
const BATCH = 3;

/** Biases that no weighted sum of what comes before can bring below zero. */
const ALIVE = [100, 1e5];

const NETWORK = new Network(
  {
    architecture: 'custom',
    layers: [
      { type: 'conv', channels: 4, kernel: 3, stride: 1, padding: 0, bias: true },
      { type: 'relu' },
      { type: 'flatten' },
      { type: 'linear', units: 8, bias: true },
      { type: 'relu' },
      { type: 'linear', units: 3, bias: true },
    ],
  },
  IMAGE,
  3,
);

/** The share of units dead after a bias far below zero in `killed` of each layer's units; the others are made to live. */
async function sharesWith(executor: OnnxExecutor | ReferenceExecutor, killed: readonly [number, number]) {
  const values = NETWORK.initialise(1);
  const biases = NETWORK.tensors.filter(({ name }) => name.endsWith('.bias')).map(({ name }) => name);
  for (const [i, name] of biases.slice(0, 2).entries()) values[name]?.fill(ALIVE[i]).fill(-1e6, 0, killed[i]);
  const weights = Object.fromEntries(
    NETWORK.tensors.map(({ name, shape }) => [name, executor.tensor(values[name] ?? new Float32Array(), shape)]),
  );
  const images = new Float32Array(BATCH * 36);
  new RandomStream(0, 'initialisation', 0).fillUniform(images, 0, 1);
  const probe = await ActivityProbe.compile(executor, NETWORK, BATCH);
  return probe.deadShares(weights, executor.tensor(images, [BATCH, ...IMAGE]));
}

test.each([
  [
    [0, 0],
    [0, 0],
  ],
  [
    [1, 0],
    [0.25, 0],
  ],
  [
    [0, 8],
    [0, 1],
  ],
  [
    [4, 6],
    [1, 0.75],
  ],
] as const)('killing %j units of the layers leaves %j of them dead', async (killed, shares) => {
  for (const executor of [new ReferenceExecutor(), await OnnxExecutor.create({ threads: 1, memory: null })]) {
    const found = await sharesWith(executor, killed);
    expect(found.map(({ share }) => share)).toEqual(shares.map((share) => expect.closeTo(share, 6)));
    expect(new Set(found.map(({ layer }) => layer)).size).toBe(2);
  }
});

test('a network without ReLU has nothing to probe', async () => {
  const linear = new Network({ architecture: 'linear', bias: true }, IMAGE, 3);
  const executor = new ReferenceExecutor();
  const probe = await ActivityProbe.compile(executor, linear, BATCH);
  expect(await probe.deadShares({}, executor.tensor(new Float32Array(BATCH * 36), [BATCH, ...IMAGE]))).toEqual([]);
});
