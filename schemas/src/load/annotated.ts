/** @file For tests: specs with the range of an expected problem marked «like this». */
import type { SourceRange } from '../resolved.ts';

export interface Annotated {
  text: string;
  /** Offsets of what stood between the markers; null without markers. */
  marked: { start: number; end: number } | null;
}

export function annotated(source: string): Annotated {
  const start = source.indexOf('«');
  const end = source.indexOf('»');
  if (start === -1) return { text: source, marked: null };
  return { text: source.replace('«', '').replace('»', ''), marked: { start, end: end - 1 } };
}

export function offsets({ start, end }: SourceRange): Annotated['marked'] {
  return { start: start.offset, end: end.offset };
}

/** A sound spec on which a test writes its own sections; `null` leaves a section out. */
export function specText(sections: Record<string, string | null>): string {
  const all: Record<string, string | null> = {
    seed: '0',
    data: '{ dataset: cifar-10 }',
    model: '{ architecture: resnet18 }',
    epsilon: '8/255',
    learning_rate: '0.1',
    train: '{ epochs: 4 }',
    ...sections,
  };
  return Object.entries(all)
    .flatMap(([key, value]) =>
      value === null ? [] : [value.startsWith('«:') ? `«${key}»: ${value.slice(2)}` : `${key}: ${value}`],
    )
    .join('\n');
}

/** Files of a test by absolute path. */
export function filesReader(files: Record<string, string>) {
  return (file: string): string => {
    const text = files[file];
    if (text === undefined) throw Object.assign(new Error('no such file'), { code: 'ENOENT' });
    return text;
  };
}
