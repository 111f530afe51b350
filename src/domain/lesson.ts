import type { Bilingual } from "./language.ts";
import type { Passage } from "./passage.ts";

/**
 * The five ways of asking a source. The first four are the heads of Wineburg's reading like a
 * historian (Stanford History Education Group); the fifth is the one that texts in two languages add.
 */
export const QUESTION_KINDS = [
  "sourcing",
  "context",
  "corroboration",
  "close-reading",
  "translation",
] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/**
 * How a reader commits to an answer before seeing the editor's.
 *
 *     write   in words of their own
 *     pick    one of the choices
 *     order   the choices put in a row
 */
export const GUESS_FORMS = ["write", "pick", "order"] as const;
export type GuessForm = (typeof GUESS_FORMS)[number];

export type Choice = { readonly id: string; readonly label: Bilingual };

/** What the reader is asked to guess first. */
export type Prediction = {
  readonly form: GuessForm;
  /** One sentence saying what to do: "Before you look: which year would you give it, and why?" */
  readonly ask: Bilingual;
  /** Empty for `write`, at least two otherwise. For `order`: as the editor puts them, so show them in another order. */
  readonly choices: readonly Choice[];
  /** `pick` only: the choice the editor makes; absent where several can be argued for. */
  readonly picks?: string;
};

/** What is shown once the reader has guessed: the editor's answer, and the words it rests on. */
export type EditorsAnswer = { readonly text: Bilingual; readonly passages: readonly Passage[] };

/** A question pinned to words: guess first, then compare. */
export type Question = {
  /** Minted once, never changed; unique in the lesson. Readers' answers are kept under it. */
  readonly id: string;
  readonly kind: QuestionKind;
  readonly prompt: Bilingual;
  /** What the question is about; at least one. Shown from the start. */
  readonly passages: readonly Passage[];
  readonly predict: Prediction;
  readonly reveal: EditorsAnswer;
};

/**
 * What one press of the presenter's key adds to a scene: a line of caption, passages, or a mark on
 * the score; at least one of them, often a line with the words it rests on.
 */
export type Reveal = {
  readonly line?: Bilingual;
  readonly passages: readonly Passage[];
  /** Id of an event: selected, so that its mark stands out, from this step on. */
  readonly mark?: string;
};

export type Scene = {
  /** Minted once, never changed; unique in the lesson. Stands in the address. */
  readonly id: string;
  /**
   * The view as the fragment of an address, `#v=1&…`, written by `state/url-codec.ts`: stretch of
   * time, scale, clock, filter, selection, words lit up, texts side by side, study. Language and
   * lesson are not in it: those are the reader's.
   */
  readonly view: string;
  readonly caption: Bilingual;
  /** The words the scene rests on, shown from its first step; at least one. */
  readonly passages: readonly Passage[];
  /** In order. Step 0 of a scene shows none of them, step n the first n. */
  readonly reveals: readonly Reveal[];
  /** Asked after the last reveal, in order. Each takes two steps: asked, answered. */
  readonly questions: readonly Question[];
  /** For whoever presents; never on the stage and never in an embed. */
  readonly note?: Bilingual;
};

/** A walk through the corpus: projected by a teacher, or followed alone beside free exploration. */
export type Lesson = {
  /** Minted once, never changed. Stands in the address. */
  readonly id: string;
  readonly title: Bilingual;
  /** One or two sentences: what it asks, and what the reader will have done at its end. */
  readonly summary: Bilingual;
  /** In order; at least one. */
  readonly scenes: readonly Scene[];
};

/**
 * Steps of a scene: its reveals one by one, then each question asked and answered.
 *
 *     step   0         1         2            3           4
 *            caption   reveal 1  reveal 2     question 1  its answer
 */
export const countSteps = ({ reveals, questions }: Scene): number =>
  1 + reveals.length + 2 * questions.length;

/** Where somebody is in a lesson. `step` counts from 0; see `countSteps`. */
export type LessonPlace = { readonly lessonId: string; readonly sceneId: string; readonly step: number };

export const questionsOf = ({ scenes }: Lesson): readonly Question[] =>
  scenes.flatMap(({ questions }) => questions);

/** What is wrong with the choices of a prediction, as a sentence without its end; nothing when all is well. */
export function choicesFault({ form, choices, picks }: Prediction): string | undefined {
  const twice = findRepeats(choices)[0];
  if (twice !== undefined) return `Two choices are called "${twice}"`;
  if (form === "write")
    return choices.length === 0 ? undefined : "There are choices, and nobody can pick one";
  if (choices.length < 2) return "There are fewer than two choices";
  if (picks === undefined || choices.some(({ id }) => id === picks)) {
    return form === "order" && picks !== undefined
      ? "One choice is picked, and all are to be put in order"
      : undefined;
  }
  return `The choice "${picks}" is picked, and it is not among the choices`;
}

/** Ids that more than one of the things has, each once. */
export const findRepeats = (things: readonly { readonly id: string }[]): readonly string[] => [
  ...new Set(
    things.filter(({ id }, at) => things.findIndex((other) => other.id === id) !== at).map(({ id }) => id),
  ),
];
