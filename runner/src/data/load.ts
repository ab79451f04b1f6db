/** @file From the `data` section of a spec to the samples in memory: finding, reading, splitting, limiting. */
import type { Data, ResolvedSpec } from '@advexp/schemas';
import { RandomStream } from '../random/philox.ts';
import { readCifar } from './cifar.ts';
import { CLASS_NAMES } from './class-names.ts';
import type { DataKey } from './data-error.ts';
import { DataError } from './data-error.ts';
import type { DownloadOptions } from './download.ts';
import { readIdx } from './idx.ts';
import { readImageFolder } from './image-folder.ts';
import { readNpzDataSet } from './npz-data-set.ts';
import { resolveDataSet, resolveEmbedded } from './resolve.ts';
import type { DataFile, DataSource, Split } from './split.ts';
import { firstSamples, takeOut } from './split.ts';

export interface LoadedData {
  dataset: Data['dataset'];
  train: Split;
  /** Held out of the training samples; null when `validation` is 0. */
  validation: Split | null;
  test: Split;
  files: DataFile[];
}

/** One sample in this many is for testing where a source has no test split of its own. */
const TEST_SHARE = 5;

async function read({ dataset, path }: Data, options: DownloadOptions): Promise<DataSource> {
  switch (dataset) {
    case 'npz':
    case 'folder':
      if (path === null) {
        throw new DataError(
          `data.dataset ${dataset} needs data.path: the ${dataset === 'npz' ? '.npz file' : 'folder of class folders'}.`,
        );
      }
      return dataset === 'npz' ? readNpzDataSet(path) : readImageFolder(path);
    case 'cifar-10':
    case 'cifar-100':
      return readCifar(dataset, await resolveDataSet(dataset, path, options), CLASS_NAMES[dataset]);
    default: {
      const found = dataset === 'fashion-mnist-mini' ? resolveEmbedded(path) : resolveDataSet(dataset, path, options);
      const [trainImages, trainLabels, testImages, testLabels] = await found;
      return readIdx({ trainImages, trainLabels, testImages, testLabels }, CLASS_NAMES[dataset]);
    }
  }
}

/** Sets the test samples of an undivided source aside. */
function divide(all: Split, seed: number): { train: Split; test: Split } {
  const count = Math.floor(all.count / TEST_SHARE);
  if (count === 0)
    throw new DataError(
      `${all.count} samples are too few to set a test split aside; at least ${TEST_SHARE} are needed.`,
    );
  const { taken, rest } = takeOut(all, new RandomStream(seed, 'subset').permutation(all.count).subarray(0, count));
  return { train: rest, test: taken };
}

/** Sets the validation samples aside. */
function holdOut(all: Split, { validation, validation_seed }: Data): { taken: Split; rest: Split } {
  const order = new RandomStream(validation_seed, 'validation').permutation(all.count);
  return takeOut(all, order.subarray(0, validation));
}

function limit(split: Split, count: number | null, key: DataKey): Split {
  if (count === null) return split;
  if (count > split.count) {
    throw new DataError(`${key} is ${count}, but there are only ${split.count} samples. Lower it or leave it out.`, {
      key,
    });
  }
  return firstSamples(split, count);
}

/**
 * Loads a data set as the spec describes it. The `validation` samples held out are the first of the permutation that
 * `validation_seed` draws; what remains keeps its order, and `train_samples` takes the first of it.
 * @throws DataError if the data cannot be found or read, or do not suffice for what is asked
 */
export async function loadData(data: ResolvedSpec['data'], options: DownloadOptions = {}): Promise<LoadedData> {
  const source = await read(data, options);
  const { train: all, test } = source.test
    ? { train: source.train, test: source.test }
    : divide(source.train, data.validation_seed);
  if (all.shape.join() !== test.shape.join()) {
    throw new DataError(
      `Training images are ${all.shape.join('×')} but test images ${test.shape.join('×')} (${source.files.map((file) => file.path).join(', ')}). ` +
        `Use files of the same data set.`,
    );
  }
  if (data.augment.crop_padding > 0 && (all.shape[1] === 1 || all.shape[2] === 1)) {
    throw new DataError(
      `data.augment.crop_padding needs images, but samples are ${all.shape.join('×')}. Set it to 0.`,
      {
        key: 'data.augment',
      },
    );
  }
  if (data.validation >= all.count) {
    throw new DataError(
      `data.validation sets ${data.validation} samples aside, but there are only ${all.count} training samples. Lower it.`,
      { key: 'data.validation' },
    );
  }
  const { taken, rest } = data.validation > 0 ? holdOut(all, data) : { taken: null, rest: all };
  return {
    dataset: data.dataset,
    train: limit(rest, data.train_samples, 'data.train_samples'),
    validation: taken,
    test: limit(test, data.test_samples, 'data.test_samples'),
    files: source.files,
  };
}
