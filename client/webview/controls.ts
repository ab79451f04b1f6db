/** @file Controls of panels, as the editor's theme draws them. */

export function button(text: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.addEventListener('click', act);
  return made;
}

/** @param options pairs of value and name */
export function choice(
  text: string,
  options: readonly [string, string][],
  chosen: string,
  change: (value: string) => void,
): HTMLElement {
  const select = document.createElement('select');
  for (const [value, name] of options) select.add(new Option(name, value, false, value === chosen));
  select.addEventListener('change', () => change(select.value));
  const label = document.createElement('label');
  label.append(text, ' ', select);
  return label;
}
