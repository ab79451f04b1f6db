/**
 * @file Telling by a native library's words that the device is gone: its driver was restarted or updated, it hung, fell off the
 * bus, or a kernel failed in a way after which CUDA refuses everything. Libraries have no code for it that would reach us.
 */
/** What is quoted to the user; each as the library writes it. */
const SIGNS: readonly RegExp[] = [
  // WebGPU: Dawn's words for every operation on a lost device, and for a read that was under way.
  /\[Device[^\]]*\] is lost/,
  /The Device was lost|Device was destroyed|Buffer was destroyed before mapping was resolved/,
  /A valid external Instance reference no longer exists/,
  /VK_ERROR_DEVICE_LOST/,
  // Direct3D 12, under WebGPU and DirectML: removed, hung, reset.
  /DXGI_ERROR_DEVICE_(?:REMOVED|HUNG|RESET)|887A000[567][^\n]*/,
  // CUDA, as ONNX Runtime words it: what ends the context (cudaError_t 214, 219, 7xx, 999).
  /CUDA failure (?:214|219|70[029]|71\d|999): [^;\n]*/,
  /(?:CUBLAS|CUDNN)_STATUS_EXECUTION_FAILED/,
  // TensorFlow's words for the same, which are those of CUDA's driver and of cudaGetErrorString.
  /CUDA_ERROR_(?:ILLEGAL_ADDRESS|LAUNCH_FAILED|LAUNCH_TIMEOUT|ASSERT|ECC_UNCORRECTABLE|HARDWARE_STACK_ERROR|ILLEGAL_INSTRUCTION|MISALIGNED_ADDRESS|INVALID_PC|CONTEXT_IS_DESTROYED|DEVICE_UNAVAILABLE|UNKNOWN)/,
  /an illegal memory access was encountered|unspecified launch failure|device-side assert triggered|uncorrectable (?:ECC|NVLink) error[^;\n]*/,
];

/** A library's words as a sentence with what to do, where they mean that its device was lost; null where they do not. */
export function deviceLost(words: string): string | null {
  for (const sign of SIGNS) {
    const [said] = sign.exec(words) ?? [];
    if (said === undefined) continue;
    return `The device was lost (${said.trim()}): it failed, or its driver was restarted. What was saved until then is kept; go on when the device is back, or on another with --device.`;
  }
  return null;
}
