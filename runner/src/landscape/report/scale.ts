/** @file From numbers to places on paper: linear and logarithmic scales with round ticks. */

export interface Scale {
  /** Place of a value, from 0 to 1; null where the scale has none for it. */
  at(value: number): number | null;
  readonly ticks: readonly number[];
}

/** Ticks at multiples of 1, 2 or 5 times a power of ten, about `wanted` of them. */
function roundTicks(low: number, high: number, wanted: number): number[] {
  const rough = (high - low) / wanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10);
  const ticks: number[] = [];
  for (let i = Math.ceil(low / step - 1e-9); i * step <= high + 1e-9 * step; i++) ticks.push(i * step + 0); // no −0
  return ticks;
}

/** Holds all values, or a little around them where they are one. */
export function linearScale(values: readonly number[], wanted = 5): Scale {
  const finite = values.filter(Number.isFinite);
  let [low, high] = finite.length === 0 ? [0, 1] : [Math.min(...finite), Math.max(...finite)];
  if (low === high) [low, high] = [low - (Math.abs(low) || 1) / 2, high + (Math.abs(high) || 1) / 2];
  return {
    at: (value) => (Number.isFinite(value) ? (value - low) / (high - low) : null),
    ticks: roundTicks(low, high, wanted),
  };
}

/** Powers of ten around the positive values; others have no place. */
export function logarithmicScale(values: readonly number[]): Scale {
  const positive = values.filter((value) => Number.isFinite(value) && value > 0);
  const low = positive.length === 0 ? 0 : Math.floor(Math.log10(Math.min(...positive)));
  const high = positive.length === 0 ? 1 : Math.max(low + 1, Math.ceil(Math.log10(Math.max(...positive))));
  const step = Math.ceil((high - low) / 6);
  const ticks: number[] = [];
  for (let power = low; power <= high; power += step) ticks.push(10 ** power);
  return { at: (value) => (value > 0 ? (Math.log10(value) - low) / (high - low) : null), ticks };
}

/** A tick's label: four digits at most, and no more zeros than eyes can count. */
export function tickLabel(value: number): string {
  const size = Math.abs(value);
  if (size < 1e-12) return '0';
  return size >= 1e5 || size < 1e-3 ? value.toExponential().replace('e+', 'e') : String(Number(value.toPrecision(4)));
}
