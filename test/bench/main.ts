/**
 * @file `npm run bench`: our engine and PyTorch do the same work in turn, in one run, and the medians of the pairs and
 * their ratios are printed. Options: `--device DEVICE`, `--pairs N`, `--only MODEL:WIDTH`, `--threads N`, `--work NAME`.
 */
import { availableParallelism, cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { parseDevice, resolveDevice } from '@advexp/schemas';
import { openDevice } from 'advexp/device/choice';
import { finish } from './finish.ts';
import { Peer } from './peer.ts';
import { compileWork, type Setting, WORK, type Work } from './work.ts';

/** Our speed over PyTorch's that each piece of work should reach at least. */
const BARS: Readonly<Record<'lenet' | 'resnet18', Readonly<Record<Work, number>>>> = {
  lenet: {
    pgd_step: 1.25,
    train_step: 1,
    hvp: 1.2,
    pgd10_batch_idiomatic: 1.25,
    pgd10_batch_paper: 1.8,
    pgd100_eval: 1.4,
  },
  resnet18: { pgd_step: 1, train_step: 1, hvp: 1, pgd10_batch_idiomatic: 1, pgd10_batch_paper: 1, pgd100_eval: 1 },
};

const { values: options } = parseArgs({
  options: {
    pairs: { type: 'string', default: '7' },
    threads: { type: 'string', default: String(Math.min(2, availableParallelism())) },
    device: { type: 'string', default: 'cpu' },
    only: { type: 'string' },
    work: { type: 'string' },
  },
});

const threads = Number(options.threads);
const named = parseDevice(options.device);
if ('problem' in named) {
  console.error(`error: ${named.problem}`);
  process.exit(2);
}
const { executor, description } = await openDevice(resolveDevice({ name: options.device, threads }), {});
/** Bars were set for the processor. */
const isBarred = description.executor === 'onnx' && description.provider === 'cpu';
/** PyTorch computes on the same card. */
const peerDevice = description.provider === 'cpu' ? 'cpu' : 'cuda';
const SETTINGS: Setting[] = [
  { architecture: 'lenet', peer: 'lenet-mnist', width: 16, batch: 128, threads, inputShape: [1, 28, 28] },
  { architecture: 'lenet', peer: 'lenet-mnist', width: 4, batch: 128, threads, inputShape: [1, 28, 28] },
  { architecture: 'resnet18', peer: 'resnet18', width: 4, batch: 128, threads, inputShape: [3, 32, 32] },
];

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  await finish(await work());
  const start = performance.now();
  await finish(await work());
  return (performance.now() - start) / 1000;
}

const ms = (value: number) => (value * 1000).toFixed(value < 0.1 ? 1 : 0);

async function bench(setting: Setting): Promise<void> {
  const ours = await compileWork(executor, setting);
  const started = await Peer.start(setting, peerDevice);
  const title = `${setting.architecture} w=${setting.width}, batch ${setting.batch}, ${threads} threads, device ${options.device}`;
  if (started) {
    const { torch, cpu, blas } = started.description;
    console.log(
      `\n### ${title}; PyTorch ${torch} (${cpu ?? 'unknown'}, BLAS ${String(blas.openblas ?? blas.build)})\n`,
    );
  } else {
    console.log(`\n### ${title}; no PyTorch on this machine (set ADVEXP_PYTHON to a python that has it)\n`);
  }
  console.log('| work | advexp, ms | PyTorch, ms | ratio, median of pairs [range] | bar |');
  console.log('|---|---|---|---|---|');
  for (const work of WORK) {
    if (options.work && options.work !== work) continue;
    const pairs: { own: number; peer: number }[] = [];
    const count = work === 'pgd100_eval' ? Math.ceil(Number(options.pairs) / 3) : Number(options.pairs);
    for (let i = 0; i < count; i++) {
      pairs.push({ own: await seconds(ours[work]), peer: started ? await started.peer.time(work) : Number.NaN });
    }
    const ratios = pairs.map(({ own, peer }) => peer / own).sort((a, b) => a - b);
    const ratio = median(ratios);
    const bar = BARS[setting.architecture][work];
    const reached = ratio >= bar ? 'reached' : `missed by ${(bar - ratio).toFixed(2)}`;
    const verdict = isBarred ? (started ? `${bar} ${reached}` : String(bar)) : '–';
    const range = started ? `**${ratio.toFixed(2)}** [${ratios[0].toFixed(2)}–${ratios.at(-1)?.toFixed(2)}]` : '–';
    const own = median(pairs.map((pair) => pair.own));
    const peer = median(pairs.map((pair) => pair.peer));
    console.log(`| ${work} | ${ms(own)} | ${started ? ms(peer) : '–'} | ${range} | ${verdict} |`);
  }
  started?.peer.stop();
}

console.log(
  `${cpus()[0]?.model}, ${availableParallelism()} cores, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}`,
);
for (const setting of SETTINGS) {
  if (!options.only || options.only === `${setting.architecture}:${setting.width}`) await bench(setting);
}
process.exit(0);
