/** @file What is documented of every code that a problem can have, and its page in Markdown. */

export interface RulePage {
  severity: 'error' | 'warning' | 'information';
  /** A noun phrase for the mistake. */
  title: string;
  /** What goes wrong and what it costs, in Markdown. */
  why: string;
  /**
   * Lines of a spec that have this problem and no other; what they leave out is as in `EXAMPLE_BASE`. Beginning with `$ `
   * a command instead.
   */
  wrong: string;
  /** The same, mended. */
  right: string;
  /** Where this is known from: a section of the paper, another work, or what advexp itself does. */
  source: string;
}

/** The spec that completes the examples of the pages. */
export const EXAMPLE_BASE: Readonly<Record<string, string>> = {
  seed: '0',
  data: '{ dataset: cifar-10 }',
  model: '{ architecture: resnet18 }',
  epsilon: '8/255',
  learning_rate: '0.1',
  train: '{ epochs: 20 }',
};

/** The page of a code. */
export function markdownPage(code: string, page: RulePage): string {
  const { severity, title, why, wrong, right, source } = page;
  const parts = [
    `# ${title}`,
    `\`${code}\` · ${severity}`,
    why,
    '## Wrong',
    block(wrong),
    '## Right',
    block(right),
    `Source: ${source}`,
  ];
  if (severity !== 'error') {
    parts.push(
      `If it is meant, write \`# advexp-ignore ${code}\` at the end of the line, or on a line of its own above.`,
    );
  }
  return parts.join('\n\n') + '\n';
}

function block(example: string): string {
  const [language, text] = example.startsWith('$ ') ? ['sh', example.slice(2)] : ['advexp', example];
  return `\`\`\`${language}\n${text}\n\`\`\``;
}

/** The table of all pages, with the spec that completes their examples. */
export function markdownIndex(pages: Readonly<Record<string, RulePage>>): string {
  const rows = Object.entries(pages).map(
    ([code, { severity, title }]) => `| [\`${code}\`](${code}.md) | ${severity} | ${title} |`,
  );
  const base = Object.entries(EXAMPLE_BASE).map(([key, value]) => `${key}: ${value}`);
  return [
    '# What `advexp check` finds',
    '',
    'Every problem has a stable code. `advexp explain CODE` prints its page in the terminal. A comment',
    '`# advexp-ignore CODE, CODE` at the end of a line, or on a line of its own above, hides warnings and informations of',
    'these codes on that line; errors cannot be hidden.',
    '',
    '| code | severity | what it is about |\n|---|---|---|',
    ...rows,
    '',
    'Examples on the pages are parts of a spec. What they leave out is as here:',
    '',
    block(base.join('\n')),
    '',
  ].join('\n');
}
