/** @file What explains an offer, as Markdown: meaning, default, range and examples, all from the schema. */
import { type Path, type SchemaNode, schemaAt, type WrittenAt } from '@advexp/schemas';
import type { Subject } from './offer.ts';
import { flowText, wordsOf } from './template.ts';

/** Null where the schema says nothing. */
export function documentation({ path, tag }: Subject, written: WrittenAt): string | null {
  const isTag = (at: Path) => tag !== undefined && at.length === path.length + 1;
  const place = schemaAt(path, (at) => (isTag(at) ? tag : written(at)));
  if (!place) return null;
  const { node, forms } = place;
  if (tag !== undefined) return branchMeaning(forms, tag);
  const meaning = node.description ?? forms.find(({ description }) => description)?.description;
  return [...(meaning ? [meaning] : []), ...facts(node, forms, meaning ?? '')].join('\n\n') || null;
}

/** What a branch of a choice is, and what its tag says of it. `forms` are those of the branch's own choice. */
function branchMeaning(forms: readonly SchemaNode[], tag: string): string | null {
  const texts = forms.flatMap(({ discriminator, description, properties }) => {
    const own = discriminator && properties?.[discriminator.propertyName];
    if (!own || !wordsOf(own).includes(tag)) return [];
    // Branches of several tags say in their tag's description what each is.
    return own.enum ? [description, own.description] : [description ?? own.description];
  });
  return [...new Set(texts.filter((text) => text !== undefined))].join('\n\n') || null;
}

/** What the words do not say already. */
function facts(node: SchemaNode, forms: readonly SchemaNode[], meaning: string): string[] {
  const byDefault = node.default ?? forms.find((form) => form.default !== undefined)?.default;
  const examples = node.examples ?? forms.find((form) => form.examples)?.examples ?? [];
  const range = forms.length === 1 && forms[0] ? rangeOf(forms[0]) : null;
  return [
    ...(byDefault !== undefined && !/\bdefault\b/i.test(meaning) ? [`Default: ${code(byDefault)}`] : []),
    ...(range !== null && !/\brange\b/i.test(meaning) ? [`Range: ${range}`] : []),
    ...(examples.length > 0 ? [`Examples: ${examples.map(code).join(', ')}`] : []),
  ];
}

function rangeOf({ minimum, maximum, exclusiveMinimum, exclusiveMaximum }: SchemaNode): string | null {
  const low = exclusiveMinimum === undefined ? minimum : exclusiveMinimum;
  const high = exclusiveMaximum === undefined ? maximum : exclusiveMaximum;
  if (low === undefined && high === undefined) return null;
  const parts = [
    ...(low === undefined ? [] : [exclusiveMinimum === undefined ? `at least ${low}` : `above ${low}`]),
    ...(high === undefined ? [] : [exclusiveMaximum === undefined ? `at most ${high}` : `below ${high}`]),
  ];
  return parts.join(', ');
}

function code(value: unknown): string {
  return `\`${flowText(value)}\``;
}
