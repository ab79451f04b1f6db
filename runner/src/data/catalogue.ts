/**
 * @file The known public data sets: the files of each, where they lie within a folder, and where they are published.
 * Sizes and checksums are those of the files as published (TensorFlow Datasets and torchvision list the same).
 */
import { CIFAR_FILES } from './cifar.ts';
import type { Downloadable } from './download.ts';

export type PublicName = 'mnist' | 'fashion-mnist' | 'cifar-10' | 'cifar-100';

/** One way for a data set to lie on disk: its files in order, each with the names it may have. */
export type Layout = readonly (readonly string[])[];

export interface PublicDataSet {
  /** Folders looked into within a folder of data sets: ours first, then those that torchvision and tar make. */
  folders: readonly string[];
  layouts: readonly Layout[];
  downloads: readonly Downloadable[];
}

export const IDX_NAMES = [
  'train-images-idx3-ubyte',
  'train-labels-idx1-ubyte',
  't10k-images-idx3-ubyte',
  't10k-labels-idx1-ubyte',
] as const;

/** In the order of IdxPaths; MNIST is also passed around with a dot before `idx`. */
const IDX_LAYOUT: Layout = IDX_NAMES.flatMap((name) => [[`${name}.gz`, name, name.replace('-idx', '.idx')]]);

type Published = readonly [bytes: number, sha256: string];

function idxDownloads(hosts: readonly string[], files: Record<(typeof IDX_NAMES)[number], Published>): Downloadable[] {
  return IDX_NAMES.map((idx) => {
    const [bytes, sha256] = files[idx];
    const name = `${idx}.gz`;
    return { name, bytes, checksum: `sha256:${sha256}`, urls: hosts.map((host) => host + name) };
  });
}

function cifarLayouts(name: 'cifar-10' | 'cifar-100'): Layout[] {
  const { train, test } = CIFAR_FILES[name];
  return [[...train, test].map((file) => [file]), [[`${name}-binary.tar.gz`]]];
}

export const PUBLIC_DATA_SETS: Record<PublicName, PublicDataSet> = {
  mnist: {
    folders: ['mnist', 'MNIST/raw'],
    layouts: [IDX_LAYOUT],
    downloads: idxDownloads(
      ['https://ossci-datasets.s3.amazonaws.com/mnist/', 'https://storage.googleapis.com/cvdf-datasets/mnist/'],
      {
        'train-images-idx3-ubyte': [9912422, '440fcabf73cc546fa21475e81ea370265605f56be210a4024d2ca8f203523609'],
        'train-labels-idx1-ubyte': [28881, '3552534a0a558bbed6aed32b30c495cca23d567ec52cac8be1a0730e8010255c'],
        't10k-images-idx3-ubyte': [1648877, '8d422c7b0a1c1c79245a5bcf07fe86e33eeafee792b84584aec276f5a2dbc4e6'],
        't10k-labels-idx1-ubyte': [4542, 'f7ae60f92e00ec6debd23a6088c31dbd2371eca3ffa0defaefb259924204aec6'],
      },
    ),
  },
  'fashion-mnist': {
    folders: ['fashion-mnist', 'FashionMNIST/raw'],
    layouts: [IDX_LAYOUT],
    downloads: idxDownloads(
      [
        'https://raw.githubusercontent.com/zalandoresearch/fashion-mnist/master/data/fashion/',
        'http://fashion-mnist.s3-website.eu-central-1.amazonaws.com/',
      ],
      {
        'train-images-idx3-ubyte': [26421880, '3aede38d61863908ad78613f6a32ed271626dd12800ba2636569512369268a84'],
        'train-labels-idx1-ubyte': [29515, 'a04f17134ac03560a47e3764e11b92fc97de4d1bfaf8ba1a3aa29af54cc90845'],
        't10k-images-idx3-ubyte': [4422102, '346e55b948d973a97e58d2351dde16a484bd415d4595297633bb08f03db6a073'],
        't10k-labels-idx1-ubyte': [5148, '67da17c76eaffca5446c3361aaab5c3cd6d1c2608764d35dfb1850b086bf8dd5'],
      },
    ),
  },
  'cifar-10': {
    folders: ['cifar-10', 'cifar-10/cifar-10-batches-bin', 'cifar-10-batches-bin'],
    layouts: cifarLayouts('cifar-10'),
    downloads: [
      {
        name: 'cifar-10-binary.tar.gz',
        bytes: 170052171,
        checksum: 'sha256:c4a38c50a1bc5f3a1c5537f2155ab9d68f9f25eb1ed8d9ddda3db29a59bca1dd',
        urls: ['https://www.cs.toronto.edu/~kriz/cifar-10-binary.tar.gz'],
      },
    ],
  },
  'cifar-100': {
    folders: ['cifar-100', 'cifar-100/cifar-100-binary', 'cifar-100-binary'],
    layouts: cifarLayouts('cifar-100'),
    downloads: [
      {
        name: 'cifar-100-binary.tar.gz',
        bytes: 168513733,
        checksum: 'sha256:58a81ae192c23a4be8b1804d68e518ed807d710a4eb253b1f2a199162a40d8ec',
        urls: ['https://www.cs.toronto.edu/~kriz/cifar-100-binary.tar.gz'],
      },
    ],
  },
};
