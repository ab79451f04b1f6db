import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { BATCHES, evaluation, health, reportsUpTo, STARTED, status } from '../../../../test/reported-run.ts';
import type { TrainingReport } from '../../training/messages.ts';
import { dashboard } from './dashboard.ts';
import { RunProgress } from './run-progress.ts';

function after(...reports: TrainingReport[]): RunProgress {
  const progress = new RunProgress(STARTED);
  for (const report of reports) progress.take(report);
  return progress;
}

const draw = (progress: RunProgress, width: number): string[] =>
  dashboard(progress, { width, now: STARTED + 90_000, paint: (_, text) => text });

/** In the fifth epoch, with a warning. */
const middle = (): RunProgress => after(...reportsUpTo(4 * BATCHES + 231), health(4 * BATCHES));
const evaluating = (): RunProgress =>
  after(...reportsUpTo(6 * BATCHES), evaluation('last', 'clean', 0.791), evaluation('last', 'pgd-20', 0.523));

describe.each([40, 80, 120])('%i columns', (width) => {
  test.each([
    ['preparing', () => after()],
    ['training', middle],
    ['evaluating', evaluating],
  ])('%s', async (phase, progress) => {
    const text = draw(progress(), width).join('\n');
    await expect(text + '\n').toMatchFileSnapshot(`golden/${phase}-${width}.txt`);
  });
});

test('no line reaches the last column, whatever the width', () => {
  for (let width = 21; width < 140; width++) {
    for (const progress of [after(), middle(), evaluating()]) {
      for (const line of draw(progress, width)) expect(stringWidth(line), line).toBeLessThan(width);
    }
  }
});

test('an asked-for stop and a pause are said; at the end, hints and provisional results go', () => {
  const progress = middle();
  progress.take(status(5, 'paused'));
  expect(draw(progress, 100).join('\n')).toContain('paused, until control/pause is removed');
  progress.stopping = true;
  expect(draw(progress, 100).at(-1)).toBe('Stopping after this batch; press Ctrl-C again to stop at once.');
  const ended = evaluating();
  ended.take({ kind: 'done', folder: '/x', state: 'finished' });
  expect(draw(ended, 100).join('\n')).not.toMatch(/Ctrl-C|pgd-20/);
});
