/** @file What all charts look like. */
import type uPlot from 'uplot';
import { colour } from './colours.ts';

/** An axis in the colours of the theme. */
export function axis(more: uPlot.Axis): uPlot.Axis {
  // In high contrast borders are as bright as text, which would hide the curves.
  const line = `color-mix(in srgb, ${colour('editorWidget-border') || colour('foreground')} 45%, transparent)`;
  return {
    stroke: colour('foreground'),
    grid: { stroke: line, width: 1 },
    ticks: { stroke: line, width: 1 },
    ...more,
  };
}

/** Every second period stands on another ground, so that resets are seen in all charts. */
export function shadePeriods(plot: uPlot, ends: readonly number[]): void {
  const { ctx, bbox } = plot;
  ctx.save();
  ctx.fillStyle = colour('editor-lineHighlightBackground') || colour('list-hoverBackground');
  for (let i = 1; i < ends.length; i += 2) {
    const [left = 0, right = 0] = [ends[i - 1], ends[i]].map((end) => plot.valToPos(end ?? 0, 'x', true));
    const from = Math.max(bbox.left, left);
    const to = Math.min(bbox.left + bbox.width, right);
    if (to > from) ctx.fillRect(from, bbox.top, to - from, bbox.height);
  }
  ctx.restore();
}

/** A number of a legend. */
export function inLegend(value: number | null | undefined): string {
  return value == null ? '–' : String(Number(value.toPrecision(4)));
}
