/** @file A run in the words and numbers that people read. */
// Not from the index, with which activation would load every schema.
import { showBudget } from '@advexp/schemas/quantity';
import type { Held } from '../launch/queue.ts';
import { isActive, type Run, type ShownState } from './run.ts';

/** `41.2 %`. */
export function percent(fraction: number): string {
  return `${(fraction * 100).toFixed(1)} %`;
}

/** `8 s`, `3 min`, `2 h 5 min`, `3 d 4 h`. */
export function duration(seconds: number): string {
  if (Math.round(seconds) < 60) return `${Math.round(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return join(hours, 'h', minutes % 60, 'min');
  return join(Math.floor(hours / 24), 'd', hours % 24, 'h');
}

function join(large: number, largeUnit: string, small: number, smallUnit: string): string {
  return small === 0 ? `${large} ${largeUnit}` : `${large} ${largeUnit} ${small} ${smallUnit}`;
}

/** `42 %`, and of a run at its end still `99 %`. */
function share(fraction: number): string {
  return `${Math.floor(fraction * 100)} %`;
}

/** `8/255`, or a few digits where it is no round number of grey levels. */
export function budget(epsilon: number): string {
  const exact = showBudget(epsilon);
  return exact.includes('/') ? exact : short(epsilon);
}

function short(value: number): string {
  return String(Number(value.toPrecision(3)));
}

/** When it was made, by the clock here: `2026-11-23 03:15`. */
export function clock(milliseconds: number): string {
  const at = new Date(milliseconds);
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())} ${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** The same without what is plain today: `03:15`, `11-23 03:15`. */
export function shortClock(milliseconds: number, now = Date.now()): string {
  const [day = '', time = ''] = clock(milliseconds).split(' ');
  const [today = ''] = clock(now).split(' ');
  if (day === today) return time;
  return day.slice(0, 4) === today.slice(0, 4) ? `${day.slice(5)} ${time}` : `${day} ${time}`;
}

/** When a run was made and what sets it apart: `2026-11-26 10:00 · eps-0.1_seed-0`. */
export function origin({ created, variation }: Run): string {
  return [clock(created), variation].filter((part) => part !== '').join(' · ');
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** How it stands, in one line: `running 42 % · ε 0.0731 · robust 38.1 % · 3 min left`. */
export function runInWords({ state, status, robustAccuracy, message }: Run): string {
  const parts: string[] = [];
  if (status === null) return message === null ? state : `${state} · ${message}`;
  const { progress, epsilon, eta_seconds: eta } = status;
  parts.push(state === 'finished' ? state : `${state} ${share(progress.fraction)}`);
  if ((state === 'running' || state === 'paused') && epsilon !== null) parts.push(`ε ${budget(epsilon)}`);
  if (robustAccuracy !== null) parts.push(`robust ${percent(robustAccuracy)}`);
  if (state === 'running' && eta !== null) parts.push(`${duration(eta)} left`);
  if (state === 'failed' || state === 'diverged') parts.push(...(message === null ? [] : [message]));
  return parts.join(' · ');
}

/** The same beside the icon of its state, which tells that it has finished: `61.4 % robust`, as the view may cut off the end. */
export function besideIcon(run: Run): string {
  const { state, robustAccuracy } = run;
  return state === 'finished' && robustAccuracy !== null ? `${percent(robustAccuracy)} robust` : runInWords(run);
}

/** The same for the status bar, where there is little room: `mine 42 % · 3 min left`. */
export function runInShort({ name, state, status }: Run): string {
  if (status === null || state === 'queued') return `${name} ${state}`;
  const eta = state === 'running' && status.eta_seconds !== null ? ` · ${duration(status.eta_seconds)} left` : '';
  return `${name} ${state === 'paused' ? 'paused at ' : ''}${share(status.progress.fraction)}${eta}`;
}

/** What a spec in the queue waits for: `waits`, `waits for cuda:1`. */
export function waitsInWords({ for: busy }: Held): string {
  const devices = busy.map(({ device }) => device);
  if (devices.length === 0) return 'waits';
  return `waits for ${devices.length > 3 ? `one of ${devices.length} devices` : devices.join(' or ')}`;
}

/** Facts of a run as a table, in the order in which people ask for them. */
export function factsOf(run: Run): [string, string][] {
  const { id, state, status, created, robustAccuracy, variation } = run;
  const facts: [string, string | null][] = [
    ['State', state],
    ['Started', clock(created)],
    ['Variation', variation || null],
    ['Epochs', status && `${status.progress.epoch} of ${status.progress.epochs}`],
    ['Time left', isActive(run) && status?.eta_seconds != null ? duration(status.eta_seconds) : null],
    ['ε', status?.epsilon == null ? null : budget(status.epsilon)],
    ['Learning rate', status?.learning_rate == null ? null : short(status.learning_rate)],
    ['Period', status?.period == null ? null : String(status.period + 1)],
    ['Robust accuracy', robustAccuracy === null ? null : percent(robustAccuracy)],
    ['Device', run.device?.name ?? null],
    ['Process', isActive(run) && status?.pid != null ? `${status.pid} on ${status.host}` : null],
    ['Run', id],
  ];
  return facts.filter((fact): fact is [string, string] => fact[1] !== null);
}

/** What a state looks like: a codicon and, where it needs attention, a colour. */
export const ICONS: Readonly<Record<ShownState, { icon: string; colour?: string }>> = {
  queued: { icon: 'clock' },
  running: { icon: 'sync~spin', colour: 'charts.blue' },
  paused: { icon: 'debug-pause', colour: 'charts.yellow' },
  stopped: { icon: 'debug-stop' },
  finished: { icon: 'pass', colour: 'testing.iconPassed' },
  failed: { icon: 'error', colour: 'testing.iconFailed' },
  diverged: { icon: 'flame', colour: 'testing.iconFailed' },
  crashed: { icon: 'debug-disconnect', colour: 'testing.iconErrored' },
  unknown: { icon: 'question' },
};
