/** @file Words of the schema: after their key, and in lists. `end` is what follows a complete value. */
import { type Rule, scopes } from './rule.ts';
import { definition, vocabulary } from './vocabulary.ts';

/** Scopes of the words after a key; other words are members of an enumeration. The first that has a word wins in lists. */
const SCOPES: Record<string, string> = {
  attacks: 'support.function.attack.advexp',
  during: 'support.function.attack.advexp',
  schedule: 'support.function.schedule.advexp',
  anneal: 'support.function.schedule.advexp',
  method: 'support.function.method.advexp',
  layers: 'support.class.layer.advexp',
  architecture: 'support.class.architecture.advexp',
  type: 'support.class.layer.advexp',
  dataset: 'support.class.dataset.advexp',
};
const MEMBER = 'variable.other.enummember.advexp';

/** Stands right behind the colon of one of the keys, quoted or not. */
export function after(keys: string[]): string {
  const alternatives = keys.flatMap((name) => {
    // A name at the margin is that of the experiment, and free.
    const start = name === 'name' ? `[ {,."']` : String.raw`\b`;
    return [`${name}:`, `${name}["']:`, `${name} :`].map((written) => `(?<=${start}${written})`);
  });
  return `(?:${alternatives.join('|')})`;
}

/** Words after their key, an anchor between them or not. Keys with the same words share a rule. */
export function valueWords(end: string): Rule[] {
  const rules = new Map<string, { words: string; scope: string; keys: string[] }>();
  for (const [name, words] of vocabulary().values) {
    const scope = SCOPES[name] ?? MEMBER;
    const alternatives = [...words].sort().join('|');
    const rule = rules.get(scope + alternatives) ?? { words: alternatives, scope, keys: [] };
    rules.set(scope + alternatives, { ...rule, keys: [...rule.keys, name] });
  }
  const during = { words: evaluationAttacks(), scope: SCOPES.during ?? MEMBER, keys: ['during'] };
  return [...rules.values(), during].map(({ words, scope, keys }) => ({
    match: String.raw`${after(keys)}[ \t]*(?:(&)([^\s,\[\]{}]+)[ \t]+)?(${words})${end}`,
    captures: scopes('punctuation.definition.anchor.yaml', 'entity.name.type.anchor.yaml', scope),
  }));
}

/** Words in lists, whatever the key: those of settings that are lists, and others, since a sweep lists values of any key. */
export function itemWords(end: string): Rule[] {
  const { values, items } = vocabulary();
  const known = [...items, ...values].sort(([a], [b]) => rank(a) - rank(b));
  const byScope = new Map([[SCOPES.attacks ?? MEMBER, [evaluationAttacks()]]]);
  const seen = new Set<string>();
  for (const [name, words] of known) {
    const scope = SCOPES[name] ?? MEMBER;
    const fresh = [...words].filter((word) => !seen.has(word));
    for (const word of fresh) seen.add(word);
    byScope.set(scope, [...(byScope.get(scope) ?? []), ...fresh]);
  }
  return [...byScope].map(([scope, words]) => ({
    match: String.raw`(?<![^\s,\[])(${words.join('|')})${end}`,
    captures: scopes(scope),
  }));
}

function rank(name: string): number {
  const keys = Object.keys(SCOPES);
  return keys.includes(name) ? keys.indexOf(name) : keys.length;
}

/** `pgd-20` and its like: a pattern in the schema. */
function evaluationAttacks(): string {
  const { pattern } = definition('evaluationName');
  if (pattern === undefined) throw new Error('evaluationName has no pattern.');
  return pattern.replace(/^\^|\$$/g, '').replaceAll('(', '(?:');
}
