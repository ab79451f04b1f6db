/** @file Events that say that a run learns nothing any more. */
import { type HealthEvent, validateEvent } from '@advexp/schemas';

/** What in these lines is wrong enough to interrupt somebody. A line that is cut is no event. */
export function graveIn(lines: string): HealthEvent[] {
  return lines
    .split('\n')
    .filter((line) => line.includes('"health"'))
    .flatMap((line) => {
      try {
        const event: unknown = JSON.parse(line);
        return validateEvent(event) && event.type === 'health' && isGrave(event) ? [event] : [];
      } catch {
        return [];
      }
    });
}

function isGrave({ kind, severity }: HealthEvent): boolean {
  return severity !== 'information' && (kind === 'collapse' || kind === 'catastrophic-overfitting');
}
