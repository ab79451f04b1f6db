import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DEVICE_KINDS, DEVICES, NUMBERED_KINDS, parseDevice } from './devices.ts';
import { specSchema } from './generated/spec-schema.ts';

test('the schema says of devices what the table says', () => {
  const { deviceKind, numberedDevice } = specSchema.$defs;
  expect(deviceKind.enum).toEqual(DEVICE_KINDS);
  const descriptions = DEVICE_KINDS.map((kind) => `${kind}: ${DEVICES[kind].description}`);
  expect(deviceKind.description).toBe(descriptions.join(' '));
  expect(numberedDevice.pattern).toBe(`^(${NUMBERED_KINDS.join('|')}):\\d{1,3}$`);
  expect(numberedDevice.examples).toEqual(NUMBERED_KINDS.map((kind) => `${kind}:1`));
});

test.each(DEVICE_KINDS)('%s is a device, and takes a number if the table says so', (kind) => {
  expect(parseDevice(kind)).toEqual({ kind });
  if (DEVICES[kind].numbered) expect(parseDevice(`${kind}:12`)).toEqual({ kind, index: 12 });
  else expect(parseDevice(`${kind}:1`)).toMatchObject({ meant: kind });
});

test("the editor's settings take every kind", () => {
  const manifest = JSON.parse(readFileSync(new URL('../../client/package.json', import.meta.url), 'utf8'));
  const setting = manifest.contributes.configuration.properties['advexp.device'];
  const pattern = new RegExp(setting.pattern);
  expect(setting.examples).toEqual(['', ...DEVICE_KINDS]);
  for (const kind of DEVICE_KINDS) {
    expect(pattern.test(kind)).toBe(true);
    expect(pattern.test(`${kind}:1`)).toBe(DEVICES[kind].numbered);
  }
  expect([pattern.test(''), pattern.test('gpu'), pattern.test('cuda:')]).toEqual([true, false, false]);
  const { items } = manifest.contributes.configuration.properties['advexp.devices'];
  const listed = DEVICE_KINDS.filter((kind) => new RegExp(items.pattern).test(kind));
  expect(listed).toEqual(DEVICE_KINDS.filter((kind) => kind !== 'auto'));
});
