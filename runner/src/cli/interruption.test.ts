import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { onInterruption } from './interruption.ts';

const heard: string[] = [];
let stopListening = (): void => {};
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
  heard.length = 0;
  stopListening = onInterruption(
    (signal) => heard.push(signal),
    () => heard.push('second'),
  );
});
afterEach(() => {
  stopListening();
  vi.useRealTimers();
});

test('the first signal asks, a later one ends', () => {
  process.emit('SIGTERM', 'SIGTERM');
  vi.advanceTimersByTime(2000);
  process.emit('SIGINT', 'SIGINT');
  expect(heard).toEqual(['SIGTERM', 'second']);
});

test('a Ctrl-C that npm passes on as well counts once', () => {
  process.emit('SIGINT', 'SIGINT');
  vi.advanceTimersByTime(50);
  process.emit('SIGINT', 'SIGINT');
  expect(heard).toEqual(['SIGINT']);
});

test('nobody listens any more at the end', () => {
  stopListening();
  expect(process.listenerCount('SIGHUP')).toBe(0);
});
