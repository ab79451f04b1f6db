/** @file The process that tests a device (see self-test-apart.ts). */
import { answer, questionOf } from '../engine/native/apart.ts';
import { selfTest } from './self-test.ts';
import type { SelfTestQuestion } from './self-test-apart.ts';

// Ctrl-C is for the process that asked, and decides what becomes of this one.
process.on('SIGINT', () => {});
process.on('disconnect', () => process.exit(1));

const { device, threads } = questionOf() as SelfTestQuestion;
answer(await selfTest(device, threads));
