/** @file Writes `advexp.tmLanguage.json` with the words of the schema: `npm run generate`. A test compares. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { grammar } from './grammar.ts';

writeFileSync(join(import.meta.dirname, '..', 'advexp.tmLanguage.json'), `${JSON.stringify(grammar(), null, 2)}\n`);
