/** @file The page of the Compare panel. */
import { type FromPanel, isToPanel, type Row, type ToPanel } from '../../src/compare/contract.ts';
import { onThemeChange } from '../colours.ts';
import { button, choice } from '../controls.ts';
import { exportAs, withExport } from '../export-bar.ts';
import { csv } from '../figure.ts';
import { vscode } from '../vscode-api.ts';
import { type Column, cellText, columnsOf } from './columns.ts';
import { type Entry, entriesOf, passes, sorted, tellingApart } from './comparison.ts';
import { marks, parallel } from './plots.ts';
import { RunTable } from './table.ts';
import { latex, markdown, type TextTable } from './text-tables.ts';
import { type View, viewIn } from './view.ts';

/** What is looked at beyond this many lines is told by the table, not by lines of one picture. */
const MOST_DRAWN = 500;
const NAMES = { csv: 'CSV', md: 'Markdown', tex: 'LaTeX' };

let view = viewIn(vscode.getState());
let rows: readonly Row[] = [];
let sequence: number | null = null;

const title = document.createElement('h1');
title.textContent = 'Compare runs';
const words = document.createElement('p');
words.setAttribute('role', 'status');
const filter = document.createElement('input');
const overSeeds = checkbox('Mean over seeds', (checked) => change({ overSeeds: checked }));
const starredOnly = checkbox('Starred only', (checked) => change({ starredOnly: checked }));
const all = button('Show all runs', () => change({ chosen: null }));
const chooser = document.createElement('details');
const bar = document.createElement('div');
const plots = document.createElement('section');
const table = new RunTable({
  sortBy: (column) =>
    change({ sort: { column, descending: view.sort.column === column ? !view.sort.descending : false } }),
  star: ({ rows: members }) => {
    const star = !members.some((row) => row.star);
    for (const row of members) annotate(row, { star });
  },
  note: ({ rows: [row] }, note) => row && annotate(row, { note }),
  pin: ({ key }) => change({ baseline: view.baseline === key ? null : key }),
  show: ({ key }) => send({ type: 'show', folder: key, what: 'live' }),
});

compose();
keep(view);

function compose(): void {
  filter.type = 'search';
  filter.placeholder = 'words, robust>60%, epsilon=0.1';
  filter.addEventListener('input', () => change({ filter: filter.value }));
  const search = document.createElement('label');
  search.append('Filter ', filter);
  bar.setAttribute('role', 'toolbar');
  bar.setAttribute('aria-label', 'What is shown');
  const saving = (['csv', 'md', 'tex'] as const).map((format) => button(NAMES[format], () => save(format)));
  bar.append(search, overSeeds.label, starredOnly.label, all, ...saving);
  plots.setAttribute('aria-label', 'Plots');
  document.body.append(title, words, bar, chooser, table.element, plots);
}

function send(message: FromPanel): void {
  vscode.postMessage(message);
}

function keep(changed: View): void {
  view = changed;
  vscode.setState({ subject: '', view });
}

function change(part: Partial<View>): void {
  keep({ ...view, ...part });
  draw();
}

function annotate(row: Row, part: { star?: boolean; note?: string }): void {
  const { folder, star, note } = { ...row, ...part };
  send({ type: 'note', folder, star, note });
  rows = rows.map((one) => (one.folder === folder ? { ...one, star, note } : one));
  draw();
}

/** What is shown of the rows, as the view wants it. */
function shown(): { columns: Column[]; entries: Entry[]; baseline: Entry | null; of: number } {
  const { chosen } = view;
  const mine = chosen ? rows.filter(({ folder }) => chosen.includes(folder)) : rows;
  const every = columnsOf(mine);
  const entries = entriesOf(mine, view.overSeeds);
  const ids = every.map(({ id }) => id);
  const kept = entries
    .filter(({ rows: members }) => !view.starredOnly || members.some(({ star }) => star))
    .filter((entry) => passes(entry, view.filter, ids));
  return {
    columns: every,
    entries: sorted(kept, view.sort.column, view.sort.descending),
    baseline: entries.find(({ rows: members }) => members.some(({ folder }) => folder === view.baseline)) ?? null,
    of: entries.length,
  };
}

function visible(columns: readonly Column[]): Column[] {
  return columns.filter(({ id }) => !view.hidden.includes(id));
}

function draw(): void {
  const { columns, entries, baseline, of } = shown();
  if (filter.value !== view.filter) filter.value = view.filter;
  overSeeds.box.checked = view.overSeeds;
  starredOnly.box.checked = view.starredOnly;
  all.hidden = view.chosen === null;
  const compared = baseline ? ` Differences are from ${baseline.rows[0]?.name}.` : '';
  words.textContent =
    rows.length === 0
      ? 'There are no runs yet. Run a spec, and it is here.'
      : `${entries.length} of ${of} ${view.overSeeds ? 'settings' : 'runs'}.${compared}`;
  drawChooser(columns);
  table.show({ columns: visible(columns), entries, sort: view.sort, baseline });
  drawPlots(columns, entries);
}

function drawChooser(columns: readonly Column[]): void {
  const summary = document.createElement('summary');
  summary.textContent = `Columns (${visible(columns).length} of ${columns.length})`;
  const list = document.createElement('div');
  list.className = 'settings';
  for (const { id, title: name } of columns) {
    const { label, box } = checkbox(name, (checked) =>
      change({ hidden: checked ? view.hidden.filter((one) => one !== id) : [...view.hidden, id] }),
    );
    box.checked = !view.hidden.includes(id);
    list.append(label);
  }
  const focused = [...chooser.querySelectorAll('input')].indexOf(document.activeElement as HTMLInputElement);
  chooser.replaceChildren(summary, list);
  if (focused >= 0) chooser.querySelectorAll('input')[focused]?.focus();
}

function drawPlots(columns: readonly Column[], entries: readonly Entry[]): void {
  const numbers = columns.filter(({ isNumber }) => isNumber);
  const metrics = numbers.filter(({ id }) => id.startsWith('metric:'));
  const settings = columns.filter(({ id }) => id.startsWith('setting:') && id !== 'setting:seed');
  const y =
    numbers.find(({ id }) => id === view.y) ?? metrics.find(({ id }) => id.startsWith('metric:robust')) ?? metrics[0];
  const x =
    numbers.find(({ id }) => id === view.x) ??
    numbers.find(({ id }) => id === 'setting:epsilon.target') ??
    numbers.find((column) => settings.includes(column)) ??
    numbers.find((column) => column !== y);
  plots.replaceChildren();
  if (!x || !y || entries.length < 2) return;
  const drawn = entries.slice(0, MOST_DRAWN);
  const across = [...visible(settings).slice(0, 8), y];
  const ids = settings.map(({ id }) => id);
  const colouredBy = view.colour ?? tellingApart(drawn, ids, x.id);
  const by = settings.find(({ id }) => id === colouredBy) ?? null;
  const axes = document.createElement('div');
  axes.setAttribute('role', 'toolbar');
  axes.setAttribute('aria-label', 'Axes of the plots');
  const optionsOf = (of: readonly Column[]) => of.map(({ id, title: name }): [string, string] => [id, name]);
  axes.append(
    choice('Over', optionsOf(numbers), x.id, (id) => change({ x: id })),
    choice('Metric', optionsOf(numbers), y.id, (id) => change({ y: id })),
    choice('Colour', [['', 'one'], ...optionsOf(settings)], by?.id ?? '', (id) => change({ colour: id })),
  );
  const figures = [marks(drawn, x, y, by), ...(across.length > 1 ? [parallel(drawn, across)] : [])];
  plots.append(axes, ...figures.map(withExport));
}

function textTable(): TextTable {
  const { columns, entries, baseline } = shown();
  const mine = visible(columns);
  return {
    head: mine.map(({ title: name }) => name),
    rows: entries.map((entry) => mine.map(({ id }) => cellText(entry, id, baseline))),
    right: new Set(mine.flatMap(({ isNumber }, i) => (isNumber ? [i] : []))),
  };
}

function save(format: 'csv' | 'md' | 'tex'): void {
  const { columns, entries } = shown();
  const content = {
    csv: () => numbersTable(visible(columns), entries),
    md: () => markdown(textTable()),
    tex: () => latex(textTable()),
  };
  exportAs('runs', format, content[format]());
}

/** Full precision, with the standard deviation and the number of runs in columns of their own where they are gathered. */
function numbersTable(columns: readonly Column[], entries: readonly Entry[]): string {
  const head = columns.flatMap(({ id, title: name }) =>
    view.overSeeds && id.startsWith('metric:') ? [name, `${name}, std`, `${name}, n`] : [name],
  );
  const lines = entries.map((entry) =>
    columns.flatMap(({ id, title: name }): (string | number | null)[] => {
      if (!id.startsWith('metric:')) return [cellText(entry, id, null)];
      const { mean = null, deviation = null, count = 0 } = entry.metrics[name] ?? {};
      return view.overSeeds ? [mean, deviation, count] : [mean];
    }),
  );
  return csv([head, ...lines]);
}

function checkbox(text: string, act: (checked: boolean) => void): { label: HTMLLabelElement; box: HTMLInputElement } {
  const label = document.createElement('label');
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.addEventListener('change', () => act(box.checked));
  label.append(box, text);
  return { label, box };
}

function take(message: ToPanel): void {
  if (message.type === 'whole') {
    rows = message.rows;
    if (message.chosen !== undefined) keep({ ...view, chosen: message.chosen });
  } else if (sequence === null || message.sequence !== sequence + 1) {
    send({ type: 'send-whole' });
    return;
  } else {
    const replaced = new Set([...message.rows.map(({ folder }) => folder), ...message.gone]);
    rows = [...message.rows, ...rows.filter(({ folder }) => !replaced.has(folder))];
  }
  ({ sequence } = message);
  draw();
}

window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (isToPanel(data)) take(data);
  else console.error('advexp: the Compare panel was sent a message of another form.');
});
onThemeChange(() => draw());
send({ type: 'send-whole' });
