import { readFileSync } from 'node:fs';
import type { Model } from '@advexp/schemas';
import { describe, expect, test } from 'vitest';
import { GraphError } from '../engine/graph/graph.ts';
import { Network } from './network.ts';

const mnist = [1, 28, 28];
const cifar = [3, 32, 32];
const names = JSON.parse(readFileSync(new URL('../../../test/golden/names.json', import.meta.url), 'utf8')) as Record<
  string,
  [string, number[]][]
>;

const architectures: [string, Model, number[]][] = [
  ['lenet-mnist', { architecture: 'lenet', width: 1 }, mnist],
  ['lenet-cifar', { architecture: 'lenet', width: 1 }, cifar],
  ['vgg16', { architecture: 'vgg16', width: 1 }, cifar],
  ['resnet18', { architecture: 'resnet18', width: 1 }, cifar],
  ['preact-resnet18', { architecture: 'preact-resnet18', width: 1 }, cifar],
  ['wide-resnet-10-1', { architecture: 'wide-resnet', depth: 10, width: 1 }, cifar],
  ['mlp', { architecture: 'mlp', hidden: [32, 16], bias: true }, mnist],
  ['linear', { architecture: 'linear', bias: true }, mnist],
];

test.each(architectures)('%s has the names and shapes of its PyTorch class, in order', (name, model, shape) => {
  const expected = names[name].filter(([tensor]) => !tensor.endsWith('num_batches_tracked'));
  expect(new Network(model, shape, 10).tensors.map((tensor) => [tensor.name, tensor.shape])).toEqual(expected);
});

describe('parameter counts of the paper (paper.md §5)', () => {
  const widths = [1, 2, 4, 8, 16, 32];
  test.each([
    ['lenet', mnist, [13514, 52506, 206954, 821706, 3274634, 13074186]],
    ['vgg16', cifar, [58686, 232274, 924186, 3686954, 14728266, 58873994]],
    ['resnet18', cifar, [44622, 176402, 701466, 2797610, 11173962, 44662922]],
  ] as const)('%s', (architecture, shape, counts) => {
    expect(widths.map((width) => new Network({ architecture, width }, shape, 10).parameterCount)).toEqual(counts);
  });
});

test('initial values follow PyTorch’s bounds and repeat by seed', () => {
  const network = new Network({ architecture: 'lenet', width: 2 }, mnist, 10);
  const first = network.initialise(3);
  const bound = 1 / Math.sqrt(4 * 25);
  const weight = first['conv2.weight'];
  const largest = weight.reduce((a, b) => Math.max(a, Math.abs(b)), 0);
  expect(largest).toBeLessThanOrEqual(bound);
  expect(largest).toBeGreaterThan(0.95 * bound);
  expect(weight.reduce((a, b) => a + b * b, 0) / weight.length).toBeCloseTo(bound ** 2 / 3, 3);
  expect(network.initialise(3)).toEqual(first);
  expect(network.initialise(4)['conv2.weight']).not.toEqual(weight);
});

test('an architecture that does not fit says why', () => {
  expect(() => new Network({ architecture: 'vgg16', width: 1 }, [1, 28, 28], 10)).toThrow(GraphError);
  expect(() => new Network({ architecture: 'vgg16', width: 1 }, [1, 28, 28], 10)).toThrow(
    'vgg16 does not fit images of shape [1, 28, 28]: maxPool',
  );
  const layers = [{ type: 'linear', units: 5, bias: true }] as const;
  expect(() => new Network({ architecture: 'custom', layers: [...layers] }, mnist, 10)).toThrow(
    'put a flatten layer before it',
  );
  expect(() => new Network({ architecture: 'custom', layers: [{ type: 'flatten' }, ...layers] }, mnist, 10)).toThrow(
    'end with a linear layer of 10 units',
  );
});
