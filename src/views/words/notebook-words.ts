import type { NoteTarget, SeenThing } from "../../notebook/entry.ts";
import type { Described } from "../../notebook/described.ts";

/** What the page says of notes, of what was seen, and of whether they are kept. */
export type NotebookWords = {
  readonly pages: Readonly<Record<"label" | "notes" | "trail", string>>;
  /** Whether it is kept: said only as far as it is so. */
  readonly keeping: Readonly<
    Record<
      "kept" | "keeping" | "full" | "refused" | "nowhere" | "readOnly" | "notPromised" | "onDevice",
      string
    >
  >;
  readonly keepAgain: string;
  readonly downloadNotes: string;
  readonly openFull: string;
  readonly close: string;
  readonly doubled: (count: number) => string;
  readonly undo: string;
  readonly redo: string;
  readonly undone: string;
  readonly redone: string;
  readonly add: string;
  readonly addFree: string;
  readonly noteOn: (name: string) => string;
  readonly notesHere: (count: number) => string;
  readonly onWords: (words: string) => string;
  readonly field: (name: string) => string;
  readonly placeholder: string;
  readonly remove: string;
  readonly removed: string;
  readonly besides: string;
  readonly goThere: (name: string) => string;
  readonly about: Readonly<Record<NoteTarget["type"] | "answer", string>>;
  readonly all: string;
  readonly filter: string;
  readonly search: string;
  readonly counted: (shown: number, all: number) => string;
  readonly none: string;
  readonly how: string;
  readonly gone: string;
  readonly changed: (time: string) => string;
  readonly answersTo: (question: string) => string;
  readonly file: Readonly<
    Record<
      "heading" | "markdown" | "json" | "csv" | "open" | "says" | "otherWords" | "title" | "link",
      string
    >
  >;
  readonly saved: (name: string) => string;
  readonly imported: (added: number, doubled: number) => string;
  readonly written: (created: string, changed: string) => string;
  readonly fileLine: (count: number, day: string) => string;
  readonly columns: Readonly<Record<keyof Described, string>>;
  readonly damaged: Readonly<Record<"heading" | "says" | "empty" | "download", string>> & {
    readonly restore: (time: string, notes: number) => string;
  };
  readonly trail: Readonly<Record<"heading" | "none" | "resume" | "reset" | "wasReset" | "says", string>> & {
    readonly seen: Readonly<Record<"event" | "theme" | "source", (count: number, all: number) => string>>;
    readonly passages: (count: number) => string;
    readonly thing: Readonly<Record<SeenThing, string>>;
  };
  readonly rescue: Readonly<Record<"heading", string>> & {
    readonly save: (corpus: string) => string;
  };
};
