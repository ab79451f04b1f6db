/** @file Rules on the data: paths that exist, and counts that the data set can give. */
import { DATASETS } from '../datasets.ts';
import { removal, setting } from './fixes.ts';
import type { Rule } from './rule.ts';

export const dataPath: Rule = {
  code: 'data-path',
  check({ data: { dataset, path } }, { exists }) {
    const own = dataset === 'npz' || dataset === 'folder';
    if (path === null) {
      const what =
        dataset === 'npz' ? 'file, for example path: data/mine.npz' : 'folder, for example path: data/images';
      return own ? [{ path: 'data.dataset', message: `The data set ${dataset} needs the path of its ${what}.` }] : [];
    }
    const found = exists === null ? 'unknown' : exists(path);
    if (found === null) {
      const message = `There is nothing at ${path}. Paths are relative to the spec.`;
      return [{ path: 'data.path', message }];
    }
    if (dataset === 'folder' && found === 'file') {
      const message = `${path} is a file; the data set folder needs a folder with one folder per class.`;
      return [{ path: 'data.path', message }];
    }
    return [];
  },
};

export const sampleCounts: Rule = {
  code: 'sample-count',
  check({ data }) {
    const { train, test } = DATASETS[data.dataset];
    const { dataset, validation, train_samples: taken, test_samples: tested } = data;
    if (train !== null && validation >= train) {
      const message = `Holding out ${validation} of the ${train} training images of ${dataset} leaves none to train on.`;
      return [{ path: 'data.validation', message, fixes: [setting('data.validation', '1000')] }];
    }
    if (train !== null && taken !== null && taken > train - validation) {
      const left = train - validation;
      const message = `${dataset} has ${left} training images besides the ${validation} held out, not ${taken}.`;
      const fixes = [removal('data.train_samples'), setting('data.train_samples', String(left))];
      return [{ path: 'data.train_samples', message, fixes }];
    }
    if (test !== null && tested !== null && tested > test) {
      const message = `${dataset} has ${test} test images, not ${tested}.`;
      return [{ path: 'data.test_samples', message, fixes: [removal('data.test_samples')] }];
    }
    return [];
  },
};

export const validationOnTest: Rule = {
  code: 'validation-on-test',
  check({ data }, { written }) {
    if (data.validation > 0 || written('data.validation') === null) return [];
    const message =
      'Without a validation split the best epoch is chosen on the test images, and its test accuracy is too good. Report the last epoch, as the paper does, or hold out 1000 images.';
    return [{ path: 'data.validation', message, fixes: [setting('data.validation', '1000')] }];
  },
};

export const flippedDigits: Rule = {
  code: 'flipped-digits',
  check({ data: { dataset, augment } }) {
    if (dataset !== 'mnist' || !augment.horizontal_flip) return [];
    const message =
      'Mirrored digits are other signs than the digits they are labelled as (2, 3, 4, 7, …). The paper augments CIFAR only.';
    return [{ path: 'data.augment.horizontal_flip', message, fixes: [setting('data.augment', 'false')] }];
  },
};

export const cropTooLarge: Rule = {
  code: 'crop-too-large',
  check({ data: { dataset, augment } }) {
    const side = DATASETS[dataset].shape?.[1];
    if (side === undefined || augment.crop_padding <= side / 4) return [];
    const message = `Padding of ${augment.crop_padding} lets a crop move by ${augment.crop_padding} of ${side} pixels, which cuts off what the image shows. Usual is 4.`;
    const path = 'data.augment.crop_padding';
    return [{ path, message, fixes: [setting(path, '4')] }];
  },
};
