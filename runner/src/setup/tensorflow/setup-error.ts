/** @file Why TensorFlow could not be set up: what is missing, and what to do. */
export class SetupError extends Error {
  override readonly name = 'SetupError';
}
