/** @file Colours of the editor's theme, of which there are no others in a panel. */

/** Value of one of the theme's colours, e.g. `charts-blue`. `charts-orange` is not for curves: some themes hide it. */
export function colour(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(`--vscode-${name}`).trim();
}

/** Calls back when the theme changes. */
export function onThemeChange(changed: () => void): void {
  new MutationObserver(changed).observe(document.body, { attributes: true, attributeFilter: ['class'] });
}
