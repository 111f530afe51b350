import type { LessonPlace } from "../../domain/lesson.ts";
import { placeAfter, placeBefore, placeOfScene } from "../../lessons/find-scene.ts";
import { goToPlace, leaveLesson, viewOfStep } from "../../lessons/view-of-step.ts";
import type { Followed } from "../../selectors/select-lesson.ts";
import { useDispatch, useReadState } from "../page-context.ts";

/** The ways through a lesson, each one step of history. */
export function useLessonSteps({ lesson, place }: Followed) {
  const dispatch = useDispatch();
  const readState = useReadState();
  const go = (to: LessonPlace | undefined) => {
    const { view, corpus } = readState();
    if (to && corpus.phase === "ready") {
      dispatch({ type: "restore", view: goToPlace(view, lesson, to, corpus.corpus) });
    }
  };
  return {
    next: () => go(placeAfter(lesson, place)),
    previous: () => go(placeBefore(lesson, place)),
    toScene: (index: number) => go(placeOfScene(lesson, index)),
    /** To what the lesson shows at this step. */
    goBack: () => {
      const { view, corpus } = readState();
      if (corpus.phase !== "ready") return;
      const there = viewOfStep(lesson, place, { corpus: corpus.corpus, language: view.language });
      dispatch({ type: "restore", view: { ...there, lesson: place } });
    },
    leave: () => dispatch({ type: "restore", view: leaveLesson(readState().view) }),
  };
}
