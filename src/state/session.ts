import type { AlignmentLink } from "../domain/alignment.ts";
import type { DifferenceTag } from "../domain/difference.ts";
import type { GuessForm, Lesson } from "../domain/lesson.ts";

/** Links of a pair of texts that are not those of the corpus: found when asked for, or changed by hand. */
export type PairLinks = {
  readonly a: string;
  readonly b: string;
  readonly links: readonly AlignmentLink[];
  /** A person has merged or split some. */
  readonly isChanged: boolean;
};

export const TEXT_SIZES = [1, 1.15, 1.35, 1.6] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

export const SPACINGS = ["normal", "wide"] as const;
export type Spacing = (typeof SPACINGS)[number];

/** Whether the page is light or dark, or as the device is. */
export const APPEARANCES = ["device", "light", "dark"] as const;
export type Appearance = (typeof APPEARANCES)[number];

/** How a reader wants texts set, and the page to look. */
export type ReadingSettings = {
  readonly appearance: Appearance;
  /** Times the size the page gives them. */
  readonly size: TextSize;
  readonly spacing: Spacing;
  /** Sentence numbers, and speaker, verb and voice, in the margin of each sentence. */
  readonly showsVoices: boolean;
  /** What the page added around the text is one line that can be opened. */
  readonly foldsFurniture: boolean;
  /** Pinyin over the formulas for which the corpus gives it. */
  readonly showsPinyin: boolean;
};

/** A recurring wording is wanted as a theme, or is none. */
export type WordingDecision = "accepted" | "aside";

/** What a reader answers to a question of a lesson before seeing the editors' answer. */
export type Guess = {
  /** In the reader's own words; empty where choices are all that was asked for. */
  readonly words: string;
  /** Ids of choices: the one picked, or all in the reader's order. */
  readonly choices: readonly string[];
};

export type KeptGuess = Guess & {
  readonly form: GuessForm;
  /** The reader has seen the editors' answer. */
  readonly isRevealed: boolean;
  /** When it was begun and last changed: milliseconds since 1970. */
  readonly created: number;
  readonly changed: number;
};

/** Where a guess is kept: ids hold no slash. */
export const guessKey = (lessonId: string, questionId: string): string => `${lessonId}/${questionId}`;

/** What whoever reads has made here: kept while the page is open, in no link, in no file but the one they save. */
export type Session = {
  readonly pairs: readonly PairLinks[];
  /** The reader's own tags, by the id of the difference. */
  readonly tags: Readonly<Record<string, DifferenceTag>>;
  readonly reading: ReadingSettings;
  /** What was decided about recurring wordings, by their id. */
  readonly wordings: Readonly<Record<string, WordingDecision>>;
  /** By `guessKey`. */
  readonly guesses: Readonly<Record<string, KeptGuess>>;
  /** Lessons made here, or opened from a file. One with the id of a lesson of the corpus stands in its place. */
  readonly lessons: readonly Lesson[];
};

export const NEW_SESSION: Session = {
  pairs: [],
  tags: {},
  reading: {
    appearance: "device",
    size: 1,
    spacing: "normal",
    showsVoices: false,
    foldsFurniture: false,
    showsPinyin: false,
  },
  wordings: {},
  guesses: {},
  lessons: [],
};

export type SessionAction =
  /** As it was kept from another visit, or as another tab has it. */
  | { readonly type: "restore-session"; readonly session: Session }
  /** Takes the place of what was there for the pair, in either order. */
  | { readonly type: "link-pair"; readonly pair: PairLinks }
  /** `tag` absent: the reader takes it back. */
  | { readonly type: "tag-difference"; readonly id: string; readonly tag?: DifferenceTag }
  | { readonly type: "untag-all" }
  | { readonly type: "set-reading"; readonly reading: Partial<ReadingSettings> }
  /** `decision` absent: it is open again. */
  | { readonly type: "decide-wording"; readonly id: string; readonly decision?: WordingDecision }
  /** `guess` absent: the reader takes it back. */
  | {
      readonly type: "guess";
      readonly lessonId: string;
      readonly questionId: string;
      readonly guess: KeptGuess | undefined;
    }
  /** A lesson of one's own is new, or another than it was. */
  | { readonly type: "keep-lesson"; readonly lesson: Lesson }
  | { readonly type: "drop-lesson"; readonly id: string };

export function reduceSession(session: Session, action: SessionAction): Session {
  switch (action.type) {
    case "restore-session":
      return action.session;
    case "link-pair": {
      const of = [action.pair.a, action.pair.b];
      const others = session.pairs.filter(({ a, b }) => !of.includes(a) || !of.includes(b));
      return { ...session, pairs: [...others, action.pair] };
    }
    case "tag-difference": {
      const { [action.id]: _former, ...tags } = session.tags;
      return { ...session, tags: action.tag === undefined ? tags : { ...tags, [action.id]: action.tag } };
    }
    case "untag-all":
      return { ...session, tags: {} };
    case "decide-wording": {
      const { [action.id]: _former, ...wordings } = session.wordings;
      const { id, decision } = action;
      return { ...session, wordings: decision === undefined ? wordings : { ...wordings, [id]: decision } };
    }
    case "guess": {
      const key = guessKey(action.lessonId, action.questionId);
      const { [key]: _former, ...guesses } = session.guesses;
      return { ...session, guesses: action.guess ? { ...guesses, [key]: action.guess } : guesses };
    }
    case "keep-lesson": {
      const { lesson } = action;
      const isKnown = session.lessons.some(({ id }) => id === lesson.id);
      return {
        ...session,
        lessons: isKnown
          ? session.lessons.map((own) => (own.id === lesson.id ? lesson : own))
          : [...session.lessons, lesson],
      };
    }
    case "drop-lesson":
      return { ...session, lessons: session.lessons.filter(({ id }) => id !== action.id) };
    case "set-reading":
      return { ...session, reading: { ...session.reading, ...action.reading } };
  }
}
