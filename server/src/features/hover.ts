/**
 * @file Hover: what a key means, what it amounts to in this spec and where that comes from, what a value means, and a
 * picture of the schedules where they are set, or of the loss landscape of the last run where its analyses are asked for.
 */
import { find, keysOf, type Path, type SchemaNode, type SchemaPlace, showPath } from '@advexp/schemas';
import { type Hover, HoverRequest, MarkupKind, type Position } from 'vscode-languageserver';
import type { Feature, Services } from '../feature.ts';
import { type Sharpness, sharpnessOf } from '../last-analysis.ts';
import { LastRuns } from '../last-run.ts';
import { originInWords, replacedInWords } from '../origin-in-words.ts';
import { shortNumber } from '../quantities.ts';
import { valueInWords } from '../resolved-value.ts';
import { pictureUri, schedulePicture } from '../schedule-picture.ts';
import { scheduleText } from '../schedule-text.ts';
import { sharpnessPicture } from '../sharpness-picture.ts';
import type { SpecDocument } from '../spec-document.ts';
import { placeAt, type SpecPlace, schemaOf } from '../spec-place.ts';
import { meaningOf } from '../value-meaning.ts';

/** What the client can show. */
export interface Shown {
  format: MarkupKind;
  images: boolean;
}

/** Sections whose keys shape the schedules. */
const SCHEDULES: readonly unknown[] = ['epsilon', 'learning_rate', 'pas'];

/** @param runs where the last run of the spec is looked for */
export function hoverAt(document: SpecDocument, position: Position, shown: Shown, runs = new LastRuns()): Hover | null {
  const place = placeAt(document, document.offsetAt(position));
  const schema = place && schemaOf(document, place.path);
  if (!place || !schema) return null;
  const meaning = place.on === 'value' ? meaningOf(document, place, schema) : null;
  const blocks = [
    `**${showPath(place.path)}**`,
    ...(meaning === null ? documentation(schema) : [`\`${textOf(place)}\`: ${meaning}`]),
    ...(meaning === null ? inThisSpec(document, place.path, schema) : replaced(document, place.path)),
    ...(place.on === 'key' && SCHEDULES.includes(place.path[0]) ? schedules(document, shown) : []),
    ...(place.on === 'key' && place.path[0] === 'landscape' ? landscape(document, shown, runs) : []),
  ];
  const markdown = blocks.join('\n\n');
  const value = shown.format === MarkupKind.Markdown ? markdown : plain(markdown);
  const range = place.on === 'key' ? place.node.key : place.node.range;
  return { contents: { kind: shown.format, value }, ...(range && { range: document.range(range) }) };
}

function textOf({ node }: SpecPlace): string {
  return node.kind === 'scalar' ? String(node.value) : '';
}

/** The key in the schema's words, the bounds and examples that these do not name, and the forms of its value. */
function documentation({ node, forms }: SchemaPlace): string[] {
  const chosen = forms.find(({ discriminator, properties }) => discriminator && properties);
  const texts = [node.description ?? forms[0]?.description, chosen?.description].filter((text) => text !== undefined);
  const examples = node.examples ?? forms.find((form) => form.examples)?.examples ?? [];
  const facts = [
    ...(texts[0]?.includes('Range') ? [] : boundsOf(forms)),
    ...(examples.length > 0 ? [`Examples: ${examples.map((example) => `\`${flow(example)}\``).join(', ')}`] : []),
  ];
  return [...new Set(texts), facts.join('  \n')].filter((block) => block !== '');
}

function boundsOf(forms: readonly SchemaNode[]): string[] {
  const { minimum, maximum } = forms.length === 1 ? (forms[0] ?? {}) : {};
  if (minimum === undefined && maximum === undefined) return [];
  if (maximum === undefined) return [`Range: ${minimum} or more`];
  return [`Range: ${minimum ?? '…'} … ${maximum}`];
}

/** An example as one writes it in YAML, in one line. */
function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  return `{ ${Object.entries(value)
    .map(([key, one]) => `${key}: ${flow(one)}`)
    .join(', ')} }`;
}

/** The resolved value and its origin; of a map, those of each of its keys. */
function inThisSpec(document: SpecDocument, path: Path, schema: SchemaPlace): string[] {
  const { spec, source } = document.loaded;
  if (spec === null || source === null || path.length === 0) return [];
  const said = (at: Path, place: SchemaPlace | null) => {
    const words = valueInWords(at, place, spec);
    return words === null ? null : `${words}, ${originInWords(document, at)}`;
  };
  const keys = isMap(document, path) ? [...keysOf(schema.forms).keys()] : [];
  if (keys.length > 0) {
    const lines = keys.flatMap((key) => {
      const at = [...path, key];
      const words = said(at, schemaOf(document, at));
      return words === null ? [] : [`- \`${key}\`: ${words}`];
    });
    return lines.length > 0 ? [`In this spec:\n\n${lines.join('\n')}`] : [];
  }
  const words = said(path, schema);
  if (words === null) return [];
  return [`In this spec: ${words}.`, ...replaced(document, path)];
}

function replaced(document: SpecDocument, path: Path): string[] {
  const words = replacedInWords(document, path);
  return words === null ? [] : [`Written ${words}.`];
}

function isMap({ own }: SpecDocument, path: Path): boolean {
  return (own && find(own, path))?.kind === 'map';
}

/** The picture, or the same in characters for clients that show no images. */
function schedules({ loaded: { spec } }: SpecDocument, { format, images }: Shown): string[] {
  if (spec === null) return [];
  if (images && format === MarkupKind.Markdown)
    return [`![ε and learning rate over the epochs](${pictureUri(schedulePicture(spec))})`];
  return [`\`\`\`text\n${scheduleText(spec)}\n\`\`\``];
}

/** What the last run's analyses found: eigenvalues in words and, where images are shown, the sharpness as a picture. */
function landscape(document: SpecDocument, { format, images }: Shown, runs: LastRuns): string[] {
  const run = runs.of(document);
  if (run === null) return [];
  const sharpness = sharpnessOf(run.folder);
  const picture = images && format === MarkupKind.Markdown ? sharpnessPicture(sharpness) : null;
  return [
    ...eigenvaluesInWords(sharpness),
    ...(picture === null ? [] : [`![Hessian eigenvalues and loss around the weights](${pictureUri(picture)})`]),
  ];
}

/** Eigenvalues that are written out, the largest. */
const WRITTEN = 5;

function eigenvaluesInWords({ hessian }: Sharpness): string[] {
  if (!hessian) return [];
  const { about, eigenvalues } = hessian;
  const largest = eigenvalues.toSorted((a, b) => b - a).slice(0, WRITTEN);
  const more = eigenvalues.length > WRITTEN ? ', …' : '';
  return [`Last run, \`${about.checkpoint}\`: Hessian eigenvalues ${largest.map(shortNumber).join(', ')}${more}`];
}

/** The same text without its marks. */
function plain(markdown: string): string {
  return markdown
    .replaceAll(/^```(?:text)?\n?/gm, '')
    .replaceAll(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replaceAll(/\*\*|`| {2}$/gm, '')
    .trimEnd();
}

export const hover: Feature = {
  capabilities: { hoverProvider: true },
  register({ requests, client, options }: Services) {
    const runs = new LastRuns();
    const [format = MarkupKind.PlainText] = client.textDocument?.hover?.contentFormat ?? [];
    requests.onDocument(HoverRequest.type, null, (document, { position }) =>
      hoverAt(document, position, { format, images: options.images }, runs),
    );
  },
};
