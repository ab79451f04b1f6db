/**
 * @file Finding groups of nodes that one ONNX node computes in one pass over memory: a convolution with its bias, an added
 * image and ReLU; and a per-channel affine map (BatchNorm's) with ReLU. Only values that nothing else needs are absorbed.
 */
import { constantValue, sameShape, type Tensor } from '../graph/graph.ts';

/** relu?(convolution + bias + addend) */
export interface ConvolutionFusion {
  readonly kind: 'convolution';
  readonly convolution: Tensor;
  /** [C] or [1, C, 1, 1] */
  readonly bias: Tensor | null;
  /** An image of the result's shape. */
  readonly addend: Tensor | null;
  readonly relu: boolean;
}

/** relu?(image · scale ± shift) with scale and shift [1, C, 1, 1] */
export interface AffineFusion {
  readonly kind: 'affine';
  readonly image: Tensor;
  readonly scale: Tensor | null;
  readonly shift: Tensor | null;
  readonly subtracts: boolean;
  readonly relu: boolean;
  /** The absorbed nodes and the root, in order. */
  readonly chain: readonly Tensor[];
}

export type Fusion = ConvolutionFusion | AffineFusion;

const isPerChannel = ({ shape }: Tensor, image: Tensor): boolean =>
  image.shape.length === 4 &&
  shape.length === 4 &&
  shape[0] === 1 &&
  shape[1] === image.shape[1] &&
  shape[2] === 1 &&
  shape[3] === 1;

/** The vector [C] of which a tensor [1, C, 1, 1] is a view, or null. */
function vectorOf(tensor: Tensor): Tensor | null {
  if (tensor.primitive.name !== 'reshape' || constantValue(tensor) !== null) return null;
  const [inner] = tensor.inputs;
  return inner.shape.length === 1 ? inner : null;
}

/**
 * Finds the fusions among nodes in topological order. Every absorbed node belongs to the fusion of one root.
 * @param sameType whether two tensors are of one type: a convolution is not fused with what comes after a conversion
 */
export function findFusions(
  order: readonly Tensor[],
  outputs: ReadonlySet<Tensor>,
  sameType: (a: Tensor, b: Tensor) => boolean,
): { fusions: ReadonlyMap<Tensor, Fusion>; absorbed: ReadonlySet<Tensor> } {
  const uses = new Map<Tensor, number>();
  for (const node of order) for (const input of node.inputs) uses.set(input, (uses.get(input) ?? 0) + 1);
  const isPrivate = (tensor: Tensor) => uses.get(tensor) === 1 && !outputs.has(tensor);
  const fusions = new Map<Tensor, Fusion>();
  const absorbed = new Set<Tensor>();
  for (const root of [...order].reverse()) {
    if (absorbed.has(root)) continue;
    const relu = root.primitive.name === 'relu' && isPrivate(root.inputs[0]);
    const linear = relu ? root.inputs[0] : root;
    const found = matchConvolution(linear, relu, isPrivate) ?? matchAffine(linear, root, isPrivate);
    if (!found || found.members.includes(root)) continue;
    if (found.fusion.kind === 'convolution' && !sameType(found.fusion.convolution, root)) continue;
    fusions.set(root, found.fusion);
    for (const member of found.members) absorbed.add(member);
    if (relu) absorbed.add(linear);
  }
  return { fusions, absorbed };
}

interface Match {
  readonly fusion: Fusion;
  /** Absorbed nodes below the root. */
  readonly members: readonly Tensor[];
}

function matchBiased(
  tensor: Tensor,
  isPrivate: (t: Tensor) => boolean,
): { convolution: Tensor; bias: Tensor | null } | null {
  if (tensor.primitive.name === 'convolution') return { convolution: tensor, bias: null };
  if (tensor.primitive.name !== 'add') return null;
  for (const [image, offset] of bothWays(tensor)) {
    if (image.primitive.name !== 'convolution' || !isPrivate(image) || !isPerChannel(offset, image)) continue;
    return { convolution: image, bias: vectorOf(offset) ?? offset };
  }
  return null;
}

function bothWays({ inputs: [a, b] }: Tensor): [Tensor, Tensor][] {
  return [
    [a, b],
    [b, a],
  ];
}

function matchConvolution(linear: Tensor, relu: boolean, isPrivate: (t: Tensor) => boolean): Match | null {
  const plain = matchBiased(linear, isPrivate);
  if (plain) {
    const members = plain.bias ? [plain.convolution] : relu ? [] : [linear];
    return { fusion: { kind: 'convolution', ...plain, addend: null, relu }, members };
  }
  if (linear.primitive.name !== 'add') return null;
  for (const [image, addend] of bothWays(linear)) {
    if (!isPrivate(image) || !sameShape(image.shape, addend.shape) || image.id < addend.id) continue;
    const inner = matchBiased(image, isPrivate);
    if (!inner) continue;
    const members = inner.bias ? [inner.convolution, image] : [image];
    return { fusion: { kind: 'convolution', ...inner, addend, relu }, members };
  }
  return null;
}

function matchAffine(linear: Tensor, root: Tensor, isPrivate: (t: Tensor) => boolean): Match | null {
  const { name } = linear.primitive;
  const relu = linear !== root;
  const make = (image: Tensor, scale: Tensor | null, shift: Tensor | null, chain: Tensor[]): Match => ({
    fusion: {
      kind: 'affine',
      image,
      scale,
      shift,
      subtracts: name === 'subtract',
      relu,
      chain: relu ? [...chain, root] : chain,
    },
    members: chain.filter((node) => node !== linear),
  });
  if (name === 'multiply') {
    const pair = bothWays(linear).find(([image, scale]) => isPerChannel(scale, image));
    return pair ? make(pair[0], pair[1], null, [linear]) : null;
  }
  if (name !== 'add' && name !== 'subtract') return null;
  const pairs = name === 'add' ? bothWays(linear) : bothWays(linear).slice(0, 1);
  const pair = pairs.find(([image, shift]) => isPerChannel(shift, image));
  if (!pair) return null;
  const [image, shift] = pair;
  if (image.primitive.name === 'multiply' && isPrivate(image)) {
    const scaled = bothWays(image).find(([inner, scale]) => isPerChannel(scale, inner));
    if (scaled) return make(scaled[0], scaled[1], shift, [image, linear]);
  }
  return make(image, null, shift, [linear]);
}
