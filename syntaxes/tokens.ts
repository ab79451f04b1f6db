/** @file Tokens of a spec as VS Code makes them: its tokenizer, its regular expressions, our grammar. For tests. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';

export interface Token {
  /** From 0. */
  line: number;
  start: number;
  end: number;
  text: string;
  /** The scopes of the grammar, outermost first, a name with several scopes split; `source.advexp` is left out. */
  scopes: string[];
}

const GRAMMAR = join(import.meta.dirname, 'advexp.tmLanguage.json');

const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
await oniguruma.loadWASM(readFileSync(wasm));
const registry = new textmate.Registry({
  onigLib: Promise.resolve({
    createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
    createOnigString: (text) => new oniguruma.OnigString(text),
  }),
  loadGrammar: async () => textmate.parseRawGrammar(readFileSync(GRAMMAR, 'utf8'), GRAMMAR),
});
const grammar = await registry.loadGrammar('source.advexp');
if (grammar === null) throw new Error(`${GRAMMAR} cannot be loaded.`);
const loaded = grammar;

/** Lines are cut at \n alone, so that a \r reaches the grammar as it does in editors that keep it. */
export function tokensOf(text: string): Token[] {
  let state = textmate.INITIAL;
  return text.split('\n').flatMap((lineText, line) => {
    const { tokens, ruleStack } = loaded.tokenizeLine(lineText, state);
    state = ruleStack;
    return tokens.map(({ startIndex, endIndex, scopes }) => ({
      line,
      start: startIndex,
      end: Math.min(endIndex, lineText.length),
      text: lineText.slice(startIndex, endIndex),
      scopes: scopes.slice(1).flatMap((scope) => scope.split(' ')),
    }));
  });
}
