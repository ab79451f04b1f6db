/** @file How a run computes by its manifest, in which `auto` has become a choice, and every move to another device is recorded. */
import { type DeviceDescription, type ResolvedSpec, type RunManifest, withSamplesAtOnce } from '@advexp/schemas';
import { PROVIDER_NAMES } from '../engine/onnx/provider.ts';
import type { LoweringChoices } from '../engine/onnx/tuning.ts';
import type { Stay } from '../runs/manifest.ts';

type Device = ResolvedSpec['device'];

/** What a run computes on since its last move, or since it began. */
export function lastStay(manifest: RunManifest): Stay {
  return manifest.moves?.at(-1) ?? manifest;
}

/** What a run computes on, with its threads: sums are split among them. */
export function recordedDevice(manifest: RunManifest): Device {
  return deviceOf(lastStay(manifest).device);
}

/** The resolved spec of a run as it computes since its last move: where, and how many samples at once. */
export function recordedSpec(resolved: ResolvedSpec, manifest: RunManifest): ResolvedSpec {
  const { micro_batch_size } = lastStay(manifest);
  const spec = { ...resolved, device: recordedDevice(manifest) };
  return micro_batch_size === undefined ? spec : withSamplesAtOnce(spec, micro_batch_size);
}

function deviceOf({ executor, threads, index, provider: name }: DeviceDescription): Device {
  const ofSeveral = index !== undefined && { index };
  if (executor === 'reference') return { executor, threads };
  if (executor === 'tensorflow') return { executor, threads, ...ofSeveral };
  const provider = PROVIDER_NAMES.find((known) => known === name);
  return { executor: 'onnx', threads, ...(provider && provider !== 'cpu' && { provider }), ...ofSeveral };
}

/** Where a run goes on: where it computed last, unless another device is asked for. */
export function deviceToResume(manifest: RunManifest, asked: Device | undefined): Device {
  const last = recordedDevice(manifest);
  return asked === undefined || isSame(asked, last) ? last : asked;
}

/** Whether two name the same device; threads apart. */
function isSame(one: Device, other: Device): boolean {
  return one.executor === other.executor && one.provider === other.provider && (one.index ?? 0) === (other.index ?? 0);
}

/** The lowerings that a run recorded when it last came to this device; none where it never did: they are measured on each. */
export function recordedLowerings(manifest: RunManifest, device: Device): LoweringChoices {
  const stays: readonly Stay[] = [manifest, ...(manifest.moves ?? [])];
  const stay = stays.findLast((one) => isSame(deviceOf(one.device), device));
  return (stay?.lowerings ?? {}) as LoweringChoices;
}
