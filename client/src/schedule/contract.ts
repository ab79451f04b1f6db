/** @file What the Schedule panel is told, whole each time. Its page checks what it gets; a message of another form is refused. */

/** ε and learning rate at a moment, counted in epochs from 0. */
export interface Moment {
  epoch: number;
  epsilon: number;
  learning_rate: number;
}

export interface SchedulePicture {
  type: 'schedule';
  /** The spec, by which the panel is restored after a reload; it may be another one than at first. */
  uri: string;
  title: string;
  /** Facts, or why the picture is not that of the text: its first error. */
  words: string;
  /** Whether the text has errors, and the picture is that of an earlier one or empty. */
  outdated: boolean;
  moments: Moment[];
  /** Where each period ends, in epochs. */
  ends: number[];
  /** Whether a value holds until the next moment, instead of leading to it. */
  stepped: boolean;
}

/** The page is there, and waits for a picture. */
export function isReady(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'ready';
}

export function isSchedulePicture(value: unknown): value is SchedulePicture {
  if (typeof value !== 'object' || value === null || !('type' in value) || value.type !== 'schedule') return false;
  const { uri, title, words, outdated, moments, ends, stepped }: Partial<Record<keyof SchedulePicture, unknown>> =
    value;
  return (
    [uri, title, words].every((text) => typeof text === 'string') &&
    [outdated, stepped].every((flag) => typeof flag === 'boolean') &&
    Array.isArray(moments) &&
    moments.every(isMoment) &&
    Array.isArray(ends) &&
    ends.every(Number.isFinite)
  );
}

function isMoment(value: unknown): value is Moment {
  if (typeof value !== 'object' || value === null) return false;
  const { epoch, epsilon, learning_rate: rate }: Partial<Record<keyof Moment, unknown>> = value;
  return [epoch, epsilon, rate].every(Number.isFinite);
}
