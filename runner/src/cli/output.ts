/** @file Writing to the terminal or the pipe that the command was started with. */
import { homedir } from 'node:os';
import { relative, sep } from 'node:path';
import { styleText } from 'node:util';

export type Style = Parameters<typeof styleText>[0];

/** Colours a text, or leaves it as it is where colours are not wanted. */
export type Paint = (style: Style, text: string) => string;

/** Colours as stdout takes them: none in a pipe, with NO_COLOR, or on a terminal without them. */
export const paintStdout: Paint = (style, text) => styleText(style, text, { stream: process.stdout });
export const paintStderr: Paint = (style, text) => styleText(style, text, { stream: process.stderr });

/** Prints lines to stdout. */
export function print(...lines: string[]): void {
  process.stdout.write(lines.map((line) => line + '\n').join(''));
}

/** Prints a value as JSON for other programs: on one line, or indented for files and eyes. */
export function printJson(value: unknown, { indent = true } = {}): void {
  print(JSON.stringify(value, null, indent ? 2 : undefined));
}

/** Prints lines to stderr. */
export function complain(...lines: string[]): void {
  process.stderr.write(lines.map((line) => line + '\n').join(''));
}

/**
 * Goes on when the reader of the output goes away, as `head` and closed terminals do: what a run computes is in its
 * folder, and no viewer may end it.
 */
export function surviveLostReaders(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE' && error.code !== 'EIO') throw error;
    });
  }
}

/** The shorter of the absolute path and the one from the current folder. */
export function showPath(path: string): string {
  const fromHere = relative(process.cwd(), path) || '.';
  return fromHere.length < path.length ? fromHere : path;
}

/** A path with `~` for the home folder. */
export function fromHome(path: string): string {
  const home = homedir();
  return path.startsWith(home + sep) ? `~${path.slice(home.length)}` : path;
}

/** How this program was started, for commands that are printed to be copied: `npx advexp`, or `node …/main.js`. */
export function invocation(): string {
  if (process.env.npm_command !== undefined) return 'npx advexp';
  const script = process.argv[1] ?? '';
  if (/[\\/]node_modules[\\/]\.bin[\\/]/.test(script)) return 'npx advexp';
  return /main\.[jt]s$/.test(script) ? `node ${showPath(script)}` : 'advexp';
}

/** A path as one word of a command: of a POSIX shell; under Windows, of PowerShell and of cmd. */
export function quote(path: string, platform = process.platform): string {
  if (platform === 'win32') return /^[\w\\./:@+=~-]+$/.test(path) ? path : `"${path.replaceAll('"', '\\"')}"`;
  return /^[\w./:@%+=~-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`;
}
