import type { Lesson, LessonPlace, Question, Reveal, Scene } from "../domain/lesson.ts";
import { findScene } from "./find-scene.ts";

export type AskedQuestion = { readonly question: Question; readonly isAnswered: boolean };

/** What stands on the stage, or in the trail, at one step of a lesson. */
export type ShownStep = {
  readonly scene: Scene;
  /** Scene n of N, from 0. */
  readonly index: number;
  readonly sceneCount: number;
  /** From 0; one that the scene has. */
  readonly step: number;
  /** Those that have appeared, in order; the last one is new at this step unless a question is. */
  readonly reveals: readonly Reveal[];
  /** Those that have been asked, in order; the last one is the present one. */
  readonly questions: readonly AskedQuestion[];
  /** What the next press does; nothing is left after the last step of the last scene. */
  readonly next: "reveal" | "ask" | "answer" | "scene" | undefined;
};

/**
 *     step   0         1         2            3           4
 *            caption   reveal 1  reveal 2     question 1  its answer
 *     next   reveal    reveal    ask          answer      scene
 */
export function showStep(lesson: Lesson, place: Pick<LessonPlace, "sceneId" | "step">): ShownStep {
  const { scene, index, step } = findScene(lesson, place);
  const { reveals, questions } = scene;
  const asked = Math.max(0, step - reveals.length); // presses that went to questions, two for each
  const [nextQuestion, isAsked] = [questions[Math.floor(asked / 2)], asked % 2 === 1];
  return {
    scene,
    index,
    sceneCount: lesson.scenes.length,
    step,
    reveals: reveals.slice(0, step),
    questions: questions
      .slice(0, Math.ceil(asked / 2))
      .map((question, at) => ({ question, isAnswered: 2 * (at + 1) <= asked })),
    next:
      step < reveals.length
        ? "reveal"
        : isAsked
          ? "answer"
          : nextQuestion
            ? "ask"
            : index + 1 < lesson.scenes.length
              ? "scene"
              : undefined,
  };
}
