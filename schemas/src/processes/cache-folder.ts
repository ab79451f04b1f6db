/** @file Where a user's programs keep what may be deleted and made again. */
import { homedir } from 'node:os';
import { join } from 'node:path';

/** What the place depends on; the process's own unless a test says otherwise. */
export interface Surroundings {
  env: Record<string, string | undefined>;
  platform: string;
  home: string;
}

export const HERE: Surroundings = { env: process.env, platform: process.platform, home: homedir() };

/** The folder for what may be deleted and made again. */
export function cacheFolder({ env, platform, home }: Surroundings = HERE): string {
  if (platform === 'win32') return join(env.LOCALAPPDATA || join(home, 'AppData', 'Local'), 'advexp');
  return join(env.XDG_CACHE_HOME || join(home, '.cache'), 'advexp');
}
