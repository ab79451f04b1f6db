/**
 * @file GPUs on which a window is starting a run that does not say so itself yet: no other window starts one there meanwhile. A claim is a
 * file that only one can make; that of a window which was ended counts for nothing.
 */
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { deviceUseFolder, namesIn } from '@advexp/schemas/device-use';
import { processState, runsHere, thisProcess } from '@advexp/schemas/running-process';
import { isRecord, isText } from '../panels/checks.ts';

const SUFFIX = '.claim';

/** Milliseconds after which a claim that cannot be read is not just being written. */
const WRITTEN_WITHIN = 10_000;

interface Claim {
  place: string;
  pid: number;
  host: string;
  started: string;
}

/** Claims a place for this window. @returns what gives it back; null where another window has it */
export function claim(place: string): (() => void) | null {
  const folder = deviceUseFolder();
  const file = join(folder, `${hostname()}-${place}`.replaceAll(/[^\w.-]/g, '-') + SUFFIX);
  const own: Claim = { place, ...thisProcess() };
  try {
    mkdirSync(folder, { recursive: true });
    if (isStale(file)) rmSync(file, { force: true });
    writeFileSync(file, JSON.stringify(own), { flag: 'wx' });
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    // A home folder that cannot be written is no reason not to run.
    return isTaken ? null : () => {};
  }
  return () => {
    if (read(file)?.pid === process.pid) rmSync(file, { force: true });
  };
}

/** The places on this machine that other windows have claimed. */
export function claimedByOthers(): string[] {
  const folder = deviceUseFolder();
  const claims = namesIn(folder, SUFFIX).flatMap((name) => read(join(folder, name)) ?? []);
  return claims.filter((one) => one.pid !== process.pid && runsHere(one)).map(({ place }) => place);
}

function read(file: string): Claim | null {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (!isRecord(value)) return null;
    const { place, pid, host, started } = value;
    return isText(place) && typeof pid === 'number' && isText(host) && isText(started)
      ? { place, pid, host, started }
      : null;
  } catch {
    return null; // given back, or being written
  }
}

function isStale(file: string): boolean {
  const made = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  if (made === undefined) return false;
  const holder = read(file);
  return holder === null ? Date.now() - made > WRITTEN_WITHIN : processState(holder) !== 'running';
}
