import { has, type Item } from "../items.ts";

/** "note for Ana: she took 2 …" is kept as a note. */
export const isOfNote = (before: readonly Item[]): boolean =>
  before.some(
    ({ mark }, at) => mark === ":" && before.slice(0, at).some((item) => has(item, "A_NOTE")),
  );

/** "note for Ana:" and lines below it: all of them are the note. */
export const isNoteBlock = (items: readonly Item[], at: number): boolean =>
  isOfNote(items.slice(0, at + 1)) &&
  items.slice(0, at).some(({ mark }, place) => mark === ":" && items[place + 1]?.text === "\n");
