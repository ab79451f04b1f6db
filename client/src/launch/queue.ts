/**
 * @file Specs that wait to be run until others have ended. They are kept in the workspace's state, so that they wait on after a
 * reload; they are started here, whoever started what they wait for.
 */
import { isListOf, isRecord, isText } from '../panels/checks.ts';

export interface Waiting extends Variation {
  /** The spec. */
  file: string;
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

const KEY = 'advexp.queue';

export class Queue {
  private readonly keeper: Keeper;
  private readonly room: () => number;
  private readonly start: (waiting: Waiting) => Promise<void>;
  private readonly changed: () => void;
  /** Started, and not yet among the runs. */
  private starting = 0;

  /**
   * @param room how many more may run beside those that do
   * @param start resolves once the run is among the runs, or will never be
   * @param changed is called when others wait than before
   */
  constructor(
    keeper: Keeper,
    { room, start, changed }: { room: () => number; start: (waiting: Waiting) => Promise<void>; changed: () => void },
  ) {
    this.keeper = keeper;
    this.room = room;
    this.start = start;
    this.changed = changed;
  }

  /** In the order in which they will start. */
  get waiting(): Waiting[] {
    const kept = this.keeper.get(KEY);
    return Array.isArray(kept) ? kept.filter(isWaiting) : [];
  }

  /** Starts it if there is room and nothing waits, else lets it wait. @returns whether it was started */
  async add(one: Waiting): Promise<boolean> {
    if (this.waiting.length === 0 && this.hasRoom) {
      void this.begin(one);
      return true;
    }
    await this.keep([...this.waiting, one]);
    return false;
  }

  /** Takes the one at an index out. */
  async remove(index: number): Promise<void> {
    await this.keep(this.waiting.filter((_, i) => i !== index));
  }

  /** Starts what there is room for. */
  async next(): Promise<void> {
    const [first, ...rest] = this.waiting;
    if (!first || !this.hasRoom) return;
    void this.begin(first);
    await this.keep(rest);
    await this.next();
  }

  private get hasRoom(): boolean {
    return this.room() - this.starting > 0;
  }

  private async begin(one: Waiting): Promise<void> {
    this.starting++;
    await this.start(one).finally(() => this.starting--);
  }

  private async keep(waiting: readonly Waiting[]): Promise<void> {
    await this.keeper.update(KEY, waiting);
    this.changed();
  }
}

function isWaiting(value: unknown): value is Waiting {
  return isVariation(value) && 'file' in value && isText(value.file);
}

export function isVariation(value: unknown): value is Variation {
  if (!isRecord(value)) return false;
  const { overrides, point } = value;
  return isListOf(overrides, isText) && (point === null || typeof point === 'number');
}
