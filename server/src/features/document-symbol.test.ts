import { expect, test } from 'vitest';
import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver';
import { open, textIn } from '../testing.ts';
import { documentSymbols } from './document-symbol.ts';

const outline = (symbols: DocumentSymbol[]): unknown[] =>
  symbols.map(({ name, detail, children }) => [name, detail, ...(children?.length ? [outline(children)] : [])]);

test('the outline follows maps and lists of maps', () => {
  const { document } = open(
    'name: x\ntrain: { epochs: 4 }\nmodel:\n  layers:\n    - type: conv\n      channels: 3\n    - relu\npas: { periods: [1, 2] }\nseed:\n',
  );
  expect(outline(documentSymbols(document))).toEqual([
    ['name', 'x'],
    ['train', '4', [['epochs', '4']]],
    [
      'model',
      '',
      [
        [
          'layers',
          '[…, relu]',
          [
            [
              '[0]',
              'conv',
              [
                ['type', 'conv'],
                ['channels', '3'],
              ],
            ],
          ],
        ],
      ],
    ],
    ['pas', '', [['periods', '[1, 2]']]],
    ['seed', ''],
  ]);
});

test('a symbol spans key and value and is selected by its key, also behind characters of two code units', () => {
  const { document } = open('# 😀\nname: "😀"\ntrain:\n  epochs: 4\n\n# after\n');
  const [name, train] = documentSymbols(document);
  expect(name && textIn(document, name.range)).toBe('name: "😀"');
  expect(train && textIn(document, train.range)).toBe('train:\n  epochs: 4');
  expect(train && textIn(document, train.selectionRange)).toBe('train');
  expect(train?.kind).toBe(SymbolKind.Object);
});

test('a half-typed line costs only its own symbol', () => {
  const { document } = open('name: x\nepsil\ntrain: { epochs: 4\npas: { periods: 2 }\n');
  expect(documentSymbols(document).map(({ name }) => name)).toEqual(['name', 'train', 'pas']);
});

test('a list without end is cut', () => {
  const { document } = open(`a:\n${'  - b: 1\n'.repeat(6000)}`);
  expect(documentSymbols(document)[0]?.children?.length).toBeLessThanOrEqual(5000);
});
