import type { Corpus } from "../domain/corpus.ts";
import type { Lesson, LessonPlace } from "../domain/lesson.ts";
import type { View } from "../state/app-state.ts";
import { fitView } from "../state/fit-view.ts";
import { decodeView, encodeView } from "../state/url-codec.ts";
import { findScene } from "./find-scene.ts";

type Where = { readonly corpus: Corpus; readonly language: View["language"] };

/**
 * What is on screen at a step, in the language of whoever looks: the view of the scene, with the first of its
 * passages lit up unless it lights up others; then the words and the mark that its reveals have brought so far
 * take the place of those it began with, the later for the earlier. Without the place in the lesson and without the stage: those are the reader's.
 */
export function viewOfStep(
  lesson: Lesson,
  at: Pick<LessonPlace, "sceneId" | "step">,
  { corpus, language }: Where,
): View {
  const { scene, step } = findScene(lesson, at);
  const { lesson: _lesson, stage: _stage, ...view } = decodeView(scene.view);
  const shown = scene.reveals.slice(0, step);
  const mark = shown.findLast((reveal) => reveal.mark !== undefined)?.mark;
  const [revealed] = shown.findLast(({ passages }) => passages.length > 0)?.passages ?? [];
  const words = revealed ?? (view.place ? undefined : scene.passages[0]);
  return fitView(
    {
      ...view,
      language,
      ...(mark !== undefined && { selection: { type: "event", id: mark } }),
      ...(words && {
        sourceId: words.sourceId,
        place: { sourceId: words.sourceId, start: words.start, end: words.end },
      }),
    },
    corpus,
  );
}

/**
 * The view after going to a place in a lesson. Where the lesson shows the same there as where one comes
 * from, at a question for instance, what is on screen stays, be it the lesson's or the reader's own.
 */
export function goToPlace(view: View, lesson: Lesson, place: LessonPlace, corpus: Corpus): View {
  const { language, stage, lesson: from } = view;
  const { scene, step } = findScene(lesson, place);
  const at: LessonPlace = { lessonId: lesson.id, sceneId: scene.id, step };
  const there = viewOfStep(lesson, at, { corpus, language });
  const stays =
    from?.lessonId === lesson.id &&
    from.sceneId === scene.id &&
    recordView(viewOfStep(lesson, from, { corpus, language })) === recordView(there);
  return { ...(stays ? view : there), lesson: at, ...(stage && { stage }) };
}

/** Whether a reader has gone somewhere else than where the lesson is. Another language is not elsewhere. */
export const hasWandered = (view: View, lesson: Lesson, place: LessonPlace, corpus: Corpus): boolean =>
  recordView(view) !== recordView(viewOfStep(lesson, place, { corpus, language: view.language }));

/** A view as a scene keeps it: the fragment of its address, without what is the reader's own. */
export function recordView({ lesson: _lesson, stage: _stage, ...view }: View): string {
  return encodeView({ ...view, language: "en" });
}

/** Out of the lesson, staying where one is. */
export function leaveLesson({ lesson: _lesson, ...view }: View): View {
  return view;
}
