/**
 * @file Problems of open specs as diagnostics: pulled by clients that ask for them, pushed to the others. A push waits
 * until typing pauses, so that only the newest version is ever published.
 */

import { existsSync } from 'node:fs';
import { basename, dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { find, type Problem } from '@advexp/schemas';
import {
  type Diagnostic,
  DiagnosticRefreshRequest,
  DiagnosticSeverity,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  DocumentDiagnosticRequest,
  type Range,
} from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import type { Services } from './feature.ts';
import { fileUri } from './file-uri.ts';
import { type SpecDocument, toRange } from './spec-document.ts';

/** Milliseconds without an edit before diagnostics are pushed. */
const PAUSE = 15;

const SEVERITIES: Record<Problem['severity'], DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
};

/** Pages that explain the codes, at the same distance from the source (`src`) and from the build (`dist`). */
const PAGES = fileURLToPath(new URL('../../docs/rules', import.meta.url));

export function diagnosticsOf(document: SpecDocument): Diagnostic[] {
  return document.loaded.problems.map((problem) => diagnosticOf(document, problem));
}

export function diagnosticOf(document: SpecDocument, problem: Problem): Diagnostic {
  const { code, severity, message, range } = problem;
  const page = URI.file(`${PAGES}/${code}.md`);
  const common = {
    code,
    severity: SEVERITIES[severity],
    source: 'advexp',
    ...(existsSync(page.fsPath) && { codeDescription: { href: page.toString() } }),
  };
  if (range.file === document.file) return { ...common, message, range: document.range(range) };
  // A problem of a base is shown where the base is named, since it cannot be mended here.
  const place = `${relative(dirname(document.file), range.file) || basename(range.file)}:${range.start.line}`;
  const location = { uri: fileUri(range.file), range: toRange(range) };
  return {
    ...common,
    message: `In ${place}: ${message}`,
    range: extendsRange(document),
    relatedInformation: [{ location, message }],
  };
}

function extendsRange(document: SpecDocument): Range {
  const named = document.own && find(document.own, ['extends']);
  return named ? document.range(named.range) : { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
}

/** Whether the client asks for diagnostics by itself. */
function pulls({ client }: Services): boolean {
  return client.textDocument?.diagnostic !== undefined;
}

export class Diagnostics {
  private readonly services: Services;
  private readonly read: () => void;
  private readonly waiting = new Map<string, NodeJS.Timeout>();
  private refreshing: NodeJS.Timeout | undefined;

  /** @param read is called when a spec was read, before its diagnostics go out */
  constructor(services: Services, read: () => void) {
    this.services = services;
    this.read = read;
    const { requests } = services;
    const full = (items: Diagnostic[]): DocumentDiagnosticReport => ({
      kind: DocumentDiagnosticReportKind.Full,
      items,
    });
    requests.on(DocumentDiagnosticRequest.type, full([]), ({ textDocument }) => {
      const document = services.workspace.get(textDocument.uri);
      return full(document ? this.of(document) : []);
    });
  }

  /** The client has sent a new version of a spec. */
  edited(document: SpecDocument): void {
    if (!pulls(this.services)) this.later(document.uri);
  }

  /** Specs now say something else though their text is the same. */
  affected(documents: readonly SpecDocument[]): void {
    if (documents.length === 0) return;
    if (!pulls(this.services)) {
      for (const { uri } of documents) this.later(uri);
    } else if (this.services.client.workspace?.diagnostics?.refreshSupport) {
      clearTimeout(this.refreshing);
      this.refreshing = setTimeout(() => this.refresh(), PAUSE);
    }
  }

  /** A spec was closed: nothing is said of it any more. */
  closed(uri: string): void {
    clearTimeout(this.waiting.get(uri));
    this.waiting.delete(uri);
    if (!pulls(this.services)) void this.services.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  dispose(): void {
    for (const timer of [...this.waiting.values(), this.refreshing]) clearTimeout(timer);
  }

  private of(document: SpecDocument): Diagnostic[] {
    const diagnostics = diagnosticsOf(document);
    this.read();
    return diagnostics;
  }

  private later(uri: string): void {
    clearTimeout(this.waiting.get(uri));
    this.waiting.set(
      uri,
      setTimeout(() => this.push(uri), PAUSE),
    );
  }

  private async refresh(): Promise<void> {
    try {
      await this.services.connection.sendRequest(DiagnosticRefreshRequest.type);
    } catch (error) {
      this.services.requests.failed(DiagnosticRefreshRequest.method, error);
    }
  }

  private async push(uri: string): Promise<void> {
    this.waiting.delete(uri);
    const document = this.services.workspace.get(uri);
    if (!document) return;
    try {
      const { version } = document;
      await this.services.connection.sendDiagnostics({ uri, version, diagnostics: this.of(document) });
    } catch (error) {
      this.services.requests.failed('diagnostics', error);
    }
  }
}
