/**
 * @file The self-test of a device in a process of its own. A driver may break that process; and drivers, Vulkan's loader and Dawn
 * print on stderr by themselves, above all where they find no device, with no setting against it that ONNX Runtime would pass on.
 */
import { askApart } from '../engine/native/apart.ts';
import { type SelfTest, selfTest, type TestedDevice } from './self-test.ts';

/** What the program is asked. */
export interface SelfTestQuestion {
  readonly device: TestedDevice;
  readonly threads: number;
}

const PROGRAM = new URL(
  import.meta.url.endsWith('.ts') ? './self-test-program.ts' : './self-test-program.js',
  import.meta.url,
);
const TIMEOUT_MS = 300_000;

/** As `selfTest`; the processor, which nothing can be said against, is tested here. */
export async function selfTestApart(device: TestedDevice, threads: number): Promise<SelfTest> {
  if (device.name === 'cpu') return selfTest(device, threads);
  const question: SelfTestQuestion = { device, threads };
  const tested = await askApart(PROGRAM, question, { timeout: TIMEOUT_MS });
  if ('answer' in tested) return tested.answer as SelfTest;
  const { ended, said } = tested;
  const how = typeof ended === 'string' ? `by ${ended}` : `with code ${ended}${said === '' ? '' : ` (${said})`}`;
  const reason = `Its test ended ${how}: its driver is at fault. Update that, or take \`device: cpu\`.`;
  return { provider: device, passed: false, reason };
}
