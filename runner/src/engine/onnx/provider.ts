/** @file ONNX Runtime's execution providers: what each is called, what it needs, and the options of its sessions. */
import type * as ort from 'onnxruntime-node';

export const PROVIDER_NAMES = ['cpu', 'webgpu', 'cuda', 'directml', 'coreml'] as const;
export type ProviderName = (typeof PROVIDER_NAMES)[number];

/** A provider and, where a machine may have several of its devices, which. */
export interface Provider {
  readonly name: ProviderName;
  /** Ordinal of the device; 0 on the CPU. */
  readonly index: number;
}

export const CPU: Provider = { name: 'cpu', index: 0 };

/** ONNX Runtime's name of each provider. */
export const RUNTIME_NAMES: Readonly<Record<ProviderName, string>> = {
  cpu: 'cpu',
  webgpu: 'webgpu',
  cuda: 'cuda',
  directml: 'dml',
  coreml: 'coreml',
};

/** The providers that results stay with between runs: ONNX Runtime's binding for Node keeps WebGPU's buffers alone. */
export const keepsTensors = ({ name }: Provider): boolean => name === 'webgpu';

/** `cuda:1`, or `webgpu` for the first device. */
export function formatProvider({ name, index }: { readonly name: string; readonly index: number }): string {
  return index === 0 ? name : `${name}:${index}`;
}

/** Entry of a session's `executionProviders`. */
export function providerOption({ name, index }: Provider): ort.InferenceSession.ExecutionProviderConfig {
  switch (name) {
    case 'cpu':
      return 'cpu';
    case 'cuda':
      return { name: 'cuda', deviceId: index };
    case 'directml':
      return { name: 'dml', deviceId: index };
    case 'webgpu':
      // In NHWC, ONNX Runtime puts transposes around convolutions and lets those of masks (bool) fall back to the processor.
      return { name: 'webgpu', preferredLayout: 'NCHW' };
    default:
      return { name: RUNTIME_NAMES[name] };
  }
}

/** Where ONNX Runtime is built with each. */
export const PROVIDER_PLATFORMS: Readonly<Record<ProviderName, string>> = {
  cpu: 'every platform',
  webgpu: 'Linux x64 (Vulkan), macOS (Metal) and Windows (Direct3D 12)',
  cuda: 'Linux x64 with an NVIDIA GPU',
  directml: 'Windows',
  coreml: 'macOS',
};

/** What to do when `provider` has no library or device here. */
export function remedyFor({ name }: Provider): string {
  switch (name) {
    case 'webgpu':
      return process.platform === 'linux'
        ? 'Install the Vulkan loader (Debian and Ubuntu: apt install libvulkan1) and the Vulkan driver of your GPU (NVIDIA: part of its driver; AMD and Intel: apt install mesa-vulkan-drivers), or take `device: cpu`.'
        : "Update the graphics card's driver, or take `device: cpu`.";
    case 'cuda':
      return '`advexp doctor --device cuda` lists what it needs. Or take `device: webgpu`, which needs the driver alone.';
    default:
      return 'Take `device: webgpu` or `device: cpu`.';
  }
}
