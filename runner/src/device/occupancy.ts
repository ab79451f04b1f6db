/**
 * @file Saying to the other processes of this user that this one computes on a GPU, and hearing of those that do already. What is
 * said is read by `advexp run`, which warns, and by the editor's queue, which gives a run another GPU or lets it wait.
 */
import { rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { type ComputingDevice, type DeviceUse, deviceName } from '@advexp/schemas';
import { deviceUseFolder, gpuOf, readDeviceUses } from '@advexp/schemas/device-use';
import { thisProcess } from '@advexp/schemas/running-process';
import { makeFolder, writeFileAtomic } from '../runs/atomic-file.ts';

/** The file of this process; null while it computes on no GPU. */
let own: string | null = null;

/**
 * From now on this process computes on a device, and on no other; a processor may be shared and is not told of.
 * @param run its run folder; null before there is one
 * @returns the uses by other processes of the same GPU
 */
export function occupy(device: ComputingDevice, run: string | null): DeviceUse[] {
  const gpu = gpuOf(device);
  if (gpu === null) {
    leave();
    return [];
  }
  const folder = deviceUseFolder();
  try {
    const use: DeviceUse = { device: deviceName(device), gpu, run, ...thisProcess() };
    const file = join(folder, `${hostname()}-${process.pid}.json`);
    makeFolder(folder);
    writeFileAtomic(file, JSON.stringify(use), { durable: false });
    if (own === null) process.once('exit', leave);
    own = file;
  } catch {
    // A home folder that cannot be written is no reason not to train; `advexp doctor` complains of it.
  }
  // After it has been said: of two processes that begin at the same moment, one at least hears of the other.
  const { uses, stale } = readDeviceUses(folder);
  for (const name of stale) rmSync(join(folder, name), { force: true });
  return uses.filter((use) => use.gpu === gpu && use.pid !== process.pid);
}

function leave(): void {
  if (own !== null) rmSync(own, { force: true });
  own = null;
  process.off('exit', leave);
}
