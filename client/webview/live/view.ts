/** @file How the user looks at the run; kept over reloads. */
import { isListOf, isText } from '../../src/panels/checks.ts';

export const AXES = { step: 'Step', epoch: 'Epoch', seconds: 'Time' } as const;
export type Axis = keyof typeof AXES;

export interface View {
  axis: Axis;
  /** Logarithmic axes where a trace spans magnitudes: loss, gradient norm, distance. */
  log: boolean;
  /** Weight of what came before in the moving average, from 0 to below 1. */
  smoothing: number;
  /** The part that is shown; null for all. */
  zoom: Range | null;
  /** Folders of the runs that are drawn over that of the panel. */
  overlaid: readonly string[];
}

export interface Range {
  min: number;
  max: number;
}

const DEFAULT: View = { axis: 'epoch', log: false, smoothing: 0, zoom: null, overlaid: [] };

/** The view in what was kept, as far as it can be read. */
export function viewIn(state: unknown): View {
  if (typeof state !== 'object' || state === null || !('view' in state)) return DEFAULT;
  const kept = state.view as Partial<Record<keyof View, unknown>> | null;
  const { axis, log, smoothing, zoom, overlaid } = kept ?? {};
  const range = zoom as Partial<Record<keyof Range, unknown>> | null | undefined;
  return {
    axis: axis === 'step' || axis === 'epoch' || axis === 'seconds' ? axis : DEFAULT.axis,
    log: log === true,
    smoothing: typeof smoothing === 'number' && smoothing >= 0 && smoothing < 1 ? smoothing : 0,
    zoom:
      typeof range?.min === 'number' && typeof range.max === 'number' && range.min < range.max
        ? { min: range.min, max: range.max }
        : null,
    overlaid: isListOf(overlaid, isText) ? overlaid : [],
  };
}

/** Exponential moving average over what is there; gaps stay gaps. */
export function smooth(values: readonly (number | null)[], weight: number): (number | null)[] {
  let mean: number | null = null;
  return values.map((value) => {
    if (value === null) return null;
    mean = mean === null ? value : weight * mean + (1 - weight) * value;
    return mean;
  });
}
