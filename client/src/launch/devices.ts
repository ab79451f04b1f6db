/**
 * @file The GPUs of this machine as the queue sees them: which device is which, who computes there, and what of a spec is to run on them.
 * It brings the schemas along, which activation need not wait for.
 */
import { hostname } from 'node:os';
import { basename, dirname } from 'node:path';
import { deviceName, loadSpec, parseDevice, type ResolvedSpec, resolveDevice } from '@advexp/schemas';
import { gpuOf, readDeviceUses } from '@advexp/schemas/device-use';
import type { Run } from '../runs/run.ts';
import { claimedByOthers } from './claims.ts';
import { OTHER_WINDOW, PROCESSOR, type Variation, type Waiting } from './queue.ts';

export { claim } from './claims.ts';

/** Where a device computes, by its name: which GPU, or the processor. */
export function placeNamed(device: string): string {
  return ('problem' in parseDevice(device) ? null : gpuOf(resolveDevice({ name: device }))) ?? PROCESSOR;
}

/**
 * The places where somebody computes, and who. On GPUs processes say so themselves (`advexp/devices` in the cache folder); of a run
 * that does not, its manifest tells; and one that another window is starting has claimed its place.
 * @param active runs on which a process works
 */
export function usersOf(active: readonly Run[]): Map<string, string[]> {
  const { uses } = readDeviceUses();
  const told = new Set(uses.map(({ run }) => run));
  const users = new Map<string, string[]>();
  const add = (place: string, user: string) => users.set(place, [...(users.get(place) ?? []), user]);
  for (const { gpu, run, pid } of uses) add(gpu, run === null ? `process ${pid}` : nameOf(run));
  for (const { folder, device, status } of active) {
    if (device && status?.host === hostname() && !told.has(folder)) add(device.gpu ?? PROCESSOR, nameOf(folder));
  }
  for (const place of claimedByOthers()) if (!users.has(place)) add(place, OTHER_WINDOW);
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
