/** @file Generated from device-use.schema.json by `npm run generate`; do not edit. */

/**
 * A file of `devices/` in the cache folder: a process that computes on a GPU of its machine. It goes when the process ends; one whose process is gone counts for nothing.
 */
export interface DeviceUse {
  /**
   * As the process names it, e.g. cuda:1.
   */
  device: string;
  /**
   * Which GPU that is, the same under all its names: CUDA and TensorFlow count the same cards, from those that CUDA_VISIBLE_DEVICES leaves.
   */
  gpu: string;
  /**
   * Absolute path of the run folder that it works for; null before there is one.
   */
  run: string | null;
  pid: number;
  host: string;
  /**
   * When the process started, ISO 8601 in UTC.
   */
  started: string;
}
