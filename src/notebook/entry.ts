import type { AlignmentLink } from "../domain/alignment.ts";
import type { DifferenceTag } from "../domain/difference.ts";
import type { GuessForm } from "../domain/lesson.ts";
import type { Passage } from "../domain/passage.ts";
import type { ReadingSettings, WordingDecision } from "../state/session.ts";

/** What a note is about. A passage holds its words, so that the note is understood where the text is not at hand. */
export type NoteTarget =
  | { readonly type: "none" }
  | { readonly type: "event" | "theme" | "source"; readonly id: string }
  | { readonly type: "passage"; readonly passage: Passage };

/** Times are milliseconds since 1970, by the clock of whoever wrote. */
export type Note = {
  readonly kind: "note";
  /** Minted once, never changed. */
  readonly id: string;
  readonly target: NoteTarget;
  readonly body: string;
  readonly created: number;
  readonly changed: number;
  /** It was written at the same time, elsewhere, over the note of this id: both are kept. */
  readonly besides?: string;
};

/** What a reader answered to a question of a lesson. */
export type Answer = {
  readonly kind: "answer";
  readonly lesson: string;
  readonly question: string;
  /** Of several answers to one question, which: empty for the one that the lesson shows. */
  readonly version: string;
  readonly form: GuessForm;
  /** In the reader's own words; empty where choices are all that was asked for. */
  readonly words: string;
  /** Ids of choices: the one picked, or all in the order given to them. */
  readonly choices: readonly string[];
  /** The reader has seen the editor's answer. */
  readonly isRevealed: boolean;
  readonly created: number;
  readonly changed: number;
};

export const SEEN_THINGS = ["event", "theme", "source", "passage", "scene"] as const;
export type SeenThing = (typeof SEEN_THINGS)[number];

/** What was opened. The id of a passage is `source:start-end`, of a scene `lesson/scene`. */
export type Seen = {
  readonly kind: "seen";
  readonly thing: SeenThing;
  readonly id: string;
  readonly first: number;
  readonly last: number;
};

/** The reader's own tag of a difference. */
export type Tagging = {
  readonly kind: "tag";
  readonly id: string;
  readonly tag: DifferenceTag;
};

/** What the reader decided about a recurring wording. */
export type Wording = {
  readonly kind: "wording";
  readonly id: string;
  readonly decision: WordingDecision;
};

/** Sentences that a reader has linked otherwise than the corpus does, for one pair of witnesses. */
export type OwnLinks = {
  readonly kind: "links";
  readonly a: string;
  readonly b: string;
  readonly links: readonly AlignmentLink[];
};

/** How the reader wants texts set. */
export type OwnReading = { readonly kind: "reading"; readonly settings: ReadingSettings };

/** Where the reader was last: the fragment of the address. */
export type Whereabouts = { readonly kind: "place"; readonly address: string; readonly at: number };

export type Entry = Note | Answer | Seen | Tagging | Wording | OwnLinks | OwnReading | Whereabouts;

/** Ids may hold anything; in a key nothing but `/` stands between them. */
const joined = (...ids: readonly string[]): string => ids.map(encodeId).join("/");
const encodeId = (id: string): string => id.replaceAll("%", "%25").replaceAll("/", "%2F");

/** The one place of an entry in a notebook. */
export function keyOf(entry: Entry): string {
  switch (entry.kind) {
    case "note":
      return joined("note", entry.id);
    case "answer":
      return answerKey(entry.lesson, entry.question, entry.version);
    case "seen":
      return joined("seen", entry.thing, entry.id);
    case "tag":
    case "wording":
      return joined(entry.kind, entry.id);
    case "links":
      return joined("links", entry.a, entry.b);
    case "reading":
    case "place":
      return entry.kind;
  }
}

export const answerKey = (lesson: string, question: string, version = ""): string =>
  joined("answer", lesson, question, ...(version === "" ? [] : [version]));

/** Entries by their keys. */
export type Entries = ReadonlyMap<string, Entry>;

export const entriesOf = (list: readonly Entry[]): Entries =>
  new Map(list.map((entry) => [keyOf(entry), entry]));

/** The entries of one kind. */
export function ofKind<K extends Entry["kind"]>(
  entries: Entries,
  kind: K,
): readonly Extract<Entry, { readonly kind: K }>[] {
  const is = (entry: Entry): entry is Extract<Entry, { readonly kind: K }> => entry.kind === kind;
  return [...entries.values()].filter(is);
}

const lines = new WeakMap<Entry, string>();

/** An entry as JSON on one line; written once, for entries never change. */
export function lineOf(entry: Entry): string {
  const known = lines.get(entry);
  if (known !== undefined) return known;
  const line = JSON.stringify(entry);
  lines.set(entry, line);
  return line;
}

/** Whether two entries say the same. */
export const isSame = (a: Entry | undefined, b: Entry | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && lineOf(a) === lineOf(b));
