/** @file Rules of a TextMate grammar, and short ways to write them. */

export interface Rule {
  name?: string;
  contentName?: string;
  match?: string;
  begin?: string;
  end?: string;
  while?: string;
  captures?: Record<string, Rule>;
  beginCaptures?: Record<string, Rule>;
  endCaptures?: Record<string, Rule>;
  include?: string;
  patterns?: Rule[];
}

export function include(name: string): Rule {
  return { include: `#${name}` };
}

export function includes(...names: string[]): Rule[] {
  return names.map(include);
}

/** Captures 1, 2, … by their scopes; an empty scope leaves one out. */
export function scopes(...names: string[]): Record<string, Rule> {
  const entries = names.map((name, index): [string, Rule] => [String(index + 1), { name }]);
  return Object.fromEntries(entries.filter(([, { name }]) => name !== ''));
}
