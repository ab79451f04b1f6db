/** @file Values: numbers with units, words, references, strings, in block style and within flow collections. */
import { include, includes, type Rule, scopes } from './rule.ts';
import { after, valueWords } from './words.ts';

/** Where a plain scalar may stand: flow collections give `,[]{}` a meaning. */
export interface Context {
  flow: boolean;
  /** Characters that cannot be part of a plain scalar, for use within a class. */
  excluded: string;
  /** Follows a complete scalar. */
  end: string;
}

export const BLOCK: Context = { flow: false, excluded: String.raw`\s`, end: String.raw`(?=\s*$|[ \t]+#)` };
export const FLOW: Context = {
  flow: true,
  excluded: String.raw`\s,\[\]{}`,
  end: String.raw`(?=\s*$|[ \t]+#|[ \t]*[,\[\]{}])`,
};

export const DOUBLE = String.raw`"(?:[^"\\]|\\.)*"`;
export const SINGLE = `'(?:[^']|'')*'`;
const NUMBER = String.raw`[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?`;

/** A plain scalar without the space around it. Atomic: giving characters back takes seconds on a long line. */
export function plain({ excluded, flow }: Context, length = '*'): string {
  const inner = flow ? `[^${excluded}]` : String.raw`\S`;
  const first = String.raw`(?:[^\s\-?:,\[\]{}#&*!|>'"%@\x60]|[?:\-](?=${inner}))`;
  const next = String.raw`(?:[^${excluded}:#]|:(?=${inner})|(?<=\S)#|[ \t]+(?=[^${excluded}:#]))`;
  return `(?>${first}${next}${length})`;
}

/** A plain key. YAML reads at most 1024 characters for its colon; without a limit each word would search the whole line. */
export function plainKey(context: Context): string {
  return plain(context, '{0,1023}');
}

export function scalars(context: Context): Rule[] {
  const { end } = context;
  const whole = (pattern: string, ...names: string[]): Rule => ({ match: pattern + end, captures: scopes(...names) });
  const text = `string.unquoted.plain.${context.flow ? 'in' : 'out'}.yaml`;
  const references = [text, 'string.quoted.double.yaml', 'string.quoted.single.yaml'].map(
    (string) => `${string} markup.underline.link.advexp`,
  );
  return [
    ...valueWords(end),
    whole(String.raw`${after(['extends'])}[ \t]*(?:(${plain(context)})|(${DOUBLE})|(${SINGLE}))`, ...references),
    whole(String.raw`(?:([^${context.excluded}"'#&*!]+\.advexp)|("[^"\\]*\.advexp")|('[^']*\.advexp'))`, ...references),
    whole(String.raw`(${NUMBER})[ \t]*(/[ \t]*${NUMBER})`, 'constant.numeric.advexp', 'keyword.other.unit.advexp'),
    whole(String.raw`(${NUMBER})[ \t]*(px|eps|%|epochs?)`, 'constant.numeric.advexp', 'keyword.other.unit.advexp'),
    whole(String.raw`(${NUMBER}|0x\h+|0o[0-7]+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))`, 'constant.numeric.advexp'),
    whole('(true|True|TRUE|false|False|FALSE)', 'constant.language.boolean.yaml'),
    whole('(null|Null|NULL|~)', 'constant.language.null.yaml'),
    {
      match: String.raw`(&)([^\s,\[\]{}]+)`,
      captures: scopes('punctuation.definition.anchor.yaml', 'entity.name.type.anchor.yaml'),
    },
    {
      match: String.raw`(\*)([^\s,\[\]{}]+)`,
      captures: scopes('punctuation.definition.alias.yaml', 'variable.other.alias.yaml'),
    },
    { match: String.raw`![^\s,\[\]{}]*`, name: 'storage.type.tag-handle.yaml' },
    include('strings'),
    { match: plain(context), name: text },
  ];
}

export function quoted(mark: string, kind: 'double' | 'single', end: string): Rule {
  return {
    begin: mark,
    end,
    name: `string.quoted.${kind}.yaml`,
    beginCaptures: { '0': { name: 'punctuation.definition.string.begin.yaml' } },
    endCaptures: { '0': { name: 'punctuation.definition.string.end.yaml' } },
  };
}

export function strings(): Rule[] {
  return [
    { ...quoted('"', 'double', '"'), patterns: includes('conflict', 'escape') },
    {
      ...quoted("'", 'single', "'(?!')"),
      patterns: [include('conflict'), { match: "''", name: 'constant.character.escape.yaml' }],
    },
  ];
}
