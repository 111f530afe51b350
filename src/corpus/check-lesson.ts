import { badLesson, danglingReference, repeatedId } from "../base/messages/corpus-file.ts";
import type { Problem } from "../base/problem.ts";
import type { Corpus } from "../domain/corpus.ts";
import { choicesFault, findRepeats, type Lesson } from "../domain/lesson.ts";

/** That the names inside a lesson are its own, that its marks exist, and that what can be picked is there to pick. */
export function checkLesson({ id, scenes }: Lesson, { events }: Pick<Corpus, "events">): readonly Problem[] {
  const where = `lesson ${id}`;
  const questions = scenes.flatMap((scene) => scene.questions);
  return [
    ...findRepeats(scenes).map((scene) => repeatedId(`scenes of ${where}`, scene)),
    ...findRepeats(questions).map((question) => repeatedId(`questions of ${where}`, question)),
    ...scenes.flatMap((scene) =>
      scene.reveals.flatMap(({ line, passages, mark }) => [
        ...(line === undefined && passages.length === 0 && mark === undefined
          ? [badLesson(`${where}, scene ${scene.id}`, "A step of this scene shows nothing")]
          : []),
        ...(mark !== undefined && !events.some((event) => event.id === mark)
          ? [danglingReference(`${where}, scene ${scene.id}`, "mark", mark)]
          : []),
      ]),
    ),
    ...questions.flatMap(({ id: question, predict }) => {
      const fault = choicesFault(predict);
      return fault === undefined ? [] : [badLesson(`${where}, question ${question}`, fault)];
    }),
  ];
}
