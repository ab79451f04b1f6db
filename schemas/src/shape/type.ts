/** @file A value of the wrong kind: text for a number, a single value for a map or a list, or none at all. */
import type { Fix } from '../edit/change.ts';
import { nearest } from '../nearest.ts';
import { type Path, type SourceNode, showPath } from '../source/tree.ts';
import { flowText } from './example.ts';
import { type Explanation, exampleOf, showValue, writing, writingExample } from './explain.ts';
import { branches, type SchemaNode } from './schema.ts';

const TYPE_NAMES: Record<string, string> = {
  integer: 'a whole number',
  number: 'a number',
  string: 'text',
  boolean: 'true or false',
  object: 'a map of settings',
  array: 'a list',
};

/** @param types that the schema allows */
export function explainType(path: Path, node: SourceNode | null, schema: SchemaNode, types: string[]): Explanation {
  const name = showPath(path);
  const names = types.map((type) => TYPE_NAMES[type] ?? type);
  const wanted = names.length > 1 ? `${names.slice(0, -1).join(', ')} or ${names.at(-1)}` : names.join('');
  const wrong = (message: string, fixes: Fix[] = []): Explanation => ({
    code: 'wrong-type',
    message,
    key: null,
    fixes,
  });
  if (name === '')
    return wrong(`A spec is a map of settings such as \`data: { dataset: fashion-mnist-mini }\`, not ${kindOf(node)}.`);
  if (node?.kind === 'scalar' && node.value === null)
    return wrong(`${name} has no value; it must be ${wanted}${exampleOf(schema)}.`, writingExample(path, schema));
  const tag = schema.discriminator?.propertyName;
  if (tag !== undefined && node?.kind === 'scalar') {
    const choices = branches(schema).flatMap((branch) => branch.tags);
    const meant = nearest(String(node.value), choices);
    const map = `{ ${tag}: ${meant} }`;
    if (meant !== null)
      return wrong(`${name} must be a map of settings: write \`${map}\`.`, [writing(path, map, true)]);
  }
  const meant = convert(node, types);
  const fixes = meant === null ? [] : [writing(path, meant, true)];
  return wrong(`${name} must be ${wanted}, not ${kindOf(node)}${exampleOf(schema)}.`, fixes);
}

/** The same value in a type that is allowed, as YAML text; null where it has no such form. */
function convert(node: SourceNode | null, types: string[]): string | null {
  if (node === null) return null;
  if (types.includes('array') && node.kind === 'scalar') return flowText([node.value]);
  if (node.kind === 'list') {
    const [only, ...others] = node.items;
    return only?.kind === 'scalar' && others.length === 0 && !types.includes('object') ? flowText(only.value) : null;
  }
  if (node.kind !== 'scalar') return null;
  const text = String(node.value).trim();
  if (types.includes('boolean')) {
    if (/^(yes|on|y|1)$/i.test(text)) return 'true';
    return /^(no|off|n|0)$/i.test(text) ? 'false' : null;
  }
  if (typeof node.value !== 'string') return null;
  const number = Number(text.replaceAll(/[_,](?=\d{3}\b)/g, ''));
  const fits = text !== '' && (types.includes('number') || (types.includes('integer') && Number.isInteger(number)));
  return fits && Number.isFinite(number) ? String(number) : null;
}

function kindOf(node: SourceNode | null): string {
  if (node === null) return 'nothing';
  if (node.kind === 'map') return 'a map';
  if (node.kind === 'list') return 'a list';
  if (node.value === null) return 'empty';
  return typeof node.value === 'string' ? `the text '${node.value}'` : showValue(node);
}
