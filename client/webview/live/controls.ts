/** @file The controls above the charts. */
import { button } from '../controls.ts';
import { AXES, type Axis, type View } from './view.ts';

/**
 * @param change is called with what the user chose
 * @param overlay is called when the user wants to choose runs to be drawn over this one
 */
export function controls(view: View, change: (part: Partial<View>) => void, overlay: () => void): HTMLElement {
  const axis = document.createElement('select');
  for (const [value, text] of Object.entries(AXES)) axis.add(new Option(text, value, false, value === view.axis));
  // Another axis counts in another unit, in which the zoom means nothing.
  axis.addEventListener('change', () => change({ axis: axis.value as Axis, zoom: null }));
  const log = document.createElement('input');
  log.type = 'checkbox';
  log.checked = view.log;
  log.addEventListener('change', () => change({ log: log.checked }));
  const smoothing = document.createElement('input');
  Object.assign(smoothing, { type: 'range', min: '0', max: '0.99', step: '0.01', value: String(view.smoothing) });
  smoothing.addEventListener('input', () => change({ smoothing: Number(smoothing.value) }));
  const bar = document.createElement('div');
  bar.setAttribute('role', 'toolbar');
  bar.setAttribute('aria-label', 'View');
  bar.append(labelled('Axis', axis), labelled('Logarithmic', log), labelled('Smoothing', smoothing));
  bar.append(
    button('Show All', () => change({ zoom: null })),
    button('Overlay Runs…', overlay),
  );
  return bar;
}

function labelled(text: string, control: HTMLElement): HTMLElement {
  const label = document.createElement('label');
  label.append(text, ' ', control);
  return label;
}
