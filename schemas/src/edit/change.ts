/**
 * @file Changes to a spec in terms of its keys and values, as rules propose them. `edit.ts` turns them into edits of the
 * text that leave comments, order and layout alone.
 */
import type { Path } from '../source/tree.ts';

export type Change =
  /** Writes a value as YAML text (`8/255`, `{ epochs: 20 }`), in place of the one at the path or as a new key there. */
  | { kind: 'set'; path: Path; value: string }
  /** Removes a key with its value and the comment on its line, or an item of a list. */
  | { kind: 'remove'; path: Path }
  /** Gives a key another name. */
  | { kind: 'rename'; path: Path; key: string }
  /** Moves a key with its value to another map, which is made where there is none. */
  | { kind: 'move'; path: Path; to: Path };

/** What makes a problem go away. */
export interface Fix {
  /** In the imperative, as a menu shows it: `Write 8/255`. */
  title: string;
  changes: Change[];
  /** The one to apply without asking ("fix all"): only where there is no doubt what was meant. */
  preferred: boolean;
}
