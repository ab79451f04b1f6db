/** @file Signature help for schedules: the formula of the one that is being written, and which of its keys comes next. */
import { keysOf, type Path, type SchemaNode, scheduleForms, schemaAt } from '@advexp/schemas';
import {
  MarkupKind,
  type ParameterInformation,
  type Position,
  type SignatureHelp,
  SignatureHelpRequest,
  type SignatureInformation,
} from 'vscode-languageserver';
import { type Cursor, cursorAt, pathTo } from '../cursor/cursor.ts';
import type { Holder } from '../cursor/outline.ts';
import { writtenAround } from '../cursor/written.ts';
import type { Feature } from '../feature.ts';
import type { SpecDocument } from '../spec-document.ts';

/** Null outside of the maps that make schedules. */
export function signatureHelpAt(document: SpecDocument, position: Position): SignatureHelp | null {
  const cursor = cursorAt(document.text, document.offsetAt(position));
  const [top, holder] = cursor ? scheduleAround(cursor) : [];
  const key = top?.entry.key?.text ?? '';
  const forms = scheduleForms(key);
  if (!cursor || !holder || !forms) return null;

  const written = String(writtenAround(document, cursor)([key, 'schedule']) ?? '');
  const names = Object.keys(forms);
  const shown = names.includes(written) ? [written] : names;
  const active = Math.max(
    shown.findIndex((name) => name.startsWith(written)),
    0,
  );
  const signatures = shown.map((name) => signature(key, name, forms[name] ?? '', holder));
  return { signatures, activeSignature: active, activeParameter: signatures[active]?.activeParameter ?? 0 };
}

/** The entry of the section, and the entry within its map; empty where the cursor is in no such map. */
function scheduleAround({ chain }: Cursor): Holder[] {
  const inner = chain.findLast((_, index) => index > 0 && pathTo(chain.slice(0, index + 1)).length === 1);
  return chain[0] && inner ? [chain[0], inner] : [];
}

function signature(key: string, name: string, formula: string, holder: Holder): SignatureInformation {
  const settings = settingsOf(key, name);
  const start = `${name}: ${formula}`;
  const others = [...settings.keys()].filter((setting) => placeIn(start, setting, name.length) === null);
  const label = others.length > 0 ? `${start}; ${others.join(', ')}` : start;
  const parameters = [...settings].map(([setting, node]): ParameterInformation => {
    const place = placeIn(label, setting, name.length);
    const value = node.description;
    return {
      label: place ?? setting,
      ...(value !== undefined && { documentation: { kind: MarkupKind.Markdown, value } }),
    };
  });
  return { label, parameters, activeParameter: activeParameter([...settings.keys()], holder) };
}

/** Keys of a schedule besides its name, with what the schema says of them. */
function settingsOf(key: string, name: string): Map<string, SchemaNode> {
  const written = (path: Path) => (path.length === 2 ? name : null);
  const keys = [...keysOf(schemaAt([key], written)?.forms ?? []).keys()].filter((setting) => setting !== 'schedule');
  return new Map(keys.map((setting) => [setting, schemaAt([key, setting], written)?.node ?? {}]));
}

/** Where a key stands in a formula, behind the name of the schedule. */
function placeIn(label: string, setting: string, from: number): [number, number] | null {
  const match = new RegExp(`\\b${setting}\\b`).exec(label.slice(from));
  return match ? [from + match.index, from + match.index + setting.length] : null;
}

/** The key at the cursor; while a new one is typed, the first that begins like it and is not written yet. */
function activeParameter(settings: readonly string[], { collection, entry }: Holder): number {
  if (entry.key) return Math.max(settings.indexOf(entry.key.text), 0);
  const typed = entry.value?.kind === 'scalar' ? entry.value.text : '';
  const written = collection.entries.map(({ key }) => key?.text);
  const free = settings.findIndex((setting) => setting.startsWith(typed) && !written.includes(setting));
  return Math.max(free, 0);
}

export const signatureHelp: Feature = {
  capabilities: { signatureHelpProvider: { triggerCharacters: [' ', ',', '{', ':'] } },
  register({ requests, client }) {
    const information = client.textDocument?.signatureHelp?.signatureInformation;
    const offsets = information?.parameterInformation?.labelOffsetSupport === true;
    requests.onDocument(SignatureHelpRequest.type, null, (document, { position }) => {
      const help = signatureHelpAt(document, position);
      return offsets || !help ? help : withWords(help);
    });
  },
};

/** For clients that find parameters by their words alone. */
function withWords(help: SignatureHelp): SignatureHelp {
  const signatures = help.signatures.map(({ label, parameters = [], ...rest }) => ({
    ...rest,
    label,
    parameters: parameters.map((one) => ({
      ...one,
      label: typeof one.label === 'string' ? one.label : label.slice(...one.label),
    })),
  }));
  return { ...help, signatures };
}
