/** @file Completion at every position of real specs, also of half-typed ones: it never throws, and never breaks what stands around. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSource } from '@advexp/schemas';
import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { SpecDocument } from '../../spec-document.ts';
import { open } from '../../testing.ts';
import { completionsAt } from './index.ts';

const EXAMPLES = join(import.meta.dirname, '../../../../runner/examples');

/** Layouts that the examples lack. */
const BLOCKS = `# Every layout
extends:
- base.advexp

data:
  dataset: "cifar-10"
  augment: { crop_padding: 4,
             horizontal_flip: true }   # as in the paper
model:
    architecture: custom

    layers:
    - type: conv
      channels: 16
      kernel: 3
    - relu   # 😀
    -   type: maxpool

    - { type: linear, units: 10 }
epsilon: {
  schedule: piecewise, target: 8/255,
  points: [
    { at: 20%, value: 0 },
    { at: 60%, value: 8/255 },
  ],
}
evaluate:
  attacks:
    - clean
    - name: 'strong'
      steps: 50
  during: pgd-10
sweep:
  grid:
    learning_rate: [0.01, 0.1]
    attack.step_size:
      - 0.25eps
  seeds: 3
`;

const SPECS: [string, string][] = [
  ...readdirSync(EXAMPLES).map((name): [string, string] => [name, readFileSync(join(EXAMPLES, name), 'utf8')]),
  ['layouts', BLOCKS],
  ['layouts with CRLF', BLOCKS.replaceAll('\n', '\r\n')],
];

/** Texts that taking an item leads to, each once. */
function afterwards(document: SpecDocument, offset: number): [label: string, text: string][] {
  // No position of the protocol lies within a line break.
  if (document.text[offset - 1] === '\r') return [];
  const { items } = completionsAt(document, document.positionAt(offset), {
    snippets: false,
    insertReplace: false,
    asIs: true,
  });
  const lines = TextDocument.create('', '', 0, document.text);
  return items.map(({ label, textEdit, additionalTextEdits = [] }) => {
    if (!textEdit || !('range' in textEdit)) throw new TypeError(`${label} has no edit.`);
    const { start, end } = textEdit.range;
    // The protocol wants the range on one line, and the cursor in it.
    if (start.line !== end.line || document.offsetAt(start) > offset || document.offsetAt(end) < offset) {
      throw new RangeError(`${label} replaces what is not at ${offset}.`);
    }
    return [label, TextDocument.applyEdits(lines, [textEdit, ...additionalTextEdits])];
  });
}

test.each(SPECS)('%s: no item makes a sound document unreadable', (_, text) => {
  expect(parseSource('/mine.advexp', text).problems).toEqual([]);
  const { document } = open(text);
  const seen = new Set<string>();
  for (let offset = 0; offset <= text.length; offset++) {
    for (const [label, after] of afterwards(document, offset)) {
      if (seen.has(after)) continue;
      seen.add(after);
      const { problems } = parseSource('/mine.advexp', after);
      const cursor = `${text.slice(0, offset)}<|>${text.slice(offset)}`;
      if (problems.length > 0)
        expect({ cursor, label, after, problems: problems.map(({ message }) => message) }).toBeNull();
    }
  }
  expect(seen.size).toBeGreaterThan(text.split('\n').length * 4);
});

test.each(SPECS)('%s: in a half-typed document, no item makes another section unreadable', (_, text) => {
  for (let offset = 0; offset <= text.length; offset += 5) {
    const end = /\r?\n|$/.exec(text.slice(offset))?.index ?? 0;
    const typed = text.slice(0, offset) + text.slice(offset + end);
    const { document } = open(typed);
    const before = parseSource('/mine.advexp', typed);
    const broken = new Set(before.broken.map(sectionOf));
    for (const [label, after] of afterwards(document, offset).filter((_, index) => index % 4 === offset % 4)) {
      const own = sectionAt(typed, offset);
      const worse = parseSource('/mine.advexp', after)
        .broken.map(sectionOf)
        .filter((one) => one !== own && one !== label && !broken.has(one));
      const cursor = `${typed.slice(0, offset)}<|>${typed.slice(offset)}`;
      if (worse.length > 0) expect({ cursor, label, after, worse }).toBeNull();
    }
  }
});

function sectionOf(path: string): string {
  return /^[^.[]*/.exec(path)?.[0] ?? '';
}

function sectionAt(text: string, offset: number): string {
  const lines = text.slice(0, offset).split('\n');
  return /^[\w-]+/.exec(lines.findLast((line) => /^\w/.test(line)) ?? '')?.[0] ?? '';
}
