/** @file Reading what is appended to a file that another process writes. */
import { type FileHandle, open } from 'node:fs/promises';

/** Bytes that are read at a time. */
const CHUNK = 1 << 20;

export class Appended {
  readonly file: string;
  private offset: number;
  /** The bytes of a character whose rest is not yet written. */
  private decoder = new TextDecoder();

  /** @param offset where reading begins, in bytes */
  constructor(file: string, offset = 0) {
    this.file = file;
    this.offset = offset;
  }

  /**
   * What was appended since the last reading, piece by piece, so that others get a turn while a long file is read. Of a file
   * that became shorter, nothing; nothing either where there is no file.
   */
  async *read(): AsyncGenerator<string> {
    let handle: FileHandle;
    try {
      handle = await open(this.file);
    } catch {
      return;
    }
    try {
      const { size } = await handle.stat();
      if (size < this.offset) {
        this.offset = size;
        this.decoder = new TextDecoder();
      }
      while (this.offset < size) {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(CHUNK), 0, CHUNK, this.offset);
        if (bytesRead === 0) break;
        this.offset += bytesRead;
        yield this.decoder.decode(buffer.subarray(0, bytesRead), { stream: true });
      }
    } finally {
      await handle.close();
    }
  }
}
