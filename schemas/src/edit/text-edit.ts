/** @file Edits of a text, and a draft that is edited in several steps and then knows the edits from first to last. */

/** Offsets count UTF-16 code units. */
export interface TextEdit {
  start: number;
  end: number;
  text: string;
}

/** @param edits ascending, none overlapping another */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let position = 0;
  for (const edit of edits) {
    result += text.slice(position, edit.start) + edit.text;
    position = edit.end;
  }
  return result + text.slice(position);
}

/** A stretch of the draft: taken over from the original from `start` on, or written anew (null). */
interface Piece {
  start: number | null;
  text: string;
}

/** A text that is edited step by step. */
export class Draft {
  text: string;
  private readonly original: string;
  private pieces: Piece[];

  constructor(original: string) {
    this.text = original;
    this.original = original;
    this.pieces = [{ start: 0, text: original }];
  }

  /** @param edits of the text as it stands, none overlapping another */
  apply(edits: readonly TextEdit[]): void {
    const ascending = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
    const before = this.pieces;
    const after: Piece[] = [];
    let index = 0;
    let pieceStart = 0;
    let position = 0;
    const advance = (end: number, keep: boolean) => {
      for (let piece = before[index]; piece !== undefined && position < end; piece = before[index]) {
        const [from, to] = [position - pieceStart, Math.min(end - pieceStart, piece.text.length)];
        const start = piece.start === null ? null : piece.start + from;
        if (keep) after.push({ start, text: piece.text.slice(from, to) });
        position = pieceStart + to;
        if (to < piece.text.length) return;
        pieceStart = position;
        index++;
      }
    };
    for (const edit of ascending) {
      advance(edit.start, true);
      advance(edit.end, false);
      after.push({ start: null, text: edit.text });
    }
    advance(this.text.length, true);
    this.pieces = after;
    this.text = applyEdits(this.text, ascending);
  }

  /** From the original to the text as it stands: ascending, none overlapping another, none without effect. */
  edits(): TextEdit[] {
    const edits: TextEdit[] = [];
    let position = 0;
    let written = '';
    const close = (start: number) => {
      if (this.original.slice(position, start) !== written) edits.push({ start: position, end: start, text: written });
      written = '';
    };
    for (const { start, text } of this.pieces) {
      if (start === null) {
        written += text;
        continue;
      }
      close(start);
      position = start + text.length;
    }
    close(this.original.length);
    return edits;
  }
}
