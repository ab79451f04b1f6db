/** @file Running other programs to their end: Pythons, the compiler, the loader's tools. */
import { spawn } from 'node:child_process';

export interface Finished {
  /** Null where it could not be started, or a signal ended it. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** @throws the signal's reason when it is aborted; the program is ended then */
export function execute(
  program: string,
  args: readonly string[],
  { signal, timeout }: { signal?: AbortSignal | undefined; timeout: number },
): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      signal,
      timeout,
      windowsHide: true,
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', (error) => {
      if (signal?.aborted) reject(signal.reason);
      else resolve({ code: null, stdout, stderr: error.message });
    });
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}
