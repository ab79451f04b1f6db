/** @file The GPUs of this machine as the queue sees them: which device is which, and who computes there. */
import { hostname } from 'node:os';
import { basename, dirname } from 'node:path';
import { parseDevice, resolveDevice } from '@advexp/schemas';
import { gpuOf, readDeviceUses } from '@advexp/schemas/device-use';
import type { Run } from '../runs/run.ts';

/** Which GPU a device is, by its name; null for one that may be shared, or is none. */
export function gpuNamed(device: string): string | null {
  return 'problem' in parseDevice(device) ? null : gpuOf(resolveDevice({ name: device }));
}

/**
 * The GPUs on which somebody computes, and who. Processes say so themselves (`advexp/devices` in the cache folder); of a run that does
 * not, its manifest tells.
 * @param active runs on which a process works
 */
export function gpuUsers(active: readonly Run[]): Map<string, string> {
  const { uses } = readDeviceUses();
  const told = new Set(uses.map(({ run }) => run));
  const users = new Map<string, string>();
  for (const { folder, device, status } of active) {
    if (device?.gpu && status?.host === hostname() && !told.has(folder)) users.set(device.gpu, nameOf(folder));
  }
  for (const { gpu, run, pid } of uses) users.set(gpu, run === null ? `process ${pid}` : nameOf(run));
  return users;
}

/** What is wrong with a list of devices, as a sentence; null where nothing is. */
export function problemOf(devices: readonly string[]): string | null {
  for (const device of devices) {
    const named = parseDevice(device);
    if ('problem' in named) return named.problem;
    if (named.kind === 'auto') return "'auto' is a choice among devices: list those to choose from.";
  }
  return null;
}

/** `<out>/<name>/<run-id>` → `<name>/<run-id>`. */
function nameOf(folder: string): string {
  return `${basename(dirname(folder))}/${basename(folder)}`;
}
