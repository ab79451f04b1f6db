/**
 * @file Which GPUs of this machine its user's processes compute on. Each says so in a file of its own in the cache folder, which it
 * removes when it ends; whether one that was killed still counts is asked of the system. Kept out of the index, which is pure:
 * whoever asks imports `@advexp/schemas/device-use`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { validateDeviceUse } from '../contracts.ts';
import type { ComputingDevice } from '../devices.ts';
import type { DeviceUse } from '../generated/device-use.ts';
import { cacheFolder } from './cache-folder.ts';
import { processState } from './running-process.ts';

/** Where the files are. */
export const deviceUseFolder = (): string => join(cacheFolder(), 'devices');

/**
 * Which GPU a device is, the same under all its names; null where it is none, or not known before it is chosen (`auto`). CUDA and
 * TensorFlow count the same cards, those that the environment leaves visible.
 */
export function gpuOf({ executor, provider, index = 0 }: ComputingDevice, env = process.env): string | null {
  const kind = executor === 'tensorflow' && provider !== 'cpu' ? 'cuda' : provider;
  switch (kind) {
    case undefined:
    case 'cpu':
    case 'auto':
      return null;
    case 'cuda':
      return `nvidia ${cardOf(index, env)}`;
    case 'directml':
      return `directml ${index}`;
    default:
      return kind;
  }
}

/** Which card CUDA counts by this number, from those that the environment leaves visible: the driver's number of it, or its UUID. */
export function cardOf(index: number, env = process.env): string {
  return env.CUDA_VISIBLE_DEVICES?.split(',')[index]?.trim() || String(index);
}

/** The files of processes that run on this machine, by name, and the names of those whose process is gone. */
export function readDeviceUses(folder = deviceUseFolder()): { uses: DeviceUse[]; stale: string[] } {
  const uses: DeviceUse[] = [];
  const stale: string[] = [];
  for (const name of namesIn(folder, '.json')) {
    const use = readUse(join(folder, name));
    if (use?.host !== hostname()) continue; // of another machine that shares the folder, or just being written
    if (processState(use) === 'running') uses.push(use);
    else stale.push(name);
  }
  return { uses, stale };
}

/** Names of the folder's files that end so. */
export function namesIn(folder: string, ending: string): string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith(ending));
  } catch {
    return []; // nothing has computed on a GPU yet
  }
}

function readUse(file: string): DeviceUse | null {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return validateDeviceUse(value) ? value : null;
  } catch {
    return null; // its process ended this instant
  }
}
