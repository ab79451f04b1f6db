/** @file Moving about in the charts: which part is shown after a step of the wheel or a key. */
import type { Range } from './view.ts';

/** Part of what is shown that a key moves it by. */
const STEP = 0.1;
const CLOSER = 1.25;

/** The range moved by a part of its width, kept within the whole. */
export function panned({ min, max }: Range, part: number, whole: Range): Range {
  const by = Math.min(whole.max - max, Math.max(whole.min - min, part * (max - min)));
  return { min: min + by, max: max + by };
}

/** The range made narrower by a factor around a place, or wider, kept within the whole. */
export function scaled({ min, max }: Range, factor: number, about: number, whole: Range): Range {
  return {
    min: Math.max(whole.min, about - (about - min) / factor),
    max: Math.min(whole.max, about + (max - about) / factor),
  };
}

/** The range after a key; null for a key that means nothing here. */
export function afterKey(key: string, range: Range, whole: Range): Range | null {
  const middle = (range.min + range.max) / 2;
  switch (key) {
    case 'ArrowLeft':
      return panned(range, -STEP, whole);
    case 'ArrowRight':
      return panned(range, STEP, whole);
    case '+':
    case '=':
      return scaled(range, CLOSER, middle, whole);
    case '-':
      return scaled(range, 1 / CLOSER, middle, whole);
    case '0':
    case 'Home':
      return whole;
    default:
      return null;
  }
}

/**
 * The range after a turn of the wheel: with Ctrl (or two fingers spread) closer to the pointer or away from it, sideways or with
 * Shift along the axis; null where the page is to be scrolled.
 * @param about the place under the pointer
 * @param width of the chart in pixels
 */
export function afterWheel(
  { deltaX, deltaY, ctrlKey, shiftKey }: Pick<WheelEvent, 'deltaX' | 'deltaY' | 'ctrlKey' | 'shiftKey'>,
  { range, whole, about, width }: { range: Range; whole: Range; about: number; width: number },
): Range | null {
  if (ctrlKey) return scaled(range, Math.exp(-deltaY / 200), about, whole);
  const along = shiftKey ? deltaX || deltaY : deltaX;
  return Math.abs(along) > (shiftKey ? 0 : Math.abs(deltaY)) ? panned(range, along / width, whole) : null;
}
