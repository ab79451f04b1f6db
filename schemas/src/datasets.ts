/** @file Facts about the data sets a spec can name. */
import type { DatasetName } from './resolved.ts';

export interface DatasetFacts {
  /** [channels, height, width]; null where only the files tell. */
  shape: readonly [number, number, number] | null;
  classes: number | null;
  /** Samples of the training split, validation included. */
  train: number | null;
  test: number | null;
}

export const DATASETS: Readonly<Record<DatasetName, DatasetFacts>> = {
  mnist: { shape: [1, 28, 28], classes: 10, train: 60_000, test: 10_000 },
  'fashion-mnist': { shape: [1, 28, 28], classes: 10, train: 60_000, test: 10_000 },
  'fashion-mnist-mini': { shape: [1, 28, 28], classes: 10, train: 10_000, test: 2_000 },
  'cifar-10': { shape: [3, 32, 32], classes: 10, train: 50_000, test: 10_000 },
  'cifar-100': { shape: [3, 32, 32], classes: 100, train: 50_000, test: 10_000 },
  npz: { shape: null, classes: null, train: null, test: null },
  folder: { shape: null, classes: null, train: null, test: null },
};
