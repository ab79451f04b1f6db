/** @file Finding one's way in the JSON Schema of a spec: which keys are valid where, and in which branch of a choice. */
import type { SchemaError } from '../contracts.ts';
import { specSchema } from '../generated/spec-schema.ts';
import type { Path } from '../source/tree.ts';

/** The keywords that this package's schemas use. */
export interface SchemaNode {
  $ref?: string;
  title?: string;
  description?: string;
  type?: string | string[];
  properties?: Record<string, SchemaNode>;
  required?: string[];
  items?: SchemaNode;
  anyOf?: SchemaNode[];
  oneOf?: SchemaNode[];
  discriminator?: { propertyName: string };
  const?: unknown;
  enum?: unknown[];
  examples?: unknown[];
  default?: unknown;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  exclusiveMaximum?: number;
  minItems?: number;
  maxItems?: number;
  pattern?: string;
  deprecated?: boolean;
  additionalProperties?: boolean | SchemaNode;
}

/** A failed keyword with the schema it stems from (the spec's validator is compiled to give it). */
export interface SpecError extends SchemaError {
  parentSchema: SchemaNode;
}

export const SPEC_SCHEMA = specSchema as unknown as SchemaNode & { $defs: Record<string, SchemaNode> };

/** Choices by a tag: where they stand in a spec, and the definition that lists their branches. */
const CHOICES: Record<string, string> = {
  epsilon: 'epsilonSchedule',
  learning_rate: 'rateSchedule',
  model: 'model',
  optimizer: 'optimizer',
  'train.objective': 'objective',
  'train.averaging': 'averaging',
};

/** The node a reference leads to; keywords beside the reference take precedence. */
export function deref(node: SchemaNode): SchemaNode {
  if (node.$ref === undefined) return node;
  const { $ref, ...beside } = node;
  const target = SPEC_SCHEMA.$defs[$ref.replace('#/$defs/', '')];
  return target === undefined ? beside : { ...deref(target), ...beside };
}

export interface Branch {
  /** Values of the tag that choose this branch. */
  tags: string[];
  keys: string[];
}

/** Branches of a node that chooses by a tag. */
export function branches(choice: SchemaNode): Branch[] {
  const tag = choice.discriminator?.propertyName ?? '';
  return (choice.oneOf ?? []).map((entry) => {
    const { properties = {} } = deref(entry);
    const values = properties[tag]?.enum ?? [properties[tag]?.const];
    return { tags: values.map(String), keys: Object.keys(properties) };
  });
}

/** The choice that stands at a path of the spec, or null when none does. */
export function choiceAt(path: string): { tag: string; branches: Branch[] } | null {
  const name = CHOICES[path];
  const choice = name === undefined ? undefined : SPEC_SCHEMA.$defs[name];
  return choice?.discriminator ? { tag: choice.discriminator.propertyName, branches: branches(choice) } : null;
}

/** Sections of a spec that know a key, for keys written one level too high or in the wrong place. */
export function sectionsWith(key: string): string[] {
  return Object.entries(SPEC_SCHEMA.properties ?? {})
    .filter(([, node]) => knownKeys(node).has(key))
    .map(([section]) => section);
}

function knownKeys(node: SchemaNode): Set<string> {
  const { properties = {}, anyOf = [], oneOf = [] } = deref(node);
  return new Set([...Object.keys(properties), ...[...anyOf, ...oneOf].flatMap((entry) => [...knownKeys(entry)])]);
}

/**
 * Keys that may stand in the map at a path, in the order of the schema; of a choice those of the branch that fits.
 * @param tag what the map at the path says itself, by key
 */
export function keyOrder(path: Path, tag: (key: string) => unknown): string[] {
  const maps = mapsAt(path);
  const fitting = maps.filter((properties) =>
    Object.entries(properties).every(
      ([key, { const: only, enum: several = only === undefined ? undefined : [only] }]) => {
        const written = several && tag(key);
        return several === undefined || written === undefined || several.includes(written);
      },
    ),
  );
  return [...new Set((fitting.length > 0 ? fitting : maps).flatMap((properties) => Object.keys(properties)))];
}

type Properties = Record<string, SchemaNode>;

/** Of the paths that the schema knows, which are few; all items of a list are one. */
const knownMaps = new Map<string, Properties[]>();

function mapsAt(path: Path): Properties[] {
  const name = path.map((step) => (typeof step === 'number' ? '[]' : step)).join('.');
  const known = knownMaps.get(name);
  if (known) return known;
  let nodes = alternatives(SPEC_SCHEMA);
  for (const step of path) {
    nodes = nodes
      .flatMap(({ properties = {}, items }) => {
        if (typeof step === 'number') return items ?? [];
        return (Object.hasOwn(properties, step) && properties[step]) || [];
      })
      .flatMap(alternatives);
  }
  const maps = nodes.flatMap(({ properties }) => properties ?? []);
  const resolved = maps.map((map) => Object.fromEntries(Object.entries(map).map(([key, node]) => [key, deref(node)])));
  if (resolved.length > 0) knownMaps.set(name, resolved);
  return resolved;
}

function alternatives(node: SchemaNode): SchemaNode[] {
  const target = deref(node);
  return [target, ...[...(target.anyOf ?? []), ...(target.oneOf ?? [])].flatMap(alternatives)];
}
