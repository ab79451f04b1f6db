/** @file The reference of keys, `docs/spec.md`, from the schema: what every key of a spec means, by section. */
import { deref, type SchemaNode, SPEC_SCHEMA } from '../src/shape/schema.ts';

const INTRODUCTION = `# The spec, key by key

Generated from [schemas/spec.schema.json](../schemas/spec.schema.json) by \`npm run generate\`; do not edit.

A spec is YAML 1.2. Budgets carry a unit: \`8/255\`, \`8px\` or a fraction of the pixel range such as \`0.03\`. What can go wrong
has a page of its own in [rules](rules/README.md); several experiments from one spec are in [sweeps.md](sweeps.md).
`;

const TYPES: Readonly<Record<string, string>> = {
  integer: 'whole number',
  number: 'number',
  string: 'text',
  boolean: 'true or false',
  object: 'map',
  array: 'list',
};

/** Markdown of the whole reference. */
export function referencePage(): string {
  const sections = Object.entries(SPEC_SCHEMA.properties ?? {}).map(([key, node]) => section(key, node));
  const keys = Object.entries(SPEC_SCHEMA.properties ?? {}).map(
    ([key]) => `[\`${key}\`](#${key})${SPEC_SCHEMA.required?.includes(key) ? ' (required)' : ''}`,
  );
  return [INTRODUCTION, `${keys.join(' · ')}\n`, ...sections].join('\n');
}

function section(key: string, node: SchemaNode): string {
  const own = deref(node);
  const parts = [`## ${key}\n`, `${own.description ?? ''}\n`, facts(own), ...maps(own).map((map) => table(map))];
  return parts.filter((part) => part !== '').join('\n');
}

/** Type, default and examples in one line. */
function facts(node: SchemaNode): string {
  const told = [`Value: ${kindOfValue(node)}.`];
  if (node.default !== undefined) told.push(`Default: ${code(node.default)}.`);
  if (node.examples) told.push(`Examples: ${node.examples.map(code).join(', ')}.`);
  return `${told.join(' ')}\n`;
}

interface MapForm {
  /** What chooses this form, where there are several. */
  title: string | null;
  node: SchemaNode;
}

/** The maps that a value may be, each branch of a choice apart. */
function maps(node: SchemaNode): MapForm[] {
  const own = deref(node);
  const tag = own.discriminator?.propertyName;
  if (tag !== undefined) {
    return (own.oneOf ?? []).map((branch) => {
      const form = deref(branch);
      const { enum: values, const: value } = deref(form.properties?.[tag] ?? {});
      const names = (values ?? [value]).map((one) => `\`${tag}: ${String(one)}\``);
      return { title: names.join(', '), node: form };
    });
  }
  if (own.anyOf) return own.anyOf.flatMap(maps);
  if (own.items) return maps(own.items);
  return own.properties ? [{ title: null, node: own }] : [];
}

function table({ title, node }: MapForm): string {
  const rows = Object.entries(node.properties ?? {}).flatMap(([key, child]) => rowsOf(key, child, node));
  const head = title === null ? '' : `### ${title}\n\n${node.description ? `${node.description}\n\n` : ''}`;
  return `${head}| key | value | meaning |\n|---|---|---|\n${rows.join('\n')}\n`;
}

/** A key, and below it those of a map that stands in it. */
function rowsOf(key: string, child: SchemaNode, parent: SchemaNode): string[] {
  const own = deref(child);
  const required = parent.required?.includes(key) ? ' (required)' : '';
  const row = `| \`${key}\`${required} | ${cell(kindOfValue(own))} | ${cell(own.description ?? '')} |`;
  const inner = maps(own).flatMap(({ node }) =>
    Object.entries(node.properties ?? {}).flatMap(([name, below]) => rowsOf(`${key}.${name}`, below, node)),
  );
  return [row, ...new Set(inner)];
}

function kindOfValue(node: SchemaNode): string {
  const own = deref(node);
  if (own.const !== undefined) return code(own.const);
  if (own.enum) return own.enum.map(code).join(', ');
  if (own.anyOf) return [...new Set(own.anyOf.map(kindOfValue))].join(' or ');
  if (own.oneOf) return 'map';
  const types = [own.type ?? []].flat().map((type) => TYPES[type] ?? type);
  const list = own.items ? `list of ${kindOfValue(own.items)}` : null;
  const least = own.minimum === undefined ? '' : ` from ${own.minimum}`;
  const most = own.maximum === undefined ? '' : ` to ${own.maximum}`;
  return list ?? `${types.join(' or ')}${least}${most}`;
}

function code(value: unknown): string {
  return `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
