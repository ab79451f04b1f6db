/** @file The page of the Schedule panel. */
import uPlot from 'uplot';
import { isSchedulePicture, type SchedulePicture } from '../../src/schedule/contract.ts';
import { colour, onThemeChange } from '../colours.ts';
import { exportBar } from '../export-bar.ts';
import { type Figure, stacked } from '../figure.ts';
import { axis, inLegend, shadePeriods } from '../plot.ts';
import { vscode } from '../vscode-api.ts';

const HEIGHT = 220;
const CHARTS = [
  { title: 'Budget ε', key: 'epsilon', colour: 'charts-red' },
  { title: 'Learning rate', key: 'learning_rate', colour: 'charts-purple' },
] as const;

vscode.setState({ subject: document.body.dataset.subject });
let picture: SchedulePicture | null = null;
let plots: uPlot[] = [];

const title = document.createElement('h1');
const words = document.createElement('p');
words.setAttribute('role', 'status');
const place = document.createElement('main');
document.body.append(title, words, place);
new ResizeObserver(() => {
  for (const plot of plots) plot.setSize({ width: place.clientWidth, height: HEIGHT });
}).observe(place);

/** A schedule to be exported. */
function figureOf({ title: name, key }: (typeof CHARTS)[number]): Figure {
  const { title: file = '', moments = [], stepped = false } = picture ?? {};
  const points = moments.flatMap((moment, i) => {
    const next = moments[i + 1];
    // What holds until the next moment ends there, before the next begins.
    return stepped && next ? [moment, { ...moment, epoch: next.epoch }] : [moment];
  });
  const curve = { name, x: points.map(({ epoch }) => epoch), y: points.map((moment) => moment[key]) };
  return stacked([{ title: name, caption: file, x: 'epoch', y: name, curves: [curve] }]);
}

function draw({ moments, ends, stepped }: SchedulePicture): void {
  for (const plot of plots) plot.destroy();
  place.replaceChildren();
  const epochs = moments.map(({ epoch }) => epoch);
  const end = ends.at(-1) ?? 0;
  plots = CHARTS.map((chart) => {
    const { title: name, key, colour: stroke } = chart;
    const section = document.createElement('section');
    section.setAttribute('role', 'img');
    const values = moments.map((moment) => moment[key]);
    const [least, most] = [Math.min(...values), Math.max(...values)].map(inLegend);
    section.setAttribute('aria-label', `${name} over ${end} epochs: from ${least} to ${most}`);
    const heading = document.createElement('h2');
    heading.textContent = name;
    section.append(heading);
    place.append(
      section,
      exportBar(name, ['png', 'svg', 'csv'], () => figureOf(chart)),
    );
    const paths = stepped ? uPlot.paths.stepped?.({ align: 1 }) : undefined;
    const options: uPlot.Options = {
      width: Math.max(240, place.clientWidth),
      height: HEIGHT,
      scales: {
        x: { time: false, range: [0, Math.max(1, end)] },
        y: { range: (_, __, max) => [0, max > 0 ? max * 1.1 : 1] },
      },
      axes: [axis({}), axis({ size: 64 })],
      series: [
        { label: 'epoch', value: (_, epoch) => inLegend(epoch) },
        {
          label: name.toLowerCase(),
          stroke: colour(stroke),
          width: 1.5,
          points: { show: false },
          value: (_, value) => inLegend(value),
          ...(paths && { paths }),
        },
      ],
      cursor: { sync: { key: 'schedule', scales: ['x', null] }, drag: { x: false, y: false } },
      hooks: { drawClear: [(plot) => shadePeriods(plot, ends)] },
    };
    // The last value holds until the end.
    return new uPlot(
      options,
      [
        [...epochs, end],
        [...values, values.at(-1) ?? null],
      ],
      section,
    );
  });
}

window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (!isSchedulePicture(data)) {
    console.error('advexp: the Schedule panel was sent a message of another form.');
    return;
  }
  picture = data;
  vscode.setState({ subject: data.uri });
  title.textContent = data.title;
  words.textContent = data.words;
  place.classList.toggle('outdated', data.outdated);
  if (data.moments.length > 0) draw(data);
  else place.replaceChildren();
});
onThemeChange(() => {
  if (picture && picture.moments.length > 0) draw(picture);
});
vscode.postMessage({ type: 'ready' });
