/** @file Scattering of adversarial samples and gradients around the weights, with its noise floor and the paper's bound. */
import type { ScatterAnalysis, ScatterCurve } from '@advexp/schemas';
import { RandomStream } from '../../random/philox.ts';
import { type Analysis, type AnalysisResult, sha256OfImages } from '../analysis.ts';
import { estimate } from '../estimate.ts';
import { attackedPoint, cosine, perturbationCosines, type ScatterNode, scatterNode } from '../scatter.ts';
import { randomUnit, type Vector } from '../vector.ts';
import { foundEigenvectors } from './hessian-vectors.ts';
import { estimated, finite } from './numbers.ts';

/** @throws LandscapeError, Interrupted */
export async function scatterAnalysis(analysis: Analysis, settings: ScatterAnalysis): Promise<AnalysisResult> {
  const { weights, journal, subject, host } = analysis;
  const { epsilon, split } = analysis.settings;
  const { seed } = subject.spec;
  const { samples: clean, set } = analysis.samples(split, settings.samples);
  const surface = analysis.surface();
  const attacker = await analysis.attacker();
  const attack = (round: number) => (at: typeof weights) =>
    attacker.attack(at, clean, { epsilon, seed, round, onBatch: () => host.boundary() });
  const directions = settings.directions.map((kind): { name: string; vector: Vector } =>
    kind === 'eigenvector'
      ? foundEigenvectors(analysis, 1)[0]
      : {
          name: 'random unit vector',
          vector: randomUnit(new RandomStream(seed, 'direction', 2), analysis.space.size, 'float64'),
        },
  );
  const total = settings.repeats + directions.length * settings.amplitudes.length;
  let done = 0;
  const advance = () => host.progress({ done: ++done, total, note: `${done} of ${total} attacks` });
  const point = await attackedPoint(surface, weights, attack(0));

  const floor: Float64Array[] = [];
  for (let repeat = 1; repeat <= settings.repeats; repeat++) {
    floor.push(
      await journal.next(async () => {
        const again = await attackedPoint(surface, weights, attack(repeat));
        const { perturbationCosine, signCosine } = perturbationCosines(clean, point.samples, again.samples);
        return Float64Array.of(perturbationCosine, signCosine, cosine(point.gradient, again.gradient));
      }),
    );
    advance();
  }
  const along: { name: string; nodes: ScatterNode[] }[] = [];
  for (const { name, vector: direction } of directions) {
    const nodes: ScatterNode[] = [];
    for (const amplitude of settings.amplitudes) {
      const shift = { amplitude, direction, attack: attack(0), norm: analysis.attack.norm };
      const values = await journal.next(async () =>
        numbersOf(await scatterNode(surface, clean, { weights, point }, shift)),
      );
      nodes.push(nodeOf(values));
      advance();
    }
    along.push({ name, nodes });
  }
  await surface.dispose();
  await attacker.dispose();

  const all = along.flatMap(({ nodes }) => nodes.map((node, i) => ({ node, a: Math.abs(settings.amplitudes[i]) })));
  const largest = (ratio: (of: (typeof all)[number]) => number) => Math.max(...all.map(ratio).filter(Number.isFinite));
  const constants = {
    theta: largest(({ node, a }) => Math.abs(node.loss - point.loss) / a),
    theta_theta: largest(({ node, a }) => node.smoothPart / a),
    theta_x: largest(({ node }) => node.jumpPart / node.sampleDistance),
  };
  const curve = ({ name, nodes }: (typeof along)[number]): ScatterCurve => {
    const list = (value: (node: ScatterNode, i: number) => number) => nodes.map((node, i) => finite(value(node, i)));
    return {
      direction: name,
      amplitudes: settings.amplitudes,
      loss: list(({ loss }) => loss),
      accuracy: list(({ accuracy }) => accuracy),
      perturbation_cosine: list((node) => node.perturbationCosine),
      sign_cosine: list(({ signCosine }) => signCosine),
      gradient_cosine: list(({ gradientCosine }) => gradientCosine),
      gradient_difference: list(({ gradientDifference }) => gradientDifference),
      smooth_part: list(({ smoothPart }) => smoothPart),
      jump_part: list(({ jumpPart }) => jumpPart),
      bound: list((_, i) => constants.theta_theta * Math.abs(settings.amplitudes[i]) + 2 * epsilon * constants.theta_x),
    };
  };
  const floorOf = (i: number) => estimated(estimate(floor.map((values) => values[i]).filter(Number.isFinite)));
  return {
    output: {
      scatter: {
        about: analysis.about([{ ...set, adversarial_sha256: sha256OfImages(point.samples) }], {
          attacked: point.samples !== clean,
          arrays: false,
        }),
        curves: along.map(curve),
        noise_floor: {
          repeats: settings.repeats,
          perturbation_cosine: floorOf(0),
          sign_cosine: floorOf(1),
          gradient_cosine: floorOf(2),
        },
        constants: {
          theta: finite(constants.theta),
          theta_theta: finite(constants.theta_theta),
          theta_x: finite(constants.theta_x),
        },
      },
    },
    arrays: null,
  };
}

/** A node as the journal keeps it. */
function numbersOf(node: ScatterNode): Float64Array {
  return Float64Array.of(
    node.loss,
    node.accuracy,
    node.perturbationCosine,
    node.signCosine,
    node.gradientCosine,
    node.gradientDifference,
    node.smoothPart,
    node.jumpPart,
    node.sampleDistance,
  );
}

function nodeOf(numbers: Float64Array): ScatterNode {
  const [loss, accuracy, perturbationCosine, signCosine, gradientCosine, ...rest] = numbers;
  const [gradientDifference, smoothPart, jumpPart, sampleDistance] = rest;
  return {
    loss,
    accuracy,
    perturbationCosine,
    signCosine,
    gradientCosine,
    gradientDifference,
    smoothPart,
    jumpPart,
    sampleDistance,
  };
}
