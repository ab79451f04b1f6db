/** @file The version of advexp. */
import { readFileSync } from 'node:fs';

export function version(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  const described: unknown = JSON.parse(text);
  return typeof described === 'object' && described !== null && 'version' in described
    ? String(described.version)
    : '?';
}
