/**
 * @file manifest.json: what is needed to repeat a run. The machine, the versions and the repository are looked up here;
 * what only the run knows (executor, seeds, data) is passed in.
 */

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { arch, availableParallelism, cpus, platform, release, totalmem } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { DataDescription, DeviceDescription, GitState, PointReference, RunManifest } from '@advexp/schemas';
import { FORMAT_VERSION } from './run-folder.ts';

export type Stay = Pick<RunManifest, 'versions' | 'device' | 'lowerings'> & {
  /** The most samples at once; without it as many as the resolved spec says. */
  readonly micro_batch_size?: number;
};

/** What computes, as far as the caller knows it. */
export interface StayInputs {
  /** npm packages whose versions matter to the results, e.g. `onnxruntime-node`. */
  packages: readonly string[];
  /** Of what else matters to them, by name. */
  versions: Readonly<Record<string, string>>;
  device: Omit<DeviceDescription, keyof ReturnType<typeof machine>>;
  lowerings: RunManifest['lowerings'];
}

export interface ManifestInputs extends StayInputs {
  /** Name of the experiment. */
  name: string;
  /** Id of the run folder. */
  run: string;
  created: Date;
  /** The command line, one word an item. */
  command: readonly string[];
  /** Path and text of the spec, and the assignments of --set. */
  spec: { file: string; text: string; overrides: readonly string[] };
  /** The point of a sweep; null without one. */
  point: PointReference | null;
  precision: NonNullable<RunManifest['precision']>;
  seeds: Readonly<Record<string, number>>;
  data: DataDescription;
}

/** Puts the manifest of a run together. It raises nothing: what cannot be found out is left out. */
export function buildManifest(inputs: ManifestInputs): RunManifest {
  const file = resolve(inputs.spec.file);
  return {
    format_version: FORMAT_VERSION,
    name: inputs.name,
    run: inputs.run,
    created: inputs.created.toISOString(),
    command: [...inputs.command],
    spec: {
      file,
      sha256: createHash('sha256').update(inputs.spec.text).digest('hex'),
      overrides: [...inputs.spec.overrides],
    },
    ...(inputs.point && { point: inputs.point }),
    ...describeStay(inputs),
    precision: inputs.precision,
    seeds: { ...inputs.seeds },
    data: inputs.data,
    git: gitState(file),
  };
}

/** What a run computes on, from its beginning or from a move to another device on. */
export function describeStay(inputs: StayInputs): Stay {
  return {
    versions: { ...versions(inputs.packages), ...inputs.versions },
    device: { ...inputs.device, ...machine() },
    lowerings: inputs.lowerings,
  };
}

/** The computer: operating system, processor, cores usable by this process, memory. */
export function machine(): Pick<DeviceDescription, 'platform' | 'name' | 'cores' | 'memory_bytes'> {
  return {
    platform: `${platform()}-${arch()} ${release()}`,
    name: cpus()[0]?.model.trim() || 'unknown processor',
    cores: availableParallelism(),
    memory_bytes: totalmem(),
  };
}

function versions(packages: readonly string[]): Record<string, string> {
  const found: Record<string, string> = { node: process.versions.node };
  for (const name of ['advexp', ...packages]) {
    const version = packageVersion(name);
    if (version !== null) found[name] = version;
  }
  return found;
}

/** Version of an npm package as this file would import it, or of the package this file belongs to; null if none. */
function packageVersion(name: string): string | null {
  for (let folder = import.meta.dirname; ; folder = dirname(folder)) {
    for (const path of [join(folder, 'package.json'), join(folder, 'node_modules', name, 'package.json')]) {
      if (!existsSync(path)) continue;
      const description: unknown = JSON.parse(readFileSync(path, 'utf8'));
      if (typeof description !== 'object' || description === null) continue;
      if (!('name' in description && 'version' in description) || description.name !== name) continue;
      if (typeof description.version === 'string') return description.version;
    }
    if (folder === dirname(folder)) return null;
  }
}

/** Commit of the repository that a file lies in, and whether it holds changes; null outside of one or without git. */
export function gitState(file: string): GitState | null {
  const git = (...words: string[]): string =>
    execFileSync('git', ['-C', dirname(file), ...words], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 10_000,
      windowsHide: true,
    }).trim();
  try {
    const commit = git('rev-parse', 'HEAD');
    // Untracked files are no changes, run folders among them; but a spec that git does not know is one.
    const changes = git('status', '--porcelain', '--untracked-files=no') + git('status', '--porcelain', '--', file);
    return { commit, dirty: changes !== '' };
  } catch {
    return null;
  }
}
