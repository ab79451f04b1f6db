/** @file Trying a binding, in a process of its own: a library that does not fit a machine ends its process. */
import { askApart } from '../../engine/native/apart.ts';
import type { Installation } from '../../engine/tensorflow/installation.ts';
import { SetupError } from './setup-error.ts';

/** What the other process is asked, and answers. */
export type VerificationRequest = Pick<Installation, 'binding' | 'libraries'>;
export type Verified = { readonly version: string; readonly gpu: boolean };
export type VerificationAnswer = Verified | { readonly problem: string };

const PROGRAM = new URL(import.meta.url.endsWith('.ts') ? './verification.ts' : './verification.js', import.meta.url);
const TIMEOUT_MS = 300_000;

/**
 * Loads a binding and computes with it.
 * @returns what TensorFlow says of itself
 * @throws SetupError if it does not load, breaks, or computes wrongly
 */
export async function verifyBinding(request: VerificationRequest, signal: AbortSignal): Promise<Verified> {
  const trial = await askApart(PROGRAM, request, { signal, timeout: TIMEOUT_MS });
  if ('answer' in trial) {
    const answer = trial.answer as VerificationAnswer;
    if ('problem' in answer) throw new SetupError(answer.problem);
    return answer;
  }
  const { ended, said } = trial;
  const how = typeof ended === 'string' ? `by ${ended}` : `with code ${ended}`;
  const why =
    ended === 'SIGILL' ? ' This processor lacks instructions that it was built for: try an older TensorFlow.' : '';
  throw new SetupError(`The trial of TensorFlow ended ${how}: ${said}.${why}`);
}
