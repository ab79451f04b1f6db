/**
 * @file Draws the figures of the study in docs/results.md from its run folders, into docs/images (needs Debian's chromium):
 *
 *     node --conditions=advexp-source runner/scripts/study-figures.ts ε=0:RUN ε=0.05:RUN … "PAS ε=0.2:RUN"
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type LandscapeOutput, validateLandscapeOutput } from '@advexp/schemas';
import { chromium } from 'playwright-core';
import { curves, map } from '../src/landscape/report/figures.ts';

const IMAGES = fileURLToPath(new URL('../../docs/images', import.meta.url));
const STYLE = `body { margin: 8px; font: 13px sans-serif; background: #fff; color: #222; width: 1240px }
figure { display: inline-block; width: 400px; margin: 4px; vertical-align: top } svg { width: 100% }
text { font: 12px sans-serif; fill: #222 } .grid { stroke: #ddd } figcaption { font-weight: 600 } .legend { margin: 2px }`;

const studied = process.argv.slice(2).map((word) => {
  const at = word.indexOf(':');
  const result = (analysis: string): LandscapeOutput => {
    const file = join(word.slice(at + 1), 'analysis', `last.${analysis}.json`);
    const output: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (!validateLandscapeOutput(output)) throw new TypeError(`${file} is no result of an analysis.`);
    return output;
  };
  return { name: word.slice(0, at).replace('=', ' = '), result };
});

const figure = (caption: string, drawing: string) => `<figure><figcaption>${caption}</figcaption>${drawing}</figure>`;

function spectra(): string {
  const series = studied.map(({ name, result }) => {
    const values = result('hessian').hessian?.eigenvalues ?? [];
    return { name, x: values.map((_, i) => i + 1), y: values, marks: true };
  });
  return figure('Top 20 Hessian eigenvalues', curves(series, { x: 'index', y: 'λ', logarithmic: true }));
}

function scattering(index: number, caption: string): string {
  const series = studied.flatMap(({ name, result }) => {
    const { scatter } = result('scatter');
    const curve = scatter?.curves[index];
    if (!curve || curve.perturbation_cosine.every((value) => value === null)) return [];
    return [{ name, x: curve.amplitudes, y: curve.perturbation_cosine }];
  });
  return figure(caption, curves(series, { x: 'a', y: 'cosine of perturbations' }));
}

function surfaces(): string {
  return studied
    .map(({ name, result }) => {
      const { slice } = result('slice');
      const [first, second] = slice?.axes ?? [];
      const surface = slice?.surfaces.at(-1);
      if (!first || !second || !surface) return '';
      const labels = { x: 'v₁', y: 'v₂', logarithmic: true };
      return figure(name, map(first.coordinates, second.coordinates, surface.loss, [], labels));
    })
    .join('');
}

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: 1260, height: 10 } });
const figures = {
  'study-curves': [
    spectra(),
    scattering(1, 'Along the top eigenvector'),
    scattering(0, 'Along a random unit vector'),
  ].join(''),
  'study-surfaces': surfaces(),
};
for (const [name, content] of Object.entries(figures)) {
  await page.setContent(`<style>${STYLE}</style>${content}`);
  await page.screenshot({ path: join(IMAGES, `${name}.png`), fullPage: true });
}
await browser.close();
