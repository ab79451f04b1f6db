/**
 * @file Fuzzing the language server: damaged specs go through every request that an editor makes, and after each nothing
 * may have failed, taken a second, pointed outside the document, or made a sound spec unsound.
 */
import { applyEdits, formatSpec, loadSpec, parseSource, plainValue } from '@advexp/schemas';
import { TextDocument, type TextEdit } from 'vscode-languageserver-textdocument';
import { generator, type Mutation, mutation, type Random } from './mutations.ts';
import { Session } from './session.ts';

/** The longest that all answers may take, in milliseconds of processor time: the machine may have other things to do. */
const LIMIT = 1000;

const URI = 'file:///fuzz/self.advexp';
const FILE = '/fuzz/self.advexp';

export interface Finding {
  mutation: number;
  what: string;
  text: string;
}

export interface Report {
  mutations: number;
  /** How many of the texts were sound specs, on which edits were checked. */
  sound: number;
  findings: Finding[];
}

interface Position {
  line: number;
  character: number;
}
interface Range {
  start: Position;
  end: Position;
}

/** @param seeds sound specs @param stop ends at the first finding */
export async function fuzz(
  seeds: readonly string[],
  { mutations, seed, progress }: { mutations: number; seed: number; progress?: (done: number) => void },
): Promise<Report> {
  const random = generator(seed);
  const session = await Session.start();
  const report: Report = { mutations, sound: 0, findings: [] };
  const [first = ''] = seeds;
  let document = TextDocument.create(URI, 'advexp', 1, first);
  await session.tell('textDocument/didOpen', {
    textDocument: { uri: URI, languageId: 'advexp', version: 1, text: first },
  });
  for (let index = 0; index < mutations; index++) {
    // Damage adds up over a few edits, then another spec begins.
    const damage =
      random(4) === 0
        ? whole(document, seeds[random(seeds.length)] ?? '')
        : mutation(document.getText(), random, seeds);
    const range = { start: document.positionAt(damage.start), end: document.positionAt(damage.end) };
    const change = { range, text: damage.text };
    document = TextDocument.update(document, [change], index + 2);
    const found = await new Check(session, document, random).run(change);
    report.sound += found.sound ? 1 : 0;
    report.findings.push(...found.whats.map((what) => ({ mutation: index, what, text: document.getText() })));
    progress?.(index + 1);
    if (report.findings.length > 20) break;
  }
  await session.stop();
  return report;
}

function whole(document: TextDocument, text: string): Mutation {
  return { start: 0, end: document.getText().length, text };
}

/** Everything that is asked of one text. */
class Check {
  private readonly session: Session;
  private readonly document: TextDocument;
  private readonly random: Random;
  private readonly whats: string[] = [];

  constructor(session: Session, document: TextDocument, random: Random) {
    this.session = session;
    this.document = document;
    this.random = random;
  }

  async run(change: object): Promise<{ whats: string[]; sound: boolean }> {
    const text = this.document.getText();
    const textDocument = { uri: URI, version: this.document.version };
    const position = this.document.positionAt(this.random(text.length + 1));
    const end = this.document.positionAt(this.random(text.length + 1));
    const range = isBefore(position, end) ? { start: position, end } : { start: end, end: position };
    const at = { textDocument: { uri: URI }, position };
    const on = { textDocument: { uri: URI } };
    const options = { tabSize: 2, insertSpaces: true };
    const before = process.cpuUsage();
    await this.session.tell('textDocument/didChange', { textDocument, contentChanges: [change] });
    const requests: [method: string, params: object][] = [
      ['textDocument/diagnostic', on],
      ['textDocument/completion', at],
      ['textDocument/hover', at],
      ['textDocument/signatureHelp', at],
      ['textDocument/documentSymbol', on],
      ['textDocument/foldingRange', on],
      ['textDocument/selectionRange', { ...on, positions: [position] }],
      ['textDocument/documentLink', on],
      ['textDocument/definition', at],
      ['textDocument/references', { ...at, context: { includeDeclaration: true } }],
      ['textDocument/prepareRename', at],
      ['textDocument/semanticTokens/full', on],
      ['textDocument/inlayHint', { ...on, range }],
      ['textDocument/codeLens', on],
      ['textDocument/codeAction', { ...on, range, context: { diagnostics: [] } }],
      ['textDocument/codeAction', { ...on, range, context: { diagnostics: [], only: ['source.fixAll'] } }],
      ['textDocument/formatting', { ...on, options }],
      ['textDocument/rangeFormatting', { ...on, range, options }],
    ];
    // A third of them each time: over a run everything meets everything, three times as fast.
    const asked = requests.filter(([method]) => method === 'textDocument/diagnostic' || this.random(3) === 0);
    const answers = await Promise.all(asked.map(([method, params]) => this.ask(method, params)));
    const { user, system } = process.cpuUsage(before);
    const took = (user + system) / 1000;
    if (took > LIMIT) this.whats.push(`the answers took ${Math.round(took)} ms`);
    for (const { method, answer } of answers) this.checkRanges(method, answer);
    this.whats.push(...this.session.failures.splice(0).map((message) => `failed: ${message}`));
    const sound = loadSpec({ file: FILE, text }).spec !== null;
    for (const { method, answer } of answers) this.checkEdits(method, answer, sound);
    return { whats: this.whats, sound };
  }

  private async ask(method: string, params: object): Promise<{ method: string; answer: unknown }> {
    try {
      return { method, answer: await this.session.ask(method, params) };
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      if (!message.startsWith('Unhandled method')) this.whats.push(`${method}: ${message}`);
      return { method, answer: null };
    }
  }

  /** Every range in an answer about this document lies in it and is the right way round. */
  private checkRanges(method: string, answer: unknown): void {
    if (Array.isArray(answer)) {
      for (const one of answer) this.checkRanges(method, one);
    } else if (typeof answer === 'object' && answer !== null) {
      if (isRange(answer)) this.checkRange(method, answer);
      else for (const one of Object.values(answer)) this.checkRanges(method, one);
    }
  }

  private checkRange(method: string, range: Range): void {
    const { start, end } = range;
    const inside = (position: Position) => {
      const back = this.document.positionAt(this.document.offsetAt(position));
      return back.line === position.line && back.character === position.character;
    };
    if (!inside(start) || !inside(end)) this.whats.push(`${method}: outside the document: ${JSON.stringify(range)}`);
    else if (isBefore(end, start)) this.whats.push(`${method}: ends before it starts: ${JSON.stringify(range)}`);
  }

  /** Formatting keeps the meaning and does nothing twice; no edit makes a sound spec unsound. */
  private checkEdits(method: string, answer: unknown, sound: boolean): void {
    const text = this.document.getText();
    if (method === 'textDocument/formatting' || method === 'textDocument/rangeFormatting') {
      const formatted = this.applied(answer as TextEdit[] | null);
      if (formatted === null) return;
      const value = (one: string) =>
        JSON.stringify(parseSource(FILE, one).root && plainValue(parseSource(FILE, one).root as never));
      if (value(formatted) !== value(text)) this.whats.push(`${method} changes the meaning into:\n${formatted}`);
      const again = method === 'textDocument/formatting' ? formatSpec(formatted, { sortKeys: false, indent: 2 }) : [];
      if (again.length > 0) this.whats.push(`${method} does not come to an end with:\n${formatted}`);
    }
    if (method !== 'textDocument/codeAction' || !sound || !Array.isArray(answer)) return;
    for (const { title, edit } of answer as { title: string; edit?: { changes?: Record<string, TextEdit[]> } }[]) {
      const edited = this.applied(edit?.changes?.[URI] ?? null);
      if (edited !== null && loadSpec({ file: FILE, text: edited }).spec === null) {
        this.whats.push(`'${title}' makes a sound spec unsound:\n${edited}`);
      }
    }
  }

  private applied(edits: readonly TextEdit[] | null): string | null {
    if (!edits || edits.length === 0) return null;
    const offsets = edits.map(({ range, newText }) => ({
      start: this.document.offsetAt(range.start),
      end: this.document.offsetAt(range.end),
      text: newText,
    }));
    return applyEdits(
      this.document.getText(),
      offsets.toSorted((a, b) => a.start - b.start),
    );
  }
}

function isRange(value: object): value is Range {
  return (
    'start' in value &&
    'end' in value &&
    typeof value.start === 'object' &&
    value.start !== null &&
    'character' in value.start
  );
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
