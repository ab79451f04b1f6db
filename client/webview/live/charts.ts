/** @file The charts of the Live panel, one below the other, with one cursor and one zoom. */
import uPlot from 'uplot';
import { AT_EPOCHS, type AtEpoch, type Trace } from '../../src/live/contract.ts';
import { colour } from '../colours.ts';
import { exportBar } from '../export-bar.ts';
import { type Figure, type Curve as FigureCurve, stacked } from '../figure.ts';
import { axis, inLegend, shadePeriods } from '../plot.ts';
import type { Model } from './model.ts';
import { smooth, type View } from './view.ts';

type Column = (number | null)[];

interface Curve {
  label: string;
  colour: string;
  /** The scale it belongs to: left or right. */
  scale: 'left' | 'right';
  /** A trace of batches, or what is known at the end of an epoch. */
  source: Trace | AtEpoch;
}

interface Chart {
  title: string;
  /** Whether its scales may be logarithmic. */
  magnitudes: boolean;
  curves: readonly Curve[];
}

const CHARTS: readonly Chart[] = [
  {
    title: 'Accuracy',
    magnitudes: false,
    curves: [
      { label: 'training batch', colour: 'descriptionForeground', scale: 'left', source: 'accuracy' },
      { label: 'robust, held out', colour: 'charts-blue', scale: 'left', source: 'robust' },
      { label: 'clean, held out', colour: 'charts-green', scale: 'left', source: 'clean' },
    ],
  },
  {
    title: 'Loss',
    magnitudes: true,
    curves: [{ label: 'training batch', colour: 'charts-yellow', scale: 'left', source: 'loss' }],
  },
  {
    title: 'Budget and learning rate',
    magnitudes: false,
    curves: [
      { label: 'ε', colour: 'charts-red', scale: 'left', source: 'epsilon' },
      { label: 'learning rate', colour: 'charts-purple', scale: 'right', source: 'learning_rate' },
    ],
  },
  {
    title: 'Gradient and distance',
    magnitudes: true,
    curves: [
      { label: 'gradient norm', colour: 'charts-green', scale: 'left', source: 'gradient_norm' },
      { label: 'distance from initialisation', colour: 'charts-blue', scale: 'right', source: 'distance_from_init' },
    ],
  },
  {
    title: 'Throughput and time of an epoch',
    magnitudes: true,
    curves: [
      { label: 'samples/s', colour: 'charts-purple', scale: 'left', source: 'throughput' },
      { label: 'attack, s', colour: 'charts-red', scale: 'right', source: 'attack' },
      { label: 'update, s', colour: 'charts-blue', scale: 'right', source: 'update' },
      { label: 'evaluation, s', colour: 'charts-green', scale: 'right', source: 'evaluation' },
    ],
  },
];

function isAtEpoch(source: Curve['source']): source is AtEpoch {
  return AT_EPOCHS.some((one) => one === source);
}

/** What is prescribed has no noise to smooth. */
const SCHEDULED: ReadonlySet<Trace> = new Set(['epsilon', 'learning_rate']);

/** Names of the axes in exported figures. */
const XS = { step: 'batch', epoch: 'epoch', seconds: 'seconds' } as const;
const HEIGHT = 190;
const AXIS_WIDTH = 58;

export class Charts {
  private readonly place: HTMLElement;
  private readonly zoomed: (zoom: View['zoom']) => void;
  private plots: uPlot[] = [];
  private model: Model | null = null;
  private view: View;

  /** @param zoomed is called when the user zooms, or leaves the zoom */
  constructor(place: HTMLElement, view: View, zoomed: (zoom: View['zoom']) => void) {
    this.place = place;
    this.view = view;
    this.zoomed = zoomed;
    new ResizeObserver(() => {
      for (const plot of this.plots) plot.setSize({ width: this.width, height: HEIGHT });
    }).observe(place);
  }

  /** Draws what the charts are made for anew: another axis, theme or kind of scale. */
  rebuild(view: View): void {
    this.view = view;
    for (const plot of this.plots) plot.destroy();
    this.place.replaceChildren();
    this.plots = CHARTS.map((chart) => this.build(chart));
    this.draw();
  }

  /** Shows a later state of the run. */
  show(model: Model): void {
    this.model = model;
    this.draw();
  }

  private get width(): number {
    return Math.max(240, this.place.clientWidth);
  }

  private draw(): void {
    const { model, view } = this;
    if (model === null) return;
    this.plots.forEach((plot, i) => {
      const chart = CHARTS[i];
      if (!chart) return;
      plot.setData(dataOf(chart, model, view), view.zoom === null);
      if (view.zoom) plot.setScale('x', view.zoom);
      plot.root.closest('section')?.setAttribute('aria-label', inWords(chart, model));
    });
  }

  private build(chart: Chart): uPlot {
    const section = document.createElement('section');
    section.setAttribute('role', 'img');
    const title = document.createElement('h2');
    title.textContent = chart.title;
    const holder = document.createElement('div');
    const bar = exportBar(chart.title, ['png', 'svg', 'csv'], () => this.figure(chart));
    section.append(title, holder);
    // Beside the picture, as buttons inside of one are not read.
    this.place.append(section, bar);
    const log = this.view.log && chart.magnitudes;
    const scale: uPlot.Scale = log ? { distr: 3 } : {};
    const right = chart.curves.some((curve) => curve.scale === 'right');
    const options: uPlot.Options = {
      width: this.width,
      height: HEIGHT,
      scales: { x: { time: false }, left: scale, ...(right && { right: scale }) },
      axes: [
        axis({
          values: (_, ticks) => ticks.map((tick) => (this.view.axis === 'seconds' ? timeInWords(tick) : `${tick}`)),
        }),
        axis({ scale: 'left', size: AXIS_WIDTH }),
        // Without a scale it keeps its width, so that all charts stand below each other.
        axis({
          scale: right ? 'right' : 'left',
          side: 1,
          size: AXIS_WIDTH,
          grid: { show: false },
          ...(!right && { values: () => [], ticks: { show: false } }),
        }),
      ],
      series: [
        { label: this.view.axis === 'seconds' ? 'time' : this.view.axis, value: (_, x) => this.placeInWords(x) },
        ...chart.curves.map((curve): uPlot.Series => seriesOf(curve)),
      ],
      cursor: { sync: { key: 'live', scales: ['x', null] }, drag: { x: true, y: false } },
      hooks: {
        drawClear: [(plot) => shadePeriods(plot, this.ends)],
        setScale: [(plot, key) => key === 'x' && this.scaled(plot)],
      },
    };
    return new uPlot(options, [[], ...chart.curves.map(() => [])], holder);
  }

  /** What is shown of a chart, to be exported. */
  private figure({ title, magnitudes, curves }: Chart): Figure {
    const { model, view } = this;
    if (model === null) throw new Error('Nothing is shown yet');
    const { zoom } = view;
    const parts = curves.map((curve): FigureCurve & Pick<Curve, 'scale'> => {
      const [x = [], y = []] = dataOf({ title, magnitudes, curves: [curve] }, model, view) as [number[], Column];
      const shown = (at: number) => zoom === null || (at >= zoom.min && at <= zoom.max);
      return { name: curve.label, scale: curve.scale, x: x.filter(shown), y: y.filter((_, i) => shown(x[i] ?? 0)) };
    });
    const smoothed = view.smoothing > 0 ? `, smoothed with weight ${view.smoothing}` : '';
    const about = {
      title,
      caption: `${model.title}: ${model.words}${smoothed}`,
      x: XS[view.axis],
      logarithmic: view.log && magnitudes,
    };
    const [left = [], right = []] = (['left', 'right'] as const).map((scale) =>
      parts.filter((part) => part.scale === scale),
    );
    const drawn = [left, right].filter((some) => some.length > 0);
    return stacked(drawn.map((some) => ({ ...about, y: some.map(({ name }) => name).join(', '), curves: some })));
  }

  private placeInWords(x: number | null): string {
    if (x === null || x === undefined) return '–';
    return this.view.axis === 'seconds' ? timeInWords(x) : String(Number(x.toFixed(2)));
  }

  /** Another part of one chart is shown: the others follow. It is called for our own changes too, a moment later. */
  private scaled(plot: uPlot): void {
    const { min, max } = plot.scales.x ?? {};
    const [first, last] = [plot.data[0].at(0), plot.data[0].at(-1)];
    if (min == null || max == null || first === undefined || last === undefined) return;
    const zoom = min <= first && max >= last ? null : { min, max };
    if (zoom?.min === this.view.zoom?.min && zoom?.max === this.view.zoom?.max) return;
    this.view = { ...this.view, zoom };
    for (const other of this.plots) {
      if (other === plot) continue;
      if (zoom) other.setScale('x', zoom);
      else other.setData(other.data, true);
    }
    this.zoomed(zoom);
  }

  /** Where periods end, on the axis that is shown. */
  private get ends(): number[] {
    const { model, view } = this;
    const last = model?.epochs.filter(({ period }, i, all) => period !== all[i + 1]?.period) ?? [];
    return model ? last.map(({ step, seconds }) => placeOf(step, seconds, model, view)) : [];
  }
}

function seriesOf({ label, colour: name, scale, source }: Curve): uPlot.Series {
  const atEpochs = isAtEpoch(source);
  return {
    label,
    scale,
    stroke: colour(name),
    width: source === 'accuracy' ? 0.75 : 1.5,
    // Epochs are marked while there are few.
    points: { show: (plot, index) => atEpochs && countOf(plot.data[index]) < plot.width / 12, size: 5 },
    value: (_, value) => inLegend(value),
  };
}

function countOf(column: uPlot.AlignedData[number] | undefined): number {
  return column ? Array.from(column).filter((value) => value != null).length : 0;
}

function placeOf(step: number, seconds: number, { stepsPerEpoch }: Model, { axis }: View): number {
  return axis === 'seconds' ? seconds : axis === 'epoch' ? step / stepsPerEpoch : step;
}

/** Batches and ends of epochs have their own places; put together, each has gaps where only the other is. */
function dataOf({ curves, magnitudes }: Chart, model: Model, view: View): uPlot.AlignedData {
  const { points, epochs } = model;
  const place = (step: number, seconds: number) => placeOf(step, seconds, model, view);
  const positive = (column: Column) =>
    view.log && magnitudes ? column.map((value) => (value !== null && value > 0 ? value : null)) : column;
  const batches = points.step.map((step, i) => place(step, points.seconds[i] ?? 0));
  const ends = epochs.map(({ step, seconds }) => place(step, seconds));
  const tables = curves.map(({ source }): uPlot.AlignedData => {
    if (isAtEpoch(source)) return [ends, positive(epochs.map((epoch) => epoch[source]))];
    const trace = points.traces[source];
    return [batches, positive(SCHEDULED.has(source) ? trace : smooth(trace, view.smoothing))];
  });
  return uPlot.join(tables);
}

/** What a chart shows now, for those who do not see it. */
function inWords({ title, curves }: Chart, { points, epochs }: Model): string {
  const latest = curves.map(({ label, source }) => {
    const column = isAtEpoch(source) ? epochs.map((epoch) => epoch[source]) : points.traces[source];
    const value = column.findLast((one) => one !== null);
    return `${label} ${value == null ? 'not known' : Number(value.toPrecision(4))}`;
  });
  return `${title}: now ${latest.join(', ')}`;
}

function timeInWords(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 3600)}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`;
}
