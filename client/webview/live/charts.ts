/** @file The charts of the Live panel, one below the other, with one cursor and one zoom; several runs are told apart by colour. */
import { extent } from 'd3-array';
import uPlot from 'uplot';
import { AT_EPOCHS, type AtEpoch, type Trace } from '../../src/live/contract.ts';
import { colour } from '../colours.ts';
import { exportBar } from '../export-bar.ts';
import { type Figure, type Curve as FigureCurve, stacked } from '../figure.ts';
import { axis, inLegend, shadePeriods } from '../plot.ts';
import { labelsOf, type Model } from './model.ts';
import { afterKey, afterWheel } from './navigation.ts';
import { type Range, smooth, type View } from './view.ts';

type Column = (number | null)[];

interface Curve {
  label: string;
  colour: string;
  /** The scale it belongs to: left or right. */
  scale: 'left' | 'right';
  /** A trace of batches, or what is known at the end of an epoch. */
  source: Trace | AtEpoch;
}

/** A curve of one of the runs that are shown. */
interface Shown extends Curve {
  model: Model;
  dash: readonly number[] | null;
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
/** Of several runs each has a colour, and what is otherwise told by colours is told by dashes. */
const OF_RUNS = ['charts-blue', 'charts-red', 'charts-green', 'charts-purple', 'charts-yellow', 'foreground'];
const DASHES = [null, [6, 3], [2, 3], [8, 3, 2, 3]];
const HEIGHT = 190;
const AXIS_WIDTH = 58;

/** The colour of one of several runs. */
export function colourOfRun(index: number): string {
  return colour(OF_RUNS[index % OF_RUNS.length] ?? '');
}

export class Charts {
  private readonly place: HTMLElement;
  private readonly zoomed: (zoom: View['zoom']) => void;
  private plots: uPlot[] = [];
  /** The run of the panel, and those over it. */
  private models: readonly Model[] = [];
  private view: View;

  /** @param zoomed is called when the user zooms, or leaves the zoom */
  constructor(place: HTMLElement, view: View, zoomed: (zoom: View['zoom']) => void) {
    this.place = place;
    this.view = view;
    this.zoomed = zoomed;
    new ResizeObserver(() => {
      for (const plot of this.plots) plot.setSize({ width: this.width, height: HEIGHT });
    }).observe(place);
    place.addEventListener('keydown', (event) => {
      const { range, whole } = this;
      const next = event.target === place && range && whole ? afterKey(event.key, range, whole) : null;
      if (!next) return;
      event.preventDefault();
      this.plots[0]?.setScale('x', next);
    });
  }

  /** Draws what the charts are made for anew: another axis, theme or kind of scale. */
  rebuild(view: View): void {
    this.view = view;
    for (const plot of this.plots) plot.destroy();
    this.place.replaceChildren();
    this.plots = CHARTS.map((chart) => this.build(chart));
    this.draw();
  }

  /** Shows a later state of the run of the panel, and of those over it. */
  show(models: readonly Model[]): void {
    const others = labelsOf(models).join() !== labelsOf(this.models).join();
    this.models = models;
    if (others) this.rebuild(this.view);
    else this.draw();
  }

  /** What is shown; null without a run. */
  private get range(): Range | null {
    const { min, max } = this.plots[0]?.scales.x ?? {};
    return min == null || max == null ? null : { min, max };
  }

  /** From the first to the last place of all charts; null where there is none. */
  private get whole(): Range | null {
    const [min, max] = extent(this.plots.flatMap(({ data: [x] }) => [x[0] ?? [], x.at(-1) ?? []].flat()));
    if (min === undefined || max === undefined) return null;
    return min === max ? { min: min - 0.5, max: max + 0.5 } : { min, max };
  }

  private get width(): number {
    return Math.max(240, this.place.clientWidth);
  }

  private draw(): void {
    const { models, view } = this;
    if (models.length === 0) return;
    this.plots.forEach((plot, i) => {
      const chart = CHARTS[i];
      if (!chart) return;
      plot.setData(dataOf(chart, curvesOf(chart, models), view), false);
      plot.root.closest('section')?.setAttribute('aria-label', inWords(chart, models));
    });
    const range = view.zoom ?? this.whole;
    for (const plot of this.plots) if (range) plot.setScale('x', range);
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
    const curves = curvesOf(chart, this.models);
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
        ...curves.map(seriesOf),
      ],
      cursor: { sync: { key: 'live', scales: ['x', null] }, drag: { x: true, y: false } },
      hooks: {
        drawClear: [(plot) => shadePeriods(plot, this.ends)],
        setScale: [(plot, key) => key === 'x' && this.scaled(plot)],
      },
    };
    const plot = new uPlot(options, [[], ...curves.map(() => [])], holder);
    plot.over.addEventListener('wheel', (event) => this.turn(plot, event), { passive: false });
    return plot;
  }

  private turn(plot: uPlot, event: WheelEvent): void {
    const { range, whole } = this;
    if (!range || !whole) return;
    const about = plot.posToVal(event.clientX - plot.over.getBoundingClientRect().left, 'x');
    const next = afterWheel(event, { range, whole, about, width: plot.over.clientWidth });
    if (!next) return;
    event.preventDefault();
    plot.setScale('x', next);
  }

  /** What is shown of a chart, to be exported. */
  private figure(chart: Chart): Figure {
    const { models, view } = this;
    const [own] = models;
    if (!own) throw new Error('Nothing is shown yet');
    const { zoom } = view;
    const parts = curvesOf(chart, models).map((curve): FigureCurve & Pick<Curve, 'scale'> => {
      const [x = [], y = []] = dataOf(chart, [curve], view) as [number[], Column];
      const shown = (at: number) => zoom === null || (at >= zoom.min && at <= zoom.max);
      return {
        name: curve.label,
        scale: curve.scale,
        x: x.filter(shown),
        y: y.filter((_, i) => shown(x[i] ?? 0)),
        ...(models.length > 1 && { colour: curve.colour }),
        ...(curve.dash && { dash: curve.dash }),
      };
    });
    const smoothed = view.smoothing > 0 ? `, smoothed with weight ${view.smoothing}` : '';
    const about = {
      title: chart.title,
      caption: `${models.map(({ words }, i) => `${labelsOf(models)[i]}: ${words}`).join('; ')}${smoothed}`,
      x: XS[view.axis],
      logarithmic: view.log && chart.magnitudes,
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
    const { whole } = this;
    if (min == null || max == null || !whole) return;
    const zoom = min <= whole.min && max >= whole.max ? null : { min, max };
    if (zoom?.min === this.view.zoom?.min && zoom?.max === this.view.zoom?.max) return;
    this.view = { ...this.view, zoom };
    for (const other of this.plots) if (other !== plot) other.setScale('x', { min, max });
    this.zoomed(zoom);
  }

  /** Where periods of the panel's run end, on the axis that is shown. */
  private get ends(): number[] {
    const { models, view } = this;
    const [own] = models;
    if (!own) return [];
    const last = own.epochs.filter(({ period }, i, all) => period !== all[i + 1]?.period);
    return last.map(({ step, seconds }) => placeOf(step, seconds, own, view));
  }
}

/** The curves of a chart: those of the only run, or of each run in its colour. */
function curvesOf({ curves }: Chart, models: readonly Model[]): Shown[] {
  const labels = labelsOf(models);
  return models.flatMap((model, run) =>
    curves.map((curve, i): Shown => {
      if (models.length === 1) return { ...curve, model, dash: null };
      const own = { label: `${labels[run]}: ${curve.label}`, colour: OF_RUNS[run % OF_RUNS.length] ?? '' };
      return { ...curve, ...own, model, dash: DASHES[i % DASHES.length] ?? null };
    }),
  );
}

function seriesOf({ label, colour: name, scale, source, dash }: Shown): uPlot.Series {
  const atEpochs = isAtEpoch(source);
  return {
    label,
    scale,
    stroke: colour(name),
    ...(dash && { dash: [...dash] }),
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

/** Batches and ends of epochs have their own places, and so has every run; put together, each has gaps where only others are. */
function dataOf({ magnitudes }: Chart, curves: readonly Shown[], view: View): uPlot.AlignedData {
  const positive = (column: Column) =>
    view.log && magnitudes ? column.map((value) => (value !== null && value > 0 ? value : null)) : column;
  const tables = curves.map(({ source, model }): uPlot.AlignedData => {
    const { points, epochs } = model;
    if (isAtEpoch(source)) {
      const ends = epochs.map(({ step, seconds }) => placeOf(step, seconds, model, view));
      return [ends, positive(epochs.map((epoch) => epoch[source]))];
    }
    const trace = points.traces[source];
    const batches = points.step.map((step, i) => placeOf(step, points.seconds[i] ?? 0, model, view));
    return [batches, positive(SCHEDULED.has(source) ? trace : smooth(trace, view.smoothing))];
  });
  return uPlot.join(tables);
}

/** What a chart shows now, for those who do not see it. */
function inWords(chart: Chart, models: readonly Model[]): string {
  const latest = curvesOf(chart, models).map(({ label, source, model: { points, epochs } }) => {
    const column = isAtEpoch(source) ? epochs.map((epoch) => epoch[source]) : points.traces[source];
    const value = column.findLast((one) => one !== null);
    return `${label} ${value == null ? 'not known' : Number(value.toPrecision(4))}`;
  });
  return `${chart.title}: now ${latest.join(', ')}`;
}

function timeInWords(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 3600)}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`;
}
