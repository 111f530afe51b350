import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LESSON } from "../../fixtures/lesson-yaml.ts";
import { makeFolder } from "../../fixtures/make-folder.ts";
import { buildCorpus } from "../../support/build-corpus.ts";
import { countSteps, type LessonPlace } from "../../../src/domain/lesson.ts";
import { findScene, placeAfter, placeBefore, placeOfScene } from "../../../src/lessons/find-scene.ts";
import { showStep } from "../../../src/lessons/show-step.ts";
import {
  goToPlace,
  hasWandered,
  leaveLesson,
  recordView,
  viewOfStep,
} from "../../../src/lessons/view-of-step.ts";
import { initialView } from "../../../src/state/app-state.ts";
import { decodeView } from "../../../src/state/url-codec.ts";

const corpus = await buildCorpus(makeFolder({ "lessons/1.yaml": () => LESSON }));
const lesson = corpus.lessons[0]!;
const at = (sceneId: string, step = 0): LessonPlace => ({ lessonId: lesson.id, sceneId, step });
const where = { corpus, language: "en" } as const;

/** Every place, by pressing on until nothing follows. */
const walk = (): readonly LessonPlace[] => {
  const places = [placeOfScene(lesson, 0)];
  for (let next = placeAfter(lesson, places[0]!); next; next = placeAfter(lesson, next)) places.push(next);
  return places;
};

describe("the way through a lesson", () => {
  test("every step of every scene is passed once, and the way back is the same", () => {
    const places = walk();
    expect(places.map(({ sceneId, step }) => `${sceneId} ${step}`)).toEqual([
      "the-report 0",
      "the-report 1",
      "the-report 2",
      "the-report 3",
      "the-report 4",
      "two-voices 0",
      "two-voices 1",
      "two-voices 2",
    ]);
    expect(places.slice(1).map((place) => placeBefore(lesson, place))).toEqual(places.slice(0, -1));
    expect(placeBefore(lesson, places[0]!)).toBeUndefined();
  });

  test("an old link opens the lesson where it can", () => {
    expect(findScene(lesson, at("gone", 7))).toMatchObject({ index: 0, step: 0 });
    expect(findScene(lesson, at("two-voices", 99))).toMatchObject({ index: 1, step: 2 });
  });

  test("wherever one jumps to, there is a scene and a step it has", () => {
    fc.assert(
      fc.property(fc.string(), fc.integer(), (sceneId, step) => {
        const found = findScene(lesson, { sceneId, step });
        expect(found.step).toBeGreaterThanOrEqual(0);
        expect(found.step).toBeLessThan(countSteps(found.scene));
      }),
    );
  });
});

describe("what a step shows", () => {
  test("reveals one by one, then the question, then its answer", () => {
    const steps = [0, 1, 2, 3, 4].map((step) => showStep(lesson, at("the-report", step)));
    expect(steps.map(({ reveals }) => reveals.length)).toEqual([0, 1, 2, 2, 2]);
    expect(steps.map(({ questions }) => questions.map(({ isAnswered }) => isAnswered))).toEqual([
      [],
      [],
      [],
      [false],
      [true],
    ]);
    expect(steps.map(({ next }) => next)).toEqual(["reveal", "reveal", "ask", "answer", "scene"]);
    expect(showStep(lesson, at("two-voices", 2)).next).toBeUndefined();
  });

  const said = (words: string) => {
    const start = corpus.sources[0]!.text.indexOf(words);
    return `${start}-${start + words.length}`;
  };

  test("the view of the scene with its first words, then the words and the mark that were revealed last", () => {
    expect([0, 1, 2, 4].map((step) => recordView(viewOfStep(lesson, at("the-report", step), where)))).toEqual(
      [
        `#v=1&scale=calendar&sel=event:meeting&in=wire&at=wire:${said("😀 The council met on May 2, 2021.")}`,
        `#v=1&scale=calendar&sel=event:meeting&in=wire&at=wire:${said("会议于2021年5月2日举行。")}`,
        `#v=1&scale=calendar&sel=event:agreement&in=wire&at=wire:${said("会议于2021年5月2日举行。")}`,
        `#v=1&scale=calendar&sel=event:agreement&in=wire&at=wire:${said("会议于2021年5月2日举行。")}`,
      ],
    );
  });
});

describe("a reader beside a lesson", () => {
  const view = goToPlace({ ...initialView("zh"), stage: { page: 0 } }, lesson, at("the-report", 2), corpus);

  test("keeps the language and the stage, and the place stands in the address", () => {
    expect(view).toMatchObject({ language: "zh", stage: { page: 0 }, lesson: at("the-report", 2) });
    expect(hasWandered(view, lesson, at("the-report", 2), corpus)).toBe(false);
  });

  test("wanders off, keeps what is found while a question is asked and answered, and returns with the next scene", () => {
    const own = { ...view, scale: "equal-steps" as const };
    expect(hasWandered(own, lesson, at("the-report", 2), corpus)).toBe(true);
    const answered = goToPlace(
      goToPlace(own, lesson, at("the-report", 3), corpus),
      lesson,
      at("the-report", 4),
      corpus,
    );
    expect(answered).toMatchObject({ scale: "equal-steps", lesson: at("the-report", 4) });
    const next = goToPlace(answered, lesson, at("two-voices"), corpus);
    expect(hasWandered(next, lesson, at("two-voices"), corpus)).toBe(false);
  });

  test("leaves the lesson where they are", () => {
    const { lesson: _lesson, ...rest } = view;
    expect(leaveLesson(view)).toEqual(rest);
  });

  test("what is recorded of a view opens the same view again", () => {
    const { lesson: _lesson, stage: _stage, ...rest } = view;
    expect(decodeView(recordView(view))).toEqual({ ...rest, language: "en" });
  });
});
