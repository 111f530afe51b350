/** Lessons in the corpus file; `domain/lesson.ts` says what the values mean. */
import * as v from "valibot";
import { GUESS_FORMS, QUESTION_KINDS } from "../domain/lesson.ts";
import { bilingual, id, passages, words } from "./format-parts.ts";

const somePassages = v.pipe(passages, v.minLength(1));

const reveal = v.strictObject({ line: v.exactOptional(bilingual), passages, mark: v.exactOptional(id) });

const question = v.strictObject({
  id,
  kind: v.picklist(QUESTION_KINDS),
  prompt: bilingual,
  passages: somePassages,
  predict: v.strictObject({
    form: v.picklist(GUESS_FORMS),
    ask: bilingual,
    choices: v.array(v.strictObject({ id, label: bilingual })),
    picks: v.exactOptional(id),
  }),
  reveal: v.strictObject({ text: bilingual, passages }),
});

const scene = v.strictObject({
  id,
  view: words,
  caption: bilingual,
  passages: somePassages,
  reveals: v.array(reveal),
  questions: v.array(question),
  note: v.exactOptional(bilingual),
});

export const lesson = v.strictObject({
  id,
  title: bilingual,
  summary: bilingual,
  scenes: v.pipe(v.array(scene), v.minLength(1)),
});
