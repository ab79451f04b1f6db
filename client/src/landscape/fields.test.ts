import { ANALYSES } from '@advexp/schemas/analyses';
import { expect, test } from 'vitest';

import { analysisFields } from './fields.ts';

test('every analysis has the settings of the schema, with the values that can be chosen', () => {
  const fields = analysisFields();
  expect(Object.keys(fields)).toEqual([...ANALYSES]);
  expect(fields.hessian?.map(({ key }) => key)).toContain('tolerance');
  expect(fields.hessian?.find(({ key }) => key === 'loss')?.choices).toEqual([
    'frozen',
    'clean',
    'gauss-newton',
    'reattacked',
  ]);
  expect(fields.slice?.find(({ key }) => key === 'dimensions')?.choices).toEqual(['1', '2']);
  expect(fields.connectivity?.filter(({ required }) => required).map(({ key }) => key)).toEqual(['to']);
});
