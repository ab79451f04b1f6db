/** @file Values that a schema asks for, as examples to begin with, and values as YAML text on one line. */
import { deref, type SchemaNode } from './schema.ts';

/** The first example, default or choice of a node; of a map its required keys. Undefined where the schema names none. */
export function exampleValue(node: SchemaNode): unknown {
  const { examples, default: byDefault, enum: choices, const: only, properties = {}, required, oneOf } = deref(node);
  const named = examples?.[0] ?? byDefault ?? choices?.[0] ?? only;
  if (named !== undefined) return named;
  if (oneOf?.[0]) return exampleValue(oneOf[0]);
  if (required === undefined) return undefined;
  const entries = required.map((key): [string, unknown] => [key, exampleValue(properties[key] ?? {})]);
  return entries.some(([, value]) => value === undefined) ? undefined : Object.fromEntries(entries);
}

/** A value in YAML's flow style: `{ dataset: mnist }`, `[50%, 75%]`. */
export function flowText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flowText).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([key, inner]) => `${key}: ${flowText(inner)}`);
    return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
  }
  return typeof value === 'string' && !isPlain(value) ? JSON.stringify(value) : String(value);
}

/** Whether a text stays the same text without quotes, in flow style too. */
function isPlain(text: string): boolean {
  return (
    /^[A-Za-z0-9./+-](?:[\w ./%+-]|:(?=\w))*$/.test(text) &&
    !/^(true|false|null|~|[-+.]?\d[\d.eE+-]*|\.nan|\.inf|- .*)$/i.test(text) &&
    text.trim() === text
  );
}
