/**
 * @file Anchors and aliases ahead of a change: what is about to change gets a text of its own, so that the other places
 * which share it keep their meaning.
 */
import { type Alias, isAlias, type Node, visit } from 'yaml';
import { aliases, type SourceDocument } from '../source/document.ts';
import type { Path } from '../source/tree.ts';
import { flowText } from './fragment.ts';
import { valueUnder } from './place.ts';
import type { TextEdit } from './text-edit.ts';

/**
 * Edits after which nothing at or above the path is shared with another place.
 * @param kind `inside`: the value at the path stays and is added to; `whole`: it is replaced, with all it holds
 */
export function detach({ text, document }: SourceDocument, path: Path, kind: 'inside' | 'whole'): TextEdit[] {
  if (!text.includes('&')) return [];
  const through: Node[] = [];
  let node: Node | null = document.contents;
  for (const step of path) {
    if (node === null) break;
    through.push(node);
    if (isAlias(node)) return copied(node, node.resolve(document), '');
    node = valueUnder(node, step);
  }
  const last = node;
  if (kind === 'inside' && isAlias(last)) return copied(last, last.resolve(document), '');
  const changed = new Set<Node>(through);
  if (last) {
    changed.add(last);
    if (kind === 'whole') visit(last, { Node: (_key, inner) => void changed.add(inner) });
  }
  const [start, end] = kind === 'whole' && last?.range ? last.range : [0, 0];
  const edits: TextEdit[] = [];
  for (const { alias, target } of aliases(document)) {
    const offset = alias.range?.[0] ?? 0;
    if (!target?.anchor || !changed.has(target) || (offset >= start && offset < end)) continue;
    // Aliases after the first repeat the copy.
    changed.delete(target);
    edits.push(...copied(alias, target, `&${target.anchor} `), ...withoutAnchor(text, target));
  }
  return edits;
}

function copied({ range }: Alias, target: Node | undefined, anchor: string): TextEdit[] {
  if (!range || !target) return [];
  return [{ start: range[0], end: range[1], text: anchor + flowText(target.srcToken) }];
}

/** The anchor stands before its value, at most a tag and a comment between them. */
function withoutAnchor(text: string, { anchor, range }: Node): TextEdit[] {
  const start = text.lastIndexOf(`&${anchor}`, range?.[0] ?? 0);
  const space = /^[ \t]*/.exec(text.slice(start + `&${anchor}`.length))?.[0].length ?? 0;
  return start === -1 ? [] : [{ start, end: start + `&${anchor}`.length + space, text: '' }];
}
