import { expect, test } from 'vitest';
import type { DatasetName, Model } from '../resolved.ts';
import { networkSize } from './network-size.ts';

/** Parameters of the paper's networks, counted in PyTorch; wide ResNets from their paper (36.5 M for 28-10). */
test.each<[Model, DatasetName, number]>([
  [{ architecture: 'lenet', width: 1 }, 'mnist', 13_514],
  [{ architecture: 'lenet', width: 16 }, 'mnist', 3_274_634],
  [{ architecture: 'vgg16', width: 8 }, 'cifar-10', 3_686_954],
  [{ architecture: 'vgg16', width: 16 }, 'cifar-10', 14_728_266],
  [{ architecture: 'resnet18', width: 8 }, 'cifar-10', 2_797_610],
  [{ architecture: 'resnet18', width: 16 }, 'cifar-10', 11_173_962],
  [{ architecture: 'wide-resnet', depth: 28, width: 10 }, 'cifar-10', 36_479_194],
  [{ architecture: 'linear', bias: true }, 'mnist', 7850],
])('%j on %s has %i parameters', (model, dataset, parameters) => {
  expect(networkSize(model, dataset)?.parameters).toBe(parameters);
});

test.each([
  [1, 0.092e6],
  [4, 0.987e6],
  [16, 13.9e6],
])('LeNet of width %i takes %d multiply-accumulates', (width, macs) => {
  expect(Math.abs((networkSize({ architecture: 'lenet', width }, 'mnist')?.macs ?? 0) / macs - 1)).toBeLessThan(0.01);
});

test('a custom network counts like the same network by name', () => {
  const layers: Model = {
    architecture: 'custom',
    layers: [
      { type: 'flatten' },
      { type: 'linear', units: 20, bias: true },
      { type: 'relu' },
      { type: 'linear', units: 10, bias: true },
    ],
  };
  expect(networkSize(layers, 'mnist')).toEqual(networkSize({ architecture: 'mlp', hidden: [20], bias: true }, 'mnist'));
  expect(networkSize(layers, 'npz')).toBeNull();
});
