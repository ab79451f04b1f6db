/** @file Trying a binding, in a process of its own: a library that does not fit a machine ends its process. */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Installation } from '../../engine/tensorflow/installation.ts';
import { SetupError } from './setup-error.ts';

/** What the other process is asked, and answers. */
export type VerificationRequest = Pick<Installation, 'binding' | 'libraries'>;
export type Verified = { readonly version: string; readonly gpu: boolean };
export type VerificationAnswer = Verified | { readonly problem: string };

const PROGRAM = fileURLToPath(
  new URL(import.meta.url.endsWith('.ts') ? './verification.ts' : './verification.js', import.meta.url),
);
const TIMEOUT_MS = 300_000;

/**
 * Loads a binding and computes with it.
 * @returns what TensorFlow says of itself
 * @throws SetupError if it does not load, breaks, or computes wrongly
 */
export function verifyBinding(request: VerificationRequest, signal: AbortSignal): Promise<Verified> {
  return new Promise((resolve, reject) => {
    const child = fork(PROGRAM, [JSON.stringify(request)], {
      signal,
      timeout: TIMEOUT_MS,
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    let stderr = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    let answer: VerificationAnswer | null = null;
    child.on('message', (message) => {
      answer = message as VerificationAnswer;
    });
    child.on('error', (error) => reject(signal.aborted ? signal.reason : error));
    child.on('close', (code, ended) => {
      if (answer !== null && !('problem' in answer)) resolve(answer);
      else if (answer !== null) reject(new SetupError(answer.problem));
      else {
        const last = stderr.trim().split('\n').at(-1) ?? '';
        const how = ended === null ? `with code ${code}` : `by ${ended}`;
        const why =
          ended === 'SIGILL'
            ? ' This processor lacks instructions that it was built for: try an older TensorFlow.'
            : '';
        reject(new SetupError(`The trial of TensorFlow ended ${how}: ${last}.${why}`));
      }
    });
  });
}
