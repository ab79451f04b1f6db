/**
 * @file Turns the JSON Schemas of this package into TypeScript types and into validators compiled ahead of time, so that
 * nothing compiles a schema at run time, and the pages of the rules into Markdown. `npm run generate` writes the former to
 * `src/generated/`, the latter to `docs/rules/`, beside the reference of keys, `docs/spec.md`; a test compares.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type Options } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { compile, type JSONSchema } from 'json-schema-to-typescript';
import { markdownIndex, markdownPage } from '../src/rules/page.ts';
import { PAGES } from '../src/rules/pages/index.ts';

const root = join(import.meta.dirname, '..');
const target = join(root, 'src', 'generated');
const pagesTarget = join(root, '..', 'docs', 'rules');

type Schema = { $id: string; title: string; [key: string]: unknown };

/** Text of every generated file by its name in `src/generated/`. */
export async function generate(): Promise<Map<string, string>> {
  const schemas = readdirSync(root)
    .filter((name) => name.endsWith('.schema.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(root, name), 'utf8')) as Schema);
  const files = new Map<string, string>();
  for (const schema of schemas) {
    files.set(`${nameOf(schema)}.ts`, await types(schema));
  }
  const isSpec = (schema: Schema) => schema.$id === 'spec.schema.json';
  files.set(
    'validators.ts',
    validators(schemas, (schema) => !isSpec(schema)),
  );
  files.set('spec-validator.ts', validators(schemas, isSpec, { verbose: true }));
  const spec = JSON.stringify(schemas.find(isSpec), null, 2);
  files.set('spec-schema.ts', `${notice('spec.schema.json')}export const specSchema = ${spec};\n`);
  return files;
}

/** Text of every page of `docs/rules/` by its name there. */
export function generatePages(): Map<string, string> {
  const pages = Object.entries(PAGES).map(([code, page]): [string, string] => [`${code}.md`, markdownPage(code, page)]);
  return new Map([...pages, ['README.md', markdownIndex(PAGES)]]);
}

function nameOf(schema: Schema): string {
  return schema.$id.replace('.schema.json', '');
}

function notice(source: string): string {
  return `/** @file Generated from ${source} by \`npm run generate\`; do not edit. */\n`;
}

async function types(schema: Schema): Promise<string> {
  const { $id, ...rest } = schema;
  return compile(withPlainReferences(rest) as JSONSchema, schema.title, {
    bannerComment: notice($id).trimEnd(),
    cwd: root,
    additionalProperties: false,
    ignoreMinAndMaxItems: false,
    unreachableDefinitions: false,
    style: { singleQuote: true, printWidth: 120 },
  });
}

/** json-schema-to-typescript does not know 2020-12's `$ref` beside other keywords: the reference alone makes the type. */
function withPlainReferences(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withPlainReferences);
  if (typeof node !== 'object' || node === null) return node;
  const { description, ...rest } = node as Record<string, unknown>;
  const kept = '$ref' in rest && typeof rest.$ref === 'string' ? rest : node;
  return Object.fromEntries(Object.entries(kept).map(([key, value]) => [key, withPlainReferences(value)]));
}

/** @param options `verbose` makes errors carry the schema they stem from */
function validators(schemas: Schema[], wanted: (schema: Schema) => boolean, options: Options = {}): string {
  const ajv = new Ajv2020({
    schemas,
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    allErrors: true,
    discriminator: true,
    inlineRefs: false,
    code: { source: true, esm: true, lines: true },
    ...options,
  });
  const names = Object.fromEntries(schemas.filter(wanted).map((schema) => [schema.title, schema.$id]));
  const code = standalone.default(ajv, names);
  if (code.includes('require(')) {
    throw new Error('A schema uses a keyword whose validator needs a run-time import (minLength, uniqueItems, …).');
  }
  return `// @ts-nocheck\n${notice('the schemas')}${code}`;
}

if (process.argv[1] === import.meta.filename) {
  for (const [folder, files] of [
    [target, await generate()],
    [pagesTarget, generatePages()],
  ] as const) {
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of files) writeFileSync(join(folder, name), text);
  }
  // It reads the schema that was only just written.
  const { referencePage } = await import('./reference.ts');
  writeFileSync(join(root, '..', 'docs', 'spec.md'), referencePage());
}
