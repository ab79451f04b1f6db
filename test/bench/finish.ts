/** @file Knowing when a device is done. */
import type { DeviceTensor } from 'advexp/engine/executor';

function isTensor(value: unknown): value is DeviceTensor {
  return typeof value === 'object' && value !== null && 'read' in value && 'shape' in value;
}

/** Waits until the device is done, by reading the smallest result. */
export async function finish(result: unknown): Promise<void> {
  const tensors = isTensor(result)
    ? [result]
    : typeof result === 'object' && result !== null
      ? Object.values(result).filter(isTensor)
      : [];
  const size = ({ shape }: DeviceTensor) => shape.reduce((a, b) => a * b, 1);
  const [smallest] = tensors.sort((a, b) => size(a) - size(b));
  await smallest?.read();
  for (const tensor of tensors) tensor.dispose();
}
