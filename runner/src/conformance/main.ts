import { OnnxExecutor } from '../engine/onnx/executor.ts';
import { CHECKS, runCheck } from './suite.ts';

const name = process.argv[2] as 'cpu' | 'webgpu';
const filter = process.argv[3] ?? '';
const t = performance.now();
const executor = await OnnxExecutor.create({ provider: { name, index: 0 }, threads: 2, memory: null });
for (const check of CHECKS) {
  if (!check.name.includes(filter)) continue;
  const s = performance.now();
  try {
    const o = await runCheck(check, executor);
    console.log(
      o.passed ? 'ok  ' : 'FAIL',
      check.name,
      o.error.toExponential(1),
      o.worst,
      ((performance.now() - s) / 1000).toFixed(1),
    );
  } catch (e) {
    console.log('ERR ', check.name, String(e).slice(0, 600));
  }
}
console.log(executor.fallbacks, executor.hostTraffic, (performance.now() - t) / 1000);
process.exit(0);
