/**
 * @file Makes the embedded data set `fashion-mnist-mini`: 1,000 training and 200 test images of each class of
 * Fashion-MNIST, chosen by the counter-based generator, in the order of the original.
 *
 *     node --conditions=advexp-source runner/scripts/make-fashion-mnist-mini.ts [FOLDER OF THE ORIGINAL]
 *
 * Without an argument the original is searched for as everywhere else (Debian has it as dataset-fashion-mnist).
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { balancedSubset } from '../src/data/balanced-subset.ts';
import { IDX_NAMES } from '../src/data/catalogue.ts';
import { CLASS_NAMES } from '../src/data/class-names.ts';
import { encodeIdx, readIdx } from '../src/data/idx.ts';
import { EMBEDDED_FOLDER, resolveDataSet } from '../src/data/resolve.ts';
import type { Split } from '../src/data/split.ts';

const argument = process.argv[2];
const paths = await resolveDataSet('fashion-mnist', argument === undefined ? null : resolve(argument));
const [trainImages, trainLabels, testImages, testLabels] = paths;
const source = await readIdx({ trainImages, trainLabels, testImages, testLabels }, CLASS_NAMES['fashion-mnist']);
if (!source.test) throw new Error('Fashion-MNIST has a test split');

function write(name: string, sizes: number[], values: Uint8Array): void {
  const bytes = gzipSync(encodeIdx(sizes, values), { level: 9 });
  writeFileSync(join(EMBEDDED_FOLDER, `${name}.gz`), bytes);
  console.log(`${name}.gz: ${sizes.join('×')}, ${bytes.length} bytes`);
}

function writeSplit({ images, labels, count, shape }: Split, imagesName: string, labelsName: string): void {
  write(imagesName, [count, shape[1], shape[2]], Uint8Array.from(images));
  write(labelsName, [count], Uint8Array.from(labels));
}

mkdirSync(EMBEDDED_FOLDER, { recursive: true });
writeSplit(balancedSubset(source.train, 1000, 0), IDX_NAMES[0], IDX_NAMES[1]);
writeSplit(balancedSubset(source.test, 200, 1), IDX_NAMES[2], IDX_NAMES[3]);
