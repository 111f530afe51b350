import type { Bilingual } from "../domain/language.ts";
import type { Lesson, Scene } from "../domain/lesson.ts";

const EMPTY: Bilingual = { en: "", zh: "" };

export const newLesson = (id: string, first: Scene): Lesson => ({
  id,
  title: EMPTY,
  summary: EMPTY,
  scenes: [first],
});

/** A name that none of those there has: `scene-1`, `scene-2`, … */
export function freeId(stem: string, taken: readonly { readonly id: string }[]): string {
  const ids = new Set(taken.map(({ id }) => id));
  let number = 1;
  while (ids.has(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}

/** Puts a scene at a place among the others, from 0. */
export const withSceneAt = (lesson: Lesson, at: number, scene: Scene): Lesson => ({
  ...lesson,
  scenes: lesson.scenes.toSpliced(at, 0, scene),
});

export const withoutScene = (lesson: Lesson, id: string): Lesson => ({
  ...lesson,
  scenes: lesson.scenes.filter((scene) => scene.id !== id),
});

export const withScene = (lesson: Lesson, changed: Scene): Lesson => ({
  ...lesson,
  scenes: lesson.scenes.map((scene) => (scene.id === changed.id ? changed : scene)),
});

/** `by` -1 moves a scene one place up, 1 one down; at the ends it stays. */
export function movedScene(lesson: Lesson, id: string, by: -1 | 1): Lesson {
  const at = lesson.scenes.findIndex((scene) => scene.id === id);
  const scene = lesson.scenes[at];
  const to = at + by;
  if (!scene || to < 0 || to >= lesson.scenes.length) return lesson;
  return withSceneAt(withoutScene(lesson, id), to, scene);
}

/** Every text of a lesson that a person reads, changed alike. */
export function mapTexts(lesson: Lesson, change: (text: Bilingual) => Bilingual): Lesson {
  return {
    ...lesson,
    title: change(lesson.title),
    summary: change(lesson.summary),
    scenes: lesson.scenes.map((scene) => ({
      ...scene,
      caption: change(scene.caption),
      ...(scene.note && { note: change(scene.note) }),
      reveals: scene.reveals.map((reveal) => ({
        ...reveal,
        ...(reveal.line && { line: change(reveal.line) }),
      })),
      questions: scene.questions.map((question) => ({
        ...question,
        prompt: change(question.prompt),
        predict: {
          ...question.predict,
          ask: change(question.predict.ask),
          choices: question.predict.choices.map((choice) => ({ ...choice, label: change(choice.label) })),
        },
        reveal: { ...question.reveal, text: change(question.reveal.text) },
      })),
    })),
  };
}

/** How many texts of a lesson are written in neither language, and how many in one only. */
export function countMissing(lesson: Lesson): { readonly inBoth: number; readonly inOne: number } {
  let [inBoth, inOne] = [0, 0];
  mapTexts(lesson, (text) => {
    if (isEmpty(text.en) && isEmpty(text.zh)) inBoth += 1;
    else if (isEmpty(text.en) || isEmpty(text.zh)) inOne += 1;
    return text;
  });
  return { inBoth, inOne };
}

/** Where a text is written in one language only, the same words stand for the other. */
export const withSameWords = (lesson: Lesson): Lesson =>
  mapTexts(lesson, ({ en, zh }) => ({ en: isEmpty(en) ? zh : en, zh: isEmpty(zh) ? en : zh }));

const isEmpty = (text: string): boolean => text.trim() === "";
