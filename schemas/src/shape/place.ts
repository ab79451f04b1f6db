/**
 * @file What the schema says of a place in a spec: the meaning of its key, and the forms that its value may take, given
 * what else is written (a `schedule: cosine` decides which keys stand beside it).
 */
import { type Path, parsePath } from '../source/tree.ts';
import { branches, deref, type SchemaNode, SPEC_SCHEMA } from './schema.ts';

export interface SchemaPlace {
  /** The key's own node with its description, default and examples; references are followed. */
  node: SchemaNode;
  /**
   * What may stand there, each form apart. A choice by a tag (`discriminator`, `oneOf`) whose tag is written also has the
   * `properties` of the branch chosen; one whose tag is missing or unknown has none.
   */
  forms: readonly SchemaNode[];
}

/** The single value that is written at a path; anything else where nothing is, or no single value. */
export type WrittenAt = (path: Path) => unknown;

/** What may stand at a path of a spec, or null where the schema knows no such place. */
export function schemaAt(path: Path, written: WrittenAt = () => null): SchemaPlace | null {
  let node: SchemaNode = SPEC_SCHEMA;
  for (const [depth, step] of path.entries()) {
    const above = path.slice(0, depth);
    const next = setting(path.slice(0, depth + 1), written) ?? below(placeOf(node, above, written), step);
    if (next === null) return null;
    node = next;
  }
  return placeOf(node, path, written);
}

/** Keys that a map of one of these forms may have, the required ones first, else in the order of the schema. */
export function keysOf(forms: readonly SchemaNode[]): Map<string, SchemaNode> {
  const required = new Map<string, SchemaNode>();
  const others = new Map<string, SchemaNode>();
  for (const form of forms) {
    for (const map of mapsOf(form)) {
      for (const key of Object.keys(map.properties ?? {})) {
        const node = required.get(key) ?? others.get(key) ?? property(form, key);
        // What only some of several branches require is not required of all.
        const isRequired = form.required?.includes(key);
        if (node && !node.deprecated) (isRequired ? required : others).set(key, node);
      }
    }
  }
  return new Map([...required, ...[...others].filter(([key]) => !required.has(key))]);
}

function placeOf(node: SchemaNode, path: Path, written: WrittenAt): SchemaPlace {
  return { node: deref(node), forms: formsOf(node).map((form) => chosen(form, path, written)) };
}

function formsOf(node: SchemaNode): SchemaNode[] {
  const own = deref(node);
  return own.anyOf ? own.anyOf.flatMap(formsOf) : [own];
}

/** A choice together with the branch that its tag chooses. */
function chosen(form: SchemaNode, path: Path, written: WrittenAt): SchemaNode {
  if (form.discriminator === undefined) return form;
  const tag = written([...path, form.discriminator.propertyName]);
  const index = branches(form).findIndex(({ tags }) => tags.includes(String(tag)));
  const branch = form.oneOf?.[index];
  return branch === undefined ? form : { ...form, ...deref(branch) };
}

/** The map itself, or every branch of a choice that is still open. */
function mapsOf(form: SchemaNode): SchemaNode[] {
  return form.properties || !form.oneOf ? [form] : form.oneOf.map(deref);
}

function below({ forms }: SchemaPlace, step: string | number): SchemaNode | null {
  const nodes = forms.flatMap((form) => (typeof step === 'number' ? form.items : property(form, step)) ?? []);
  return nodes.length > 1 ? { ...nodes[0], anyOf: nodes } : (nodes[0] ?? null);
}

function property(form: SchemaNode, key: string): SchemaNode | null {
  const found = mapsOf(form).flatMap(({ properties }) =>
    properties && Object.hasOwn(properties, key) ? [properties[key] as SchemaNode] : [],
  );
  const [first] = found;
  if (first === undefined) return typeof form.additionalProperties === 'object' ? form.additionalProperties : null;
  if (form.discriminator?.propertyName === key) {
    // Whichever branch is chosen now, the tag may be changed to that of any other.
    const { const: _, ...tag } = deref(first);
    return { ...tag, enum: branches(form).flatMap(({ tags }) => tags) };
  }
  return first;
}

/** Keys of a sweep are paths of the spec, and their values those of the settings that they name. */
function setting(path: Path, written: WrittenAt): SchemaNode | null {
  const [section, kind, , key] = path;
  if (section !== 'sweep') return null;
  const inList = (kind === 'grid' || kind === 'zip') && path.length === 4;
  const alone = kind === 'exclude' && path.length === 4;
  if (!inList && !alone) return null;
  const place = schemaAt(parsePath(String(alone ? key : path[2])), written);
  return place && { ...place.node, anyOf: [...place.forms] };
}
