/** A file of the folder `lessons`, as a person writes it. `data/README.md` explains each entry. */
import * as v from "valibot";
import { GUESS_FORMS, QUESTION_KINDS } from "../domain/lesson.ts";
import { bilingual, id, list, quoted, words } from "./folder-format.ts";

const somePassages = v.pipe(v.array(quoted), v.minLength(1));

const reveal = v.strictObject({
  line: v.exactOptional(bilingual),
  passages: list(quoted),
  mark: v.exactOptional(id),
});

const question = v.strictObject({
  question: id,
  kind: v.picklist(QUESTION_KINDS),
  prompt: bilingual,
  passages: somePassages,
  predict: v.strictObject({
    form: v.optional(v.picklist(GUESS_FORMS), "write"),
    ask: bilingual,
    choices: list(v.strictObject({ id, label: bilingual })),
    picks: v.exactOptional(id),
  }),
  reveal: v.strictObject({ text: bilingual, passages: list(quoted) }),
});
export type QuestionEntry = v.InferOutput<typeof question>;

const scene = v.strictObject({
  scene: id,
  view: words,
  caption: bilingual,
  passages: somePassages,
  reveals: list(reveal),
  questions: list(question),
  note: v.exactOptional(bilingual),
});
export type SceneEntry = v.InferOutput<typeof scene>;

export const lessonYaml = v.strictObject({
  lesson: id,
  title: bilingual,
  summary: bilingual,
  scenes: v.pipe(v.array(scene), v.minLength(1)),
});
export type LessonYaml = v.InferOutput<typeof lessonYaml>;
