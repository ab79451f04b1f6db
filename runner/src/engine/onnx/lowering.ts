/** @file From a graph to ONNX nodes: walks the graph once, fusing where it can, and splits off the prologue. */
import { GraphError, INPUT, type Shape, type Tensor, topologicalOrder } from '../graph/graph.ts';
import { type Precision, TensorTypes } from '../graph/precision.ts';
import { Emitter, type Kernels } from './emitter.ts';
import { findFusions } from './fusion.ts';
import { lowerAffine } from './lowerings/affine.ts';
import {
  type ConvolutionLowering,
  convolutionLowerings,
  isConvolution,
  lowerConvolution,
} from './lowerings/convolution.ts';
import { isElementwise, lowerElementwise } from './lowerings/elementwise.ts';
import { lowerMaxPool, lowerMaxSelect, lowerMaxUnpool } from './lowerings/pooling.ts';
import { lowerConcatenate, lowerSegment } from './lowerings/segments.ts';
import {
  lowerArgMaxMask,
  lowerBroadcast,
  lowerConstant,
  lowerLogSoftmax,
  lowerMatmul,
  lowerReshape,
  lowerSum,
  lowerTranspose,
} from './lowerings/shapes.ts';
import { type ElementType, FLOAT, type ModelParts, type OnnxNode } from './model.ts';

/** Chooses among the possible lowerings of a convolution; the first is the default. */
export type ChooseLowering = (tensor: Tensor, possible: readonly ConvolutionLowering[]) => ConvolutionLowering;

const LOWERINGS: Readonly<Record<string, (emitter: Emitter, tensor: Tensor) => void>> = {
  constant: lowerConstant,
  reshape: lowerReshape,
  transpose: lowerTranspose,
  broadcast: lowerBroadcast,
  sum: lowerSum,
  matmul: lowerMatmul,
  logSoftmax: lowerLogSoftmax,
  concatenate: lowerConcatenate,
  segment: lowerSegment,
  argMaxMask: lowerArgMaxMask,
  maxUnpool: lowerMaxUnpool,
  maxSelect: lowerMaxSelect,
};

/** What is lowered for. */
export interface LoweringTarget {
  /** Channels per block of the processor's blocked kernels; 0 does without them. */
  readonly block: number;
  readonly kernels: Kernels;
  readonly precision: Precision;
}

/** Emits everything that `outputs` need and returns the emitter with the plain names of the outputs. */
export function lower(
  outputs: Readonly<Record<string, Tensor>>,
  { block, kernels, precision }: LoweringTarget,
  choose: ChooseLowering,
): { emitter: Emitter; names: Map<string, string>; inputs: Map<string, Tensor> } {
  const wanted = new Set(Object.values(outputs));
  const types = TensorTypes.of(wanted, precision);
  const emitter = new Emitter(block, kernels, types);
  const order = topologicalOrder(wanted);
  const { fusions, absorbed } = findFusions(order, wanted, (a, b) => types.isHalf(a) === types.isHalf(b));
  const selections = new Set(
    order.filter((node) => ['maxUnpool', 'maxSelect'].includes(node.primitive.name)).map((node) => node.inputs[1]),
  );
  const inputs = new Map<string, Tensor>();
  for (const node of order) {
    const fusion = fusions.get(node);
    if (fusion?.kind === 'convolution') {
      const choice = choose(fusion.convolution, convolutionLowerings(emitter, fusion.convolution));
      lowerConvolution(emitter, fusion.convolution, choice, node, fusion);
    } else if (fusion) {
      lowerAffine(emitter, fusion, node);
    } else if (absorbed.has(node)) {
      // Emitted with the root of its fusion.
    } else if (node.primitive === INPUT) {
      const name = String(node.attributes.name);
      inputs.set(name, node);
      emitter.setPlain(node, name);
    } else if (isConvolution(node)) {
      lowerConvolution(emitter, node, choose(node, convolutionLowerings(emitter, node)));
    } else if (isElementwise(node)) {
      lowerElementwise(emitter, node);
    } else if (node.primitive.name === 'maxPool') {
      lowerMaxPool(emitter, node, selections.has(node.inputs[0]));
    } else {
      const lowering = LOWERINGS[node.primitive.name];
      if (!lowering) throw new GraphError(`the ONNX executor has no lowering for ${node.primitive.name}`);
      lowering(emitter, node);
    }
  }
  return {
    emitter,
    names: new Map(Object.entries(outputs).map(([name, tensor]) => [name, emitter.plainFloat(tensor)])),
    inputs,
  };
}

/** Two models: what depends on stationary inputs alone, and the rest; the first's outputs are inputs of the second. */
export interface SplitModels {
  readonly prologue: ModelParts | null;
  readonly main: ModelParts;
}

/**
 * Splits lowered nodes at the boundary of what stands still.
 * @param names ONNX names of the outputs; outputs must not themselves be graph inputs (see `separateOutputs`)
 */
export function splitStationary(
  emitter: Emitter,
  outputNames: readonly string[],
  inputs: ReadonlyMap<string, Tensor>,
  stationary: ReadonlySet<string>,
): SplitModels {
  const still = new Set([...inputs.keys()].filter((name) => stationary.has(name)));
  /** What is made of initialisers alone: each part has its own copy, which ONNX Runtime computes as it loads the model. */
  const constant = new Set(emitter.initializers.keys());
  const prologueNodes: OnnxNode[] = [];
  const mainNodes: OnnxNode[] = [];
  for (const node of emitter.nodes) {
    const isConstant = node.inputs.every((name) => constant.has(name));
    const moves = node.inputs.some((name) => !still.has(name) && !constant.has(name));
    if (isConstant || moves) mainNodes.push(node);
    if (isConstant || !moves) prologueNodes.push(node);
    for (const name of moves ? [] : node.outputs) (isConstant ? constant : still).add(name);
  }
  const computed = new Set(prologueNodes.flatMap((node) => node.outputs).filter((name) => still.has(name)));
  const needed = new Set([...mainNodes.flatMap((node) => node.inputs), ...outputNames]);
  const boundary = [...computed].filter((name) => needed.has(name));
  const part = (all: readonly OnnxNode[], extra: readonly string[], outputs: readonly string[]): ModelParts => {
    const nodes = needing(all, outputs);
    const used = new Set([...nodes.flatMap((node) => node.inputs), ...outputs]);
    const partInputs = new Map<string, { type: ElementType; shape: Shape | null }>();
    for (const [name, { shape }] of inputs) partInputs.set(name, { type: FLOAT, shape });
    for (const name of extra) partInputs.set(name, { type: emitter.typeOf(name), shape: null });
    return {
      nodes,
      initializers: new Map([...emitter.initializers].filter(([name]) => used.has(name))),
      inputs: new Map([...partInputs].filter(([name]) => used.has(name))),
      outputs: new Map(outputs.map((name) => [name, emitter.typeOf(name)])),
    };
  };
  const outside = outputNames.filter((name) => !still.has(name));
  return {
    prologue: boundary.length > 0 ? part(prologueNodes, [], boundary) : null,
    main: part(mainNodes, boundary, outside),
  };
}

/** Those of the nodes that the outputs depend on. */
function needing(nodes: readonly OnnxNode[], outputs: readonly string[]): OnnxNode[] {
  const needed = new Set(outputs);
  const found = nodes.toReversed().filter((node) => {
    const isNeeded = node.outputs.some((name) => needed.has(name));
    if (isNeeded) for (const name of node.inputs) needed.add(name);
    return isNeeded;
  });
  return found.reverse();
}
