/** @file The page of the Live panel. */
import { type FromPanel, isToPanel } from '../../src/live/contract.ts';
import { onThemeChange } from '../colours.ts';
import { vscode } from '../vscode-api.ts';
import { Charts } from './charts.ts';
import { controls } from './controls.ts';
import { after, type Model } from './model.ts';
import { type View, viewIn } from './view.ts';

const SEND_WHOLE: FromPanel = { type: 'send-whole' };

let view = viewIn(vscode.getState());
let model: Model | null = null;
keep(view);

const title = document.createElement('h1');
const words = document.createElement('p');
words.setAttribute('role', 'status');
const place = document.createElement('main');
const notes = document.createElement('ul');
notes.setAttribute('aria-label', 'Warnings');

const charts = new Charts(place, view, (zoom) => keep({ ...view, zoom }));
const bar = controls(view, (part) => {
  keep({ ...view, ...part });
  charts.rebuild(view);
});
document.body.append(title, words, bar, place, notes);
charts.rebuild(view);
onThemeChange(() => charts.rebuild(view));

function keep(changed: View): void {
  view = changed;
  vscode.setState({ subject: document.body.dataset.subject, view });
}

function show(next: Model): void {
  model = next;
  title.textContent = next.title;
  words.textContent = next.words;
  charts.show(next);
  notes.replaceChildren(
    ...next.notes.toReversed().map(({ epoch, severity, words: said }) => {
      const item = document.createElement('li');
      item.className = severity;
      item.textContent = `Epoch ${epoch + 1}: ${said}`;
      return item;
    }),
  );
}

window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const next = isToPanel(data) ? after(model, data) : null;
  if (next) show(next);
  else if (isToPanel(data)) vscode.postMessage(SEND_WHOLE);
  else console.error('advexp: the Live panel was sent a message of another form.');
});
vscode.postMessage(SEND_WHOLE);
