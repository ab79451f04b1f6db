/** `advexp landscape` on a real run: results agree with each other, survive interruption, and bad input is refused. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type AnalysisName,
  type ConnectivityAnalysis,
  explain,
  type Landscape,
  type LandscapeOutput,
  type SliceAnalysis,
  validateAnalysisStatus,
} from '@advexp/schemas';
import { ANALYSES } from '@advexp/schemas/analyses';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decodeNpz } from '../runner/src/data/npz.ts';
import { Interrupted } from '../runner/src/landscape/analysis.ts';
import type { LandscapeReport } from '../runner/src/landscape/messages.ts';
import { writeReport } from '../runner/src/landscape/report/write-report.ts';
import { runLandscape } from '../runner/src/landscape/session.ts';
import { checkpointFile } from '../runner/src/landscape/subject.ts';
import { readCheckpoint, writeCheckpoint } from '../runner/src/runs/checkpoint.ts';
import { requestControl } from '../runner/src/runs/control.ts';
import { readSafetensors } from '../runner/src/runs/safetensors.ts';
import { STOP } from '../runner/src/training/messages.ts';
import { advexp } from './command-line.ts';
import { generator } from './generator.ts';
import { copyRun, runSpec, tinySpec } from './session.ts';

const MAIN = fileURLToPath(new URL('../runner/src/cli/main.ts', import.meta.url));
const root = mkdtempSync(join(tmpdir(), 'landscape-'));
let run = '';
beforeAll(async () => {
  ({ folder: run } = await runSpec(
    root,
    tinySpec({ evaluate: '{ during: pgd-2, attacks: [clean], batch_size: 64 }' }),
  ));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const settings = {
  epsilon: 0.1,
  attack: 'training',
  split: 'train',
  trace: [],
  hessian: { top: 3, samples: 96, loss: 'frozen', which: 'largest', method: 'lanczos', tolerance: 1e-3, products: 500 },
  density: { samples: 64, loss: 'gauss-newton', starts: 2, steps: 6 },
  curvature: { samples: 64, loss: 'clean', products: 6 },
  slice: {
    directions: 'random',
    dimensions: 2,
    points: 3,
    biases: 'zero',
    epsilons: [0, 0.1],
    adversarial: 'fresh',
    batchnorm: 'running',
    samples: 64,
    splits: ['train', 'test'],
  },
  scatter: { samples: 64, directions: ['random', 'eigenvector'], amplitudes: [-0.1, 0.1], repeats: 2 },
  gradient: { samples: 320, loss: 'frozen' },
  linear: {},
  connectivity: {
    to: 'period-0',
    match: 'weights',
    curve: 'bezier',
    bends: 1,
    epochs: 2,
    learning_rate: 0.05,
    points: 3,
    samples: 96,
  },
  sharpness: { samples: 64, loss: 'clean', rho: 0.05, adaptive_rho: 0.1, box: 5e-4, steps: 2, draws: 3 },
} satisfies Landscape;

interface Options {
  readonly folder?: string;
  readonly analyses?: readonly AnalysisName[];
  readonly changes?: Partial<Landscape>;
  readonly checkpoint?: string | null;
  readonly adversarial?: string | null;
  readonly saveAdversarial?: string | null;
  readonly listen?: (report: LandscapeReport, flag: Int32Array) => void;
}

async function analyse(options: Options = {}) {
  const { folder = run, analyses = ANALYSES, changes = {}, checkpoint = null, listen } = options;
  const { adversarial = null, saveAdversarial = null } = options;
  const flag = new Int32Array(new SharedArrayBuffer(4));
  const output: LandscapeOutput = {};
  const files = { adversarial, saveAdversarial };
  const request = { subject: { folder, checkpoint }, settings: { ...settings, ...changes }, analyses, ...files };
  await runLandscape(request, flag, (report) => {
    if (report.kind === 'result') Object.assign(output, report.output);
    listen?.(report, flag);
  });
  return output;
}

/** What must not depend on where and when the analysis ran and how often it was interrupted. */
function timeless(output: LandscapeOutput): unknown {
  const passing = new Set(['seconds', 'created', 'run']);
  return JSON.parse(JSON.stringify(output, (key, value) => (passing.has(key) ? undefined : value)));
}

/** The run without results. */
function fresh(): string {
  const folder = copyRun(root, run);
  rmSync(join(folder, 'analysis'), { recursive: true, force: true });
  return folder;
}

const sliceOf = (changes: Partial<SliceAnalysis>): Pick<Landscape, 'slice'> => ({
  slice: { ...settings.slice, ...changes },
});

describe('results', () => {
  test('all analyses leave results that say what they are about, and no journal', async () => {
    const { hessian, density, curvature, slice, scatter, gradient, sharpness } = await analyse();
    expect(hessian?.about).toMatchObject({
      checkpoint: 'last',
      parameters: 784 * 16 + 16 + 170,
      dataset: 'fashion-mnist-mini',
      epsilon: 0.1,
      mode: 'eval',
      arrays: 'last.hessian.npz',
    });
    expect(hessian?.about.data[0]).toMatchObject({ split: 'train', samples: 96 });
    expect(hessian?.about.data[0].adversarial_sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(curvature?.about.attack).toBeNull();
    expect(hessian?.converged).toBe(true);
    for (const [i, residual] of (hessian?.residuals ?? []).entries()) {
      expect(residual).toBeLessThanOrEqual(1e-3 * (hessian?.eigenvalues[i] ?? 0));
    }
    expect(density?.products).toBe(12);
    expect(scatter?.curves.map(({ perturbation_cosine }) => perturbation_cosine.length)).toEqual([2, 2]);
    for (const { gradient_difference, bound } of scatter?.curves ?? []) {
      for (const [i, difference] of gradient_difference.entries()) {
        expect(difference).toBeLessThanOrEqual(Number(bound[i]));
      }
    }
    expect(gradient?.batch_norms.length).toBe(10);
    expect(Math.hypot(...Object.values(gradient?.layers ?? {}))).toBeCloseTo(gradient?.norm ?? 0, 10);
    expect(sharpness?.sam.rise).toBeGreaterThanOrEqual(Number(sharpness?.sam.one_step));
    expect(slice?.complete).toBe(true);
    expect(slice?.nodes).toEqual(new Array(9).fill(1));
    expect(readdirSync(join(run, 'analysis')).filter((name) => /journal|lock/.test(name))).toEqual([]);
    const arrays = decodeNpz(readFileSync(join(run, 'analysis/last.slice.npz')), 'last.slice.npz');
    expect(arrays.get('loss')?.shape).toEqual([4, 3, 3]);
    const vectors = decodeNpz(readFileSync(join(run, 'analysis/last.hessian.npz')), 'last.hessian.npz');
    expect(vectors.get('eigenvectors')?.shape).toEqual([3, 12730]);
  });

  test('while it works, its status is in the folder of analyses', async () => {
    const folder = copyRun(root, run);
    const file = join(folder, 'analysis/status.json');
    const seen: unknown[] = [];
    await analyse({
      folder,
      analyses: ['gradient'],
      changes: { gradient: { samples: 64, loss: 'clean' } },
      listen: ({ kind }) => {
        if (kind === 'begin') seen.push(JSON.parse(readFileSync(file, 'utf8')));
      },
    });
    expect(seen).toMatchObject([{ analysis: 'gradient', checkpoint: 'last', done: 0, pid: process.pid }]);
    expect(validateAnalysisStatus(seen[0]), explain(validateAnalysisStatus)).toBe(true);
    expect(existsSync(file)).toBe(false);
  });

  test('the report shows every result and the trace of training, and names what is no result', async () => {
    const folder = copyRun(root, run);
    await analyse({ folder });
    writeFileSync(join(folder, 'analysis/notes.json'), '{"note": 1}');
    const file = join(root, 'report.html');
    expect(writeReport(folder, file)).toEqual(['notes.json']);
    const html = readFileSync(file, 'utf8');
    for (const title of [
      'Training',
      'Eigenvalues',
      'Density',
      'Curvature',
      'Slice',
      'Gradient scattering',
      'Sharpness',
    ]) {
      expect(html).toContain(`<h2>${title}`);
    }
    expect(html).not.toMatch(/NaN|undefined|<script|https?:/);
  });

  test('a result that is there for the same question is found, for another one made anew', async () => {
    const found: boolean[] = [];
    const notes: string[] = [];
    const listen = (report: LandscapeReport) => {
      if (report.kind === 'result') found.push(report.found);
      if (report.kind === 'progress') notes.push(report.progress.note);
    };
    await analyse({ analyses: ['curvature'], listen });
    await analyse({ analyses: ['curvature'], listen });
    await analyse({
      analyses: ['curvature'],
      listen,
      changes: { curvature: { samples: 65, loss: 'clean', products: 6 } },
    });
    expect(found.slice(1)).toEqual([true, false]);
    expect(notes.join('\n')).toMatch(/^trace \S+ ± \S+$/m);
    expect(notes.join('\n')).not.toContain('NaN');
  });

  test('the curvature of a slice along an eigenvector is its eigenvalue, and its centre the loss of the Hessian', async () => {
    const h = 0.02;
    const { hessian, slice } = await analyse({
      analyses: ['hessian', 'slice'],
      changes: sliceOf({
        directions: 'eigenvectors',
        dimensions: 1,
        range: [-h, h],
        adversarial: 'frozen',
        samples: 96,
        splits: ['train'],
        epsilons: [0.1],
      }),
    });
    const [behind, centre, ahead] = slice?.surfaces[0].loss.map(Number) ?? [];
    expect(centre).toBe(hessian?.loss_value);
    const curvature = (ahead + behind - 2 * centre) / h ** 2;
    expect(Math.abs(curvature / (hessian?.eigenvalues[0] ?? 0) - 1)).toBeLessThan(0.1);
  });

  test('a line through another checkpoint ends there', async () => {
    const along = (checkpoint: string, through: string) =>
      analyse({
        analyses: ['slice'],
        checkpoint,
        changes: sliceOf({ directions: 'checkpoints', through: [through], dimensions: 1, points: 3, range: [0, 1] }),
      });
    const { slice: there } = await along('last', 'period-0');
    const { slice: back } = await along('period-0', 'last');
    expect(there?.points.map(({ checkpoint, at }) => [checkpoint, at])).toEqual([
      ['last', [0]],
      ['period-0', [1]],
    ]);
    for (const [k, surface] of (there?.surfaces ?? []).entries()) {
      for (const [i, loss] of surface.loss.entries()) {
        expect(Number(back?.surfaces[k].loss[2 - i])).toBeCloseTo(Number(loss), 3);
      }
    }
  });

  test('adversarial samples written to a file and read back give the same eigenvalues', async () => {
    const file = join(root, 'adversarial.npz');
    const { hessian: made } = await analyse({ analyses: ['hessian'], saveAdversarial: file });
    const { hessian: given } = await analyse({ analyses: ['hessian'], adversarial: file });
    expect(given?.eigenvalues).toEqual(made?.eigenvalues);
    expect(given?.about.data[0].adversarial_sha256).toBe(made?.about.data[0].adversarial_sha256);
    expect(given?.about.attack).toBeNull();
    expect(given?.about.key).not.toBe(made?.about.key);
    const reattacked = { hessian: { ...settings.hessian, loss: 'reattacked' as const } };
    await expect(analyse({ analyses: ['hessian'], adversarial: file, changes: reattacked })).rejects.toThrow(
      'leave --adversarial out',
    );
  });

  test('a straight connection is the slice between its ends, and a trained curve lies lower', async () => {
    const connect = (changes: Partial<ConnectivityAnalysis>) =>
      analyse({
        analyses: ['connectivity'],
        changes: { connectivity: { ...settings.connectivity, samples: 320, ...changes } },
      });
    const { connectivity: straight } = await connect({ curve: 'linear' });
    const { slice } = await analyse({
      analyses: ['slice'],
      changes: sliceOf({
        directions: 'checkpoints',
        through: ['period-0'],
        dimensions: 1,
        range: [0, 1],
        samples: 320,
      }),
    });
    for (const [k, { loss }] of (straight?.measures ?? []).entries()) {
      for (const [i, value] of loss.entries()) expect(value).toBeCloseTo(Number(slice?.surfaces[k].loss[i]), 4);
    }
    const { connectivity: curved } = await connect({ epochs: 5 });
    expect(curved?.training_loss.length).toBe(5);
    expect(curved?.length).toBeGreaterThan(curved?.distance ?? 0);
    const middle = (result: typeof curved) => Number(result?.measures[1].loss[1]);
    expect(middle(curved)).toBeLessThan(middle(straight));
  });

  test('matching puts units in disorder back, also those of another run: the curve is the one without', async () => {
    const other = copyRun(root, run);
    const folder = join(other, 'checkpoints');
    const { weights, state, extra, metadata } = readCheckpoint(folder, 'period-0');
    const { files: _, format_version: __, ...position } = metadata;
    // The 16 hidden units in opposite order: rows of fc1, columns of fc2.
    const turned = weights.map(({ name, shape, data }) => {
      if (!(data instanceof Float32Array) || name === 'fc2.bias') return { name, shape, data };
      const inner = name === 'fc2.weight' ? 1 : data.length / 16;
      const opposite = (i: number) => i + inner * (15 - 2 * (Math.floor(i / inner) % 16));
      return { name, shape, data: data.map((_, i) => data[opposite(i)] ?? Number.NaN) };
    });
    writeCheckpoint(folder, 'best', { weights: turned, state, extra, position });
    const connect = async (changes: Partial<ConnectivityAnalysis>) => {
      const connectivity = { ...settings.connectivity, curve: 'linear' as const, ...changes };
      const options = { folder: copyRun(root, run), analyses: ['connectivity'] as const, changes: { connectivity } };
      return (await analyse(options)).connectivity;
    };
    const to = join(folder, 'best.safetensors');
    const plain = await connect({ to: 'period-0', match: 'none' });
    const matched = await connect({ to, match: 'weights' });
    expect(matched?.matching?.moved).toBe(16);
    expect(matched?.measures).toEqual(plain?.measures);
    const unmatched = await connect({ to, match: 'none' });
    expect(unmatched?.matching).toBeUndefined();
    expect(unmatched?.distance).toBeCloseTo(matched?.matching?.distance_before ?? Number.NaN, 6);
    expect(Number(unmatched?.measures[1]?.barrier)).toBeGreaterThan(Number(plain?.measures[1]?.barrier) + 0.1);
  });

  test('the principal plane of the checkpoints explains its variance and holds the centre', async () => {
    const { slice } = await analyse({
      analyses: ['slice'],
      changes: sliceOf({ directions: 'trajectory', points: 2, splits: ['test'], epsilons: [0] }),
    });
    const explained = slice?.axes.map(({ explained_variance }) => explained_variance ?? 0) ?? [];
    expect(explained[0]).toBeGreaterThan(explained[1]);
    expect(explained[0] + explained[1]).toBeGreaterThan(0.8);
    expect(slice?.points[0]).toEqual({ checkpoint: 'last', at: [0, 0], distance: 0 });
    expect(slice?.points.length).toBeGreaterThan(4);
  });

  test('without budget nothing scatters, and what has no value is null', async () => {
    const { scatter } = await analyse({
      analyses: ['scatter'],
      changes: { epsilon: 0, scatter: { ...settings.scatter, directions: ['random'] } },
    });
    expect(scatter?.about.attack).toBeNull();
    expect(scatter?.noise_floor.perturbation_cosine).toEqual({ value: null, standard_error: null });
    expect(scatter?.curves[0].jump_part).toEqual([0, 0]);
    expect(scatter?.constants.theta_x).toBeNull();
  });

  test('nodes that are not finite are marked, and the others are as they are', async () => {
    const { slice } = await analyse({
      analyses: ['slice'],
      changes: sliceOf({ dimensions: 1, range: [-1e38, 1e38], splits: ['train'], epsilons: [0] }),
    });
    expect(slice?.nodes).toEqual([2, 1, 2]);
    expect(slice?.surfaces[0].loss).toEqual([null, expect.any(Number), null]);
    expect(slice?.surfaces[0].accuracy).toEqual([null, expect.any(Number), null]);
  });
});

describe('after training', () => {
  test('a run does the analyses of its spec at the checkpoints named, and trains as without them', async () => {
    const file = join(root, 'with-analyses.advexp');
    const landscape = '{ at: [period-ends, epoch-0001], gradient: { samples: 64 }, linear: { samples: 64 } }';
    const training = {
      evaluate: '{ during: pgd-2, attacks: [clean], batch_size: 64 }',
      checkpoint: '{ every_minutes: 1000, keep: 1 }',
    };
    writeFileSync(file, tinySpec({ ...training, landscape }));
    const ended = await advexp(['run', file, '--out', join(root, 'with-analyses')]);
    expect(ended).toMatchObject({ code: 0, result: { state: 'finished' } });
    const folder = ended.result?.run ?? '';
    const analyses = ['epoch-0001', 'period-0', 'period-1'].flatMap((label) => [
      `${label}.gradient.json`,
      `${label}.linear.json`,
    ]);
    expect(readdirSync(join(folder, 'analysis')).filter((name) => name.endsWith('.json'))).toEqual(analyses);
    const tensors = (of: string) => readSafetensors(join(of, 'checkpoints/last.safetensors')).tensors;
    expect(tensors(folder)).toEqual(tensors(run));
    const modified = statSync(join(folder, 'analysis', 'period-0.gradient.json')).mtimeMs;
    expect(await advexp(['resume', folder])).toMatchObject({ code: 0, result: { state: 'finished' } });
    expect(statSync(join(folder, 'analysis', 'period-0.gradient.json')).mtimeMs).toBe(modified);
  });

  test('an analysis that cannot be done says so and leaves the run finished', async () => {
    const file = join(root, 'lacking.advexp');
    writeFileSync(file, tinySpec({ landscape: '{ at: [epoch-0009], gradient: { samples: 64 } }' }));
    const ended = await advexp(['run', file, '--out', join(root, 'lacking')]);
    expect(ended).toMatchObject({ code: 2, result: { state: 'finished' } });
    expect(ended.stderr).toMatch(
      /has no checkpoint "epoch-0009".*\n.*The run is trained; try its analyses again with: /,
    );
  });
});

describe('interruption', () => {
  // The statements about linear models are made in one pass over the data, which nothing interrupts.
  const interruptible = ANALYSES.filter((name) => name !== 'linear');
  test.for(interruptible)('%s stopped at ten random instants ends with the identical result', async (analysis) => {
    const random = generator(ANALYSES.indexOf(analysis));
    let instants = 0;
    const count = (report: LandscapeReport) => {
      if (report.kind === 'progress') instants++;
    };
    const analyses: AnalysisName[] = analysis === 'scatter' ? ['hessian', 'scatter'] : [analysis];
    const whole = timeless(await analyse({ folder: fresh(), analyses, listen: count }));
    expect(instants).toBeGreaterThan(0);
    let folder = fresh();
    for (let stops = 0; stops < 10; ) {
      let left = Math.floor(random() * instants);
      const listen = (report: LandscapeReport, flag: Int32Array) => {
        if (report.kind === 'progress' && left-- === 0) Atomics.store(flag, 0, STOP);
      };
      try {
        // What was left to do may take fewer steps than were drawn.
        expect(timeless(await analyse({ folder, analyses, listen }))).toEqual(whole);
        folder = fresh();
      } catch (error) {
        if (!(error instanceof Interrupted)) throw error;
        stops++;
      }
    }
    expect(timeless(await analyse({ folder, analyses }))).toEqual(whole);
  });

  test('interrupted, asked to stop and killed while it works, the command line goes on to the identical result', async () => {
    const fine = { points: 7, samples: 200 };
    const whole = await analyse({ folder: copyRun(root, run), analyses: ['slice'], changes: sliceOf(fine) });
    const folder = copyRun(root, run);
    rmSync(join(folder, 'analysis'), { recursive: true });
    const assignments = Object.entries({ ...settings.slice, ...fine }).map(
      ([key, value]) => `--set=landscape.slice.${key}=${JSON.stringify(value)}`,
    );
    const start = (): ChildProcess =>
      spawn(
        process.execPath,
        ['--conditions=advexp-source', MAIN, 'landscape', folder, 'slice', '--json', ...assignments],
        { stdio: ['ignore', 'pipe', 'inherit'] },
      );
    const journal = join(folder, 'analysis/last.slice.journal');
    for (const [kill, way] of (['SIGINT', 'control', 'SIGKILL'] as const).entries()) {
      const child = start();
      const before = existsSync(journal) ? readFileSync(journal).length : 0;
      while (!existsSync(journal) || readFileSync(journal).length <= before + 200 * kill) {
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      if (way === 'control') requestControl(join(folder, 'analysis/control'), 'stop');
      else child.kill(way);
      const [code] = (await once(child, 'close')) as [number | null];
      expect(code).toBe(way === 'SIGKILL' ? null : 130);
    }
    const child = start();
    let text = '';
    child.stdout?.setEncoding('utf8').on('data', (part: string) => {
      text += part;
    });
    const [code] = (await once(child, 'close')) as [number];
    expect(code).toBe(0);
    const output = JSON.parse(text) as LandscapeOutput;
    const { about: _, ...result } = output.slice ?? {};
    const { about: __, ...expected } = whole.slice ?? {};
    expect(result).toEqual(expected);
  });
});

describe('bad input', () => {
  test.each<[string, Options, string]>([
    ['a checkpoint that is not there', { checkpoint: 'period-7' }, 'The run has no checkpoint "period-7"; it has '],
    [
      'more samples than there are',
      { changes: { hessian: { ...settings.hessian, samples: 5000 } }, analyses: ['hessian'] },
      '5000 samples are asked for, but the train split has 320. Ask for at most that many.',
    ],
    [
      'a layer that is not there',
      { changes: { layers: ['conv1'] }, analyses: ['hessian'] },
      'The network has no layer "conv1". Its layers are ',
    ],
    [
      'a line from a checkpoint to itself',
      {
        analyses: ['slice'],
        changes: sliceOf({ directions: 'checkpoints', through: ['last'], dimensions: 1 }),
      },
      'The direction "to last" has zero length: there is nothing to see along it.',
    ],
    [
      'a plane through one checkpoint',
      { analyses: ['slice'], changes: sliceOf({ directions: 'checkpoints', through: ['best'] }) },
      'A slice of 2 dimensions goes through 2 other checkpoints; landscape.slice.through names 1.',
    ],
  ])('%s is refused', async (_, options, message) => {
    await expect(analyse({ folder: copyRun(root, run), ...options })).rejects.toThrow(message);
  });

  test('a checkpoint’s file names its run', () => {
    expect(checkpointFile(join(run, 'checkpoints', 'best.safetensors'))).toEqual({ folder: run, checkpoint: 'best' });
    expect(checkpointFile(run)).toBeNull();
  });

  test('eigenvectors of a Hessian that was not computed are asked for', async () => {
    const folder = mkdtempSync(join(root, 'bare-'));
    cpSync(run, folder, { recursive: true });
    rmSync(join(folder, 'analysis'), { recursive: true });
    await expect(
      analyse({ folder, analyses: ['slice'], changes: sliceOf({ directions: 'eigenvectors' }) }),
    ).rejects.toThrow('run the analysis `hessian` first');
  });
});
