/** @file The error of everything that reads data sets. */

/** Where in the spec the remedy lies, so that the command line can point at the line. */
export type DataKey =
  | 'data.dataset'
  | 'data.path'
  | 'data.validation'
  | 'data.train_samples'
  | 'data.test_samples'
  | 'data.augment';

/** A data set that cannot be used. The message names the file, what is wrong, what was expected and what to do. */
export class DataError extends Error {
  override readonly name = 'DataError';
  readonly key: DataKey;

  constructor(message: string, options: { key?: DataKey; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.key = options.key ?? 'data.path';
  }
}
