/** @file NVIDIA's GPUs and their driver, as `nvidia-smi` tells of them. */
import { execFileSync } from 'node:child_process';

export interface NvidiaGpu {
  readonly name: string;
  /** Version of the driver. */
  readonly driver: string;
  /** With its unit. */
  readonly memory: string;
}

/** The GPUs in the order of their numbers; or why the driver does not answer; null where there is no `nvidia-smi`. */
export function nvidiaGpus(): readonly NvidiaGpu[] | { readonly failure: string } | null {
  try {
    const query = ['--query-gpu=name,driver_version,memory.total', '--format=csv,noheader'];
    const text = execFileSync('nvidia-smi', query, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      windowsHide: true,
    });
    return text.split('\n').flatMap((line) => {
      const [name, driver, memory] = line.trim().split(', ');
      return name && driver && memory ? [{ name, driver, memory }] : [];
    });
  } catch (error) {
    // What it has to say it prints to stdout, also when it fails.
    const { code, stdout } = error as { code?: unknown; stdout?: unknown };
    if (code === 'ENOENT') return null;
    return {
      failure:
        String(stdout ?? '')
          .trim()
          .split('\n')[0] || 'it failed without a word',
    };
  }
}
