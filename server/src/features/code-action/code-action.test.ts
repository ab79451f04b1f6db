import { expect, test } from 'vitest';
import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { open } from '../../testing.ts';
import { codeActionsAt } from './index.ts';

const SOUND =
  'seed: 0\ndata: { dataset: cifar-10 }\nmodel: { architecture: resnet18 }\nlearning_rate: 0.1\ntrain: { epochs: 20 }\n';

/** Titles of the actions at the marked place, each with the text that it leaves. */
function actions(marked: string, only?: string[]): { title: string; text: string; action: CodeAction }[] {
  const { document, cursors, ranges } = open(marked);
  const range = ranges[0] ?? (cursors[0] && { start: cursors[0], end: cursors[0] });
  if (!range) throw new Error('No place is marked.');
  const context = { diagnostics: [], ...(only && { only }) };
  return codeActionsAt(document, { range, context }, true).map((action) => ({
    title: action.title,
    action,
    text: TextDocument.applyEdits(
      TextDocument.create('', '', 0, document.text),
      action.edit?.changes?.[document.uri] ?? [],
    ),
  }));
}

test('a budget without a unit gets one, and the fix without doubt is preferred', () => {
  const [first] = actions(`${SOUND}epsilon: 8<|> # budget\n`, [CodeActionKind.QuickFix]);
  expect(first?.title).toBe('Write epsilon: 8/255');
  expect(first?.action).toMatchObject({ kind: 'quickfix', isPreferred: true, diagnostics: [{ code: 'epsilon-unit' }] });
  expect(first?.text).toBe(`${SOUND}epsilon: 8/255 # budget\n`);
});

test('a slip of a key is renamed in its place', () => {
  const texts = actions(`${SOUND}epsilom<|>: 8/255\n`, [CodeActionKind.QuickFix]).map(({ text }) => text);
  expect(texts[0]).toBe(`${SOUND}epsilon: 8/255\n`);
});

test('a warning can be silenced, beside a comment and beside another code', () => {
  const silenced = (line: string) =>
    actions(`${SOUND}${line}\n`, [CodeActionKind.QuickFix])
      .filter(({ title }) => title.startsWith('Ignore'))
      .map(({ title, text }) => [title, text.slice(SOUND.length)]);
  const line = 'epsilon: { schedule: constant, target: <|>0.9 }';
  const plain = line.replace('<|>', '');
  expect(silenced(line)).toEqual([
    ['Ignore epsilon-too-large on this line', `${plain} # advexp-ignore epsilon-too-large\n`],
  ]);
  expect(silenced(`${line} # huge`)[0]?.[1]).toBe(`${plain} # huge # advexp-ignore epsilon-too-large\n`);
  expect(silenced(`${line} # advexp-ignore seed-missing`)[0]?.[1]).toBe(
    `${plain} # advexp-ignore seed-missing, epsilon-too-large\n`,
  );
});

test('a silenced warning is gone, and errors cannot be silenced', () => {
  const [silence] = actions(`${SOUND}epsilon: { schedule: constant, target: <|>0.9 }\n`, [
    CodeActionKind.QuickFix,
  ]).filter(({ title }) => title.startsWith('Ignore'));
  expect(open(silence?.text ?? '').document.loaded.problems).toEqual([]);
  expect(actions(`${SOUND}epsilon: 8<|>\n`).some(({ title }) => title.startsWith('Ignore'))).toBe(false);
});

// The step becomes 2/255 first, which then does not follow the schedule.
test('fix all mends what leaves no doubt, wherever it stands, in one edit', () => {
  const text = `${SOUND.replace('seed: 0', 'seed: 0 # x')}epsilon:\n  schedule: cosine\n  target: 8\n  max: 16 # levels\nattack: { step_size: <|>2 }\n`;
  const [all, ...others] = actions(text, ['source.fixAll']);
  expect(others).toEqual([]);
  expect(all?.action.kind).toBe('source.fixAll.advexp');
  expect(all?.text).toBe(
    text
      .replace('<|>', '')
      .replace('target: 8', 'target: 8/255')
      .replace('max: 16', 'max: 16/255')
      .replace('2 }', '0.25eps }'),
  );
});

test('fix all is offered only when asked for, and not without anything to fix', () => {
  expect(actions(`${SOUND}epsilon: 8<|>\n`).map(({ action }) => action.kind)).not.toContain('source.fixAll.advexp');
  expect(actions(`${SOUND}epsilon: <|>8/255\n`, ['source.fixAll'])).toEqual([]);
});

test('a range takes the fixes of all problems in it; elsewhere there are none', () => {
  const titles = (marked: string) => actions(marked, [CodeActionKind.QuickFix]).map(({ title }) => title);
  expect(titles(`${SOUND}<|epsilon: 8\nattack: { step_size: 2 }|>\n`)).toEqual(
    expect.arrayContaining(['Write epsilon: 8/255', 'Write step_size: 2/255']),
  );
  expect(titles(`seed: <|>0\n${SOUND.replace('seed: 0\n', '')}epsilon: 8\n`)).toEqual([]);
});

test('extracting makes a file where the client can', () => {
  const found = actions(`<|${SOUND.slice(8)}|>name: x\nseed: 0\nepsilon: 8/255\n`, [CodeActionKind.RefactorExtract]);
  expect(found[0]?.action.edit?.documentChanges?.map((change) => ('kind' in change ? change.kind : 'edit'))).toEqual([
    'create',
    'edit',
    'edit',
  ]);
});
