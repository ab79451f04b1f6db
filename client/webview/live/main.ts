/** @file The page of the Live panel. */
import { type FromPanel, isToPanel } from '../../src/live/contract.ts';
import { onThemeChange } from '../colours.ts';
import { button } from '../controls.ts';
import { swatch } from '../figure.ts';
import { vscode } from '../vscode-api.ts';
import { Charts, colourOfRun } from './charts.ts';
import { controls } from './controls.ts';
import { after, labelsOf, type Model } from './model.ts';
import { type View, viewIn } from './view.ts';

const OWN = document.body.dataset.subject ?? '';

let view = viewIn(vscode.getState());
/** What is known of runs, by their folders. */
const models = new Map<string, Model>();
keep(view);

const title = document.createElement('h1');
const words = document.createElement('p');
words.setAttribute('role', 'status');
const place = document.createElement('main');
place.tabIndex = 0;
place.setAttribute(
  'aria-label',
  'Charts. Arrow keys move along them, + and − narrow and widen what is shown, 0 shows all.',
);
const legend = document.createElement('ul');
legend.className = 'legend';
legend.setAttribute('aria-label', 'Runs');
const notes = document.createElement('ul');
notes.setAttribute('aria-label', 'Warnings');

const charts = new Charts(place, view, (zoom) => keep({ ...view, zoom }));
const bar = controls(
  view,
  (part) => {
    keep({ ...view, ...part });
    charts.rebuild(view);
  },
  () => say({ type: 'choose-overlay' }),
);
document.body.append(title, words, bar, legend, place, notes);
charts.rebuild(view);
onThemeChange(() => {
  charts.rebuild(view);
  show();
});

function say(message: FromPanel): void {
  vscode.postMessage(message);
}

function keep(changed: View): void {
  view = changed;
  vscode.setState({ subject: OWN, view });
}

/** Asks for all that is to be shown. */
function follow(): void {
  say({ type: 'follow', overlaid: [...view.overlaid] });
}

function overlay(overlaid: readonly string[]): void {
  keep({ ...view, overlaid });
  for (const run of models.keys()) if (run !== OWN && !overlaid.includes(run)) models.delete(run);
  follow();
  show();
}

function show(): void {
  const own = models.get(OWN);
  if (!own) return;
  title.textContent = own.title;
  words.textContent = own.words;
  const shown = [own, ...view.overlaid.flatMap((run) => models.get(run) ?? [])];
  charts.show(shown);
  legend.replaceChildren(...(shown.length > 1 ? legendOf(shown) : []));
  notes.replaceChildren(
    ...own.notes.toReversed().map(({ epoch, severity, words: said }) => {
      const item = document.createElement('li');
      item.className = severity;
      item.textContent = `Epoch ${epoch + 1}: ${said}`;
      return item;
    }),
  );
}

/** Which colour each run has, how it stands, and how to be rid of it. */
function legendOf(shown: readonly Model[]): HTMLElement[] {
  const labels = labelsOf(shown);
  return shown.map((model, i) => {
    const item = document.createElement('li');
    item.append(swatch(colourOfRun(i)), ` ${labels[i]}`);
    if (i === 0) return item;
    const remove = button('×', () => overlay(view.overlaid.filter((run) => run !== model.run)));
    remove.className = 'bare';
    remove.setAttribute('aria-label', `Remove ${labels[i]}`);
    item.append(`: ${model.words} `, remove);
    return item;
  });
}

window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (!isToPanel(data)) {
    console.error('advexp: the Live panel was sent a message of another form.');
    return;
  }
  if (data.type === 'overlay') return overlay(data.runs);
  // Messages about a run that has just been removed may still come.
  if (data.run !== OWN && !view.overlaid.includes(data.run)) return;
  const next = after(models.get(data.run) ?? null, data);
  if (!next) return follow();
  models.set(data.run, next);
  show();
});
follow();
