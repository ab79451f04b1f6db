/** @file Generated from run-notes.schema.json by `npm run generate`; do not edit. */

/**
 * notes.json of a run folder: what its user marked and wrote, by hand or in the Compare panel. Nothing else reads or writes it.
 */
export interface RunNotes {
  star: boolean;
  note: string;
}
