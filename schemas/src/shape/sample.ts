/** @file Values to begin with: the schema's example of a place, else its default, else the least that it requires. */
import { keysOf } from './place.ts';
import { branches, deref, type SchemaNode } from './schema.ts';

/** Undefined where only the author can know. */
export function sample(node: SchemaNode): unknown {
  const { examples, const: only, default: byDefault, enum: values, anyOf, oneOf, type, items } = deref(node);
  const known = [examples?.[0], only, byDefault, values?.[0]].find((value) => value !== undefined);
  if (known !== undefined) return known;
  if (anyOf?.[0]) return sample(anyOf[0]);
  if (oneOf || type === 'object') return sampleMap(deref(node));
  if (type === 'array' && items) return [sample(items)];
  return type === 'boolean' ? true : undefined;
}

/**
 * A map to begin with: an example that fits, else the keys that are required, else the first key.
 * @param tag for a choice by a tag: which branch
 * @param examples of the place, besides those of the form itself
 */
export function sampleMap(form: SchemaNode, tag?: string, examples: readonly unknown[] = []): Record<string, unknown> {
  const key = form.discriminator?.propertyName;
  const chosen = tag ?? branches(form)[0]?.tags[0];
  const branch = form.oneOf?.[branches(form).findIndex(({ tags }) => chosen !== undefined && tags.includes(chosen))];
  const map = branch ? { ...form, ...deref(branch) } : form;
  const keys = keysOf([map]);
  const fits = (example: unknown): example is Record<string, unknown> =>
    typeof example === 'object' &&
    example !== null &&
    !Array.isArray(example) &&
    Object.keys(example).every((name) => keys.has(name)) &&
    (key === undefined || (example as Record<string, unknown>)[key] === chosen);
  const example = [...examples, ...(form.examples ?? [])].find(fits);
  if (example) return example;
  const required = map.required?.length ? map.required : [...keys.keys()].slice(0, 1);
  return Object.fromEntries(
    [...keys].flatMap(([name, node]) =>
      required.includes(name) ? [[name, name === key ? chosen : sample(node)]] : [],
    ),
  );
}

/** Whether a form of a place is a map of settings. */
export function isMapForm(form: SchemaNode): boolean {
  return form.type === 'object' || form.oneOf !== undefined;
}
