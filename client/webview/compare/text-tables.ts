/** @file A table as text: Markdown and LaTeX (booktabs). CSV is in figure.ts. */
export interface TextTable {
  head: readonly string[];
  rows: readonly (readonly string[])[];
  /** Columns of numbers, which stand to the right. */
  right: ReadonlySet<number>;
}

/** GitHub's tables. */
export function markdown({ head, rows, right }: TextTable): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |\n`;
  return line(head) + line(head.map((_, i) => (right.has(i) ? '---:' : '---'))) + rows.map(line).join('');
}

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '±': '$\\pm$',
  '−': '$-$',
  '‖': '$\\Vert$',
  '∇': '$\\nabla$',
  ε: '$\\varepsilon$',
  λ: '$\\lambda$',
  '₁': '$_1$',
  '★': '$\\star$',
};

function latexText(text: string): string {
  return text.replace(/[\\~^±−‖∇ελ₁★&%$#_{}]/gu, (letter) => SPECIAL[letter] ?? `\\${letter}`).replaceAll('\n', ' ');
}

/** A tabular of the package booktabs. */
export function latex({ head, rows, right }: TextTable): string {
  const line = (cells: readonly string[]) => `  ${cells.map(latexText).join(' & ')} \\\\\n`;
  const columns = head.map((_, i) => (right.has(i) ? 'r' : 'l')).join('');
  return `\\begin{tabular}{${columns}}\n  \\toprule\n${line(head)}  \\midrule\n${rows.map(line).join('')}  \\bottomrule\n\\end{tabular}\n`;
}
