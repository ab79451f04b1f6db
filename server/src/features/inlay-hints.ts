/**
 * @file Inlay hints: what a written value amounts to, beside it. Budgets in the other unit, steps in absolute terms,
 * moments and periods as epochs, values of a base that are replaced, and the size of the training.
 */
import {
  find,
  type Path,
  parseLength,
  parseMoment,
  periodsOf,
  type ResolvedSpec,
  type SourceNode,
  showBudget,
  showPath,
} from '@advexp/schemas';
import { ConfigurationRequest, type InlayHint, InlayHintRequest, type Range } from 'vscode-languageserver';
import { costInWords } from '../cost-in-words.ts';
import type { Feature, Services } from '../feature.ts';
import { fileUri } from '../file-uri.ts';
import { epochsOfMoment } from '../moments.ts';
import { replacedBy } from '../origin-in-words.ts';
import { shortNumber } from '../quantities.ts';
import { attackAt } from '../resolved-value.ts';
import type { SpecDocument } from '../spec-document.ts';
import { schemaOf } from '../spec-place.ts';

/** Lists of epochs longer than this are cut off. */
const MOST = 6;

/** What a value is beside which something is said. */
interface Value {
  path: Path;
  node: SourceNode;
}

/** What is said beside a value. */
interface Note {
  label: InlayHint['label'];
  tooltip?: string;
}

export function inlayHintsIn(document: SpecDocument, range: Range): InlayHint[] {
  const { own } = document;
  if (own === null) return [];
  const values = valuesIn(own, [], document.offsetAt(range.start), document.offsetAt(range.end));
  return values.flatMap((value) => {
    const position = document.range(value.node.range).end;
    return notesOn(document, value).map((note) => ({ ...note, position, paddingLeft: true }));
  });
}

function notesOn(document: SpecDocument, value: Value): Note[] {
  const { spec } = document.loaded;
  const resolved = spec
    ? [
        amount(document, value, spec),
        moment(value, spec),
        periods(value, spec),
        ceiling(document, value, spec),
        cost(document, value, spec),
      ]
    : [];
  return [...resolved, replaced(document, value), inherited(document, value)].filter((note) => note !== null);
}

/** Values whose end lies between two offsets: single ones and lists. */
function valuesIn(node: SourceNode, path: Path, from: number, to: number): Value[] {
  if (node.range.end.offset < from || node.range.start.offset > to) return [];
  if (node.kind === 'scalar') return [{ path, node }];
  const children: Iterable<readonly [string | number, SourceNode]> =
    node.kind === 'map' ? node.entries : node.items.entries();
  const below = [...children].flatMap(([step, child]) => valuesIn(child, [...path, step], from, to));
  const { end } = node.range;
  return node.kind === 'list' && end.offset >= from && end.offset <= to ? [...below, { path, node }] : below;
}

/** `= 7.65 px`, `= 0.0314`, `= 2/255 at 8/255`; budgets in other norms than l∞ are no differences of pixels. */
function amount(document: SpecDocument, { path, node }: Value, spec: ResolvedSpec): Note | null {
  if (node.kind !== 'scalar' || (typeof node.value !== 'number' && typeof node.value !== 'string')) return null;
  const length = parseLength(node.value);
  if (length === null || length.value === 0) return null;
  const titles = schemaOf(document, path)?.forms.map(({ title }) => title) ?? [];
  if (!titles.includes('StepSize') && !titles.includes('Budget')) return null;
  const { attack, epsilon } = attackAt(path, spec);
  if (length.unit === 'eps') {
    return epsilon === 0 ? null : { label: `= ${showBudget(length.value * epsilon)} at ${showBudget(epsilon)}` };
  }
  if (attack.norm !== 'linf') return null;
  return {
    label: length.unit === 'none' ? `= ${shortNumber(length.value * 255)} px` : `= ${shortNumber(length.value)}`,
  };
}

/** `= epoch 75 | 38`, once for each length of period. */
function moment({ path, node }: Value, spec: ResolvedSpec): Note | null {
  if (node.kind !== 'scalar' || parseMoment(String(node.value))?.unit !== 'relative') return null;
  const epochs = epochsOfMoment(path, spec);
  if (epochs.length === 0) return null;
  const shown = epochs.slice(0, MOST).map(({ epoch }) => Number(epoch.toFixed(2)));
  const lengths = epochs.slice(0, MOST).map(({ length }) => length);
  const more = epochs.length > MOST ? ' | …' : '';
  return {
    label: `= epoch ${shown.join(' | ')}${more}`,
    tooltip: `In stretches of ${lengths.join(' | ')}${more} epochs, from their start.`,
  };
}

/** `ends 100, 150, 200`. */
function periods({ path }: Value, spec: ResolvedSpec): Note | null {
  if (showPath(path) !== 'pas.periods' || spec.pas.periods.length < 2) return null;
  const ends = periodsOf(spec.pas.periods).map(({ start, length }) => start + length);
  const shown = ends.length > MOST ? [...ends.slice(0, MOST - 1), '…', ends.at(-1)] : ends;
  return { label: `ends ${shown.join(', ')}` };
}

/** `max 16/255`: where a ramp leads that names no maximum, which decides when it reaches its target. */
function ceiling({ loaded: { source } }: SpecDocument, { path }: Value, { epsilon }: ResolvedSpec): Note | null {
  if (showPath(path) !== 'epsilon.target' || (epsilon.schedule !== 'linear' && epsilon.schedule !== 'cosine'))
    return null;
  if (source === null || find(source, ['epsilon', 'max'])) return null;
  return {
    label: `max ${showBudget(epsilon.max)}`,
    tooltip: 'By default the schedule leads to twice its target, at which it is clipped.',
  };
}

/** `≈ 1.2 M gradient evaluations`, where the number of epochs is written. */
function cost({ own }: SpecDocument, { path }: Value, spec: ResolvedSpec): Note | null {
  const epochs = own && find(own, ['train', 'epochs']) ? 'train.epochs' : 'pas.periods';
  const words = showPath(path) === epochs ? costInWords(spec) : null;
  return words && { label: words.short, tooltip: words.full };
}

/** `was 0.1`, which leads to the base where that is written. */
function replaced(document: SpecDocument, { path }: Value): Note | null {
  const base = replacedBy(document, path);
  if (base === null) return null;
  const location = { uri: fileUri(base.range.file), range: document.range(base.range) };
  return { label: [{ value: `was ${String(base.value)}`, location }] };
}

/** `gives data, model`: sections that come from the bases alone. */
function inherited({ own, beneath }: SpecDocument, { path }: Value): Note | null {
  if (showPath(path) !== 'extends' || own?.kind !== 'map' || beneath?.kind !== 'map') return null;
  const sections = [...beneath.entries.keys()].filter((key) => !own.entries.has(key));
  return sections.length === 0 ? null : { label: `gives ${sections.join(', ')}` };
}

/** Whether hints are wanted: the client's setting `advexp.inlayHints.enabled`, on where it has none. */
async function enabled({ client, connection }: Services, scopeUri: string): Promise<boolean> {
  if (!client.workspace?.configuration) return true;
  const items = [{ scopeUri, section: 'advexp.inlayHints.enabled' }];
  const [setting]: unknown[] = await connection.sendRequest(ConfigurationRequest.type, { items });
  return setting !== false;
}

export const inlayHints: Feature = {
  capabilities: { inlayHintProvider: true },
  register(services) {
    services.requests.onDocument(InlayHintRequest.type, null, async (document, { range }) =>
      (await enabled(services, document.uri)) ? inlayHintsIn(document, range) : [],
    );
  },
};
