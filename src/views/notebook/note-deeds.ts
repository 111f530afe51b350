import { put, remove } from "../../notebook/change.ts";
import { keyOf } from "../../notebook/entry.ts";
import type { Note, NoteTarget } from "../../notebook/entry.ts";
import type { Keeper } from "../../notebook/keeper.ts";

/** Ids are minted here and nowhere else: by time, so that they sort, and by chance, so that two tabs never agree. */
const mintId = (now: number): string => `${now.toString(36)}-${Math.random().toString(36).slice(2, 8)}`;

/** Begins a note; until something is written in it, it is gone again when it is left. Gives its id. */
export function beginNote({ store }: Keeper, target: NoteTarget): string {
  const now = Date.now();
  const note: Note = { kind: "note", id: mintId(now), target, body: "", created: now, changed: now };
  store.edit([put(store.getState().notebook.entries, note)], groupOf(note));
  return note.id;
}

/** Writes on in a note; what is typed without a longer pause is one step back. */
export function writeNote({ store }: Keeper, note: Note, body: string): void {
  const now = Date.now();
  if (now - note.changed > PAUSE && note.body !== "") store.endGroup();
  store.edit([put(store.getState().notebook.entries, { ...note, body, changed: now })], groupOf(note));
}

export function deleteNote({ store }: Keeper, note: Note): void {
  store.endGroup();
  store.edit([remove(store.getState().notebook.entries, keyOf(note))]);
}

/** What is left empty was never written. */
export function leaveNote({ store }: Keeper, id: string): void {
  const { entries } = store.getState().notebook;
  const note = [...entries.values()].find((entry): entry is Note => entry.kind === "note" && entry.id === id);
  if (note?.body === "") store.edit([remove(entries, keyOf(note))], groupOf(note));
  store.endGroup();
}

const PAUSE = 2000; // ms
const groupOf = ({ id }: Note): string => `note ${id}`;
