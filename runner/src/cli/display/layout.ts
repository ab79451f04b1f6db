/** @file Pieces of a text display: bars, sparklines, tables, and lines that fit a width. */
import cliTruncate from 'cli-truncate';
import stringWidth from 'string-width';

/** A bar of `width` cells of which a fraction is filled, to an eighth of a cell. */
export function bar(fraction: number, width: number): string {
  const eighths = Math.round(Math.min(Math.max(fraction, 0), 1) * width * 8);
  const full = Math.floor(eighths / 8);
  const part = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'][eighths % 8] ?? '';
  return '█'.repeat(full) + part + '░'.repeat(width - full - part.length);
}

const LEVELS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;

/** The values as a row of little bars between their minimum and maximum, the last `width` of them. */
export function sparkline(values: readonly number[], width: number): string {
  const shown = values.slice(-width);
  const low = Math.min(...shown);
  const span = Math.max(...shown) - low;
  return shown
    .map((value) => LEVELS[span === 0 ? 3 : Math.round(((value - low) / span) * (LEVELS.length - 1))])
    .join('');
}

const SEPARATOR = ' · ';

/** Puts pieces one after the other, on as many lines as the width asks for; a piece too long is cut. */
export function flow(pieces: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last !== undefined && stringWidth(last) + SEPARATOR.length + stringWidth(piece) <= width) {
      lines[lines.length - 1] = last + SEPARATOR + piece;
    } else lines.push(piece);
  }
  return lines.map((line) => cliTruncate(line, width));
}

/** Sentences broken at spaces; lines after the first are indented by two. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && stringWidth(last) + 1 + stringWidth(word) <= width) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(last === undefined ? word : `  ${word}`);
  }
  return lines.map((line) => cliTruncate(line, width));
}

export interface TableOptions {
  /** Columns aligned to the right, by index. */
  right?: readonly number[];
  /** Cuts lines to this width. */
  width?: number;
}

/** Rows in aligned columns, the first row being the head. */
export function table(rows: readonly (readonly string[])[], { right = [], width }: TableOptions = {}): string[] {
  const widths = rows.reduce<number[]>((all, row) => {
    row.forEach((cell, i) => {
      all[i] = Math.max(all[i] ?? 0, stringWidth(cell));
    });
    return all;
  }, []);
  return rows.map((row) => {
    const cells = row.map((cell, i) => {
      const padding = ' '.repeat((widths[i] ?? 0) - stringWidth(cell));
      return right.includes(i) ? padding + cell : cell + padding;
    });
    const line = cells.join('  ').trimEnd();
    return width === undefined ? line : cliTruncate(line, width);
  });
}
