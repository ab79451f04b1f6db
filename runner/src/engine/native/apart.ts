/**
 * @file Asking a program of ours that runs in a process of its own: what native libraries print there nobody has to read, and if
 * one ends its process, ours goes on. The program takes its question from `questionOf` and gives its answer to `answer`.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export type Ended =
  | { readonly answer: unknown }
  | { readonly ended: NodeJS.Signals | number | null; readonly said: string };

/**
 * Runs a program to its end.
 * @param question what JSON can hold
 * @returns its answer; or, where it ended without one, its signal or exit code and the last line of its stderr
 * @throws the signal's reason when it is aborted; the program is ended then
 */
export function askApart(
  program: URL,
  question: unknown,
  { signal, timeout }: { signal?: AbortSignal; timeout: number },
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    // Not `fork`, which cannot be told to open no window: a run that outlives its editor has no console to share.
    const words = [...process.execArgv, fileURLToPath(program), JSON.stringify(question)];
    const child = spawn(process.execPath, words, {
      ...(signal && { signal }),
      timeout,
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      windowsHide: true,
    });
    let stderr = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    let answered: Ended | null = null;
    child.on('message', (answer) => {
      answered = { answer };
    });
    child.on('error', (error) => reject(signal?.aborted ? signal.reason : error));
    child.on('close', (code, ended) =>
      resolve(answered ?? { ended: ended ?? code, said: stderr.trim().split('\n').at(-1) ?? '' }),
    );
  });
}

/** In the program: what it is asked. */
export function questionOf(): unknown {
  return JSON.parse(process.argv[2]);
}

/** In the program: answers and ends the process, whatever native threads still do. */
export function answer(said: object): void {
  process.send?.(said, () => process.exit(0));
}
