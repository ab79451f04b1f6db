/** Matching of units: it finds a permutation again, and what it does never changes the function. */
import type { Model } from '@advexp/schemas';
import { expect, test } from 'vitest';
import { Graph, sizeOf } from '../engine/graph/graph.ts';
import { ReferenceExecutor } from '../engine/reference/executor.ts';
import { Network } from '../models/network.ts';
import { RandomStream } from '../random/philox.ts';
import { matchUnits, unitGroups } from './matching.ts';
import { ParameterSpace } from './parameter-space.ts';
import { dot } from './vector.ts';

type ImageShape = [number, number, number];

const NETWORKS: [string, Model, ImageShape, number[]][] = [
  ['mlp', { architecture: 'mlp', hidden: [7, 5], bias: true }, [1, 4, 4], [7, 5]],
  ['LeNet, with a flattening', { architecture: 'lenet', width: 1 }, [1, 28, 28], [2, 4, 64]],
  [
    'VGG16, with BatchNorm',
    { architecture: 'vgg16', width: 1 },
    [3, 32, 32],
    [4, 4, 8, 8, 16, 16, 16, 32, 32, 32, 32, 32, 32],
  ],
];

/** Weights without structure, so that no two units are alike. */
function vectorOf(size: number, seed: number): Float64Array {
  const values = new Float32Array(size);
  new RandomStream(seed, 'test').fillUniform(values, -0.5, 0.5);
  return Float64Array.from(values);
}

async function logits(network: Network, space: ParameterSpace, vector: Float64Array, shape: ImageShape) {
  const executor = new ReferenceExecutor();
  const graph = new Graph();
  // BatchNorm by the statistics of the batch, as on a curve.
  const { logits } = network.forward(graph, graph.input('images', [2, ...shape]), 'train');
  const program = await executor.compile({ logits });
  const images = new Float32Array(2 * sizeOf(shape));
  new RandomStream(9, 'test').fillUniform(images, 0, 1);
  const result = await program.run({
    images: executor.tensor(images, [2, ...shape]),
    ...space.scatter(executor, vector),
  });
  return [...(await result.logits.read())];
}

test.each(NETWORKS)('%s: units in disorder are put back', (_, model, shape, units) => {
  const network = new Network(model, shape, 10);
  const space = new ParameterSpace(network.parameters);
  const groups = unitGroups(network, space);
  expect(groups.map((group) => group.units)).toEqual(units);
  const from = vectorOf(space.size, 1);
  const disorder = vectorOf(space.size, 2);
  // Matching a network with random weights permutes it at random.
  const { matched: permuted, moved } = matchUnits(groups, disorder, from, new RandomStream(0, 'test'));
  expect(moved).toBeGreaterThan(0);
  expect(permuted).not.toEqual(from);
  expect(matchUnits(groups, from, permuted, new RandomStream(1, 'test')).matched).toEqual(from);
});

test.each(NETWORKS)('%s: matched weights are closer and the same function', async (_, model, shape) => {
  const network = new Network(model, shape, 10);
  const space = new ParameterSpace(network.parameters);
  const from = vectorOf(space.size, 1);
  const to = vectorOf(space.size, 2);
  const { matched } = matchUnits(unitGroups(network, space), from, to, new RandomStream(0, 'test'));
  expect(dot(from, matched)).toBeGreaterThan(dot(from, to));
  const before = await logits(network, space, to, shape);
  for (const [i, value] of (await logits(network, space, matched, shape)).entries()) {
    expect(value).toBeCloseTo(before[i] ?? Number.NaN, 4);
  }
});

test('with one hidden layer of three units the best of all six orders is found', () => {
  const network = new Network({ architecture: 'mlp', hidden: [3], bias: true }, [1, 2, 2], 2);
  const space = new ParameterSpace(network.parameters);
  const [group] = unitGroups(network, space);
  for (let seed = 0; seed < 20; seed++) {
    const [from, to] = [vectorOf(space.size, 2 * seed + 10), vectorOf(space.size, 2 * seed + 11)];
    const { matched } = matchUnits([group], from, to, new RandomStream(0, 'test'));
    const orders = [
      [0, 1, 2],
      [0, 2, 1],
      [1, 0, 2],
      [1, 2, 0],
      [2, 0, 1],
      [2, 1, 0],
    ]; // prettier-ignore
    const all = orders.map((order) => {
      const moved = to.slice();
      for (const { offset, outer, inner } of group.parts) {
        for (let o = 0; o < outer; o++) {
          for (const [place, unit] of order.entries()) {
            for (let i = 0; i < inner; i++) {
              const at = (k: number) => offset + (o * 3 + k) * inner + i;
              moved[at(place)] = to[at(unit)] ?? Number.NaN;
            }
          }
        }
      }
      return dot(from, moved);
    });
    expect(dot(from, matched)).toBeCloseTo(Math.max(...all), 10);
  }
});

test('networks with skip connections are refused', () => {
  const network = new Network({ architecture: 'resnet18', width: 1 }, [3, 32, 32], 10);
  expect(() => unitGroups(network, new ParameterSpace(network.parameters))).toThrow(/skip connections.*match to none/);
});
