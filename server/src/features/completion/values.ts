/** @file Values that can be written at the cursor: words, quantities with their units, names of attacks, whole maps and lists. */
import {
  branches,
  isMapForm,
  type Path,
  parseLength,
  type SchemaNode,
  type SchemaPlace,
  sampleMap,
  schemaAt,
} from '@advexp/schemas';
import { CompletionItemKind } from 'vscode-languageserver';
import { fileOffers } from './files.ts';
import type { Offer } from './offer.ts';
import type { Place } from './place.ts';
import { blockTemplate, flowTemplate, flowText, newLine, type Template, wordsOf } from './template.ts';
import { withUnits } from './units.ts';

export function valueOffers(place: Place, path: Path): Offer[] {
  const schema = schemaAt(path, place.written);
  if (!schema) return [];
  const files = fileOffers(place, path);
  if (files) return files;
  const { scalar, beside } = place.cursor;
  const scalars = scalarOffers(schema, path, scalar.text, scalar.quote !== null);
  if (scalar.quote !== null) return scalars;
  // Nothing is listed twice.
  const listed =
    typeof path.at(-1) === 'number' ? beside.flatMap((node) => (node.kind === 'scalar' ? node.text : [])) : [];
  return [
    ...scalars.filter(({ label }) => !listed.includes(label)),
    ...mapOffers(place, schema, path),
    ...listOffers(place, schema, path),
  ];
}

/** Items of a list, each behind its dash. */
export function itemOffers(place: Place, path: Path): Offer[] {
  const layout = { ...place.layout, column: place.layout.column + '- '.length };
  return valueOffers({ ...place, layout }, path).map((offer) => ({
    ...offer,
    label: `- ${offer.label}`,
    text: ['- ', ...offer.text],
    ...(offer.bare !== undefined && { bare: `- ${offer.bare}` }),
  }));
}

/** A few different values for a sweep over a setting: 8/255 and 8px are one. */
export function sweptValues({ node, forms }: SchemaPlace): unknown[] {
  const values = singles(node, forms);
  const lengths = values.map((value) => (typeof value === 'string' ? (parseLength(value)?.value ?? value) : value));
  return values.filter((_, index) => lengths.indexOf(lengths[index]) === index).slice(0, 3);
}

function scalarOffers({ node, forms }: SchemaPlace, path: Path, typed: string, isQuoted: boolean): Offer[] {
  const about = { path };
  const kind = forms.some((form) => wordsOf(form).length > 0)
    ? CompletionItemKind.EnumMember
    : CompletionItemKind.Value;
  const offers = singles(node, forms)
    // In quotes only text means what it says.
    .filter((value) => !isQuoted || typeof value === 'string')
    .map((value): Offer => {
      const text = isQuoted ? String(value) : flowText(value);
      return { label: text, kind, text: [text], about };
    });
  const units = forms.flatMap((form) => withUnits(form.title ?? '', typed));
  const more = units.map(
    (text): Offer => ({ label: text, kind: CompletionItemKind.Unit, text: [text], filter: typed, about }),
  );
  return [...more, ...offers.filter(({ label }) => !units.includes(label))];
}

/** The single values that a place names: its words, else its examples and its default. */
function singles(node: SchemaNode, forms: readonly SchemaNode[]): unknown[] {
  const all = forms.flatMap((form) => {
    if (isMapForm(form) || form.type === 'array') return [];
    const { enum: values, const: only, type } = form;
    if (values) return values;
    if (only !== undefined) return [only];
    if (type === 'boolean') return [true, false];
    return [...(node.examples ?? []), ...(form.examples ?? []), node.default, form.default];
  });
  return all.filter((value, index) => value !== undefined && typeof value !== 'object' && all.indexOf(value) === index);
}

function mapOffers(place: Place, { node, forms }: SchemaPlace, path: Path): Offer[] {
  const names = forms.flatMap(({ enum: values = [] }) => values);
  return forms.filter(isMapForm).flatMap((form) => {
    const key = form.discriminator?.propertyName;
    if (key === undefined) {
      // Where its keys are offered one by one, nothing is gained by the first of them.
      if (place.cursor.keys) return [];
      const value = sampleMap(form, undefined, node.examples);
      const [first] = Object.keys(value);
      return first === undefined ? [] : [structure(place, value, path, `${first}: …`)];
    }
    return branches(form)
      .flatMap(({ tags }) => tags)
      .flatMap((tag) => {
        const value = sampleMap(form, tag, node.examples);
        // A map of nothing but its name is written as the name.
        if (names.includes(tag) && Object.keys(value).length === 1) return [];
        return [structure(place, value, path, `${key}: ${tag}`, tag)];
      });
  });
}

function listOffers(place: Place, { node, forms }: SchemaPlace, path: Path): Offer[] {
  const lists = forms.filter(({ type }) => type === 'array');
  if (lists.length === 0) return [];
  const examples = [node, ...lists].flatMap(({ examples = [], default: byDefault }) => [...examples, byDefault]);
  return examples
    .filter(
      (value, index) =>
        Array.isArray(value) && examples.findIndex((other) => flowText(other) === flowText(value)) === index,
    )
    .map((value) => structure(place, value, path, shortened(flowText(value))));
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

/** A map or list, in the style of what is around it. */
function structure({ cursor, layout }: Place, value: unknown, path: Path, label: string, tag?: string): Offer {
  const offer = { label, kind: CompletionItemKind.Struct, about: tag === undefined ? { path } : { path, tag } };
  const isFlatList = Array.isArray(value) && !value.some((item) => typeof item === 'object');
  if (cursor.style === 'flow' || isFlatList) return { ...offer, text: flowTemplate(value, path) };
  if (cursor.chain.at(-1)?.entry.role !== 'pair') return { ...offer, text: blockTemplate(value, path, layout) };
  const column = layout.column + layout.indent;
  const text: Template = [newLine(column), ...blockTemplate(value, path, { ...layout, column })];
  return { ...offer, text, below: true };
}
