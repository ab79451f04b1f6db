/** @file What a key of a spec amounts to once defaults and units are resolved, in plain words. */
import {
  type Attack,
  type EvaluationAttack,
  type Path,
  type ResolvedSpec,
  type Schedule,
  type SchemaPlace,
  show,
  showBudget,
} from '@advexp/schemas';
import { budgetInWords, NORMS } from './quantities.ts';

/** Of longer lists only so many items are shown. */
const MOST_ITEMS = 12;

/** The resolved value of a written key, or null where it has none of its own or it says nothing in a few words. */
export function valueInWords(path: Path, place: SchemaPlace | null, spec: ResolvedSpec): string | null {
  const value = valueAt(spec, resolvedPath(path, spec));
  if (value === undefined || value === null) return null;
  const titles = place?.forms.map(({ title }) => title) ?? [];
  const { attack, epsilon } = attackAt(path, spec);
  if (titles.includes('EvaluationName')) return attackInWords(attack, epsilon);
  if (titles.includes('StepSize')) return stepInWords(attack, epsilon);
  const amount = typeof value === 'object' && 'target' in value ? value.target : value;
  if (titles.includes('Budget') && typeof amount === 'number') return budgetInWords(amount, attack.norm);
  return inWords(value);
}

/** `0.25 ε = 2/255 at ε = 8/255`; a step of its own length is a budget like any other. */
export function stepInWords({ step_size: { value, relative }, norm }: Attack, epsilon: number): string {
  if (!relative) return budgetInWords(value, norm);
  return `${value === 1 ? '' : `${show(value)} `}ε = ${showBudget(value * epsilon)} at ε = ${showBudget(epsilon)}`;
}

const STARTS: Record<Attack['start'], string> = {
  none: 'from the image itself',
  uniform: 'from a uniform start in the ε ball',
  'uniform-step': 'from a uniform start in the ball of one step',
};

/** `PGD in l∞ with ε = 8/255: 20 steps of 0.125 ε = 1/255 … from a uniform start in the ε ball`. */
export function attackInWords(attack: Attack, epsilon: number): string {
  const { method, norm, steps, start, restarts, keep } = attack;
  if (method === 'none') return 'no attack, the clean images';
  const parts = [
    `${steps} ${steps === 1 ? 'step' : 'steps'} of ${stepInWords(attack, epsilon)}`,
    STARTS[start],
    ...(restarts > 1 ? [`the worst of ${restarts} restarts`] : []),
    ...(keep === 'best' ? ['keeping the iterate of highest loss'] : []),
  ];
  return `${method.toUpperCase()} in ${NORMS[norm]}: ${parts.join(', ')}`;
}

/** The attack that a path lies in: one of the evaluation, or else that of training, with its ε. */
export function attackAt(path: Path, spec: ResolvedSpec): { attack: Attack; epsilon: number } {
  return evaluationAt(path, spec) ?? { attack: spec.attack, epsilon: spec.epsilon.target };
}

/** The attack of the evaluation that a path lies in. */
export function evaluationAt([section, key, index]: Path, { evaluate }: ResolvedSpec): EvaluationAttack | null {
  if (section !== 'evaluate') return null;
  if (key === 'during') return evaluate.during;
  return key === 'attacks' && typeof index === 'number' ? (evaluate.final[index] ?? null) : null;
}

/** Where the value of a written key stands in the resolved spec. */
export function resolvedPath(path: Path, spec: ResolvedSpec): Path {
  const [section, key, ...rest] = path;
  switch (section) {
    case 'evaluate': {
      const inside = rest.at(-1);
      const renamed: Path = key === 'attacks' ? [section, 'final', ...rest] : path;
      const depth = key === 'attacks' ? 4 : 3;
      const ofAttack = evaluationAt(path, spec) && path.length === depth && inside !== 'name' && inside !== 'epsilon';
      return ofAttack ? [...renamed.slice(0, -1), 'attack', String(inside)] : renamed;
    }
    case 'device':
      return ['device', key === 'threads' ? key : 'executor'];
    case 'learning_rate':
      return [section, ...rateKey(spec.learning_rate, key), ...rest];
    default:
      return path;
  }
}

/** Keys of the learning rate that the resolved schedule names otherwise. */
function rateKey({ schedule }: Schedule, key: string | number | undefined): Path {
  const ramp = schedule === 'linear' || schedule === 'cosine';
  if (key === undefined) return schedule === 'constant' ? ['value'] : [];
  return [ramp && key === 'initial' ? 'min' : ramp && key === 'final' ? 'max' : key];
}

export function valueAt(spec: ResolvedSpec, path: Path): unknown {
  let value: unknown = spec;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.getOwnPropertyDescriptor(value, String(step))?.value;
  }
  return value;
}

function inWords(value: unknown): string | null {
  switch (typeof value) {
    case 'number':
      return show(value);
    case 'string':
    case 'boolean':
      return String(value);
    case 'object':
      if (Array.isArray(value)) return value.some((item) => typeof item === 'object') ? null : listInWords(value);
      return value === null ? 'none' : mapInWords(Object.entries(value));
    default:
      return null;
  }
}

/** `[10, 5, 5]`; of a long list the beginning and the number. */
function listInWords(items: readonly unknown[]): string {
  if (items.length <= MOST_ITEMS) return `[${items.join(', ')}]`;
  return `[${items.slice(0, MOST_ITEMS).join(', ')}, …] (${items.length})`;
}

/** `trades, beta 6`: the name that chooses comes first, without its key. */
function mapInWords(entries: [string, unknown][]): string {
  const named = new Set(['name', 'method', 'schedule', 'architecture', 'dataset']);
  return entries
    .flatMap(([key, value]) => {
      const words = inWords(value);
      return words === null ? [] : [named.has(key) ? words : `${key} ${words}`];
    })
    .join(', ');
}
