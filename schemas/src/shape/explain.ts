/** @file One failed keyword of the spec's schema in words: what is wrong, and the nearest valid thing to write. */
import type { Fix } from '../edit/change.ts';
import { nearest } from '../nearest.ts';
import type { ProblemCode } from '../rules/pages/index.ts';
import { child, find, type Path, plainValue, type SourceNode, showPath } from '../source/tree.ts';
import { exampleValue, flowText } from './example.ts';
import { explainDevice, explainPattern } from './pattern.ts';
import { branches, deref, type SchemaNode, type SpecError } from './schema.ts';
import { explainType } from './type.ts';
import { explainUnknownKey } from './unknown-key.ts';

export interface Explanation {
  code: ProblemCode;
  message: string;
  /** Key below the error's path that it is about, for unknown and missing keys. */
  key: string | null;
  fixes: Fix[];
}

export function explainError(error: SpecError, path: Path, root: SourceNode): Explanation {
  const node = find(root, path);
  const schema = error.parentSchema;
  const name = showPath(path);
  const written = node ? showValue(node) : '';
  const about = (code: ProblemCode, message: string, fixes: Fix[] = []): Explanation => {
    return { code, message, key: null, fixes };
  };
  const write = (value: string, preferred = false) => writing(path, value, preferred);
  switch (error.keyword) {
    case 'additionalProperties':
      return explainUnknownKey(String(error.params.additionalProperty), path, schema, root);
    case 'required':
      return explainMissingKeys((error.params.missing as unknown[]).map(String), path, schema, node);
    case 'discriminator': {
      const tag = String(error.params.tag);
      const choices = branches(schema).flatMap(({ tags }) => tags);
      const value = node && child(node, tag);
      return { ...unknownValue(value, [...path, tag], choices), key: tag };
    }
    case 'enum':
      if (schema.title === 'DeviceKind' && node?.kind === 'scalar') return explainDevice(path, String(node.value));
      return unknownValue(node, path, (error.params.allowedValues as unknown[]).map(String));
    case 'const':
      return about(
        'unknown-value',
        `${name} is ${written}, but this advexp reads ${String(error.params.allowedValue)} only.`,
        [write(String(error.params.allowedValue), true)],
      );
    case 'type':
      return explainType(path, node, schema, [error.params.type].flat().map(String));
    case 'pattern':
      return explainPattern(schema.title ?? '', path, node);
    case 'minimum':
      return about('out-of-range', `${name} is ${written}; it must be at least ${error.params.limit}.`, [
        write(String(error.params.limit)),
      ]);
    case 'maximum':
      return about('out-of-range', `${name} is ${written}; it must be at most ${error.params.limit}.`, [
        write(String(error.params.limit)),
      ]);
    case 'exclusiveMinimum':
      return about('out-of-range', `${name} is ${written}; it must be above ${error.params.limit}.`);
    case 'exclusiveMaximum':
      return about('out-of-range', `${name} is ${written}; it must be below ${error.params.limit}.`);
    case 'minItems':
      return about(
        'out-of-range',
        `${name} has too few entries; it needs ${error.params.limit} or more${exampleOf(schema)}.`,
        writingExample(path, schema),
      );
    case 'maxItems':
      return about(
        'out-of-range',
        `${name} has too many entries; it takes ${error.params.limit} at most${exampleOf(schema)}.`,
        writingExample(path, schema),
      );
    default:
      return about('wrong-type', `${name || 'The spec'} ${error.message ?? 'is not valid'}.`);
  }
}

/** @param keys all that the map lacks */
function explainMissingKeys(keys: string[], path: Path, schema: SchemaNode, node: SourceNode | null): Explanation {
  const place = path.length === 0 ? 'The spec' : showPath(path);
  const [key = '', ...others] = keys;
  const missing = (message: string, fixes: Fix[]): Explanation => ({ code: 'missing-key', message, key, fixes });
  if (schema.discriminator?.propertyName === key) {
    const all = branches(schema);
    const written = node?.kind === 'map' ? [...node.entries.keys()] : [];
    // Of the branches, those that know every key written so far.
    const fitting = all.filter((branch) => written.every((name) => branch.keys.includes(name)));
    const message = `${place} needs '${key}': one of ${all.flatMap(({ tags }) => tags).join(', ')}.`;
    const tags = fitting.flatMap((branch) => branch.tags).slice(0, 6);
    return missing(
      message,
      tags.map((tag) => writing([...path, key], tag)),
    );
  }
  const examples = keys.map((name) => writingExample([...path, name], schema.properties?.[name] ?? {}));
  if (others.length > 0) {
    const names = `${keys
      .slice(0, -1)
      .map((name) => `'${name}'`)
      .join(', ')} and '${keys.at(-1)}'`;
    const title = `Write ${keys.join(', ')}`;
    const changes = examples.flatMap(([example]) => example?.changes ?? []);
    return missing(
      `${place} needs ${names}.`,
      changes.length < keys.length ? [] : [{ title, changes, preferred: false }],
    );
  }
  const property = schema.properties?.[key];
  return missing(`${place} needs '${key}'${property ? exampleOf(deref(property)) : ''}.`, examples[0] ?? []);
}

function unknownValue(node: SourceNode | null, path: Path, choices: string[]): Explanation {
  const name = showPath(path);
  const written = node ? showValue(node) : 'nothing';
  const suggestion = node?.kind === 'scalar' ? nearest(String(node.value), choices) : null;
  const unknown = (rest: string, fixes: Fix[]): Explanation => {
    return { code: 'unknown-value', message: `Unknown value ${written} for ${name}. ${rest}`, key: null, fixes };
  };
  if (suggestion !== null) return unknown(`Did you mean '${suggestion}'?`, [writing(path, suggestion, true)]);
  return unknown(
    `Valid: ${choices.join(', ')}.`,
    choices.length > 4 ? [] : choices.map((value) => writing(path, value)),
  );
}

/** What was written, short enough for a message. */
export function showValue(node: SourceNode): string {
  if (node.kind === 'scalar') return typeof node.value === 'string' ? `'${node.value}'` : String(node.value);
  const text = JSON.stringify(plainValue(node));
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

export function exampleOf({ examples, default: byDefault }: SchemaNode): string {
  const example = examples?.[0] ?? byDefault;
  if (example === undefined) return '';
  return `, for example ${typeof example === 'string' ? example : JSON.stringify(example)}`;
}

/** @param value YAML text */
export function writing(path: Path, value: string, preferred = false): Fix {
  const key = path.at(-1);
  const title = typeof key === 'string' ? `Write ${key}: ${value}` : `Write ${value}`;
  return { title, changes: [{ kind: 'set', path, value }], preferred };
}

export function writingExample(path: Path, schema: SchemaNode): Fix[] {
  const example = exampleValue(schema);
  return example === undefined ? [] : [writing(path, flowText(example))];
}
