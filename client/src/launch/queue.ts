/**
 * @file Specs that wait to be run until others have ended. They are kept in the workspace's state, so that they wait on after a
 * reload; they are started here, whoever started what they wait for. Where the user lists devices, each run is given one on which
 * nobody computes.
 */
import { isListOf, isRecord, isText } from '../panels/checks.ts';

export interface Waiting extends Variation {
  /** The spec. */
  file: string;
  /** The device that its spec, an override or a setting names; null where none does. */
  device: string | null;
}

/** What of a spec is run. */
export interface Variation {
  /** Values of `--set`. */
  overrides: readonly string[];
  /** Of the spec's sweep; null for all of it. */
  point: number | null;
}

/** What keeps them: the editor's `Memento`. */
export interface Keeper {
  get(key: string): unknown;
  update(key: string, value: unknown): Thenable<void>;
}

/** What decides about who may start. */
export interface Machine {
  /** How many more may run beside those that do. */
  room: number;
  /** Names of the devices that runs are given; where there are none, a run computes where its spec says. */
  devices: readonly string[];
  /** Where a device computes: which GPU, the same under all its names, or `PROCESSOR`. */
  placeOf(device: string): string;
  /** The places where somebody computes, and who does, in words. */
  users: ReadonlyMap<string, readonly string[]>;
  /** Claims a place before other windows. @returns what gives it back; null where another was quicker */
  claim(place: string): (() => void) | null;
}

/** The place that takes as many runs as it is listed times, and one where it is not; a GPU takes one. */
export const PROCESSOR = 'processor';

/** Who computes on a device that another window has claimed. */
export const OTHER_WINDOW = 'a run of another window';

/** A device that is not free. */
export interface Busy {
  device: string;
  /** Who computes there, in words. */
  user: string;
}

/** One that waits, and for what: any of these devices, or, where there are none, for room. */
export interface Held {
  waiting: Waiting;
  for: readonly Busy[];
}

/** It may start, on the device if it is given one; or it waits for any of these devices, if there are none for room. */
export type Decision = { start: true; device: string | null } | { start: false; for: readonly Busy[] };

/**
 * Who may start now. Nobody overtakes another who could have the same device: each takes its first choice that those before it
 * left, and who finds none waits, while those behind may find another.
 */
export function decide(
  waiting: readonly Waiting[],
  { room, devices, placeOf, users }: Omit<Machine, 'claim'>,
): Decision[] {
  const taken = new Map(users);
  const usersOf = (device: string) => taken.get(placeOf(device)) ?? [];
  const processors = Math.max(1, devices.filter((device) => placeOf(device) === PROCESSOR).length);
  const isFree = (device: string) => usersOf(device).length < (placeOf(device) === PROCESSOR ? processors : 1);
  let left = room;
  return waiting.map(({ device: wanted, file }) => {
    if (left <= 0) return { start: false, for: [] };
    const choices = devices.length === 0 ? [] : choicesOf(wanted, devices);
    const device = choices.find(isFree) ?? null;
    if (device === null && choices.length > 0) {
      const busy = [...new Set(choices)].map((one) => ({ device: one, user: usersOf(one).join(', ') }));
      return { start: false, for: busy };
    }
    left--;
    if (device !== null) taken.set(placeOf(device), [...usersOf(device), file]);
    return { start: true, device };
  });
}

/** Of the listed devices, those of the kind that is wanted; a device of which none is listed is its own only choice. */
export function choicesOf(wanted: string | null, devices: readonly string[]): readonly string[] {
  if (wanted === null || wanted === 'auto') return devices;
  const fitting = devices.filter((device) => device === wanted || device.startsWith(`${wanted}:`));
  return fitting.length > 0 ? fitting : [wanted];
}

const KEY = 'advexp.queue';

export class Queue {
  private readonly keeper: Keeper;
  private readonly machine: () => Machine | Promise<Machine>;
  private readonly start: (waiting: Waiting, device: string | null) => Promise<void>;
  private readonly changed: (held: readonly Held[]) => void;
  /** The devices of those that are started and not yet among the runs. */
  private readonly starting = new Set<{ file: string; device: string | null }>();
  /** Decisions are taken one after another, each knowing what came of the last. */
  private turn: Promise<unknown> = Promise.resolve();

  /**
   * @param start resolves once the run is among the runs, or will never be
   * @param changed is called when others wait than before, or may wait for something else
   */
  constructor(
    keeper: Keeper,
    {
      machine,
      start,
      changed,
    }: {
      machine: () => Machine | Promise<Machine>;
      start: (waiting: Waiting, device: string | null) => Promise<void>;
      changed: (held: readonly Held[]) => void;
    },
  ) {
    this.keeper = keeper;
    this.machine = machine;
    this.start = start;
    this.changed = changed;
  }

  /** In the order in which they will start, unless they want different devices. */
  get waiting(): Waiting[] {
    const kept = this.keeper.get(KEY);
    return Array.isArray(kept) ? kept.flatMap(asWaiting) : [];
  }

  /** Starts it if it may and none of those that wait may, else lets it wait. @returns what it waits for; null once it was started */
  add(one: Waiting): Promise<Held | null> {
    return this.inTurn(async () => {
      const all = [...this.waiting, one];
      const { decisions, machine } = await this.decide(all);
      const before = decisions.slice(0, -1);
      const own = decisions.at(-1);
      const isNext = own?.start && !before.some(({ start }) => start);
      const came = isNext ? this.begin(one, own.device, machine) : own;
      if (isNext && came?.start) return null;
      await this.keep(all, came ? [...before, came] : before);
      return held(one, came);
    });
  }

  /** Takes the one at an index out. */
  remove(index: number): Promise<void> {
    return this.inTurn(async () => {
      const left = this.waiting.filter((_, i) => i !== index);
      await this.keep(left, (await this.decide(left)).decisions);
    });
  }

  /** Starts those that may. */
  next(): Promise<void> {
    return this.inTurn(async () => {
      const all = this.waiting;
      if (all.length === 0) return;
      const { decisions, machine } = await this.decide(all);
      const came = decisions.map((decision, i) => {
        const one = all[i];
        return one && decision.start ? this.begin(one, decision.device, machine) : decision;
      });
      const waits = (_: unknown, i: number) => came[i]?.start === false;
      const left = all.filter(waits);
      if (left.length === all.length) this.show(left, came);
      else await this.keep(left, came.filter(waits));
    });
  }

  private async decide(waiting: readonly Waiting[]): Promise<{ decisions: Decision[]; machine: Machine }> {
    const machine = await this.machine();
    const all = new Map(machine.users);
    for (const { file, device } of this.starting) {
      if (device === null) continue;
      const place = machine.placeOf(device);
      all.set(place, [...(all.get(place) ?? []), file]);
    }
    const room = machine.room - this.starting.size;
    return { decisions: decide(waiting, { ...machine, room, users: all }), machine };
  }

  /** @returns what came of it: that it has started, or that another window was quicker and it waits */
  private begin(one: Waiting, device: string | null, machine: Machine): Decision {
    const place = device === null ? PROCESSOR : machine.placeOf(device);
    const giveBack = place === PROCESSOR ? () => {} : machine.claim(place);
    if (giveBack === null) return { start: false, for: [{ device: device ?? '', user: OTHER_WINDOW }] };
    const entry = { file: one.file, device };
    this.starting.add(entry);
    void this.start(one, device).finally(() => {
      giveBack();
      this.starting.delete(entry);
    });
    return { start: true, device };
  }

  private async keep(waiting: readonly Waiting[], decisions: readonly Decision[]): Promise<void> {
    await this.keeper.update(KEY, waiting);
    this.show(waiting, decisions);
  }

  private show(waiting: readonly Waiting[], decisions: readonly Decision[]): void {
    this.changed(waiting.map((one, i) => held(one, decisions[i])));
  }

  private inTurn<Result>(act: () => Promise<Result>): Promise<Result> {
    const result = this.turn.then(act);
    this.turn = result.catch(() => {});
    return result;
  }
}

function held(waiting: Waiting, decision: Decision | undefined): Held {
  return { waiting, for: decision?.start === false ? decision.for : [] };
}

function asWaiting(value: unknown): Waiting[] {
  if (!isVariation(value) || !('file' in value) || !isText(value.file)) return [];
  const device = 'device' in value && isText(value.device) ? value.device : null;
  return [{ file: value.file, overrides: value.overrides, point: value.point, device }];
}

export function isVariation(value: unknown): value is Variation {
  if (!isRecord(value)) return false;
  const { overrides, point } = value;
  return isListOf(overrides, isText) && (point === null || typeof point === 'number');
}
