/** @file Text to insert, with holes that a client with snippets lets one fill in, one after the other. */
import { type Path, type SchemaNode, schemaAt } from '@advexp/schemas';

export interface Hole {
  /** What stands there until something else is typed. */
  text: string;
  /** What may stand there, where that is a few words. */
  choices: readonly string[];
}

/** Lines are parted by \n. */
export type Template = readonly (string | Hole)[];

/** How a block is laid out: the column of its entries, and how much further each inner block is indented. */
export interface Layout {
  column: number;
  indent: number;
}

export function plainText(template: Template): string {
  return template.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}

/** In the protocol's syntax of snippets. */
export function snippet(template: Template): string {
  let stop = 0;
  return template
    .map((part) => {
      if (typeof part === 'string') return escaped(part);
      stop++;
      if (part.choices.length > 1) {
        // The first choice is what stands there at first.
        const choices = new Set([part.text, ...part.choices].filter((choice) => choice !== ''));
        return `\${${stop}|${[...choices].map((choice) => choice.replaceAll(/[\\,|]/g, '\\$&')).join(',')}|}`;
      }
      return part.text === '' ? `$${stop}` : `\${${stop}:${escaped(part.text)}}`;
    })
    .join('');
}

function escaped(text: string): string {
  return text.replaceAll(/[\\$}]/g, '\\$&');
}

/** A map or list as a block. Its first entry begins where it is inserted, the others in their column. */
export function blockTemplate(value: unknown, path: Path, { column, indent }: Layout): Template {
  if (Array.isArray(value)) {
    const layout = { column: column + '- '.length, indent };
    return joined(
      value.map((item, index) => ['- ', ...blockTemplate(item, [...path, index], layout)]),
      newLine(column),
    );
  }
  if (!isMap(value)) return [hole(value)];
  const layout = { column: column + indent, indent };
  const entries = Object.entries(value).map(([key, setting]): Template => {
    const head = `${yamlText(key)}:`;
    if (isFlat(setting)) return [`${head} `, settingHole(value, key, path)];
    return [head, newLine(layout.column), ...blockTemplate(setting, [...path, key], layout)];
  });
  return joined(entries, newLine(column));
}

/** A value on one line. */
export function flowTemplate(value: unknown, path: Path): Template {
  if (isFlat(value)) return [hole(value)];
  if (Array.isArray(value)) {
    const items = value.map((item, index) => flowTemplate(item, [...path, index]));
    return ['[', ...joined(items, ', '), ']'];
  }
  const entries = Object.entries(isMap(value) ? value : {}).map(([key, setting]): Template => {
    const head = `${yamlText(key)}: `;
    return isFlat(setting)
      ? [head, settingHole(value as Record<string, unknown>, key, path)]
      : [head, ...flowTemplate(setting, [...path, key])];
  });
  return ['{ ', ...joined(entries, ', '), ' }'];
}

/** The hole for a setting of a map. A tag beside the settings that it chooses is fixed: it would choose others. */
function settingHole(map: Record<string, unknown>, key: string, path: Path): string | Hole {
  const written = (at: Path) => (at.length === path.length + 1 ? map[String(at.at(-1))] : null);
  const isTag = schemaAt(path, written)?.forms.some(({ discriminator }) => discriminator?.propertyName === key);
  if (isTag && Object.keys(map).length > 1) return flowText(map[key]);
  return hole(map[key], schemaAt([...path, key], written)?.forms);
}

export function hole(value: unknown, forms: readonly SchemaNode[] = []): Hole {
  return { text: flowText(value), choices: forms.flatMap(wordsOf) };
}

/** The few words that a form consists of. */
export function wordsOf({ enum: values, const: only, type }: SchemaNode): string[] {
  if (values) return values.map(String);
  if (only !== undefined) return [String(only)];
  return type === 'boolean' ? ['true', 'false'] : [];
}

/** A value in YAML's flow style; nothing where there is none. */
export function flowText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flowText).join(', ')}]`;
  if (!isMap(value)) return typeof value === 'string' ? yamlText(value) : String(value ?? '');
  const entries = Object.entries(value).map(([key, setting]) => `${yamlText(key)}: ${flowText(setting)}`);
  return `{ ${entries.join(', ')} }`;
}

/** Text as YAML reads it back, in quotes where it would otherwise mean something else. */
export function yamlText(text: string): string {
  const isPlain = /^[\p{L}\p{N}_./+~](?:(?:[\p{L}\p{N}_./+%()~ -]|:(?=[\p{L}\p{N}]))*[\p{L}\p{N}_./+%()~-])?$/u.test(
    text,
  );
  const isNoText = /^(?:~|null|true|false|[-+]?[\d.]+(?:e[-+]?\d+)?|[-+]?\.inf|\.nan|0[xo][\da-f]+)$/i.test(text);
  return isPlain && !isNoText ? text : JSON.stringify(text);
}

export function newLine(column: number): string {
  return `\n${' '.repeat(column)}`;
}

/** Whether a value fits on the line of its key: anything but a map, or a list that holds maps. */
function isFlat(value: unknown): boolean {
  return Array.isArray(value) ? !value.some(isMap) : !isMap(value);
}

function joined(parts: readonly Template[], separator: string): Template {
  return parts.flatMap((part, index) => (index === 0 ? part : [separator, ...part]));
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
