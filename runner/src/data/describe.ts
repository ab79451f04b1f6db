/** @file What the manifest of a run says about its data. */
import { sha256OfSplit } from './hash.ts';
import type { LoadedData } from './load.ts';
import type { DataFile, Split } from './split.ts';

export interface SplitDescription {
  samples: number;
  /** Of the decoded samples, see `sha256OfSplit`. */
  sha256: string;
  class_counts: number[];
}

/** JSON. */
export interface DataDescription {
  dataset: string;
  /** [channels, height, width] */
  shape: number[];
  classes: number;
  class_names: string[] | null;
  dtype: 'uint8' | 'float32';
  train: SplitDescription;
  validation: SplitDescription | null;
  test: SplitDescription;
  files: DataFile[];
}

export function classCounts({ labels, classes }: Split): number[] {
  const counts = new Array<number>(classes).fill(0);
  for (const label of labels) counts[label]++;
  return counts;
}

function describeSplit(split: Split): SplitDescription {
  return { samples: split.count, sha256: sha256OfSplit(split), class_counts: classCounts(split) };
}

/** Describes the samples as they will be used, after splitting and limiting. */
export function describeData({ dataset, train, validation, test, files }: LoadedData): DataDescription {
  return {
    dataset,
    shape: [...train.shape],
    classes: train.classes,
    class_names: train.classNames ? [...train.classNames] : null,
    dtype: train.images instanceof Uint8Array ? 'uint8' : 'float32',
    train: describeSplit(train),
    validation: validation && describeSplit(validation),
    test: describeSplit(test),
    files,
  };
}
