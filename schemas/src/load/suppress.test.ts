import { expect, test } from 'vitest';
import { filesReader, specText } from './annotated.ts';
import { loadSpec } from './load.ts';

const HIGH = 'learning-rate-range';

/** Codes of what is left, with the text that each stands at. */
function left(text: string): string[] {
  return loadSpec({ file: 'a.advexp', text }).problems.map(
    ({ code, range }) => `${code} ${text.slice(range.start.offset, range.end.offset)}`,
  );
}

test.each([
  ['at the end of the line', `learning_rate: 3 # advexp-ignore ${HIGH}`],
  ['alone on the line before', `# advexp-ignore ${HIGH}\nlearning_rate: 3`],
  ['with other comments and an empty line between', `# advexp-ignore ${HIGH}\n# why: it works\n\nlearning_rate: 3`],
  ['with a reason', `learning_rate: 3 # advexp-ignore ${HIGH} (measured: docs/results.md)`],
  ['with a colon', `learning_rate: 3 # advexp-ignore: ${HIGH}`],
  ['with CRLF', `# advexp-ignore ${HIGH}\r\nlearning_rate: 3\r\n`],
  ['at a key with its value below', `learning_rate: # advexp-ignore ${HIGH}\n  schedule: constant\n  value: 3`],
  ['above such a key', `# advexp-ignore ${HIGH}\nlearning_rate: # so\n\n  schedule: constant\n  value: 3`],
])('a warning is hidden: %s', (_, lines) => {
  const text = specText({ learning_rate: null }) + '\n' + lines;
  expect(left(text)).toEqual([]);
});

test('several codes on one line', () => {
  const text = specText({
    epsilon: null,
    learning_rate: null,
    x: null,
    attack: `{ bounds: [0, 255], step_size: 0.25 } # advexp-ignore bounds-scale, step-too-large\nepsilon: 8/255\nlearning_rate: 0.1`,
  });
  expect(left(text)).toEqual([]);
});

test('only problems of that code on that line of that file', () => {
  const text = specText({
    learning_rate: `3 # advexp-ignore step-too-large`,
    attack: '{ step_size: 0.25 }',
  });
  expect(left(text)).toEqual([`${HIGH} 3`, 'useless-ignore step-too-large', 'step-too-large 0.25']);
});

test.each([
  [`0.1 # advexp-ignore «${HIGH}»`, /no learning-rate-range on line 5 .* Remove it/],
  ['3 # advexp-ignore learning-rate-range, «learning-rate-rage»', /Did you mean 'learning-rate-range'/],
  ['0.1 # advexp-ignore «zzz»', /explain` lists all/],
  ['0.1 «# advexp-ignore»', /names no code/],
  ['0.1 # advexp-ignore «out-of-range»', /errors cannot be hidden/],
])('a comment that hides nothing is reported: %s', (rate, message) => {
  const marked = specText({ learning_rate: rate });
  const text = marked.replace('«', '').replace('»', '');
  const problems = loadSpec({ file: 'a.advexp', text }).problems;
  expect(problems.map(({ code, severity }) => [code, severity])).toEqual([['useless-ignore', 'information']]);
  expect(problems[0]?.message).toMatch(message);
  expect(problems[0]?.range).toMatchObject({
    start: { offset: marked.indexOf('«') },
    end: { offset: marked.indexOf('»') - 1 },
  });
});

test('errors stay, and while there are errors nothing is said of comments that seem to hide nothing', () => {
  const text = specText({
    learning_rate: `0.1 # advexp-ignore ${HIGH}`,
    train: '{ epochs: 0 } # advexp-ignore out-of-range',
  });
  expect(left(text)).toEqual(['useless-ignore out-of-range', 'out-of-range 0'].toReversed());
});

test.each([
  ['in double quotes', `name: "x # advexp-ignore ${HIGH}"`],
  ['in single quotes', `name: 'x # advexp-ignore ${HIGH}'`],
  ['in a literal block', `name: |\n  # advexp-ignore ${HIGH}`],
  ['in a folded block', `name: >\n  x\n  # advexp-ignore ${HIGH}`],
  ['within a plain text', `name: x#advexp-ignore ${HIGH}`],
])('what is no comment is none: %s', (_, line) => {
  const codes = left(`${specText({ learning_rate: null })}\n${line}\nlearning_rate: 3\n`);
  // The names are wrong anyhow; nothing of them counts as a comment.
  expect(codes.some((code) => code.startsWith('useless-ignore'))).toBe(false);
});

test('a comment of a base hides problems there, and is never called useless from another file', () => {
  const base = specText({ learning_rate: `3 # advexp-ignore ${HIGH}`, seed: `0 # advexp-ignore seed-missing` });
  const options = { read: filesReader({ '/x/base.advexp': base }) };
  expect(loadSpec({ file: '/x/a.advexp', text: 'extends: base.advexp' }, options).problems).toEqual([]);
  const own = loadSpec({ file: '/x/base.advexp', text: base }, options).problems;
  expect(own.map(({ code, range }) => [code, range.start.line])).toEqual([['useless-ignore', 1]]);
  const text = `extends: base.advexp # advexp-ignore ${HIGH}`;
  const overridden = loadSpec({ file: '/x/a.advexp', text }, { ...options, overrides: ['seed=1'] });
  expect(overridden.problems).toEqual([]);
});

test('any text can bear a comment', () => {
  for (const text of [
    '# advexp-ignore a',
    '[',
    '\x1f# advexp-ignore a',
    'a: |\n # advexp-ignore',
    '\uFEFF# advexp-ignore x\na: 1',
  ]) {
    expect(() => loadSpec({ file: 'a.advexp', text })).not.toThrow();
  }
});
