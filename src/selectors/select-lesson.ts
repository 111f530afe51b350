import type { Lesson, LessonPlace } from "../domain/lesson.ts";
import { findScene } from "../lessons/find-scene.ts";
import { showStep, type ShownStep } from "../lessons/show-step.ts";
import { recordView, viewOfStep } from "../lessons/view-of-step.ts";
import { guessKey, type KeptGuess } from "../state/session.ts";
import type { AppState } from "../state/app-state.ts";
import { createSelector } from "./create-selector.ts";

/**
 * 1. selectLessons       those of the corpus, and those made here or opened from a file
 * 2. selectFollowed      the lesson the address names, and the place in it, as far as there is one
 * 3. selectTrail         what its step shows
 * 4. selectHasWandered   whether the reader is somewhere else than the lesson
 */
const NONE: readonly Lesson[] = [];

const selectCorpus = (state: AppState) => (state.corpus.phase === "ready" ? state.corpus.corpus : undefined);
const selectOwn = (state: AppState) => state.session.lessons;
const selectPlace = (state: AppState) => state.view.lesson;

export const selectLessons = createSelector([selectCorpus, selectOwn], (corpus, own): readonly Lesson[] => {
  const given = corpus?.lessons ?? NONE;
  if (own.length === 0) return given;
  const mine = new Map(own.map((lesson) => [lesson.id, lesson]));
  const isGiven = new Set(given.map(({ id }) => id));
  return [
    ...given.map((lesson) => mine.get(lesson.id) ?? lesson),
    ...own.filter(({ id }) => !isGiven.has(id)),
  ];
});

export type Followed = { readonly lesson: Lesson; readonly place: LessonPlace };

export const selectFollowed = createSelector(
  [selectLessons, selectPlace],
  (lessons, asked): Followed | undefined => {
    const lesson = asked && lessons.find(({ id }) => id === asked.lessonId);
    if (!lesson) return undefined;
    const { scene, step } = findScene(lesson, asked);
    return { lesson, place: { lessonId: lesson.id, sceneId: scene.id, step } };
  },
);

export const selectTrail = createSelector(
  [selectFollowed],
  (followed): ShownStep | undefined => followed && showStep(followed.lesson, followed.place),
);

/** Worked out once for each step, for the view is compared with it at every move. */
const selectLessonView = createSelector(
  [selectCorpus, selectFollowed],
  (corpus, followed) =>
    corpus && followed && recordView(viewOfStep(followed.lesson, followed.place, { corpus, language: "en" })),
);

export const selectHasWandered = (state: AppState): boolean => {
  const there = selectLessonView(state);
  return there !== undefined && recordView(state.view) !== there;
};

/** What the reader has answered so far to a question of a lesson. */
export const guessOf = (state: AppState, lessonId: string, questionId: string): KeptGuess | undefined =>
  state.session.guesses[guessKey(lessonId, questionId)];
