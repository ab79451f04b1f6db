/** @file `--device`: where to compute, by the names that a spec's `device` takes. */
import {
  DEVICE_KINDS,
  type NamedDevice,
  NUMBERED_KINDS,
  parseDevice,
  type ResolvedSpec,
  resolveDevice,
} from '@advexp/schemas';
import { InvalidArgumentError, Option } from 'commander';
import type { SubjectName } from '../landscape/subject.ts';
import { complain } from './output.ts';

export function parseDeviceOption(text: string): NamedDevice {
  const named = parseDevice(text);
  if ('problem' in named) throw new InvalidArgumentError(named.problem);
  return named;
}

/** @param otherwise what holds without the option */
export function deviceOption(otherwise = 'what the spec says'): Option {
  const names = DEVICE_KINDS.map((kind) => (NUMBERED_KINDS.includes(kind) ? `${kind}[:n]` : kind));
  return new Option('--device <device>', `where to compute: ${names.join(', ')} (default: ${otherwise})`).argParser(
    parseDeviceOption,
  );
}

/** Assignments as of --set. */
export function deviceOverrides(device: NamedDevice | undefined): string[] {
  return device === undefined ? [] : [`device.name=${nameOf(device)}`];
}

/** The device of a resolved spec, with all cores where it is the processor. */
export function resolvedDevice(device: NamedDevice): ResolvedSpec['device'] {
  return resolveDevice({ name: nameOf(device) });
}

/**
 * The device of `--device` for what is done with a run's weights, under `device`; nothing where none was named. What `auto` comes
 * to is said.
 */
export async function settledDevice(named: NamedDevice | undefined): Promise<Pick<SubjectName, 'device'>> {
  if (named === undefined) return {};
  // Of the commands with the option, few need the engine before they begin.
  const { settleDevice } = await import('../device/choice.ts');
  const { device, choice } = await settleDevice(resolvedDevice(named));
  if (choice !== null) complain(`Device ${choice}`);
  return { device };
}

function nameOf({ kind, index }: NamedDevice): string {
  return index === undefined ? kind : `${kind}:${index}`;
}
