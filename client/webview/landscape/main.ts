/** @file The page of the Landscape panel. */

import type { SliceResult } from '@advexp/schemas';
import { ANALYSES } from '@advexp/schemas/analyses';
import { type FromPanel, isToPanel, type Result } from '../../src/landscape/contract.ts';
import { onThemeChange } from '../colours.ts';
import { button, choice } from '../controls.ts';
import { withExport } from '../export-bar.ts';
import { chart, csv, type Figure, frame } from '../figure.ts';
import { vscode } from '../vscode-api.ts';
import { chartsOf, spectra, type Table } from './charts.ts';
import { Form } from './form.ts';
import { after, type Model } from './model.ts';
import { chosenSurface, compare, gridOf, surfaceName } from './slices.ts';
import { contourFigure, endSurfaces, type Grid, surfaceFigure } from './surface.ts';
import { type View, viewIn } from './view.ts';

/** What people look at first. */
const ORDER = ['slice', ...ANALYSES.filter((name) => name !== 'slice')];

let view = viewIn(vscode.getState());
let model: Model | null = null;
keep(view);

const title = document.createElement('h1');
const words = document.createElement('p');
const working = document.createElement('div');
working.className = 'working';
working.setAttribute('role', 'status');
const problem = document.createElement('pre');
problem.className = 'problem';
problem.setAttribute('role', 'alert');
const form = new Form((asked) => send(asked));
const place = document.createElement('main');
document.body.append(title, words, working, problem, form.element, place);

function send(message: FromPanel): void {
  vscode.postMessage(message);
}

function keep(changed: View): void {
  view = changed;
  vscode.setState({ subject: document.body.dataset.subject, view });
}

function show(next: Model, redraw: boolean): void {
  model = next;
  title.textContent = `Loss landscape of ${next.title}`;
  words.textContent = next.words;
  showWorking(next);
  problem.textContent = next.problem ?? '';
  problem.hidden = next.problem === null;
  form.show(next.fields, next.checkpoints, { may: next.mayCompute, busy: next.computing !== null });
  if (redraw) draw(next);
}

function showWorking({ computing }: Model): void {
  working.hidden = computing === null;
  if (!computing) return;
  const bar = document.createElement('progress');
  if (computing.share !== null) bar.value = computing.share;
  bar.setAttribute('aria-label', 'Progress of the analysis');
  const cancel = button('Cancel', () => send({ type: 'cancel' }));
  working.replaceChildren(bar, ` ${computing.words} `, cancel);
}

/** Everything anew; figures are made in milliseconds, and results come every few seconds at most. */
function draw(next: Model): void {
  const rank = ({ checkpoint, analysis }: Result) => `${checkpoint} ${ORDER.indexOf(analysis)}`;
  const results = next.results.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1));
  const sections = results.map((result) => {
    const slice = result.output.slice;
    return slice && slice.axes.length === 2 ? planes(slice, next) : chartsOf(result).map(figureOf);
  });
  const figures = [...spectra(results).map(figureOf), ...sections.flat()];
  const empty = document.createElement('p');
  empty.textContent = next.computing
    ? 'The first picture comes soon.'
    : 'Nothing has been analysed yet. Choose an analysis above, or name it in the landscape section of the spec: it is done when the run has trained.';
  if (figures.length === 0) form.element.open = true;
  void endSurfaces(place);
  place.replaceChildren(...(figures.length > 0 ? figures.map(withExport) : [empty]));
}

function figureOf(of: Parameters<typeof chart>[0] | Table): Figure {
  if (!('head' in of)) return chart(of);
  const table = document.createElement('table');
  const row = (cells: readonly string[], kind: 'th' | 'td') => {
    const line = table.insertRow();
    for (const text of cells) {
      const cell = document.createElement(kind);
      cell.textContent = text;
      line.append(cell);
    }
  };
  row(of.head, 'th');
  for (const cells of of.rows) row(cells, 'td');
  return frame(of.title, of.caption, [table], { csv: () => csv([of.head, ...of.rows]) });
}

/** A plane with what chooses its surface, its shape, and a run to compare it with. */
function planes(slice: SliceResult, next: Model): Figure[] {
  const own = gridOf(slice, view);
  if (!own) return [];
  const figures = view.shape === 'difference' ? differences(own, next) : [drawnAs(own)];
  figures[0]?.element.prepend(toolbar(slice, next));
  return figures;
}

function drawnAs(grid: Grid): Figure {
  if (view.shape === 'contours') return contourFigure(grid);
  return surfaceFigure(grid, view.camera, (camera) => keep({ ...view, camera }));
}

function differences(own: Grid, { compared }: Model): Figure[] {
  const there = compared?.results.map(({ output }) => output.slice && gridOf(output.slice, view)).find((grid) => grid);
  if (!compared || !there)
    return [
      contourFigure({
        ...own,
        caption: `${own.caption}; ${compared ? `${compared.title} has no slice of a plane` : 'choose a run to compare with'}`,
      }),
    ];
  const grids = compare(own, there, compared.title);
  if (typeof grids === 'string') return [contourFigure({ ...own, caption: grids })];
  return [contourFigure(grids.difference), contourFigure(grids.own), contourFigure(grids.other)];
}

function toolbar(slice: SliceResult, { others, compared }: Model): HTMLElement {
  const change = (part: Partial<View>) => {
    keep({ ...view, ...part });
    if (model) draw(model);
  };
  const surfaces = slice.surfaces.map((surface, i): [string, string] => [String(i), surfaceName(surface)]);
  const bar = document.createElement('div');
  bar.setAttribute('role', 'toolbar');
  bar.setAttribute('aria-label', 'View of the plane');
  bar.append(
    choice('Samples', surfaces, String(chosenSurface(slice, view)), (value) => change({ surface: Number(value) })),
    choice(
      'Quantity',
      [
        ['loss', 'loss'],
        ['accuracy', 'accuracy'],
      ],
      view.quantity,
      (value) => change({ quantity: value === 'accuracy' ? 'accuracy' : 'loss' }),
    ),
    choice(
      'Shape',
      [
        ['surface', '3-D surface'],
        ['contours', 'contours'],
        ['difference', 'difference'],
      ],
      view.shape,
      (value) => change({ shape: viewIn({ view: { shape: value } }).shape }),
    ),
  );
  if (view.shape === 'difference') {
    const runs = others.map((other): [string, string] => [other.folder, other.title]);
    bar.append(
      choice('from', [['', 'choose a run'], ...runs], compared?.folder ?? '', (folder) =>
        send({ type: 'compare', folder: folder || null }),
      ),
    );
  }
  return bar;
}

window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (!isToPanel(data)) {
    console.error('advexp: the Landscape panel was sent a message of another form.');
    return;
  }
  const next = after(model, data);
  if (!next) send({ type: 'send-whole' });
  else show(next, data.type === 'whole' || data.results.length > 0 || data.gone.length > 0);
});
onThemeChange(() => model && draw(model));
send({ type: 'send-whole' });
