/** @file Text to insert, with holes that a client with snippets lets one fill in, one after the other. */
import { keysOf, type Path, type SchemaNode, schemaAt } from '@advexp/schemas';

export interface Hole {
  /** What stands there until something else is typed. */
  text: string;
  /** What may stand there, where that is a few words. */
  choices: readonly string[];
}

/** Lines are parted by \n. */
export type Template = readonly (string | Hole)[];

/** Columns that a block is indented by. */
export const INDENT = 2;

export function plainText(template: Template): string {
  return template.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}

/** As a snippet of the protocol. */
export function snippet(template: Template): string {
  let holes = 0;
  return template
    .map((part) => {
      if (typeof part === 'string') return part.replaceAll(/[\\$}]/g, '\\$&');
      holes++;
      if (part.choices.length > 1) {
        // The first of the choices is what stands there.
        const others = part.choices.filter((choice) => choice !== part.text);
        const all = [part.text, ...others].filter((choice) => choice !== '');
        return `\${${holes}|${all.map((choice) => choice.replaceAll(/[\\,|]/g, '\\$&')).join(',')}|}`;
      }
      return part.text === '' ? `$${holes}` : `\${${holes}:${part.text.replaceAll(/[\\$}]/g, '\\$&')}}`;
    })
    .join('');
}

export function hasHoles(template: Template): boolean {
  return template.some((part) => typeof part !== 'string');
}

/** A map or list as lines of a block whose first entry begins at the place of insertion, the others at `column`. */
export function blockTemplate(value: unknown, path: Path, column: number): Template {
  const line = `\n${' '.repeat(column)}`;
  if (Array.isArray(value)) {
    return joined(
      value.map((item, index) => ['- ', ...inner(item, [...path, index], column + INDENT)]),
      line,
    );
  }
  if (!isMap(value)) return [hole(value, null)];
  const entries = Object.entries(value).map(([key, setting]): Template => {
    const head = `${yamlText(key)}:`;
    const isBlock = (Array.isArray(setting) ? setting.some(isMap) : isMap(setting)) && !isEmpty(setting);
    if (!isBlock) return [`${head} `, valueHole(value, key, path)];
    const below = `\n${' '.repeat(column + INDENT)}`;
    return [head, below, ...blockTemplate(setting, [...path, key], column + INDENT)];
  });
  return joined(entries, line);
}

/** A value on one line. */
export function flowTemplate(value: unknown, path: Path): Template {
  if (Array.isArray(value)) {
    if (!value.some(isMap)) return ['[', hole(value.map(flowText).join(', '), null), ']'];
    const items = value.map((item, index) => flowTemplate(item, [...path, index]));
    return ['[', ...joined(items, ', '), ']'];
  }
  if (!isMap(value)) return [hole(value, null)];
  const entries = Object.entries(value).map(([key, setting]): Template => {
    const head = `${yamlText(key)}: `;
    return isMap(setting) || (Array.isArray(setting) && setting.some(isMap))
      ? [head, ...flowTemplate(setting, [...path, key])]
      : [head, valueHole(value, key, path)];
  });
  return ['{ ', ...joined(entries, ', '), ' }'];
}

/** A value in YAML's flow style. */
export function flowText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flowText).join(', ')}]`;
  if (!isMap(value)) return typeof value === 'string' ? yamlText(value) : String(value ?? '');
  const entries = Object.entries(value).map(([key, setting]) => `${yamlText(key)}: ${flowText(setting)}`);
  return entries.length > 0 ? `{ ${entries.join(', ')} }` : '{}';
}

/** Text as YAML reads it back, in quotes where it would otherwise mean something else. */
export function yamlText(text: string): string {
  const isPlain = /^[\p{L}\p{N}_./+~][\p{L}\p{N}_./+%() ~-]*(?:\[\d+\][\w.]*)*$/u.test(text) && !/\s$/.test(text);
  const hasMeaning = /^(?:~|null|true|false|[-+]?[\d.]+(?:[eE][-+]?\d+)?|\.nan|\.inf|0[xo][\da-f]+)$/i.test(text);
  return isPlain && !hasMeaning ? text : JSON.stringify(text);
}

/** The single values that may stand where a schema's enumerations say. */
export function choicesOf(forms: readonly SchemaNode[]): string[] {
  return forms.flatMap(({ enum: values, type }) => (values ? values.map(String) : type === 'boolean' ? ['true', 'false'] : []));
}

/** The hole for a single value; the tag of a choice is given, since everything beside it depends on it. */
function valueHole(map: Record<string, unknown>, key: string, path: Path): string | Hole {
  const written = (at: Path) => (at.length === path.length + 1 ? map[String(at.at(-1))] : null);
  const forms = schemaAt(path, written)?.forms ?? [];
  const value = map[key];
  const isTag = forms.some(({ discriminator }) => discriminator?.propertyName === key);
  if (isTag && keysOf(forms).size > 1 && Object.keys(map).length > 1) return flowText(value);
  return hole(value, schemaAt([...path, key], written)?.forms ?? null);
}

export function hole(value: unknown, forms: readonly SchemaNode[] | null): Hole {
  return { text: typeof value === 'string' && forms === null ? value : flowText(value), choices: choicesOf(forms ?? []) };
}

function inner(item: unknown, path: Path, column: number): Template {
  return isMap(item) ? blockTemplate(item, path, column) : [hole(item, null)];
}

function joined(parts: readonly Template[], separator: string): Template {
  return parts.flatMap((part, index) => (index === 0 ? part : [separator, ...part]));
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isEmpty(value: unknown): boolean {
  return Object.keys(value ?? {}).length === 0;
}
