/** @file `npm run fuzz -w server`: a long fuzz run of the language server. Options: `--mutations N`, `--seed N`. */
import { parseArgs } from 'node:util';
import { fuzz } from './fuzz.ts';
import { seedSpecs } from './seeds.ts';

const { values } = parseArgs({
  options: { mutations: { type: 'string', default: '100000' }, seed: { type: 'string', default: '1' } },
});
const mutations = Number(values.mutations);
const start = performance.now();
const report = await fuzz(seedSpecs(), {
  mutations,
  seed: Number(values.seed),
  progress: (done) => {
    if (done % 1000 !== 0) return;
    const left = ((performance.now() - start) / done) * (mutations - done);
    process.stderr.write(`\r${done} of ${mutations} mutations, ${Math.ceil(left / 60_000)} min left   `);
  },
});
for (const { mutation, what, text } of report.findings) {
  console.log(`\nmutation ${mutation}: ${what}\n--- the text was\n${text}\n---`);
}
console.log(
  `\n${report.mutations} mutations with seed ${values.seed}, ${report.sound} of them sound specs: ${report.findings.length} findings`,
);
process.exit(report.findings.length === 0 ? 0 : 1);
