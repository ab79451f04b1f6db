/** Reading results from a folder: only what has changed, and nothing that is no result. */
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AnalysisStatus, explain, type LandscapeOutput, validateLandscapeOutput } from '@advexp/schemas';
import { thisProcess } from '@advexp/schemas/running-process';
import { afterAll, expect, test } from 'vitest';
import { inWords, Results } from './results.ts';
import { ABOUT } from './testing-about.ts';

const root = mkdtempSync(join(tmpdir(), 'results-'));
afterAll(() => rmSync(root, { recursive: true }));

const OUTPUT: LandscapeOutput = { linear: { about: ABOUT, thresholds: [], weights: null } };

test('results are read, again only when they change, and damaged ones are none', async () => {
  expect(validateLandscapeOutput(OUTPUT), explain(validateLandscapeOutput)).toBe(true);
  const results = new Results(root);
  expect(await results.read()).toEqual({ changed: [], gone: [] });
  const folder = join(root, 'analysis');
  mkdirSync(folder);
  const file = join(folder, 'epoch-0001.linear.json');
  writeFileSync(file, JSON.stringify(OUTPUT));
  writeFileSync(join(folder, 'last.hessian.json'), '{ half');
  writeFileSync(join(folder, 'other.json'), '{}');
  const result = { checkpoint: 'epoch-0001', analysis: 'linear', output: OUTPUT };
  expect(await results.read()).toEqual({ changed: [result], gone: [] });
  expect(await results.read()).toEqual({ changed: [], gone: [] });
  utimesSync(file, 1, 1);
  expect((await results.read()).changed).toEqual([result]);
  expect(results.all).toEqual([result]);
  rmSync(file);
  expect(await results.read()).toEqual({ changed: [], gone: ['epoch-0001.linear'] });
  expect(results.all).toEqual([]);
});

test('an analysis is being done while its process lives', async () => {
  const status: AnalysisStatus = {
    analysis: 'slice',
    checkpoint: 'last',
    done: 3,
    total: 12,
    note: '3 of 12 nodes',
    ...thisProcess(),
    heartbeat: new Date().toISOString(),
  };
  const write = (value: object) => writeFileSync(join(root, 'analysis/status.json'), JSON.stringify(value));
  const results = new Results(root);
  write(status);
  expect(await results.working()).toEqual(status);
  expect(inWords(status)).toEqual({ words: 'slice at last 25 %: 3 of 12 nodes', share: 0.25 });
  write({ ...status, host: hostname(), pid: 2 ** 22 + 1 });
  expect(await results.working()).toBeNull();
  write({ ...status, total: 'many' });
  expect(await results.working()).toBeNull();
});
