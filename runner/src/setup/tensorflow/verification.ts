/** @file The process that tries a binding: a few checks of the conformance suite, and the answer as a message. */
import { CHECKS, runCheck } from '../../conformance/suite.ts';
import { ExecutionError } from '../../engine/executor.ts';
import { answer, questionOf } from '../../engine/native/apart.ts';
import { open } from '../../engine/tensorflow/installation.ts';
import type { VerificationAnswer, VerificationRequest } from './verify.ts';

/** Small, and with every kind of kernel in them. */
const TRIED = ['conv + bias + relu + pool, twice (blocked layout throughout)', 'argMaxMask', 'matmul'];

async function verify({ binding, libraries }: VerificationRequest): Promise<VerificationAnswer> {
  try {
    const executor = open({ binding, libraries, version: '', source: binding, gpu: false });
    for (const check of CHECKS.filter(({ name }) => TRIED.includes(name))) {
      const { name, passed, error, tolerance } = await runCheck(check, executor);
      if (!passed) {
        return {
          problem: `TensorFlow ${executor.version} computes wrongly: ${name} is off by ${error.toExponential(1)}, more than ${tolerance}.`,
        };
      }
    }
    return { version: executor.version, gpu: executor.device.gpu };
  } catch (error) {
    if (error instanceof ExecutionError) return { problem: error.message };
    throw error;
  }
}

answer(await verify(questionOf() as VerificationRequest));
