import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadSpec } from '@advexp/schemas';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const TEMPLATES = join(ROOT, 'templates');
const { contributes } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const templates = readdirSync(TEMPLATES).filter((name) => name.endsWith('.advexp'));

test.each(templates)('%s is a spec without problems, named as its file', (name) => {
  const { spec, problems } = loadSpec(join(TEMPLATES, name));
  expect(problems.map(({ code }) => code)).toEqual([]);
  expect(spec?.name).toBe(name.replace('.advexp', ''));
});

test('every template can be chosen, and every choice is there', () => {
  const source = readFileSync(join(ROOT, 'src/commands/new-experiment.ts'), 'utf8');
  const offered = [...source.matchAll(/file: '([^']+)'/g)].map(([, file]) => `${file}.advexp`);
  expect(offered.toSorted()).toEqual(templates.toSorted());
});

test('a command that a menu or button names is contributed, and each has an implementation', () => {
  const named: string[] = contributes.commands.map(({ command }: { command: string }) => command);
  const used = JSON.stringify([contributes.menus, contributes.viewsWelcome]).matchAll(
    /"command":"(advexp\.\w+)"|\(command:(advexp\.\w+)\)/g,
  );
  for (const [, menu, link] of used) expect(named).toContain(menu ?? link);
  const sources = ['commands/of-specs.ts', 'commands/of-runs.ts', 'language-client.ts'].map((name) =>
    readFileSync(join(ROOT, 'src', name), 'utf8'),
  );
  for (const command of named) {
    const name = command.replace('advexp.', '');
    expect(
      sources.some((source) => source.includes(`    ${name}: `) || source.includes(`'${command}'`)),
      command,
    ).toBe(true);
  }
});
