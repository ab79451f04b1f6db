/**
 * @file Which process is which: a process id alone is not enough, as the system uses ids again. A process is known by
 * host, id and the time it started. Kept out of the index, which is pure: whoever asks imports
 * `@advexp/schemas/running-process`.
 */

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { hostname, uptime } from 'node:os';
import type { RunStatus } from '../generated/status.ts';

export interface ProcessIdentity {
  pid: number;
  host: string;
  /** When the process started, ISO 8601 in UTC. */
  started: string;
}

const STARTED = new Date(Date.now() - process.uptime() * 1000).toISOString();

export function thisProcess(): ProcessIdentity {
  return { pid: process.pid, host: hostname(), started: STARTED };
}

/** Start times read at different moments differ by the clock's corrections; ids are not used again that fast. */
const TOLERANCE_MS = 10_000;

/**
 * Whether that process runs now, on this host.
 * @returns `other` when a process has this id but started at another time: the id was used again
 */
export function processState(identity: Pick<ProcessIdentity, 'pid' | 'started'>): 'running' | 'gone' | 'other' {
  try {
    process.kill(identity.pid, 0); // sends nothing, only asks
  } catch (error) {
    const mayNotAsk = error instanceof Error && 'code' in error && error.code === 'EPERM';
    if (!mayNotAsk) return 'gone';
  }
  const started = startTime(identity.pid);
  if (started === 'ended') return 'gone';
  // Windows does not tell start times, only when it started itself: ids from before that are used again.
  if (started === null) return Date.parse(identity.started) < startOfSystem() - TOLERANCE_MS ? 'other' : 'running';
  return Math.abs(started - Date.parse(identity.started)) <= TOLERANCE_MS ? 'running' : 'other';
}

/** In milliseconds since 1970. */
function startOfSystem(): number {
  return Date.now() - uptime() * 1000;
}

/** Clock ticks a second in /proc, the same on every Linux that Node runs on. */
const TICKS = 100;

/**
 * When a process started, in milliseconds since 1970; null when the system does not tell. A process that was killed but
 * whose parent has not asked for its exit status still has an id, for ever in containers without an init: `ended`.
 */
function startTime(pid: number): number | 'ended' | null {
  try {
    if (process.platform === 'linux') {
      // The name, field 2, may hold spaces and brackets: count from its last bracket. State is field 3, start time 22.
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ');
      if (fields[0] === 'Z' || fields[0] === 'X') return 'ended';
      const boot = /^btime (\d+)$/m.exec(readFileSync('/proc/stat', 'utf8'))?.[1];
      const started = Number(boot) * 1000 + (Number(fields[19]) / TICKS) * 1000;
      return Number.isFinite(started) ? started : null;
    }
    if (process.platform === 'darwin') {
      const options = { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } } as const;
      const started = Date.parse(execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], options).trim());
      return Number.isFinite(started) ? started : null;
    }
  } catch {
    // It ended this instant, or /proc is not there.
  }
  return null;
}

/** A run whose heartbeat is older is taken for dead. */
const FRESH_MS = 60_000;

/** Whether the heartbeat is recent; clocks of other hosts may be ahead of ours. */
export function isFresh(status: Pick<RunStatus, 'heartbeat'>, now = Date.now()): boolean {
  return Math.abs(now - Date.parse(status.heartbeat)) <= FRESH_MS;
}

/** Whether the process that a status or record names runs on this host; of one on another host it is not known, and false. */
export function runsHere({ pid, host, started }: Pick<RunStatus, 'pid' | 'host' | 'started'>): boolean {
  return pid !== null && started !== null && host === hostname() && processState({ pid, started }) === 'running';
}

/**
 * Whether the process that wrote this status still runs it: its heartbeat is fresh and, on this host, a process with
 * its id runs and started when it did. Of other hosts the heartbeat alone decides.
 */
export function isAlive(status: Pick<RunStatus, 'pid' | 'host' | 'started' | 'heartbeat'>, now = Date.now()): boolean {
  const { pid, host, started } = status;
  if (pid === null || started === null || !isFresh(status, now)) return false;
  return host !== hostname() || runsHere(status);
}
