/** @file The words of a spec that have a meaning of their own, as the schema lists them: which values stand after which key. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The keywords of the schema that lead to words. */
interface SchemaNode {
  $ref?: string;
  $defs?: Record<string, SchemaNode>;
  properties?: Record<string, SchemaNode>;
  items?: SchemaNode;
  anyOf?: SchemaNode[];
  oneOf?: SchemaNode[];
  const?: unknown;
  enum?: unknown[];
  pattern?: string;
  examples?: unknown[];
}

export interface Vocabulary {
  /** Words by the key whose value they are, as in `schedule: cosine`. */
  values: Map<string, Set<string>>;
  /** Words by the key whose list they stand in, as in `reset: [epsilon]`. */
  items: Map<string, Set<string>>;
}

const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', '..', 'schemas', 'spec.schema.json'), 'utf8'),
) as SchemaNode;

/** A definition of the schema; an error when there is none, since the grammar would lose what it describes. */
export function definition(name: string): SchemaNode {
  const found = schema.$defs?.[name];
  if (found === undefined) throw new Error(`schemas/spec.schema.json has no definition '${name}'.`);
  return found;
}

export function vocabulary(): Vocabulary {
  const words: Vocabulary = { values: new Map(), items: new Map() };
  collect(schema, '', words.values, words);
  return words;
}

function collect(node: SchemaNode, key: string, into: Map<string, Set<string>>, words: Vocabulary): void {
  if (node.$ref !== undefined) collect(definition(node.$ref.replace('#/$defs/', '')), key, into, words);
  for (const word of [node.const, ...(node.enum ?? [])]) {
    if (typeof word === 'string') into.set(key, (into.get(key) ?? new Set()).add(word));
  }
  for (const branch of [...(node.anyOf ?? []), ...(node.oneOf ?? [])]) collect(branch, key, into, words);
  if (node.items !== undefined) collect(node.items, key, words.items, words);
  for (const [name, child] of Object.entries(node.properties ?? {})) collect(child, name, words.values, words);
}
