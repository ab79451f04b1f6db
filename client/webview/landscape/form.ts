/** @file The form that starts an analysis: which, at which checkpoint, with which settings. */

import type { AnalysisName } from '@advexp/schemas';
import { ANALYSES } from '@advexp/schemas/analyses';
import type { Field, FromPanel } from '../../src/landscape/contract.ts';
import { TITLES } from './charts.ts';

type Asked = Extract<FromPanel, { type: 'compute' }>;

export class Form {
  readonly element = document.createElement('details');
  private readonly analysis = document.createElement('select');
  private readonly checkpoint = document.createElement('select');
  private readonly settings = document.createElement('div');
  private readonly start = document.createElement('button');
  private fields: Record<string, Field[]> = {};

  /** @param compute is called with what the user asks for */
  constructor(compute: (asked: Asked) => void) {
    const summary = document.createElement('summary');
    summary.textContent = 'Compute an analysis';
    for (const name of ANALYSES) this.analysis.add(new Option(TITLES[name], name));
    this.analysis.addEventListener('change', () => this.showSettings());
    this.start.textContent = 'Compute';
    this.start.className = 'primary';
    this.settings.className = 'settings';
    const form = document.createElement('form');
    form.append(
      labelled('Analysis', this.analysis),
      labelled('Checkpoint', this.checkpoint),
      this.settings,
      this.start,
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      compute(this.asked);
    });
    this.element.append(summary, form);
  }

  /** @param busy while another analysis is being done, which there is one of at a time */
  show(
    fields: Record<string, Field[]> | null,
    checkpoints: readonly string[],
    { may, busy }: { may: boolean; busy: boolean },
  ): void {
    if (fields) {
      this.fields = fields;
      if (this.settings.childElementCount === 0) this.showSettings();
    }
    const chosen = this.checkpoint.value;
    if ([...this.checkpoint.options].map(({ value }) => value).join() !== checkpoints.join()) {
      this.checkpoint.replaceChildren(...checkpoints.map((label) => new Option(label, label, false, label === chosen)));
    }
    this.start.disabled = !may || busy || checkpoints.length === 0;
    this.start.title = may
      ? busy
        ? 'Another analysis is being done.'
        : ''
      : 'Not in Restricted Mode: it starts a program.';
  }

  private showSettings(): void {
    this.settings.replaceChildren(...(this.fields[this.analysis.value] ?? []).map(control));
  }

  private get asked(): Asked {
    const inputs = this.settings.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select');
    const settings = Object.fromEntries([...inputs].map(({ name, value }) => [name, value]));
    return {
      type: 'compute',
      analysis: this.analysis.value as AnalysisName,
      checkpoint: this.checkpoint.value,
      settings,
    };
  }
}

function control({ key, description, choices, required }: Field): HTMLElement {
  if (choices.length === 0) {
    const input = document.createElement('input');
    Object.assign(input, { name: key, required, title: description, placeholder: defaultIn(description) });
    return labelled(key, input);
  }
  const select = document.createElement('select');
  Object.assign(select, { name: key, title: description });
  select.add(new Option('default', ''));
  for (const choice of choices) select.add(new Option(choice));
  return labelled(key, select);
}

/** Descriptions end with `Default 4096.` */
function defaultIn(description: string): string {
  return /Default:? ([^.;]+(?:\.\d+)?)/.exec(description)?.[1] ?? '';
}

function labelled(text: string, control: HTMLElement): HTMLElement {
  const label = document.createElement('label');
  label.append(text, ' ', control);
  return label;
}
