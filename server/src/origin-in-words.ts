/** @file Where a resolved value comes from, in Markdown: written here, a line of a base, a preset, a default. */
import { basename, dirname, relative } from 'node:path';
import { find, type Path, type SourceNode, type SourceRange, showPath } from '@advexp/schemas';
import { URI } from 'vscode-uri';
import type { SpecDocument } from './spec-document.ts';

/** Follows a value: `written here`, `from [base.advexp:12](…)`, `by the preset paper`, `by default`. */
export function originInWords(document: SpecDocument, path: Path): string {
  const { kind, range } = document.loaded.origin(showPath(path));
  if (range === null) return 'by default';
  switch (kind) {
    case 'preset': {
      const preset = document.loaded.source && find(document.loaded.source, ['attack', 'preset']);
      return `by the preset \`${preset?.kind === 'scalar' ? preset.value : ''}\``;
    }
    case 'sweep':
      return `in the first point of the sweep, ${link(document, range)}`;
    default:
      return range.file === document.file ? 'written here' : `from ${link(document, range)}`;
  }
}

/** What a key written here takes the place of: `instead of 0.1 in [base.advexp:12](…)`; null where it replaces nothing. */
export function replacedInWords(document: SpecDocument, path: Path): string | null {
  const replaced = replacedBy(document, path);
  return replaced && `instead of \`${String(replaced.value)}\` in ${link(document, replaced.range)}`;
}

/** The single value of a base that a single value written here replaces. */
export function replacedBy(document: SpecDocument, path: Path): Extract<SourceNode, { kind: 'scalar' }> | null {
  const mine = document.own && find(document.own, path);
  const under = mine?.kind === 'scalar' && document.beneath ? find(document.beneath, path) : null;
  if (mine?.kind !== 'scalar' || under?.kind !== 'scalar' || path[0] === 'extends') return null;
  return under.value === mine.value ? null : under;
}

/** `[base.advexp:12](file:///…/base.advexp#L12)`. */
export function link(document: SpecDocument, { file, start }: SourceRange): string {
  const name =
    file === document.file
      ? `line ${start.line}`
      : `${relative(dirname(document.file), file) || basename(file)}:${start.line}`;
  return `[${name}](${URI.file(file).with({ fragment: `L${start.line}` })})`;
}
