/** @file Numbers as people read them. Widths are steady, so that a display does not jump. */
import prettyBytes from 'pretty-bytes';
import prettyMilliseconds from 'pretty-ms';

const NONE = '–';

/** An accuracy, `51.0 %`. */
export function percent(fraction: number | null): string {
  return fraction === null ? NONE : `${(fraction * 100).toFixed(1)} %`;
}

/** A loss with four decimals; null was not finite. */
export function loss(value: number | null): string {
  return value === null ? 'not finite' : value.toFixed(4);
}

/** A number of any size with three significant digits, `0.005`, `1.25e-5`. */
export function short(value: number): string {
  return String(Number(value.toPrecision(3)));
}

/** A budget as a fraction of the pixel range, `0.0731`. */
export function budget(epsilon: number): string {
  return String(Number(epsilon.toFixed(4)));
}

/** A budget in 256 grey levels as well, `0.0731 (18.6/255)`. */
export function budgetWithLevels(epsilon: number): string {
  return `${budget(epsilon)} (${Number((epsilon * 255).toFixed(1))}/255)`;
}

/** `2h 14m`, `47s`, `3.2s`; two units are enough. */
export function duration(seconds: number): string {
  if (seconds < 10) return `${Math.round(seconds * 10) / 10}s`;
  return prettyMilliseconds(Math.round(seconds) * 1000, { unitCount: 2 });
}

/** A time still to wait, in whole seconds. */
export function remaining(seconds: number): string {
  return `${duration(Math.round(seconds))} left`;
}

/** `206,954`. */
export function count(value: number): string {
  return value.toLocaleString('en-US');
}

/** `1.2 MB`. */
export function bytes(value: number): string {
  return prettyBytes(value, { minimumFractionDigits: 0, maximumFractionDigits: 1 });
}

const POWERS = ['', ' k', ' M', ' G', ' T', ' P', ' E'] as const;

/** A large number with a metric prefix, `3.52 T`; the unit goes after it. */
export function metric(value: number): string {
  const power = value < 1 ? 0 : Math.min(POWERS.length - 1, Math.floor(Math.log10(value) / 3));
  return `${Number((value / 1000 ** power).toPrecision(3))}${POWERS[power]}`;
}
