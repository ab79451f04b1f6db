/** @file What a written value means: its part of the description, an attack's name at full length, a moment in epochs. */
import {
  DEVICES,
  type Path,
  parseDevice,
  type ResolvedSpec,
  type SchemaNode,
  type SchemaPlace,
  schemaAt,
} from '@advexp/schemas';
import { epochsOfMoment, repeats } from './moments.ts';
import { attackInWords, evaluationAt } from './resolved-value.ts';
import type { SpecDocument } from './spec-document.ts';
import { type SpecPlace, schemaOf } from './spec-place.ts';

/** A sentence or two, or null where the value needs no explanation. */
export function meaningOf(document: SpecDocument, { path, node }: SpecPlace, place: SchemaPlace): string | null {
  if (node.kind !== 'scalar') return null;
  const { spec } = document.loaded;
  const parts = [
    namedAttack(path, place, spec),
    numberedDevice(String(node.value), place),
    place.forms.some(({ title }) => title === 'EvaluationName')
      ? null
      : choiceMeaning(document, path, String(node.value), place),
    spec && momentInWords(path, spec),
  ];
  return parts.find((part) => part !== null) ?? null;
}

function namedAttack(path: Path, place: SchemaPlace, spec: ResolvedSpec | null): string | null {
  if (spec === null || !place.forms.some(({ title }) => title === 'EvaluationName')) return null;
  const named = evaluationAt(path, spec);
  return named && `${attackInWords(named.attack, named.epsilon)}.`;
}

/** `cuda:1`: what its kind is, and which of several. */
function numberedDevice(value: string, { forms }: SchemaPlace): string | null {
  const named = forms.some(({ title }) => title === 'NumberedDevice') ? parseDevice(value) : null;
  if (named === null || 'problem' in named || named.index === undefined) return null;
  return `Number ${named.index} (from 0) of several. ${named.kind}: ${DEVICES[named.kind].description}`;
}

/** A value among several: what the branch that it chooses says of itself, and what its key says of it. */
function choiceMeaning(document: SpecDocument, path: Path, value: string, place: SchemaPlace): string | null {
  const choices = place.forms.flatMap(({ enum: values = [] }) => values.map(String));
  if (!choices.includes(value)) return null;
  const branch = branchChosen(document, path, value);
  if (branch === null) {
    const list = typeof path.at(-1) === 'number' ? schemaOf(document, path.slice(0, -1))?.node : undefined;
    const parts = [place.node, ...place.forms, ...(list ? [list] : [])].flatMap(
      (node) => partAbout(value, choices, node.description) ?? [],
    );
    return parts[0] ?? null;
  }
  const { const: only, description } = branch.tag;
  if (only === value) return branch.description ?? description ?? null;
  return [branch.description, partAbout(value, choices, description)].filter(Boolean).join(' ') || null;
}

/** The branch of a choice that a value chooses: as the tag of the map it stands in, or as a name in place of the map. */
function branchChosen(
  document: SpecDocument,
  path: Path,
  value: string,
): { description: string | undefined; tag: SchemaNode } | null {
  const within = schemaOf(document, path.slice(0, -1))?.forms ?? [];
  const instead = schemaAt(path, (at) => (at.length === path.length + 1 ? value : null))?.forms ?? [];
  const maps = [...within.filter(({ discriminator }) => discriminator?.propertyName === path.at(-1)), ...instead];
  const ofChoices = [path, path.slice(0, -1)]
    .flatMap((at) => schemaAt(at)?.forms ?? [])
    .map((form) => form.description);
  for (const { discriminator, properties, description } of maps) {
    const tag = discriminator && properties?.[discriminator.propertyName];
    // A branch that says nothing of itself is described as the whole choice is.
    if (tag) return { description: ofChoices.includes(description) ? undefined : description, tag };
  }
  return null;
}

/**
 * The part of a description that is about one of its values: `pgd: projected gradient ascent. fgsm: one step …`; names
 * may share a part (`mnist, fashion-mnist: …`). Null where the description has none.
 */
export function partAbout(value: string, choices: readonly string[], description = ''): string | null {
  const headings = [...description.matchAll(/(?:^|(?<=[.;] ))[`\w][\w, `-]*: /g)].flatMap((match) => {
    const names = match[0]
      .slice(0, -2)
      .replaceAll('`', '')
      .split(/, | and /);
    return names.every((name) => choices.includes(name))
      ? [{ names, start: match.index, text: match.index + match[0].length }]
      : [];
  });
  const index = headings.findIndex(({ names }) => names.includes(value));
  const heading = headings[index];
  if (heading === undefined) return null;
  const text = description.slice(heading.text, headings[index + 1]?.start).trim();
  // What follows the last value speaks of the key as a whole.
  const [own = ''] = text.split(/ (?=Default\b)/);
  return own.endsWith(';') ? `${own.slice(0, -1)}.` : own;
}

/** `Epoch 50 of 100, 25 of 50`, counted from the start of each period. */
function momentInWords(path: Path, spec: ResolvedSpec): string | null {
  const epochs = epochsOfMoment(path, spec);
  if (epochs.length === 0) return null;
  const each = epochs.map(({ epoch, length }) => `${Number(epoch.toFixed(2))} of ${length}`).join(', ');
  const section = path[0] === 'epsilon' ? spec.epsilon : spec.learning_rate;
  return `Epoch ${each}, counted from the start of ${repeats(section, spec) ? 'each period' : 'the run'}.`;
}
