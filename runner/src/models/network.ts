/** @file A network: an architecture of the spec for images of one shape, with its parameters and their first values. */
import type { Model } from '@advexp/schemas';
import { Graph, GraphError, type Shape, sizeOf, type Tensor } from '../engine/graph/graph.ts';
import { RandomStream } from '../random/philox.ts';
import type { Classifier } from './classifier.ts';
import { customNetwork } from './custom.ts';
import { Layers, type Mode, type ParameterSpec, type WeightSource } from './layers.ts';
import { lenet } from './lenet.ts';
import { linear, multiLayerPerceptron } from './perceptrons.ts';
import { preactResnet18, resnet18, wideResnet } from './resnet.ts';
import { vgg16 } from './vgg.ts';

function build(model: Model, layers: Layers, x: Tensor, classes: number): Tensor {
  switch (model.architecture) {
    case 'linear':
      return linear(layers, x, classes, model.bias);
    case 'mlp':
      return multiLayerPerceptron(layers, x, classes, model);
    case 'lenet':
      return lenet(layers, x, classes, model.width);
    case 'vgg16':
      return vgg16(layers, x, classes, model.width);
    case 'resnet18':
      return resnet18(layers, x, classes, model.width);
    case 'preact-resnet18':
      return preactResnet18(layers, x, classes, model.width);
    case 'wide-resnet':
      return wideResnet(layers, x, classes, model);
    case 'custom':
      return customNetwork(layers, x, classes, model.layers);
  }
}

export interface Forward {
  /** [B, classes] */
  readonly logits: Tensor;
  /** Train mode: BatchNorm's running statistics after this batch, by name. */
  readonly updatedBuffers: Readonly<Record<string, Tensor>>;
}

export class Network implements Classifier {
  readonly model: Model;
  /** [C, H, W] */
  readonly imageShape: Shape;
  readonly classes: number;
  /** Trained tensors and buffers, in PyTorch's order. */
  readonly tensors: readonly ParameterSpec[];

  /** @throws GraphError if the architecture does not fit the images */
  constructor(model: Model, imageShape: Shape, classes: number) {
    this.model = model;
    this.imageShape = imageShape;
    this.classes = classes;
    const graph = new Graph();
    const layers = new Layers(graph, 'eval');
    try {
      build(model, layers, graph.input('images', [1, ...imageShape]), classes);
    } catch (error) {
      if (!(error instanceof GraphError)) throw error;
      throw new GraphError(
        `${model.architecture} does not fit images of shape [${imageShape.join(', ')}]: ${error.message}`,
      );
    }
    this.tensors = layers.parameters;
  }

  /** The trained tensors. */
  get parameters(): readonly ParameterSpec[] {
    return this.tensors.filter((tensor) => !tensor.buffer);
  }

  /** BatchNorm's running statistics. */
  get buffers(): readonly ParameterSpec[] {
    return this.tensors.filter((tensor) => tensor.buffer);
  }

  get parameterCount(): number {
    return this.parameters.reduce((total, { shape }) => total + sizeOf(shape), 0);
  }

  /** Adds the network to a graph; weights are the graph inputs of their names unless a source is given. */
  forward(graph: Graph, images: Tensor, mode: Mode, weight?: WeightSource, momentum?: Tensor): Forward {
    const layers = new Layers(graph, mode, weight, momentum);
    const logits = build(this.model, layers, images, this.classes);
    return { logits, updatedBuffers: layers.updatedBuffers };
  }

  /** First values of all tensors by name (PyTorch's defaults), from the counter-based generator. */
  initialise(seed: number): Record<string, Float32Array> {
    return Object.fromEntries(
      this.tensors.map(({ name, shape, initialisation }, index) => {
        const data = new Float32Array(sizeOf(shape));
        if (initialisation.kind === 'constant') data.fill(initialisation.value);
        else
          new RandomStream(seed, 'initialisation', index).fillUniform(
            data,
            -initialisation.bound,
            initialisation.bound,
          );
        return [name, data];
      }),
    );
  }
}
