/** @file Rules on the data: paths that exist, and counts that the data set can give. */
import { existsSync, statSync } from 'node:fs';
import { DATASETS } from '../datasets.ts';
import type { Rule } from './rule.ts';

export const dataPath: Rule = {
  code: 'data-path',
  severity: 'error',
  check({ data: { dataset, path } }) {
    const own = dataset === 'npz' || dataset === 'folder';
    if (path === null) {
      const what =
        dataset === 'npz' ? 'file, for example path: data/mine.npz' : 'folder, for example path: data/images';
      return own ? [{ path: 'data.dataset', message: `The data set ${dataset} needs the path of its ${what}.` }] : [];
    }
    if (!existsSync(path))
      return [{ path: 'data.path', message: `There is nothing at ${path}. Paths are relative to the spec.` }];
    const folder = statSync(path).isDirectory();
    if (dataset === 'folder' && !folder)
      return [
        {
          path: 'data.path',
          message: `${path} is a file; the data set folder needs a folder with one folder per class.`,
        },
      ];
    if (dataset === 'npz' && folder)
      return [{ path: 'data.path', message: `${path} is a folder; the data set npz needs a .npz file.` }];
    return [];
  },
};

export const sampleCounts: Rule = {
  code: 'sample-count',
  severity: 'error',
  check({ data }) {
    const { train, test } = DATASETS[data.dataset];
    if (train !== null && data.validation >= train) {
      return [
        {
          path: 'data.validation',
          message: `Holding out ${data.validation} of the ${train} training images of ${data.dataset} leaves none to train on.`,
        },
      ];
    }
    if (train !== null && data.train_samples !== null && data.train_samples > train - data.validation) {
      return [
        {
          path: 'data.train_samples',
          message: `${data.dataset} has ${train - data.validation} training images besides the ${data.validation} held out, not ${data.train_samples}.`,
        },
      ];
    }
    if (test !== null && data.test_samples !== null && data.test_samples > test) {
      return [
        { path: 'data.test_samples', message: `${data.dataset} has ${test} test images, not ${data.test_samples}.` },
      ];
    }
    return [];
  },
};
