/** @file Hover, hints and lenses on texts that nobody meant: they never throw, and never point outside the document. */

import { expect, test } from 'vitest';
import { MarkupKind, type Position } from 'vscode-languageserver';
import { LastRuns } from '../last-run.ts';
import type { SpecDocument } from '../spec-document.ts';
import { open } from '../testing.ts';
import { codeLensesOf } from './code-lens.ts';
import { hoverAt } from './hover.ts';
import { inlayHintsIn } from './inlay-hints.ts';

const SOUND = `extends: base.advexp # 😀
seed: 0
data: { dataset: cifar-10 }
model: { architecture: resnet18 }
epsilon:
  schedule: piecewise
  target: 8/255
  points: [{ at: 25%, value: 0 }, { at: 50%, value: 8px }]
pas: { periods: [6, 4], reset: [epsilon] }
learning_rate: { schedule: step, initial: 0.1, at: [50%, 75%] }
evaluate: { attacks: [clean, pgd-20-2, { name: far, step_size: 0.1eps }], during: fgsm }
sweep: { grid: { epsilon.target: [4px, 8px] } }
`;

const TEXTS: Record<string, string> = {
  nothing: '',
  'one character': ':',
  'Windows line ends and a mark at the start': `\uFEFF${SOUND.replaceAll('\n', '\r\n')}`,
  tabs: SOUND.replaceAll('  ', '\t'),
  'a base that is the file itself': SOUND.replace('base.advexp', 'mine.advexp'),
  'wrong types everywhere':
    'epsilon: [1, { a: b }]\npas: yes\nlearning_rate: { at: { x: 1 } }\nevaluate: { attacks: { during: 3 } }\nextends: [1, {}]\nname: [x]',
  'numbers out of range': SOUND.replace('8/255', '1e999/0').replace('[6, 4]', '[0, -1]').replace('25%', '900%'),
  'keys of every object': '__proto__: { constructor: 1 }\nconstructor: 8px\nepsilon: { toString: 8px, __proto__: 3 }',
  'deep nesting': `epsilon: ${'['.repeat(2000)}`,
  'binary junk': 'a\u0000b\u0001: \uD800\n- \uDC00 %: @',
  'a conflict': SOUND.replace('seed: 0', '<<<<<<< HEAD\nseed: 0\n=======\nseed: 1\n>>>>>>> other'),
};

/** A generator of our own, so that a failure repeats. */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

function isInside(document: SpecDocument, position: Position): boolean {
  const back = document.positionAt(document.offsetAt(position));
  return back.line === position.line && back.character === position.character;
}

function check(text: string, positions: number): void {
  const { document } = open(text.replaceAll('<|', '< |').replaceAll('|>', '| >'), {
    '/specs/base.advexp': 'epsilon: 4px\nseed: 3',
  });
  const whole = document.rangeAt(0, document.text.length);
  for (const { position } of inlayHintsIn(document, whole)) expect(isInside(document, position)).toBe(true);
  codeLensesOf(document, ['advexp.run'], new LastRuns());
  const step = Math.max(1, Math.floor(document.text.length / positions));
  for (let offset = 0; offset <= document.text.length; offset += step) {
    for (const shown of [
      { format: MarkupKind.Markdown, images: true },
      { format: MarkupKind.PlainText, images: false },
    ]) {
      const hover = hoverAt(document, document.positionAt(offset), shown);
      if (hover?.range) expect(isInside(document, hover.range.start) && isInside(document, hover.range.end)).toBe(true);
    }
  }
}

test.each(Object.entries(TEXTS))('%s', (_, text) => check(text, 200));

test('a sound spec with pieces cut out, doubled or exchanged', () => {
  const random = numbers(7);
  const below = (limit: number) => Math.floor(random.next().value * limit);
  for (let round = 0; round < 300; round++) {
    const [from, length, to] = [below(SOUND.length), below(30), below(SOUND.length)];
    const piece = SOUND.slice(from, from + length);
    const rest = below(2) === 0 ? SOUND.slice(0, from) + SOUND.slice(from + length) : SOUND;
    check(rest.slice(0, to) + (below(3) === 0 ? '' : piece) + rest.slice(to), 15);
  }
});
