import { assert } from "../base/assert.ts";
import { countSteps, type Lesson, type LessonPlace, type Scene } from "../domain/lesson.ts";

export type FoundScene = {
  readonly scene: Scene;
  /** From 0. */
  readonly index: number;
  /** One that the scene has. */
  readonly step: number;
};

/** The scene at a place. An old link still opens the lesson: an unknown scene is the first one, a step too far the last. */
export function findScene(
  lesson: Lesson,
  { sceneId, step }: Pick<LessonPlace, "sceneId" | "step">,
): FoundScene {
  const found = lesson.scenes.findIndex(({ id }) => id === sceneId);
  const index = Math.max(0, found);
  const scene = lesson.scenes[index];
  assert(scene, `the lesson ${lesson.id} has no scenes`);
  return { scene, index, step: found === -1 ? 0 : Math.min(Math.max(0, step), countSteps(scene) - 1) };
}

/** Where a scene begins, by its number from 0; a number too high or too low is the last or the first one. */
export function placeOfScene(lesson: Lesson, index: number): LessonPlace {
  const scene = lesson.scenes[Math.min(Math.max(0, index), lesson.scenes.length - 1)];
  assert(scene, `the lesson ${lesson.id} has no scenes`);
  return { lessonId: lesson.id, sceneId: scene.id, step: 0 };
}

/** One press on: the next step, or the next scene. Nothing after the last. */
export function placeAfter(lesson: Lesson, place: LessonPlace): LessonPlace | undefined {
  const { scene, index, step } = findScene(lesson, place);
  if (step + 1 < countSteps(scene)) return { lessonId: lesson.id, sceneId: scene.id, step: step + 1 };
  return index + 1 < lesson.scenes.length ? placeOfScene(lesson, index + 1) : undefined;
}

/** One press back: the step before, or the last step of the scene before. Nothing before the first. */
export function placeBefore(lesson: Lesson, place: LessonPlace): LessonPlace | undefined {
  const { scene, index, step } = findScene(lesson, place);
  if (step > 0) return { lessonId: lesson.id, sceneId: scene.id, step: step - 1 };
  const before = lesson.scenes[index - 1];
  return before && { lessonId: lesson.id, sceneId: before.id, step: countSteps(before) - 1 };
}
