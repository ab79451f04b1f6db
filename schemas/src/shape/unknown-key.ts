/** @file A key that no spec has where it stands: what was meant, and how to write that. */
import type { Change, Fix } from '../edit/change.ts';
import { nearest } from '../nearest.ts';
import { child, find, type Path, plainValue, type SourceNode, showPath } from '../source/tree.ts';
import { flowText } from './example.ts';
import type { Explanation } from './explain.ts';
import { renamedTo } from './renamed.ts';
import { branches, choiceAt, deref, type SchemaNode, SPEC_SCHEMA, sectionsWith } from './schema.ts';

/**
 * @param path of the map that holds the key
 * @param schema of that map
 */
export function explainUnknownKey(key: string, path: Path, schema: SchemaNode, root: SourceNode): Explanation {
  const node = find(root, path);
  const place = path.length === 0 ? 'a spec' : showPath(path);
  const about = (message: string, fixes: Fix[] = []): Explanation => ({ code: 'unknown-key', message, key, fixes });
  const valid = validKeys(schema);
  const [name = '', value] = key.split(':');
  if (value && valid.includes(name)) {
    const changes: Change[] = [
      { kind: 'remove', path: [...path, key] },
      { kind: 'set', path: [...path, name], value },
    ];
    const fix: Fix = { title: `Write ${name}: ${value}`, changes, preferred: true };
    return about(`A space is missing after the colon: write \`${name}: ${value}\`.`, [fix]);
  }
  const renamed = renamedTo(key, path);
  if (renamed !== null) return explainRenamed(key, path, renamed, root);

  const free = valid.filter((candidate) => !node || child(node, candidate) === null);
  const suggestion = nearest(key, free);
  if (suggestion !== null) {
    return about(`Unknown key '${key}' in ${place}. Did you mean '${suggestion}'?`, [rename(key, path, suggestion)]);
  }
  const remove: Fix = {
    title: `Remove ${key}`,
    changes: [{ kind: 'remove', path: [...path, key] }],
    preferred: false,
  };
  const taken = nearest(key, valid);
  if (taken !== null) {
    return about(`Unknown key '${key}' in ${place}. Did you mean '${taken}'? It is already written.`, [remove]);
  }
  const choice = choiceAt(showPath(path));
  const tag = choice && node ? child(node, choice.tag) : null;
  const others = choice?.branches.filter(({ keys }) => keys.includes(key)).flatMap(({ tags }) => tags) ?? [];
  if (choice && tag?.kind === 'scalar' && others.length > 0) {
    return about(
      `'${key}' is not a setting of ${choice.tag} '${tag.value}', but of ${others.join(', ')}. Remove it or change ${choice.tag}.`,
      [remove],
    );
  }
  if (path.length > 0 && SPEC_SCHEMA.properties && Object.hasOwn(SPEC_SCHEMA.properties, key)) {
    const message = `'${key}' does not belong in ${place}. It stands at the top level of a spec.`;
    return about(message, move(key, path, [], root));
  }
  const sections = sectionsWith(key).filter((section) => section !== path[0]);
  if (sections.length > 0) {
    const fixes = sections.flatMap((section) => move(key, path, [section], root));
    return about(`'${key}' does not belong in ${place} but in '${sections.join("' or '")}'.`, fixes);
  }
  return about(`Unknown key '${key}' in ${place}. Valid here: ${free.join(', ') || 'nothing more'}.`, [remove]);
}

/** Keys of a map, of all branches where a tag chooses among them. */
export function validKeys(schema: SchemaNode): string[] {
  if (schema.properties) return Object.keys(schema.properties);
  return [...new Set(branches(schema).flatMap(({ keys }) => keys))];
}

function explainRenamed(key: string, path: Path, target: Path, root: SourceNode): Explanation {
  const name = showPath(target);
  const fixes = renamedFix(key, path, target, root);
  const written = find(root, target) !== null ? ' It is already written.' : '';
  const message = `'${key}' is called ${name} in a spec.${written}`;
  return { code: 'renamed-key', message, key, fixes: written === '' ? fixes : [] };
}

/** Values that are spelt otherwise too. */
const VALUES: Record<string, Record<string, string>> = {
  start: { true: 'uniform', false: 'none' },
  norm: { inf: 'linf', '-1': 'linf', Linf: 'linf', L2: 'l2', L1: 'l1', '2': 'l2', '1': 'l1' },
  objective: { ce: 'adversarial', 'cross-entropy': 'adversarial', cross_entropy: 'adversarial' },
};

function renamedFix(key: string, path: Path, target: Path, root: SourceNode): Fix[] {
  const name = String(target.at(-1));
  const node = find(root, [...path, key]);
  const translated = node?.kind === 'scalar' ? VALUES[name]?.[String(node.value)] : undefined;
  const parent = target.slice(0, -1);
  // Lengths of periods are not the epochs at which they end.
  if (node === null || name === 'periods') return [];
  if (translated === undefined && showPath(parent) === showPath(path)) return [rename(key, path, name)];
  if (!hasRoom(parent, root)) return [];
  const from = [...path, key];
  const changes: Change[] =
    translated === undefined
      ? [{ kind: 'move', path: from, to: target }]
      : [
          { kind: 'remove', path: from },
          { kind: 'set', path: target, value: translated },
        ];
  const value = translated ?? flowText(plainValue(node));
  return [{ title: `Write ${showPath(target)}: ${value}`, changes, preferred: true }];
}

function rename(key: string, path: Path, to: string): Fix {
  const changes: Change[] = [{ kind: 'rename', path: [...path, key], key: to }];
  return { title: `Rename ${key} to ${to}`, changes, preferred: true };
}

function move(key: string, path: Path, to: Path, root: SourceNode): Fix[] {
  if (!hasRoom(to, root) || find(root, [...to, key]) !== null) return [];
  const changes: Change[] = [{ kind: 'move', path: [...path, key], to: [...to, key] }];
  return [{ title: `Move ${key} to ${to.length === 0 ? 'the top level' : showPath(to)}`, changes, preferred: false }];
}

/** Whether a key can be put into a map: it is there, or can be made without anything else that it needs. */
function hasRoom(map: Path, root: SourceNode): boolean {
  const node = find(root, map);
  if (node !== null) return node.kind === 'map';
  const schema = deref(SPEC_SCHEMA.properties?.[String(map[0])] ?? {});
  return map.length <= 2 && schema.properties !== undefined && schema.required === undefined;
}
