/** @file Fixes as rules propose them: set a value, remove a key. */

import type { Fix } from '../edit/change.ts';
import { parsePath, showPath } from '../source/tree.ts';

/** @param value YAML text */
export function setting(path: string, value: string, { preferred = false } = {}): Fix {
  const key = showPath(parsePath(path).slice(-1));
  const title = /^\[\d+\]$/.test(key) ? `Write ${value}` : `Write ${key}: ${value}`;
  return { title, changes: [{ kind: 'set', path: parsePath(path), value }], preferred };
}

export function removal(path: string, { preferred = false } = {}): Fix {
  return { title: `Remove ${path}`, changes: [{ kind: 'remove', path: parsePath(path) }], preferred };
}
