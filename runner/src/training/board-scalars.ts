/** @file What of an event goes to TensorBoard, and under which tags. */
import type { RunEvent } from '@advexp/schemas';

/** Scalars by tag, without those that are not finite; null for events that have none. */
export function scalarsOf(event: RunEvent): Record<string, number> | null {
  const values = tagged(event);
  if (!values) return null;
  const finite: Record<string, number> = {};
  for (const [tag, value] of Object.entries(values)) {
    if (typeof value === 'number' && Number.isFinite(value)) finite[tag] = value;
  }
  return finite;
}

function tagged(event: RunEvent): Record<string, number | null> | null {
  switch (event.type) {
    case 'batch':
      return {
        'batch/loss': event.loss,
        'batch/accuracy': event.accuracy,
        'batch/gradient_norm': event.gradient_norm,
        'batch/distance_from_init': event.distance_from_init,
        'schedule/epsilon': event.epsilon,
        'schedule/learning_rate': event.learning_rate,
        'batch/loss_scale': event.loss_scale ?? null,
      };
    case 'epoch':
      return {
        'train/loss': event.train.loss,
        'train/robust_accuracy': event.train.robust_accuracy,
        'train/clean_accuracy': event.train.clean_accuracy,
        'validation/clean_accuracy': event.validation?.clean_accuracy ?? null,
        'validation/robust_accuracy': event.validation?.robust_accuracy ?? null,
        'validation/clean_loss': event.validation?.clean_loss ?? null,
        'validation/robust_loss': event.validation?.robust_loss ?? null,
        'speed/samples_per_second': event.samples_per_second,
      };
    case 'evaluation':
      return { [`final/${event.weights}/${event.attack}`]: event.accuracy };
    default:
      return null;
  }
}
