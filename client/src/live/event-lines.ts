/** @file Events out of a text that comes in pieces: whole lines only, the rest waits for its end. */
import { type RunEvent, validateEvent } from '@advexp/schemas';

export class EventLines {
  private rest = '';

  /** The events that are complete now. Lines of another form, as a newer version may write them, are passed over. */
  in(piece: string): RunEvent[] {
    const lines = (this.rest + piece).split('\n');
    this.rest = lines.pop() ?? '';
    return lines.flatMap((line) => {
      try {
        const event: unknown = JSON.parse(line);
        return validateEvent(event) ? [event] : [];
      } catch {
        return [];
      }
    });
  }
}
