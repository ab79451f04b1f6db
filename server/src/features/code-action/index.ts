/** @file Code actions: quick fixes of problems, fix all, comments that silence a rule, and refactorings. */
import { loadSpec, type Problem, type TextEdit, textEdits } from '@advexp/schemas';
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  CodeActionRequest,
  type Range,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { diagnosticOf } from '../../diagnostics.ts';
import type { Feature } from '../../feature.ts';
import { fileUri } from '../../file-uri.ts';
import { placesAt } from '../../place.ts';
import { lspEdits, type SpecDocument } from '../../spec-document.ts';
import { type Extraction, extractBase } from './extract-base.ts';
import { fixedText } from './fix-all.ts';
import { refactoringsAt } from './refactorings.ts';

const FIX_ALL = `${CodeActionKind.SourceFixAll}.advexp`;

/** @param createsFiles whether the client can create files as part of an edit */
export function codeActionsAt(
  document: SpecDocument,
  { range, context: { only } }: Pick<CodeActionParams, 'range' | 'context'>,
  createsFiles: boolean,
): CodeAction[] {
  const wanted = (kind: string) => only?.some((one) => kind === one || kind.startsWith(`${one}.`)) ?? true;
  return [
    ...(wanted(CodeActionKind.QuickFix) ? quickFixes(document, range) : []),
    ...(only && wanted(FIX_ALL) ? fixAll(document) : []),
    ...(wanted(CodeActionKind.RefactorRewrite) ? rewrites(document, range) : []),
    ...(wanted(CodeActionKind.RefactorExtract) && createsFiles ? extractions(document, range) : []),
  ];
}

function quickFixes(document: SpecDocument, range: Range): CodeAction[] {
  const here = document.loaded.problems.filter(
    (problem) => problem.range.file === document.file && overlap(document.range(problem.range), range),
  );
  return here.flatMap((problem) => {
    const diagnostics = [diagnosticOf(document, problem)];
    const fixes = (problem.fixes ?? []).flatMap(({ title, changes, preferred }): CodeAction[] => {
      const edit = editOf(document, textEdits(document.text, changes));
      return edit ? [{ title, kind: CodeActionKind.QuickFix, diagnostics, isPreferred: preferred, edit }] : [];
    });
    return [...fixes, ...silence(document, problem)];
  });
}

/** A comment that says this is meant. Errors cannot be meant, and a comment without use needs no other. */
function silence(document: SpecDocument, problem: Problem): CodeAction[] {
  if (problem.severity === 'error' || problem.code === 'useless-ignore') return [];
  const { line } = document.range(problem.range).start;
  const start = document.offsetAt({ line, character: 0 });
  const text = /^[^\r\n]*/.exec(document.text.slice(start))?.[0] ?? '';
  const known = /#\s*advexp-ignore\s+[\w-]+(?:\s*,\s*[\w-]+)*/.exec(text);
  const at = start + (known ? known.index + known[0].length : text.trimEnd().length);
  const comment = known ? `, ${problem.code}` : `${text.trim() === '' ? '' : ' '}# advexp-ignore ${problem.code}`;
  const edit = editOf(document, [{ start: at, end: at, text: comment }]);
  const title = `Ignore ${problem.code} on this line`;
  return edit ? [{ title, kind: CodeActionKind.QuickFix, diagnostics: [diagnosticOf(document, problem)], edit }] : [];
}

function fixAll(document: SpecDocument): CodeAction[] {
  const { file, text } = document;
  const fixed = fixedText(text, (next) =>
    next === text ? document.loaded.problems.filter(({ range }) => range.file === file) : problemsIn(file, next),
  );
  if (fixed === text) return [];
  const edit = editOf(document, [{ start: 0, end: text.length, text: fixed }]);
  return edit ? [{ title: 'Fix all problems that have one fix', kind: FIX_ALL, edit }] : [];
}

function problemsIn(file: string, text: string): Problem[] {
  return loadSpec({ file, text }).problems.filter(({ range }) => range.file === file);
}

function rewrites(document: SpecDocument, range: Range): CodeAction[] {
  const { own, loaded } = document;
  if (!own || !loaded.spec) return [];
  const path = placesAt(own, document.offsetAt(range.start)).at(-1)?.path ?? [];
  return refactoringsAt(path, own, loaded.spec).flatMap(({ title, changes }): CodeAction[] => {
    const edit = editOf(document, textEdits(document.text, changes));
    return edit ? [{ title, kind: CodeActionKind.RefactorRewrite, edit }] : [];
  });
}

function extractions(document: SpecDocument, range: Range): CodeAction[] {
  const extraction = extractBase(document, document.offsetAt(range.start), document.offsetAt(range.end));
  if (!extraction) return [];
  return [
    { title: extraction.title, kind: CodeActionKind.RefactorExtract, edit: extractionEdit(document, extraction) },
  ];
}

function extractionEdit(document: SpecDocument, { file, text, edits }: Extraction): WorkspaceEdit {
  const uri = fileUri(file);
  const start = { line: 0, character: 0 };
  return {
    documentChanges: [
      { kind: 'create', uri, options: { overwrite: false } },
      { textDocument: { uri, version: null }, edits: [{ range: { start, end: start }, newText: text }] },
      { textDocument: { uri: document.uri, version: document.version }, edits: lspEdits(document, edits) },
    ],
  };
}

/** Null where there is nothing to edit. */
function editOf(document: SpecDocument, edits: readonly TextEdit[]): WorkspaceEdit | null {
  return edits.length === 0 ? null : { changes: { [document.uri]: lspEdits(document, edits) } };
}

function overlap(a: Range, b: Range): boolean {
  const before = (one: Range, other: Range) =>
    one.end.line < other.start.line || (one.end.line === other.start.line && one.end.character < other.start.character);
  return !before(a, b) && !before(b, a);
}

export const codeAction: Feature = {
  capabilities: {
    codeActionProvider: {
      codeActionKinds: [
        CodeActionKind.QuickFix,
        FIX_ALL,
        CodeActionKind.RefactorRewrite,
        CodeActionKind.RefactorExtract,
      ],
    },
  },
  register({ requests, client }) {
    const edits = client.workspace?.workspaceEdit;
    const createsFiles = edits?.documentChanges === true && edits.resourceOperations?.includes('create') === true;
    requests.onDocument(CodeActionRequest.type, null, (document, params) =>
      codeActionsAt(document, params, createsFiles),
    );
  },
};
