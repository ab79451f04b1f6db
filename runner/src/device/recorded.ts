/** @file The device of a run by its manifest, in which `auto` has become a choice. */
import type { ResolvedSpec, RunManifest } from '@advexp/schemas';
import { PROVIDER_NAMES } from '../engine/onnx/provider.ts';
import type { LoweringChoices } from '../engine/onnx/tuning.ts';

/** What the run began on, with its threads: sums are split among them. */
export function recordedDevice({ device }: RunManifest): ResolvedSpec['device'] {
  const { executor, threads, index } = device;
  const ofSeveral = index !== undefined && { index };
  if (executor === 'reference') return { executor, threads };
  if (executor === 'tensorflow') return { executor, threads, ...ofSeveral };
  const provider = PROVIDER_NAMES.find((name) => name === device.provider);
  return { executor: 'onnx', threads, ...(provider && provider !== 'cpu' && { provider }), ...ofSeveral };
}

/** The lowerings that a run recorded, where they are for this device; else none: they were measured on another. */
export function recordedLowerings(
  manifest: RunManifest,
  { executor, provider }: ResolvedSpec['device'],
): LoweringChoices {
  const begun = recordedDevice(manifest);
  if (begun.executor !== executor || begun.provider !== provider) return {};
  return manifest.lowerings as LoweringChoices;
}
