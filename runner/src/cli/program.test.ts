import type { Command } from 'commander';
import { expect, test } from 'vitest';
import { buildProgram } from './program.ts';

/** The help of a command as a terminal of 80 columns shows it. */
function help(command: Command): string {
  let text = '';
  command.configureOutput({
    writeOut: (piece) => {
      text += piece;
    },
    getOutHelpWidth: () => 80,
  });
  command.outputHelp();
  return text.trim();
}

/** `npx vitest run runner/src/cli/program.test.ts -u` writes it anew. */
test('docs/cli.md is the help that the program prints', async () => {
  const program = buildProgram();
  const commands = program.commands.flatMap((command) => [
    [`advexp ${command.name()}`, help(command)],
    ...command.commands.map((part) => [`advexp ${command.name()} ${part.name()}`, help(part)]),
  ]);
  const sections = [['advexp', help(program)], ...commands];
  const page = [
    '# The command line',
    'As `npx advexp <command> --help` prints it. Exit codes: 0 done, 1 failed, 2 bad usage, spec or data, 130 interrupted.',
    ...sections.map(([name, text]) => `## ${name}\n\n\`\`\`text\n${text}\n\`\`\``),
  ];
  await expect(page.join('\n\n') + '\n').toMatchFileSnapshot('../../../docs/cli.md');
});

test('every command teaches by examples', () => {
  for (const command of buildProgram().commands) {
    if (command.name() === 'quickstart') continue; // has nothing to choose
    expect(help(command)).toContain(`Examples:\n  advexp ${command.name()}`);
  }
});
