/**
 * @file The GPUs of this machine as the queue sees them: which device is which, who computes there, and what of a spec is to run on them.
 * It brings the schemas along, which activation need not wait for.
 */
import { hostname } from 'node:os';
import { basename, dirname } from 'node:path';
import { deviceName, loadSpec, parseDevice, type ResolvedSpec, resolveDevice } from '@advexp/schemas';
import { gpuOf, readDeviceUses } from '@advexp/schemas/device-use';
import type { Run } from '../runs/run.ts';
import type { Variation, Waiting } from './queue.ts';

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

/**
 * What the queue is to run of a spec: where several devices are listed, the points of a sweep each by itself, so that they share
 * them; else the whole.
 * @param device that a setting names for all specs; null without
 */
export function waitingOf(
  file: string,
  variation: Variation,
  { devices, device }: { devices: readonly string[]; device: string | null },
): Waiting[] {
  const { spec, sweep, origin } = loadSpec(file, { overrides: variation.overrides });
  const isNamed = origin('device.executor').kind !== 'default';
  const wanted = (of: ResolvedSpec | null | undefined) => device ?? (isNamed && of ? deviceName(of.device) : null);
  const points = sweep?.points ?? [];
  const { point } = variation;
  if (point !== null || points.length === 0 || devices.length < 2) {
    return [{ file, ...variation, device: wanted(point === null || points.length === 0 ? spec : points[point]?.spec) }];
  }
  return points.map(({ spec }, i) => ({ file, ...variation, point: i, device: wanted(spec) }));
}

/** `<out>/<name>/<run-id>` → `<name>/<run-id>`. */
function nameOf(folder: string): string {
  return `${basename(dirname(folder))}/${basename(folder)}`;
}
