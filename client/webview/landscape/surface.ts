/**
 * @file A slice in two dimensions: as a surface that can be turned (Plotly, in WebGL) and as contours (SVG). Both show the same
 * grid, on the same colours; nodes that are not finite are crossed out.
 */
import { extent } from 'd3-array';
import { contours } from 'd3-contour';
import { scaleLinear } from 'd3-scale';
import { interpolateViridis } from 'd3-scale-chromatic';
import type { Data, Layout, PlotlyHTMLElement } from 'plotly.js';
import { colour } from '../colours.ts';
import { axes, csv, type Figure, frame, number, svg, WIDTH } from '../figure.ts';

/** Values on a grid, the second axis running fastest. */
export interface Grid {
  title: string;
  caption: string;
  /** Names and coordinates of the two axes. */
  names: readonly [string, string];
  coordinates: readonly [readonly number[], readonly number[]];
  quantity: string;
  values: readonly (number | null)[];
  /** Nodes computed and not finite. */
  broken: readonly boolean[];
  points: readonly { name: string; at: readonly number[] }[];
  /** Lowest and highest value of the colours, so that two surfaces can share them; null takes those of the values. */
  range: readonly [number, number] | null;
}

const HEIGHT = 420;
const LEVELS = 16;

function rangeOf({ values, range }: Grid): [number, number] {
  if (range) return [range[0], range[1]];
  const [low = 0, high = 1] = extent(values.filter((value) => value !== null));
  return low === high ? [low, low + 1e-9] : [low, high];
}

function tableOf({ names, coordinates: [first, second], quantity, values }: Grid): string {
  const rows = first.flatMap((a, i) => second.map((b, j) => [a, b, values[i * second.length + j] ?? null]));
  return csv([[...names, quantity], ...rows]);
}

/** Filled contours with a scale of colours beside them. */
export function contourFigure(grid: Grid): Figure {
  const [first, second] = grid.coordinates;
  const [low, high] = rangeOf(grid);
  const x = scaleLinear()
    .domain([first[0] ?? 0, first.at(-1) ?? 1])
    .range([64, WIDTH - 90]);
  const y = scaleLinear()
    .domain([second[0] ?? 0, second.at(-1) ?? 1])
    .range([HEIGHT - 42, 10]);
  const tone = (value: number) => interpolateViridis((value - low) / (high - low));
  const drawing = svg('svg', {
    viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
    width: WIDTH,
    height: HEIGHT,
    'font-size': 11,
    fill: colour('foreground'),
    'font-family': getComputedStyle(document.body).fontFamily,
  });
  // d3-contour wants rows along y; a node that is not known yet is at the lowest level.
  const rows = second.flatMap((_, j) => first.map((__, i) => grid.values[i * second.length + j] ?? low));
  const levels = Array.from({ length: LEVELS }, (_, k) => low + (k / LEVELS) * (high - low));
  for (const { value, coordinates } of contours().size([first.length, second.length]).thresholds(levels)(rows)) {
    // Its coordinates count cells, the middle of the first at one half.
    const place = ([a = 0, b = 0]: number[]) =>
      `${between(first, a - 0.5, x).toFixed(1)} ${between(second, b - 0.5, y).toFixed(1)}`;
    const d = coordinates.map((polygon) => polygon.map((ring) => `M${ring.map(place).join('L')}Z`).join('')).join('');
    drawing.append(
      svg('path', {
        d,
        fill: tone(value),
        stroke: colour('editor-background'),
        'stroke-opacity': 0.35,
        'stroke-width': 0.5,
      }),
    );
  }
  first.forEach((a, i) => {
    second.forEach((b, j) => {
      if (grid.broken[i * second.length + j])
        drawing.append(
          svg('path', {
            d: `M${x(a) - 4} ${y(b) - 4}l8 8m0 -8l-8 8`,
            stroke: colour('errorForeground'),
            'stroke-width': 1.5,
          }),
        );
    });
  });
  drawing.append(...axes(x, y, { x: grid.names[0], y: grid.names[1] }));
  for (const { name, at } of grid.points) {
    const [cx, cy] = [x(at[0] ?? 0), y(at[1] ?? 0)];
    drawing.append(svg('circle', { cx, cy, r: 3.5, fill: colour('foreground'), stroke: colour('editor-background') }));
    drawing.append(svg('text', { x: cx + 6, y: cy - 5 }, name));
  }
  drawing.append(...scaleOf(low, high, tone));
  return frame(grid.title, grid.caption, [drawing], { svg: () => drawing, csv: () => tableOf(grid) });
}

/** The place of a node between two of an axis; the outermost cells end at the nodes. */
function between(coordinates: readonly number[], index: number, scale: (value: number) => number): number {
  const i = Math.min(coordinates.length - 1, Math.max(0, index));
  const [low, high] = [coordinates[Math.floor(i)] ?? 0, coordinates[Math.ceil(i)] ?? 0];
  return scale(low + (i - Math.floor(i)) * (high - low));
}

function scaleOf(low: number, high: number, tone: (value: number) => string): SVGElement[] {
  const y = scaleLinear()
    .domain([low, high])
    .range([HEIGHT - 42, 10]);
  const step = (HEIGHT - 52) / 64;
  return [
    ...Array.from({ length: 64 }, (_, k) => {
      const value = low + ((k + 0.5) / 64) * (high - low);
      return svg('rect', { x: WIDTH - 70, width: 14, y: y(value) - step / 2, height: step + 0.5, fill: tone(value) });
    }),
    ...y.ticks(6).map((tick) => svg('text', { x: WIDTH - 50, y: y(tick) + 4 }, number(tick))),
  ];
}

/** Where the surface is looked at from; kept over redrawings and reloads. */
export type Camera = NonNullable<NonNullable<Layout['scene']>['camera']>;

/**
 * The nodes of a grid and two triangles between each four of them, but none at nodes without a value. Plotly's own trace for
 * surfaces divides them into four times as many and more, which is slow to turn without a GPU.
 */
export function meshOf({ coordinates: [first, second], values }: Grid) {
  const triangles = first.slice(1).flatMap((_, row) =>
    second.slice(1).flatMap((__, column) => {
      const node = row * second.length + column;
      const across = node + second.length;
      const both = [
        [node, across, node + 1],
        [across, across + 1, node + 1],
      ] as const;
      return both.filter((corners) => corners.every((corner) => typeof values[corner] === 'number'));
    }),
  );
  // What a node without a value has instead is not seen, and does not widen the axis.
  const [lowest = 0] = extent(values.filter((value) => value !== null));
  const z = first.flatMap((_, row) => second.map((__, column) => values[row * second.length + column] ?? lowest));
  return {
    type: 'mesh3d' as const,
    x: first.flatMap((value) => second.map(() => value)),
    y: first.flatMap(() => second),
    z,
    intensity: z,
    i: Uint32Array.from(triangles, ([corner]) => corner),
    j: Uint32Array.from(triangles, ([, corner]) => corner),
    k: Uint32Array.from(triangles, ([, , corner]) => corner),
  };
}

/** @param turned is called when the user has turned it */
export function surfaceFigure(grid: Grid, camera: Camera | null, turned: (camera: Camera) => void): Figure {
  const holder = document.createElement('div');
  holder.style.height = `${HEIGHT}px`;
  const [low, high] = rangeOf(grid);
  const text = colour('foreground');
  const line = {
    color: text,
    // Wide enough not to be broken where there is one pixel to a pixel of the screen, and pale instead of thin.
    gridcolor: colour('editorLineNumber-foreground'),
    gridwidth: 2,
    zerolinewidth: 2,
    backgroundcolor: colour('editor-background'),
  };
  const data: Data[] = [
    {
      ...meshOf(grid),
      // The types of Plotly know these of other kinds of plots only.
      ...({ cmin: low, cmax: high } as object),
      colorscale: 'Viridis',
      colorbar: { tickfont: { color: text }, thickness: 14, len: 0.8 },
      hovertemplate: '%{x:.3g}, %{y:.3g}: %{z:.4g}<extra></extra>',
    },
  ];
  const layout: Partial<Layout> = {
    autosize: true,
    margin: { l: 0, r: 0, t: 0, b: 0 },
    paper_bgcolor: colour('editor-background'),
    font: { color: text, family: getComputedStyle(document.body).fontFamily, size: 11 },
    scene: {
      // Names end with how the axis is scaled, which the caption says too.
      xaxis: { ...line, title: { text: grid.names[0].split(',')[0] } },
      yaxis: { ...line, title: { text: grid.names[1].split(',')[0] } },
      zaxis: { ...line, title: { text: grid.quantity } },
      // From a little farther than where its axes fill the picture, as their names stand outside.
      camera: camera ?? { eye: { x: 1.9, y: 1.9, z: 1.2 }, center: { x: 0, y: 0, z: -0.15 } },
    },
  };
  const figure = frame(grid.title, `${grid.caption}. Drag to turn, scroll to come closer`, [holder], {
    csv: () => tableOf(grid),
    picture: async (format) => {
      const url = await (await plotly()).toImage(holder, { format, width: 2 * WIDTH, height: 2 * HEIGHT });
      return format === 'png' ? url : decodeURIComponent(url.slice(url.indexOf(',') + 1));
    },
  });
  const pixelRatio = Math.min(4, 2 * devicePixelRatio);
  void plotly().then(async ({ newPlot }) => {
    if (!holder.isConnected) return; // another has taken its place meanwhile
    const plot: PlotlyHTMLElement = await newPlot(holder, data, layout, {
      displayModeBar: false,
      responsive: true,
      plotGlPixelRatio: pixelRatio,
    });
    holder.addEventListener('pointerdown', () => turnLightly(plot, pixelRatio), { capture: true });
    plot.on('plotly_relayout', (event) => {
      const moved = (event as Record<string, unknown>)['scene.camera'];
      if (moved) turned(moved as Camera);
    });
  });
  return figure;
}

/** Ends the drawing of the surfaces within an element, which would go on when they are out of sight. */
export async function endSurfaces(within: Element): Promise<void> {
  const plots = [...within.querySelectorAll<HTMLElement>('.js-plotly-plot')];
  if (plots.length === 0) return;
  const { purge } = await plotly();
  for (const plot of plots) purge(plot);
}

/** What Plotly draws a scene with, which its types do not tell. */
interface Drawn {
  _fullLayout: {
    scene: {
      _scene: {
        /** Not there where the page has no WebGL. */
        glplot?: {
          /** Each draws itself for the search of what is under the pointer too, unless this is put over it. */
          objects: { drawPick?: null }[];
          pixelRatio: number;
          /** Has everything drawn anew. */
          update(): void;
        };
      };
    };
  };
}

/** Longest time between two frames, in milliseconds, at which motion is smooth. */
const SMOOTH = 25;

/**
 * Until the pointer is let go nothing is pointed at, and there are as many pixels as can be drawn smoothly: all of them with a
 * GPU, down to those of the screen where a processor draws alone.
 */
function turnLightly(plot: PlotlyHTMLElement, pixelRatio: number): void {
  const { glplot } = (plot as unknown as Drawn)._fullLayout.scene._scene;
  if (!glplot) return;
  for (const object of glplot.objects) object.drawPick = null;
  let before = performance.now();
  const watch = (now: number) => {
    if (now - before > SMOOTH) glplot.pixelRatio = Math.max(devicePixelRatio, glplot.pixelRatio / Math.SQRT2);
    before = now;
    next = requestAnimationFrame(watch);
  };
  let next = requestAnimationFrame(watch);
  const held = new AbortController();
  const letGo = () => {
    held.abort();
    cancelAnimationFrame(next);
    if (!plot.isConnected) return; // another has taken its place meanwhile
    glplot.pixelRatio = pixelRatio;
    for (const object of glplot.objects) delete object.drawPick;
    glplot.update();
  };
  for (const end of ['pointerup', 'pointercancel']) window.addEventListener(end, letGo, { signal: held.signal });
}

/** It is large, and needed only for surfaces: a script of its own, which the page names. */
let loaded: Promise<typeof import('plotly.js')> | null = null;
function plotly(): Promise<typeof import('plotly.js')> {
  loaded ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    const own = document.querySelector<HTMLScriptElement>('script[src*="/landscape.js"]');
    script.src = own?.src.replace('/landscape.js', '/plotly.js') ?? '';
    script.nonce = own?.nonce ?? '';
    script.addEventListener('load', () =>
      resolve((window as unknown as { Plotly: typeof import('plotly.js') }).Plotly),
    );
    script.addEventListener('error', () => reject(new Error('The part that draws surfaces could not be loaded.')));
    document.head.append(script);
  });
  return loaded;
}
