/** @file The settings of analyses as a form, from the schema of the spec, so that the two are always the same. */

import { specSchema } from '@advexp/schemas';
import { ANALYSES } from '@advexp/schemas/analyses';
import type { Field } from './contract.ts';

/** What is asked of a part of the schema. */
interface Part {
  readonly [other: string]: unknown;
  $ref?: string;
  description?: string;
  enum?: readonly unknown[];
  properties?: Readonly<Record<string, Part>>;
  required?: readonly string[];
}

/** Settings by analysis, in the order of the schema. */
export function analysisFields(): Record<string, Field[]> {
  const definitions: Readonly<Record<string, Part>> = specSchema.$defs;
  const resolved = (part: Part): Part => ({ ...definitions[part.$ref?.split('/').at(-1) ?? ''], ...part });
  const { properties = {} } = definitions.landscape ?? {};
  return Object.fromEntries(
    ANALYSES.map((analysis) => {
      const section = resolved(properties[analysis] ?? {});
      const fields = Object.entries(section.properties ?? {}).map(([key, part]): Field => {
        const { description = '', enum: choices = [] } = resolved(part);
        return { key, description, choices: choices.map(String), required: section.required?.includes(key) ?? false };
      });
      return [analysis, fields];
    }),
  );
}
