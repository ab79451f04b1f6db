/**
 * @file Sessions that say which operators ran on the processor although a device was asked for. A model that the device
 * runs whole is the rule; only where ONNX Runtime refuses that is the model profiled, for its first run.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as ort from 'onnxruntime-node';
import { ExecutionError } from '../executor.ts';
import { SessionLife } from './lifetime.ts';
import type { ModelParts } from './model.ts';
import { createSession, runSession, type Session, type SessionOptions } from './session.ts';

export interface ReportingSession {
  readonly inputNames: readonly string[];
  readonly outputNames: readonly string[];
  run(
    feeds: Record<string, ort.Tensor>,
    fetches: Record<string, ort.Tensor | null>,
  ): Promise<Record<string, ort.Tensor>>;
  release(): Promise<void>;
}

/**
 * Loads a model.
 * @param fallbacks receives the operators that fell back, by name, with their number
 * @throws ExecutionError
 */
export async function createReportingSession(
  model: ModelParts,
  options: SessionOptions,
  fallbacks: Map<string, number>,
): Promise<ReportingSession> {
  if (!options.provider || options.provider.name === 'cpu') return plain(await createSession(model, options));
  try {
    return plain(await createSession(model, { ...options, fallback: false }));
  } catch (error) {
    if (!(error instanceof ExecutionError) || !/fallback to CPU EP/i.test(error.message)) throw error;
  }
  const folder = mkdtempSync(join(tmpdir(), 'advexp-profile-'));
  const session = await createSession(model, { ...options, profile: join(folder, 'run') });
  let counted = false;
  const counting = plain(session);
  return {
    ...counting,
    async run(feeds, fetches) {
      const results = await counting.run(feeds, fetches);
      if (!counted) {
        counted = true;
        session.endProfiling();
        count(folder, fallbacks);
      }
      return results;
    },
  };
}

function plain(session: Session): ReportingSession {
  const life = new SessionLife(session);
  return {
    inputNames: session.inputNames,
    outputNames: session.outputNames,
    async run(feeds, fetches) {
      const results = await runSession(session, feeds, fetches);
      life.adopt(results);
      return results;
    },
    release: () => life.close(),
  };
}

interface ProfileEvent {
  readonly cat?: unknown;
  readonly name?: unknown;
  readonly args?: { readonly provider?: unknown; readonly op_name?: unknown };
}

/** Adds up the operators on the processor in the profile that lies in `folder`, and removes the folder. */
function count(folder: string, fallbacks: Map<string, number>): void {
  for (const file of readdirSync(folder)) {
    const events = JSON.parse(readFileSync(join(folder, file), 'utf8')) as readonly ProfileEvent[];
    for (const { cat, name, args } of events) {
      const ran = cat === 'Node' && typeof name === 'string' && name.endsWith('_kernel_time');
      if (!ran || args?.provider !== 'CPUExecutionProvider' || typeof args.op_name !== 'string') continue;
      fallbacks.set(args.op_name, (fallbacks.get(args.op_name) ?? 0) + 1);
    }
  }
  rmSync(folder, { recursive: true, force: true });
}
