/**
 * @file TF32: products of float32 numbers with 11 of their 24 bits, which NVIDIA's libraries may take on GPUs since 2020. They
 * read a variable of the environment when they are loaded; ONNX Runtime's binding for Node has no option for it.
 */

/** Products in 11 bits are not what a spec asks for. To be called before the libraries are loaded; what the user has set stays. */
export function forbidTf32(): void {
  process.env.NVIDIA_TF32_OVERRIDE ??= '0';
}

/** Whether the libraries may use it. */
export function allowsTf32(): boolean {
  return process.env.NVIDIA_TF32_OVERRIDE !== '0';
}
