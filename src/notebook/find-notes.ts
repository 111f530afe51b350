import { foldText, searchTerms } from "../base/fold-text.ts";
import { ofKind } from "./entry.ts";
import type { Entries, Note, NoteTarget } from "./entry.ts";

export type NoteFilter = {
  readonly text: string;
  readonly about?: NoteTarget["type"];
};

/** Notes that hold all words of a text, the last changed first. `nameOf` tells what a note is about. */
export function findNotes(
  entries: Entries,
  { text, about }: NoteFilter,
  nameOf: (target: NoteTarget) => string,
): readonly Note[] {
  const words = searchTerms(text);
  return ofKind(entries, "note")
    .filter(({ target }) => about === undefined || target.type === about)
    .filter(({ body, target }) => {
      if (words.length === 0) return true;
      const all = foldText(`${body}\n${nameOf(target)}`);
      return words.every((word) => all.includes(word));
    })
    .toSorted((a, b) => b.changed - a.changed || (a.id < b.id ? -1 : 1));
}

/** Whether a note is about a thing, or about words of a source that overlap a stretch of it. */
export function isAbout(note: Note, target: NoteTarget): boolean {
  if (note.target.type === "passage" && target.type === "passage") {
    const [a, b] = [note.target.passage, target.passage];
    return a.sourceId === b.sourceId && a.start < b.end && b.start < a.end;
  }
  if (note.target.type === "none" || target.type === "none") return note.target.type === target.type;
  if (note.target.type === "passage" || target.type === "passage") return false;
  return note.target.type === target.type && note.target.id === target.id;
}
