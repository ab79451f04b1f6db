/** @file The tensors of training: their first values, and their way into checkpoints and back. */
import type { ResolvedSpec } from '@advexp/schemas';
import type { DeviceTensor, DeviceTensors, Executor } from '../engine/executor.ts';
import { sizeOf } from '../engine/graph/graph.ts';
import type { Network } from '../models/network.ts';
import { CheckpointError } from '../runs/errors.ts';
import type { NamedTensor } from '../runs/tensor.ts';
import { stateNames } from './optimizer.ts';
import { averageKey, initialKey, stateKey } from './step.ts';

/** Everything that training carries: weights, initial weights, optimiser state, average. */
export function initialTensors(
  executor: Executor,
  spec: Pick<ResolvedSpec, 'seed' | 'train' | 'optimizer'>,
  network: Network,
): Record<string, DeviceTensor> {
  const first = network.initialise(spec.seed);
  const tensors: Record<string, DeviceTensor> = {};
  for (const { name, shape, buffer } of network.tensors) {
    tensors[name] = executor.constant(first[name].slice(), shape);
    if (spec.train.averaging.method !== 'none')
      tensors[averageKey(name)] = executor.constant(first[name].slice(), shape);
    if (buffer) continue;
    tensors[initialKey(name)] = executor.constant(first[name], shape);
    for (const state of stateNames(spec.optimizer)) {
      tensors[stateKey(state, name)] = executor.constant(new Float32Array(sizeOf(shape)), shape);
    }
  }
  return tensors;
}

/**
 * Weights and buffers as PyTorch's state_dict has them, `num_batches_tracked` included.
 * @param passes forward passes of training so far
 */
export async function stateDict(network: Network, tensors: DeviceTensors, passes: number): Promise<NamedTensor[]> {
  const dict: NamedTensor[] = [];
  for (const { name, shape } of network.tensors) {
    dict.push({ name, shape: [...shape], data: await tensors[name].read() });
    if (!name.endsWith('.running_var')) continue;
    const counter = name.replace('running_var', 'num_batches_tracked');
    dict.push({ name: counter, shape: [], data: BigInt64Array.of(BigInt(passes)) });
  }
  return dict;
}

/** What else a checkpoint must hold. Initial weights follow from the seed. */
export async function trainingState(network: Network, tensors: DeviceTensors): Promise<NamedTensor[]> {
  const weights = new Set(network.tensors.map(({ name }) => name));
  const names = Object.keys(tensors).filter((name) => !weights.has(name) && !name.startsWith(initialKey('')));
  return Promise.all(
    names.map(async (name) => ({ name, shape: [...tensors[name].shape], data: await tensors[name].read() })),
  );
}

/**
 * The weights of a checkpoint as device tensors.
 * @throws CheckpointError if a tensor of the network is missing or has another shape
 */
export function loadWeights(
  executor: Executor,
  expected: readonly { readonly name: string; readonly shape: readonly number[] }[],
  stored: readonly NamedTensor[],
  label: string,
): Record<string, DeviceTensor> {
  const byName = new Map(stored.map((tensor) => [tensor.name, tensor]));
  return Object.fromEntries(
    expected.map(({ name, shape }) => {
      const tensor = byName.get(name);
      if (!tensor)
        throw new CheckpointError(`Checkpoint ${label} has no tensor "${name}"; it is of another architecture.`);
      if (tensor.shape.join() !== shape.join() || !(tensor.data instanceof Float32Array)) {
        throw new CheckpointError(
          `Checkpoint ${label}: tensor "${name}" has shape [${tensor.shape.join(', ')}], the network needs [${shape.join(', ')}] of float32.`,
        );
      }
      return [name, executor.constant(tensor.data.slice(), shape)];
    }),
  );
}
