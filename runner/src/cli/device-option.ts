/** @file `--device`: where to compute, as an override of a spec's `device`. */
import type { ResolvedSpec } from '@advexp/schemas';
import { InvalidArgumentError, Option } from 'commander';
import { PROVIDER_NAMES, type ProviderName } from '../engine/onnx/provider.ts';

/** What `--device` was given. */
export interface WantedDevice {
  readonly name: 'auto' | ProviderName;
  readonly index: number;
}

const NAMES = ['auto', ...PROVIDER_NAMES] as const;

export function parseDevice(text: string): WantedDevice {
  const [, written, ordinal] = /^([a-z]+)(?::(\d{1,3}))?$/.exec(text) ?? [];
  const name = NAMES.find((known) => known === written);
  if (name === undefined || (ordinal !== undefined && name !== 'cuda' && name !== 'directml')) {
    throw new InvalidArgumentError(
      `It must be one of ${NAMES.join(', ')}; cuda and directml may be followed by :1, :2 …`,
    );
  }
  return { name, index: Number(ordinal ?? 0) };
}

export function deviceOption(): Option {
  return new Option(
    '--device <device>',
    'where to compute: auto, cpu, webgpu, cuda[:n], directml[:n] or coreml, whatever the spec says',
  ).argParser(parseDevice);
}

/** Assignments as of --set. */
export function deviceOverrides(device: WantedDevice | undefined): string[] {
  if (device === undefined) return [];
  return [`device.name=${device.name}`, ...(device.index > 0 ? [`device.index=${device.index}`] : [])];
}

/** The device of a resolved spec, with all cores where it is the processor. */
export function resolvedDevice({ name, index }: WantedDevice): ResolvedSpec['device'] {
  return { executor: 'onnx', threads: 0, ...(name !== 'cpu' && { provider: name }), ...(index > 0 && { index }) };
}
