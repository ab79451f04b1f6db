import { expect, test } from 'vitest';
import { downloadLine } from './data-download.ts';

test('a download shows its file, a bar and its bytes, on as many lines as it takes', () => {
  const progress = { file: 'cifar-10-binary.tar.gz', received: 42_500_000, total: 170_000_000 };
  expect(downloadLine(progress, 80)).toBe(
    'Downloading cifar-10-binary.tar.gz · █████░░░░░░░░░░░░░░░ · 42.5 MB of 170 MB',
  );
  expect(downloadLine(progress, 50).split('\n')).toEqual([
    'Downloading cifar-10-binary.tar.gz',
    '█████░░░░░░░░░░░░░░░ · 42.5 MB of 170 MB',
  ]);
});
