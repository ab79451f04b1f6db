/** @file The files of the runner that a package of the extension carries, with the native parts of one platform only. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Used by install scripts alone, or for types. */
const UNUSED = /^(adm-zip|global-agent|@types\/.*)$/;
/** What neither runs nor says under which licence it may. */
const IGNORED = /\.(map|[cm]?ts|tsbuildinfo|md|test\.js)$/i;
const LICENCE = /^(licen[cs]e|notice|thirdparty)/i;

const read = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** All files below a folder, as paths relative to it; those of packages below are not its own. */
export function filesIn(folder, keep) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((name) => !name.split('/').includes('node_modules') && keep(name));
}

/** Where Node finds a package that a folder asks for. */
function locate(name, from) {
  for (let folder = from; ; folder = dirname(folder)) {
    const place = join(folder, 'node_modules', name);
    if (existsSync(join(place, 'package.json'))) return place;
    if (folder === dirname(folder)) throw new Error(`${name}, which ${from} needs, is not installed.`);
  }
}

/** Places of the packages that a package needs to run, itself left out. */
function closure(folder, found = new Set()) {
  for (const name of Object.keys(read(join(folder, 'package.json')).dependencies ?? {})) {
    if (UNUSED.test(name)) continue;
    const place = locate(name, folder);
    if (found.has(place)) continue;
    found.add(place);
    closure(place, found);
  }
  return found;
}

/** @returns pairs of the place in the package and the file to be put there */
export function runnerFiles(platform) {
  const runner = join(ROOT, 'runner');
  const [system, processor] = platform.split('-');
  const own = filesIn(runner, (name) => /^(bin|dist|data|examples|package\.json)/.test(name) && !IGNORED.test(name));
  const files = own.map((name) => [name, join(runner, name)]);
  for (const place of closure(runner)) {
    const name = relative(join(ROOT, 'node_modules'), place).replaceAll('\\', '/');
    const isOurs = name.startsWith('@advexp/');
    const keep = (file) => {
      if (isOurs) return /^(dist\/|package\.json)/.test(file) && !IGNORED.test(file);
      if (name === 'onnxruntime-node' && file.startsWith('bin/')) {
        // Beside the library that the binding asks for lies a copy under its full version.
        return file.includes(`/${system}/${processor}/`) && !/\.\d+\.\d+\.\d+\.dylib$/.test(file);
      }
      return !IGNORED.test(file) || LICENCE.test(file.split('/').at(-1) ?? '');
    };
    for (const file of filesIn(place, keep)) files.push([`node_modules/${name}/${file}`, join(place, file)]);
  }
  return files;
}
