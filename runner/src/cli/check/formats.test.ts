/** @file The formats of `advexp check` through the real program. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { explain, validateCheckOutput } from '@advexp/schemas';
import type { Log } from 'sarif';
import { afterAll, expect, test } from 'vitest';

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));
const root = mkdtempSync(join(tmpdir(), 'advexp-check-'));
const folder = join(root, 'with space, comma');
mkdirSync(folder);
afterAll(() => rmSync(root, { recursive: true, force: true }));

const SPEC = `data: { dataset: cifar-10 }
model: { architecture: resnet18 }
epsilon: 8/255
learning_rate: 0.1
train: { epochs: 10 }
sweep:
  grid: { epsilon: [8/255, 8, 16] }
  seeds: 2
`;
writeFileSync(join(folder, 'a.advexp'), SPEC);
writeFileSync(join(folder, 'b.advexp'), 'extends: ../base.advexp\nseed: 0\n');
writeFileSync(join(root, 'base.advexp'), SPEC.slice(0, SPEC.indexOf('sweep')).replace('0.1', '5'));

function check(...words: string[]) {
  const command = ['--conditions=advexp-source', MAIN, 'check', ...words];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: folder,
    encoding: 'utf8',
    timeout: 60_000,
  });
  expect(stderr.includes('    at ')).toBe(false);
  return { status, stdout, stderr };
}

const UNIT = (n: number, share: string) =>
  `${n} has no unit: it may mean ${n} grey levels (${share} of the pixel range) or ${n} times the whole range. Write ${n}/255 or ${n}px for grey levels.`;

test('text and json: every point of a sweep is checked', () => {
  const { status, stdout, stderr } = check('a.advexp');
  expect(stderr.trimEnd().split('\n')).toEqual([
    `a.advexp:7:28: error[epsilon-unit] ${UNIT(8, '0.0313725')} (sweep point eps-8_seed-0 and 1 more)`,
    `a.advexp:7:31: error[epsilon-unit] ${UNIT(16, '0.0627451')} (sweep point eps-16_seed-0 and 1 more)`,
  ]);
  expect(stdout).toBe('a.advexp: 2 errors\n');
  expect(status).toBe(2);
  const output: unknown = JSON.parse(check('a.advexp', '--format', 'json').stdout);
  expect(validateCheckOutput(output) ? '' : explain(validateCheckOutput)).toBe('');
  expect(output).toMatchObject([
    { line: 7, column: 28 },
    { line: 7, column: 31 },
  ]);
});

test('github: workflow commands with their escapes', () => {
  const { status, stdout } = check('a.advexp', 'b.advexp', '--format', 'github');
  const lines = stdout.trimEnd().split('\n');
  expect(lines[0]).toBe(
    `::error file=a.advexp,line=7,endLine=7,col=28,endColumn=29,title=epsilon-unit::${UNIT(8, '0.0313725')} (sweep point eps-8_seed-0 and 1 more)`,
  );
  expect(lines[2]).toMatch(
    /^::warning file=..\/base.advexp,line=4,endLine=4,col=16,endColumn=17,title=learning-rate-range::/,
  );
  expect(lines.slice(-2)).toEqual(['a.advexp: 2 errors', 'b.advexp: 1 warning']);
  expect(status).toBe(2);
  // Names of files and messages hold what workflow commands give a meaning to.
  writeFileSync(join(root, 'x,y.advexp'), `${SPEC.slice(0, SPEC.indexOf('sweep'))}name: "50%\\nof: it"\n`);
  expect(check('../x,y.advexp', '--format', 'github').stdout.split('\n')[0]).toMatch(
    /^::error file=\.\.\/x%2Cy\.advexp,line=6,endLine=6,col=7,endColumn=20,title=bad-name::name: '50%25%0Aof: it' is not a name/,
  );
  expect(check('a.advexp', '--set', 'train.epochs=0', '--format', 'github').stdout).toContain(
    '::error title=out-of-range::train.epochs is 0',
  );
});

test('sarif: a log whose results point into the files, with the rules that they break', () => {
  const { stdout, status } = check(
    'a.advexp',
    'b.advexp',
    '../base.advexp',
    '--set',
    'attack.stps=3',
    '--format',
    'sarif',
  );
  const log = JSON.parse(stdout) as Log;
  expect([log.version, log.runs.length, status]).toEqual(['2.1.0', 1, 2]);
  const [run] = log.runs;
  const rules = run?.tool.driver.rules ?? [];
  expect(run?.tool.driver).toMatchObject({ name: 'advexp', semanticVersion: expect.stringMatching(/^\d+\.\d+\.\d+/) });
  expect(rules.map(({ id }) => id)).toEqual(['epsilon-unit', 'unknown-key']);
  for (const { help } of rules) expect(help?.text).toMatch(/\.$/);
  const results = run?.results ?? [];
  const broken = results.map(({ ruleId, ruleIndex }) => [ruleId, rules[ruleIndex ?? -1]?.id]);
  const [unit, unknown] = rules.map(({ id }) => [id, id]);
  expect(broken).toEqual([unknown, unit, unit, unknown, unknown]);
  expect(results[1]).toMatchObject({
    level: 'error',
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'a.advexp', uriBaseId: '%SRCROOT%' },
          region: { startLine: 7, startColumn: 28, endLine: 7, endColumn: 29 },
        },
      },
    ],
  });
  expect(results[0]?.locations).toEqual([
    { logicalLocations: [{ fullyQualifiedName: '--set attack.stps', kind: 'parameter' }] },
  ]);
  expect(run?.originalUriBaseIds?.['%SRCROOT%']?.uri).toBe(`${pathToFileURL(folder).href}/`);
  const elsewhere = (JSON.parse(check('b.advexp', '--format', 'sarif').stdout) as Log).runs[0];
  expect(elsewhere?.results).toMatchObject([
    {
      level: 'warning',
      locations: [{ physicalLocation: { artifactLocation: { uri: pathToFileURL(join(root, 'base.advexp')).href } } }],
    },
  ]);
  const sound = JSON.parse(
    check('../base.advexp', '--set', 'learning_rate=0.1', '--set', 'seed=0', '--format', 'sarif').stdout,
  ) as Log;
  expect(sound.runs[0]).toMatchObject({ results: [], tool: { driver: { rules: [] } } });
});
