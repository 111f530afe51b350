import { countSteps } from "../domain/lesson.ts";
import type { Lesson } from "../domain/lesson.ts";
import type { Bilingual } from "../domain/language.ts";
import type { TimelineEvent } from "../domain/timeline-event.ts";
import { findScene, placeOfScene } from "../lessons/find-scene.ts";
import { goToPlace } from "../lessons/view-of-step.ts";
import type { Action } from "../state/actions.ts";
import type { AppState, Place, View } from "../state/app-state.ts";
import type { ViewWindow } from "../domain/view-window.ts";
import { createSelector } from "./create-selector.ts";
import type { CorpusIndex } from "./corpus-index.ts";
import { selectDimmed, selectVisibleEvents } from "./select-corpus.ts";
import { selectIndex } from "./select-index.ts";
import { eventFrame, sceneFrame } from "./stage-frame.ts";
import type { StageFrame } from "./stage-frame.ts";

/** A place in a talk: which scene and which of its steps, both from 0. */
export type Spot = { readonly scene: number; readonly step: number };

/** What is shown to a room, one thing after the other: a lesson, or the events of the view. */
export type Deck = {
  readonly title: Bilingual;
  readonly of: "events" | "scenes";
  /** How many scenes; none where the filters leave nothing. */
  readonly count: number;
  readonly at: Spot;
  readonly stepsOf: (scene: number) => number;
  readonly frameAt: (spot: Spot) => StageFrame;
  /** What leads there from a view. */
  readonly goTo: (spot: Spot, view: View) => Action;
  /** Brings the next words of the same event, where it has more. */
  readonly more?: Action;
};

/**
 * 1. selectTold   the events of the view, in the order of its clock: filtered, and in its stretch of time
 * 2. selectDeck   the talk, and where in it the view stands
 */
const selectSelection = (state: AppState) => state.view.selection;
const selectPlace = (state: AppState) => state.view.place;
const selectLessonPlace = (state: AppState) => state.view.lesson;
const selectWindow = (state: AppState) => state.view.window;

const isWithin = ({ dating: { earliest, latest } }: TimelineEvent, { from, to }: ViewWindow): boolean =>
  (earliest ?? latest ?? Infinity) < to && (latest ?? earliest ?? -Infinity) >= from;

const selectTold = createSelector(
  [selectVisibleEvents, selectDimmed, selectWindow],
  (events, dimmed, window): readonly TimelineEvent[] =>
    events.filter((event) => !dimmed.has(event.id) && (!window || isWithin(event, window))),
);

export const selectDeck = createSelector(
  [selectIndex, selectTold, selectSelection, selectPlace, selectLessonPlace],
  (index, events, selection, place, taught): Deck | undefined => {
    if (!index) return undefined;
    const lesson = index.corpus.lessons.find(({ id }) => id === taught?.lessonId);
    if (lesson && taught) {
      const { index: scene, step } = findScene(lesson, taught);
      return lessonDeck(index, lesson, { scene, step });
    }
    const chosen = selection.type === "event" ? events.findIndex(({ id }) => id === selection.id) : 0;
    return eventDeck(index, events, Math.max(0, chosen), place);
  },
);

function eventDeck(
  index: CorpusIndex,
  events: readonly TimelineEvent[],
  scene: number,
  place: Place | undefined,
): Deck {
  const event = events[scene];
  const passages = event?.passages ?? [];
  const shown = Math.max(
    0,
    passages.findIndex(({ sourceId, start }) => sourceId === place?.sourceId && start === place.start),
  );
  const selectAt = (at: number): Action => ({
    type: "select",
    selection: { type: "event", id: events[at]?.id ?? "" },
  });
  const next = passages[(shown + 1) % passages.length];
  return {
    title: index.corpus.title,
    of: "events",
    count: events.length,
    at: { scene, step: 0 },
    stepsOf: () => 1,
    frameAt: (spot) => {
      const told = events[spot.scene];
      return told ? eventFrame(index, told, spot.scene === scene ? shown : 0) : NOTHING;
    },
    goTo: (spot) => selectAt(spot.scene),
    ...(event &&
      next &&
      passages.length > 1 && {
        more: {
          type: "select",
          selection: { type: "event", id: event.id },
          place: { sourceId: next.sourceId, start: next.start, end: next.end },
        },
      }),
  };
}

function lessonDeck(index: CorpusIndex, lesson: Lesson, at: Spot): Deck {
  const placeOf = ({ scene, step }: Spot) => ({ ...placeOfScene(lesson, scene), step });
  return {
    title: lesson.title,
    of: "scenes",
    count: lesson.scenes.length,
    at,
    stepsOf: (scene) => {
      const found = lesson.scenes[scene];
      return found ? countSteps(found) : 0;
    },
    frameAt: (spot) => sceneFrame(index, lesson, placeOf(spot)),
    goTo: (spot, view) => ({ type: "restore", view: goToPlace(view, lesson, placeOf(spot), index.corpus) }),
  };
}

const NOTHING: StageFrame = { title: { en: "", zh: "" }, blocks: [], fresh: 0, lit: [] };

/** The spot one step further, or back; the same at both ends. */
export function spotBeside({ at, count, stepsOf }: Deck, by: 1 | -1): Spot {
  const step = at.step + by;
  if (step >= 0 && step < stepsOf(at.scene)) return { scene: at.scene, step };
  const scene = at.scene + by;
  if (scene < 0 || scene >= count) return at;
  return { scene, step: by === 1 ? 0 : stepsOf(scene) - 1 };
}
