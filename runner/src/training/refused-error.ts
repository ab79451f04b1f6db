/** The spec, the data or the machine cannot do what is asked; nothing was written. */
export class RefusedError extends Error {
  override name = 'RefusedError';
  /** Key of the spec at fault. */
  readonly key: string | null;

  constructor(message: string, key: string | null) {
    super(message);
    this.key = key;
  }
}
