/**
 * @file The size of a network in closed form, for rules that estimate memory and time without building it: parameters,
 * multiply-accumulates of a forward pass (F) and values computed by it, each for one image.
 */
import { DATASETS } from '../datasets.ts';
import type { DatasetName, Model } from '../resolved.ts';

export interface NetworkSize {
  parameters: number;
  /** Multiply-accumulates of one image's forward pass; BatchNorm and activations are small beside them. */
  macs: number;
  /** Values of one image that wait for the backward pass: what convolutions, linear layers and ReLU give. */
  values: number;
}

/** Null for data whose shape only its files tell. */
export function networkSize(model: Model, dataset: DatasetName): NetworkSize | null {
  const { shape, classes } = DATASETS[dataset];
  return shape === null || classes === null ? null : new Tally(shape).network(model, shape[0] === 1, classes);
}

/** Adds up layers while following the shape of what flows through them. */
class Tally {
  private readonly sum: NetworkSize = { parameters: 0, macs: 0, values: 0 };
  private channels: number;
  private height: number;
  private width: number;

  constructor([channels, height, width]: readonly [number, number, number]) {
    this.channels = channels;
    this.height = height;
    this.width = width;
  }

  network(model: Model, grey: boolean, classes: number): NetworkSize {
    switch (model.architecture) {
      case 'linear':
        this.linear(classes, model.bias);
        break;
      case 'mlp':
        for (const units of model.hidden) this.linear(units, model.bias).activation();
        this.linear(classes, model.bias);
        break;
      case 'lenet':
        this.lenet(model.width, grey, classes);
        break;
      case 'vgg16':
        this.vgg16(model.width).linear(classes);
        break;
      case 'resnet18':
      case 'preact-resnet18': {
        const stages = [4, 8, 16, 32].map((factor) => factor * model.width);
        this.convolution(4 * model.width, 3, { padding: 1 });
        this.residual(stages, 2, model.architecture === 'resnet18').linear(classes);
        break;
      }
      case 'wide-resnet': {
        const stages = [16, 32, 64].map((channels) => channels * model.width);
        this.convolution(16, 3, { padding: 1 });
        this.residual(stages, (model.depth - 4) / 6, false).linear(classes);
        break;
      }
      case 'custom':
        for (const layer of model.layers) {
          if (layer.type === 'conv') this.convolution(layer.channels, layer.kernel, layer);
          else if (layer.type === 'linear') this.linear(layer.units, layer.bias);
          else if (layer.type === 'batchnorm') this.batchNorm();
          else if (layer.type === 'relu') this.activation();
          else if (layer.type === 'global-avgpool') this.globalPool();
          else if (layer.type !== 'flatten') this.pool(layer.kernel, layer.stride);
        }
    }
    return this.sum;
  }

  private lenet(w: number, grey: boolean, classes: number): void {
    const [first, second] = grey ? [2 * w, 4 * w] : [6 * w, 16 * w];
    const geometry = { padding: grey ? 2 : 0, bias: true };
    this.convolution(first, 5, geometry).activation().pool(2);
    this.convolution(second, 5, geometry).activation().pool(2);
    for (const units of grey ? [64 * w] : [120 * w, 84 * w]) this.linear(units).activation();
    this.linear(classes);
  }

  private vgg16(w: number): this {
    for (const [factor, layers] of [
      [4, 2],
      [8, 2],
      [16, 3],
      [32, 3],
      [32, 3],
    ] as const) {
      for (let layer = 0; layer < layers; layer++) {
        this.convolution(factor * w, 3, { padding: 1, bias: true })
          .batchNorm()
          .activation();
      }
      this.pool(2);
    }
    return this.globalPool();
  }

  /** @param post whether BatchNorm follows the convolutions, as in the paper's network, or precedes them */
  private residual(stages: readonly number[], depth: number, post: boolean): this {
    if (post) this.batchNorm().activation();
    for (const [stage, channels] of stages.entries()) {
      for (let block = 0; block < depth; block++) {
        const stride = stage > 0 && block === 0 ? 2 : 1;
        const projected = stride !== 1 || this.channels !== channels;
        if (!post) this.batchNorm().activation();
        if (projected) this.projection(channels, stride, post);
        this.convolution(channels, 3, { padding: 1, stride }).batchNorm().activation();
        this.convolution(channels, 3, { padding: 1 });
        if (post) this.batchNorm().activation();
      }
    }
    if (!post) this.batchNorm().activation();
    return this.globalPool();
  }

  /** The 1×1 convolution beside a block, which leaves the shape to the block itself. */
  private projection(channels: number, stride: number, normalised: boolean): void {
    const { channels: own, height, width } = this;
    this.convolution(channels, 1, { stride });
    if (normalised) this.batchNorm();
    Object.assign(this, { channels: own, height, width });
  }

  private convolution(
    channels: number,
    kernel: number,
    { padding = 0, stride = 1, bias = false }: { padding?: number; stride?: number; bias?: boolean },
  ): this {
    const weights = channels * this.channels * kernel * kernel;
    this.height = Math.floor((this.height + 2 * padding - kernel) / stride) + 1;
    this.width = Math.floor((this.width + 2 * padding - kernel) / stride) + 1;
    this.channels = channels;
    this.sum.parameters += weights + (bias ? channels : 0);
    this.sum.macs += weights * this.height * this.width;
    return this.activation();
  }

  private linear(units: number, bias = true): this {
    const weights = this.size * units;
    this.sum.parameters += weights + (bias ? units : 0);
    this.sum.macs += weights;
    Object.assign(this, { channels: units, height: 1, width: 1 });
    return this.activation();
  }

  private batchNorm(): this {
    this.sum.parameters += 2 * this.channels;
    return this;
  }

  private activation(): this {
    this.sum.values += this.size;
    return this;
  }

  private pool(kernel: number, stride = kernel): this {
    this.height = Math.floor((this.height - kernel) / stride) + 1;
    this.width = Math.floor((this.width - kernel) / stride) + 1;
    return this;
  }

  private globalPool(): this {
    this.height = 1;
    this.width = 1;
    return this;
  }

  private get size(): number {
    return this.channels * this.height * this.width;
  }
}

/** Whether a network holds BatchNorm layers. */
export function hasBatchNorm(model: Model): boolean {
  switch (model.architecture) {
    case 'linear':
    case 'mlp':
    case 'lenet':
      return false;
    case 'custom':
      return model.layers.some(({ type }) => type === 'batchnorm');
    default:
      return true;
  }
}

/** Training samples after the split; null where only the files tell, or where the split leaves none. */
export function trainingSamples({
  dataset,
  validation,
  train_samples,
}: {
  dataset: DatasetName;
  validation: number;
  train_samples: number | null;
}): number | null {
  const { train } = DATASETS[dataset];
  if (train !== null && validation >= train) return null;
  return train_samples ?? (train === null ? null : train - validation);
}
