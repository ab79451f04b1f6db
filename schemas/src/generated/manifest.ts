/** @file Generated from manifest.schema.json by `npm run generate`; do not edit. */

export type Sha256 = string;

/**
 * manifest.json of a run folder: what is needed to repeat the run.
 */
export interface RunManifest {
  /**
   * Version of the run folder's layout; a reader refuses one newer than its own.
   */
  format_version: number;
  name: string;
  /**
   * Name of the run folder.
   */
  run: string;
  /**
   * When the event was written, ISO 8601 in UTC.
   */
  created: string;
  /**
   * The command line, one word an item.
   */
  command: string[];
  spec: SpecReference;
  point?: PointReference;
  versions: Versions;
  device: DeviceDescription;
  /**
   * In what the attack and the training step compute; evaluation and analyses are float32. Absent from older runs, which are float32.
   */
  precision?: 'float32' | 'mixed-float16';
  /**
   * Seed by purpose.
   */
  seeds: {
    [k: string]: number;
  };
  lowerings: Lowerings;
  /**
   * Each resumption on another device than before, or with another number of samples at once, in order: from the last on, that is how the run computes.
   */
  moves?: DeviceMove[];
  data: DataDescription;
  /**
   * State of the repository the spec lies in, if any.
   */
  git: GitState | null;
}
export interface SpecReference {
  file: string;
  sha256: Sha256;
  /**
   * Assignments of --set.
   */
  overrides: string[];
}
/**
 * Which point of the spec's sweep this run is; absent without a sweep.
 */
export interface PointReference {
  /**
   * Short and unique within the sweep.
   */
  name: string;
  /**
   * From 0, as in --point.
   */
  index: number;
  /**
   * How many points the sweep has.
   */
  count: number;
  /**
   * Values as written, by path.
   */
  values: {
    [k: string]: unknown;
  };
}
/**
 * Version by name: advexp, node, onnxruntime, …
 */
export interface Versions {
  [k: string]: string;
}
export interface DeviceDescription {
  executor: string;
  /**
   * Execution provider, e.g. cpu.
   */
  provider: string;
  /**
   * The device of the provider and its driver, where that is not the processor.
   */
  adapter?: string;
  /**
   * Which of several devices; 0 without.
   */
  index?: number;
  /**
   * CUDA only: whether products of float32 numbers may be computed in TF32, with 11 bits. NVIDIA_TF32_OVERRIDE=0, which advexp sets unless it is set already, forbids it.
   */
  tf32?: boolean;
  /**
   * Why this device, where it was to be chosen.
   */
  choice?: string;
  threads: number;
  /**
   * e.g. linux-x64.
   */
  platform: string;
  /**
   * Processor or accelerator.
   */
  name: string;
  cores: number;
  memory_bytes: number;
}
/**
 * Chosen lowering by operation and shape; numerical results can depend on it.
 */
export interface Lowerings {
  [k: string]: string | number | boolean | null;
}
export interface DeviceMove {
  /**
   * When the event was written, ISO 8601 in UTC.
   */
  time: string;
  /**
   * Updates of the weights made so far; in mixed precision, those that were left out for an overflow are counted.
   */
  step: number;
  /**
   * The most samples computed at once; without it as many as resolved.json says.
   */
  micro_batch_size?: number;
  versions: Versions;
  device: DeviceDescription;
  lowerings: Lowerings;
}
export interface DataDescription {
  dataset: string;
  files: DataFile[];
  counts: SplitCounts;
}
export interface DataFile {
  path: string;
  sha256: Sha256;
  bytes: number;
}
/**
 * Samples used of each split.
 */
export interface SplitCounts {
  train: number;
  validation: number;
  test: number;
}
export interface GitState {
  commit: string;
  dirty: boolean;
}
