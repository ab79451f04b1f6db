/** @file The queue of a window: what of a spec it runs, when and on which device, and how a run is started. */
import { basename, dirname } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import * as vscode from 'vscode';
import type { Context } from '../context.ts';
import { showLive } from '../live/panel.ts';
import { isListOf, isText } from '../panels/checks.ts';
import { isActive, type Run } from '../runs/run.ts';
import type { RunChange } from '../runs/runs.ts';
import type { RunsTree } from '../runs/tree.ts';
import { type Ended, launch } from './process.ts';
import { type Held, type Machine, PROCESSOR, Queue, type Waiting } from './queue.ts';
import { findRunner } from './runner.ts';

const SHOW_OUTPUT = 'Show Output';
const DOCTOR = 'Run Doctor';

/** What the settings say of where and beside each other runs go on. */
export function launchSettings(): { devices: readonly string[]; device: string | null; most: number | null } {
  const settings = vscode.workspace.getConfiguration('advexp');
  const devices: unknown = settings.get('devices');
  return {
    devices: isListOf(devices, isText) ? devices.map((name) => name.trim()) : [],
    device: settings.get('device', '').trim() || null,
    most: settings.get<number | null>('parallelRuns', null),
  };
}

/** The option that names a device. */
export function deviceWords(device: string | null): string[] {
  return device === null ? [] : ['--device', device];
}

/** Milliseconds after which what has ended is followed by no further point of its sweep. */
const REST = 2_500;
/** Milliseconds after which those that wait look again: a device becomes free without any run changing. */
const LOOK_AGAIN = 5_000;

/** The queue of this window. */
export function queueOf(context: Context, tree: RunsTree): Queue {
  let timer: NodeJS.Timeout | null = null;
  const lookWithin = (milliseconds: number) => {
    timer ??= setTimeout(() => {
      timer = null;
      void queue.next();
    }, milliseconds);
  };
  const putOff = () => {
    if (timer) clearTimeout(timer);
    timer = null;
  };
  const queue = new Queue(context.extension.workspaceState, {
    machine: () => machineNow(context),
    start: (waiting, device) => runSpec(context, tree, waiting, device),
    changed: (held) => {
      tree.showWaiting(held);
      if (held.length > 0) lookWithin(LOOK_AGAIN);
    },
  });
  context.own(
    context.onRunsChanged((changes) => {
      // Others that go on change by the second, and must not put it off.
      if (changes.some(hasEnded)) putOff();
      lookWithin(REST);
    }),
    { dispose: putOff },
  );
  tree.showWaiting(queue.waiting.map((waiting) => ({ waiting, for: [] })));
  return queue;
}

function hasEnded({ before, after }: RunChange): boolean {
  return before !== null && isActive(before) && !(after && isActive(after));
}

/** As many runs beside each other as the settings say; where they list devices, as those have places for. */
async function machineNow(context: Context): Promise<Machine> {
  const { devices, most } = launchSettings();
  const active = context.runs.all.filter(isActive);
  if (devices.length === 0) {
    const room = (most ?? 1) - active.length;
    return { room, devices, placeOf: () => PROCESSOR, users: new Map(), claim: () => null };
  }
  const { claim, placeNamed, usersOf } = await import('./devices.ts');
  return {
    room: (most ?? Number.POSITIVE_INFINITY) - active.length,
    devices,
    placeOf: placeNamed,
    users: usersOf(active),
    claim,
  };
}

/**
 * Where a run goes on: null for where it was or, while somebody computes there, a listed device of its kind that is free.
 * @returns undefined where there is none and the user does not want it beside the other
 */
export async function deviceToResume({ runs }: Context, { name, device }: Run): Promise<string | null | undefined> {
  if (!device?.gpu) return null;
  const { placeNamed, usersOf } = await import('./devices.ts');
  const users = usersOf(runs.all.filter(isActive));
  const [user] = users.get(device.gpu) ?? [];
  if (user === undefined) return null;
  const [kind = ''] = device.name.split(':');
  const ofItsKind = launchSettings().devices.filter((one) => one.split(':')[0] === kind);
  const free = ofItsKind.find((one) => !users.has(placeNamed(one)));
  if (free !== undefined) return free;
  const beside = 'Resume Beside It';
  const message = `${name} was on ${device.name}, where ${user} computes: both become slower, and its memory may not do for both.`;
  return (await vscode.window.showWarningMessage(message, beside)) === beside ? null : undefined;
}

/** Says what they wait for, and offers not to. */
export async function tellWaiting(queue: Queue, held: readonly Held[]): Promise<void> {
  const [first] = held;
  if (!first) return;
  const what =
    held.length === 1 ? basename(first.waiting.file) : `${basename(first.waiting.file)}: ${held.length} points`;
  const wait = held.length === 1 ? 'waits' : 'wait';
  const busy = first.for.map(({ device }) => device).join(' or ');
  const until = busy === '' ? 'what runs has ended (advexp.parallelRuns)' : `${busy} is free (advexp.devices)`;
  const takeOut = 'Take Out';
  if ((await vscode.window.showInformationMessage(`${what} ${wait} until ${until}.`, takeOut)) !== takeOut) return;
  for (const { waiting } of held) {
    const index = queue.waiting.findLastIndex((one) => isDeepStrictEqual(one, waiting));
    if (index >= 0) await queue.remove(index);
  }
}

/**
 * Starts a run and shows it in the tree and live once its folder is there, or why there will be none.
 * @returns once that is known
 */
async function runSpec(
  context: Context,
  tree: RunsTree,
  { file, overrides, point }: Waiting,
  given: string | null,
): Promise<void> {
  const runner = findRunner(context);
  if (!runner) return;
  const started = Date.now();
  const device = given ?? launchSettings().device;
  // Several runs of one spec may be starting; each has its point, values or device.
  const isOurs = (folder: string) => {
    const run = context.runs.get(folder);
    if (run?.specFile !== file || run.created < started || (point !== null && run.point !== point)) return false;
    return isDeepStrictEqual(run.overrides, [...overrides, ...(device === null ? [] : [`device.name=${device}`])]);
  };
  const ofSweep = point === null ? [] : ['--point', String(point)];
  const values = overrides.flatMap((one) => ['--set', one]);
  const words = ['run', basename(file), ...values, ...ofSweep, ...deviceWords(device)];
  await new Promise<void>((resolve) => {
    let appeared = false;
    const appearing = context.onRunsChanged((changes) => {
      const ours = changes.find(({ folder, before }) => before === null && isOurs(folder));
      if (!ours?.after || appeared) return;
      appeared = true;
      void tree.reveal(ours.after);
      // Of the points of a sweep beside each other, the first.
      const others = context.runs.all.filter((run) => run.specFile === file && isActive(run));
      if (point === null || others.length < 2) showLive(context, ours.folder);
      resolve();
    });
    void launch(context, runner, words, dirname(file)).then(async (ended) => {
      appearing.dispose();
      resolve();
      // A run that has a folder tells by it how it ended.
      if (!appeared && ended.code !== 0) await tellFailure(context, `${basename(file)} did not start`, ended);
    });
    vscode.window.setStatusBarMessage(`$(sync~spin) Starting ${basename(file)}`, 5_000);
  });
}

/** Says what failed, and where to look. */
export async function tellFailure({ output }: Context, what: string, { words }: Ended): Promise<void> {
  const chosen = await vscode.window.showErrorMessage(`${what}. ${words}`.trim(), SHOW_OUTPUT, DOCTOR);
  if (chosen === SHOW_OUTPUT) output.show(true);
  if (chosen === DOCTOR) await vscode.commands.executeCommand('advexp.doctor');
}
