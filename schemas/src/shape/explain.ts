/** @file One failed keyword of the spec's schema in words: what is wrong, and the nearest valid thing to write. */
import { nearest } from '../nearest.ts';
import { child, find, type Path, plainValue, type SourceNode, showPath } from '../source/tree.ts';
import { explainPattern } from './pattern.ts';
import { branches, choiceAt, deref, type SchemaNode, SPEC_SCHEMA, type SpecError, sectionsWith } from './schema.ts';

export interface Explanation {
  code: string;
  message: string;
  /** Key below the error's path that it is about, for unknown and missing keys. */
  key: string | null;
}

export function explainError(error: SpecError, path: Path, root: SourceNode): Explanation {
  const node = find(root, path);
  const schema = error.parentSchema;
  const name = showPath(path);
  const written = node ? showValue(node) : '';
  const about = (code: string, message: string): Explanation => ({ code, message, key: null });
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(error.params.additionalProperty);
      return { code: 'unknown-key', message: explainUnknownKey(key, path, schema, node), key };
    }
    case 'required': {
      const key = String(error.params.missingProperty);
      return { code: 'missing-key', message: explainMissingKey(key, path, schema), key };
    }
    case 'discriminator': {
      const tag = String(error.params.tag);
      const choices = branches(schema).flatMap(({ tags }) => tags);
      const value = node && child(node, tag);
      return {
        code: 'unknown-value',
        message: unknownValue(value, `${name}.${tag}`, choices),
        key: tag,
      };
    }
    case 'enum':
      return about('unknown-value', unknownValue(node, name, (error.params.allowedValues as unknown[]).map(String)));
    case 'const':
      return about(
        'unknown-value',
        `${name} is ${written}, but this advexp reads ${String(error.params.allowedValue)} only.`,
      );
    case 'type':
      return about('wrong-type', explainType(name, node, schema, error.params.type as string | string[]));
    case 'pattern':
      return explainPattern(schema.title ?? '', name, written);
    case 'minimum':
      return about('out-of-range', `${name} is ${written}; it must be at least ${error.params.limit}.`);
    case 'maximum':
      return about('out-of-range', `${name} is ${written}; it must be at most ${error.params.limit}.`);
    case 'exclusiveMinimum':
      return about('out-of-range', `${name} is ${written}; it must be above ${error.params.limit}.`);
    case 'exclusiveMaximum':
      return about('out-of-range', `${name} is ${written}; it must be below ${error.params.limit}.`);
    case 'minItems':
      return about(
        'out-of-range',
        `${name} has too few entries; it needs ${error.params.limit} or more${exampleOf(schema)}.`,
      );
    case 'maxItems':
      return about(
        'out-of-range',
        `${name} has too many entries; it takes ${error.params.limit} at most${exampleOf(schema)}.`,
      );
    default:
      return about('invalid', `${name || 'The spec'} ${error.message ?? 'is not valid'}.`);
  }
}

function explainUnknownKey(key: string, path: Path, schema: SchemaNode, node: SourceNode | null): string {
  const place = path.length === 0 ? 'a spec' : showPath(path);
  if (key === 'sweep' && path.length === 0) {
    return 'Sweeps are not supported yet. Write one spec per setting with `extends:`, or start runs with --set.';
  }
  const valid = Object.keys(schema.properties ?? {});
  const [name = '', value] = key.split(':');
  if (value && valid.includes(name)) return `A space is missing after the colon: write \`${name}: ${value}\`.`;
  const free = valid.filter((candidate) => !node || child(node, candidate) === null);
  const suggestion = nearest(key, free);
  if (suggestion !== null) return `Unknown key '${key}' in ${place}. Did you mean '${suggestion}'?`;
  const taken = nearest(key, valid);
  if (taken !== null) return `Unknown key '${key}' in ${place}. Did you mean '${taken}'? It is already written.`;

  const choice = choiceAt(showPath(path));
  const tag = choice && node ? child(node, choice.tag) : null;
  const others = choice?.branches.filter(({ keys }) => keys.includes(key)).flatMap(({ tags }) => tags) ?? [];
  if (choice && tag && others.length > 0) {
    return `'${key}' is not a setting of ${choice.tag} ${showValue(tag)}, but of ${others.join(', ')}. Remove it or change ${choice.tag}.`;
  }
  if (path.length > 0 && SPEC_SCHEMA.properties && key in SPEC_SCHEMA.properties) {
    return `'${key}' does not belong in ${place}. It stands at the top level of a spec.`;
  }
  const sections = sectionsWith(key).filter((section) => section !== path[0]);
  if (sections.length > 0) return `'${key}' does not belong in ${place} but in '${sections.join("' or '")}'.`;
  return `Unknown key '${key}' in ${place}. Valid here: ${free.join(', ') || 'nothing more'}.`;
}

function explainMissingKey(key: string, path: Path, schema: SchemaNode): string {
  const place = path.length === 0 ? 'The spec' : showPath(path);
  const choices = schema.discriminator?.propertyName === key ? branches(schema).flatMap(({ tags }) => tags) : [];
  if (choices.length > 0) return `${place} needs '${key}': one of ${choices.join(', ')}.`;
  const property = schema.properties?.[key];
  return `${place} needs '${key}'${property ? exampleOf(deref(property)) : ''}.`;
}

function unknownValue(node: SourceNode | null, name: string, choices: string[]): string {
  const written = node ? showValue(node) : 'nothing';
  const suggestion = node?.kind === 'scalar' ? nearest(String(node.value), choices) : null;
  if (suggestion !== null) return `Unknown value ${written} for ${name}. Did you mean '${suggestion}'?`;
  return `Unknown value ${written} for ${name}. Valid: ${choices.join(', ')}.`;
}

const TYPE_NAMES: Record<string, string> = {
  integer: 'a whole number',
  number: 'a number',
  string: 'text',
  boolean: 'true or false',
  object: 'a map of settings',
  array: 'a list',
};

function explainType(name: string, node: SourceNode | null, schema: SchemaNode, types: string | string[]): string {
  const names = [types].flat().map((type) => TYPE_NAMES[type] ?? type);
  const wanted = names.length > 1 ? `${names.slice(0, -1).join(', ')} or ${names.at(-1)}` : names.join('');
  if (name === '')
    return `A spec is a map of settings such as \`data: { dataset: fashion-mnist-mini }\`, not ${kindOf(node)}.`;
  if (node?.kind === 'scalar' && node.value === null)
    return `${name} has no value; it must be ${wanted}${exampleOf(schema)}.`;
  const tag = schema.discriminator?.propertyName;
  if (tag !== undefined && node?.kind === 'scalar') {
    const choices = branches(schema).flatMap((branch) => branch.tags);
    const meant = nearest(String(node.value), choices);
    if (meant !== null) return `${name} must be a map of settings: write \`{ ${tag}: ${meant} }\`.`;
  }
  return `${name} must be ${wanted}, not ${kindOf(node)}${exampleOf(schema)}.`;
}

function kindOf(node: SourceNode | null): string {
  if (node === null) return 'nothing';
  if (node.kind === 'map') return 'a map';
  if (node.kind === 'list') return 'a list';
  if (node.value === null) return 'empty';
  return typeof node.value === 'string' ? `the text '${node.value}'` : showValue(node);
}

/** What was written, short enough for a message. */
export function showValue(node: SourceNode): string {
  if (node.kind === 'scalar') return typeof node.value === 'string' ? `'${node.value}'` : String(node.value);
  const text = JSON.stringify(plainValue(node));
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function exampleOf({ examples, default: byDefault }: SchemaNode): string {
  const example = examples?.[0] ?? byDefault;
  if (example === undefined) return '';
  return `, for example ${typeof example === 'string' ? example : JSON.stringify(example)}`;
}
