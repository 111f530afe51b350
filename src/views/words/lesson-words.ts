import type { QuestionKind } from "../../domain/lesson.ts";

/** What the list of lessons and the trail say. */
export type LessonWords = Readonly<
  Record<
    | "region"
    | "none"
    | "leave"
    | "restsOn"
    | "scenes"
    | "previous"
    | "nextReveal"
    | "nextAsk"
    | "nextAnswer"
    | "nextScene"
    | "end"
    | "wandered"
    | "goBack"
    | "onScore"
    | "yourAnswer"
    | "yourOrder"
    | "compare"
    | "guessFirst"
    | "anyway"
    | "editors"
    | "editorsOrder"
    | "editorsPick"
    | "yourPick"
    | "kept"
    | "unknown"
    | "all"
    | "make"
    | "openFile"
    | "reading"
    | "notRead"
    | "needsWords"
    | "making"
    | "titleField"
    | "summaryField"
    | "captionField"
    | "noteField"
    | "inEnglish"
    | "inChinese"
    | "untitled"
    | "record"
    | "retake"
    | "open"
    | "remove"
    | "undo"
    | "save"
    | "sameWords"
    | "keptHere",
    string
  >
> & {
  readonly kind: Readonly<Record<QuestionKind, string>>;
  readonly kindSays: Readonly<Record<QuestionKind, string>>;
  readonly scene: (at: number, of: number) => string;
  readonly counted: (scenes: number, questions: number) => string;
  readonly question: (at: number, of: number) => string;
  readonly removed: (what: string) => string;
  readonly saved: (name: string) => string;
  /** Texts of a lesson that are not written yet: in neither language, in one of the two. */
  readonly missing: (inBoth: number, inOne: number) => string;
  readonly up: (what: string) => string;
  readonly down: (what: string) => string;
  readonly moved: (what: string, at: number, of: number) => string;
};
