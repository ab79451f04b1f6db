/** @file Where the wall-clock time of an epoch goes. */
import type { PhaseSeconds } from '@advexp/schemas';

export class PhaseClock {
  #seconds: PhaseSeconds = zero();
  #phase: keyof PhaseSeconds = 'other';
  #since = performance.now();

  /** Starts an epoch's account. */
  restart(): void {
    this.enter('other');
    this.#seconds = zero();
  }

  /** What follows counts to this phase. */
  enter(phase: keyof PhaseSeconds): void {
    const now = performance.now();
    this.#seconds[this.#phase] += (now - this.#since) / 1000;
    this.#since = now;
    this.#phase = phase;
  }

  seconds(): PhaseSeconds {
    this.enter(this.#phase);
    return { ...this.#seconds };
  }
}

function zero(): PhaseSeconds {
  return { data: 0, attack: 0, step: 0, evaluation: 0, checkpoint: 0, other: 0 };
}
