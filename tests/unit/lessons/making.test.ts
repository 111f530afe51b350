import { describe, expect, test } from "vitest";
import { buildFirstCorpus } from "../../fixtures/build-first-corpus.ts";
import { LESSON } from "../../fixtures/lesson-yaml.ts";
import { makeFolder } from "../../fixtures/make-folder.ts";
import { buildCorpus } from "../../support/build-corpus.ts";
import type { Lesson } from "../../../src/domain/lesson.ts";
import {
  countMissing,
  freeId,
  movedScene,
  newLesson,
  withSameWords,
  withSceneAt,
  withoutScene,
} from "../../../src/lessons/edit-lesson.ts";
import { recordScene } from "../../../src/lessons/record-scene.ts";
import { shuffleChoices } from "../../../src/lessons/shuffle-choices.ts";
import { writeLesson } from "../../../src/lessons/write-lesson.ts";
import { initialView } from "../../../src/state/app-state.ts";
import { decodeView } from "../../../src/state/url-codec.ts";
import { readLesson } from "../../../src/pipeline/read-lesson.ts";

const corpus = await buildCorpus(makeFolder({ "lessons/1.yaml": () => LESSON }));
const first = await buildFirstCorpus();
const textsOf = ({ sources }: typeof corpus) => new Map(sources.map(({ id, text }) => [id, text]));
const ids = ({ scenes }: Lesson) => scenes.map(({ id }) => id);

describe("a lesson saved as a file", () => {
  test("is read back by the pipeline without loss", async () => {
    const written = writeLesson(corpus.lessons[0]!, textsOf(corpus));
    const again = await buildCorpus(makeFolder({ "lessons/1.yaml": () => written }));
    expect(again.lessons).toEqual(corpus.lessons);
  });

  test("is opened again in the page without loss, the shipped lessons too", () => {
    for (const lesson of first.lessons) {
      const opened = readLesson("lesson.yaml", writeLesson(lesson, textsOf(first)), first);
      expect(opened).toEqual({ ok: true, value: lesson });
    }
  });

  test("another corpus says in one sentence each what it does not have", () => {
    const opened = readLesson("lesson.yaml", writeLesson(corpus.lessons[0]!, textsOf(corpus)), first);
    expect(opened.ok).toBe(false);
    expect(!opened.ok && opened.problems[0]?.where).toMatch(/^lesson\.yaml, line \d+$/);
  });
});

describe("a scene recorded from a view", () => {
  test("opens that view again and rests on the words lit up, or on those of what is selected", () => {
    const view = decodeView("#v=1&lang=zh&scale=calendar&sel=event:conf-2018&lesson=x&scene=y&step=2");
    const scene = recordScene(view, first, "scene-1");
    expect(scene?.view).toBe("#v=1&scale=calendar&sel=event:conf-2018");
    expect(scene?.passages).toEqual(first.events.find(({ id }) => id === "conf-2018")?.passages);
    const lit = recordScene(decodeView("#v=1&at=conference-2018:0-7"), first, "scene-1");
    expect(lit?.passages.map(({ exact }) => exact)).toEqual(["BEIJING"]);
  });

  test("is none where a view rests on no words", () => {
    expect(recordScene(initialView("en"), first, "scene-1")).toBeUndefined();
  });
});

describe("changing a lesson", () => {
  const scene = recordScene(decodeView("#v=1&sel=event:conf-2018"), first, "scene-1")!;
  const three = ["scene-2", "scene-3"].reduce(
    (lesson, id, at) => withSceneAt(lesson, at + 1, { ...scene, id }),
    newLesson("own", scene),
  );

  test("scenes move by one and stay at the ends", () => {
    expect(ids(movedScene(three, "scene-1", 1))).toEqual(["scene-2", "scene-1", "scene-3"]);
    expect(ids(movedScene(three, "scene-3", -1))).toEqual(["scene-1", "scene-3", "scene-2"]);
    expect(movedScene(three, "scene-1", -1)).toBe(three);
    expect(movedScene(three, "scene-3", 1)).toBe(three);
  });

  test("what was deleted comes back to its place", () => {
    expect(withSceneAt(withoutScene(three, "scene-2"), 1, three.scenes[1]!)).toEqual(three);
  });

  test("a new name is one that nobody has", () => {
    expect(freeId("scene", three.scenes)).toBe("scene-4");
    expect(freeId("scene", withoutScene(three, "scene-2").scenes)).toBe("scene-2");
  });

  test("what is not written is counted, and one language may stand for both", () => {
    const titled = { ...three, title: { en: "Mine", zh: "" } };
    expect(countMissing(titled)).toEqual({ inBoth: 4, inOne: 1 });
    expect(withSameWords(titled).title).toEqual({ en: "Mine", zh: "Mine" });
    expect(countMissing(first.lessons[0]!)).toEqual({ inBoth: 0, inOne: 0 });
  });
});

test("choices to be put in order never stand in the editors' order at first", () => {
  for (let count = 2; count < 12; count += 1) {
    const choices = Array.from({ length: count }, (_, at) => ({ id: `c${at}`, label: { en: "", zh: "" } }));
    const shuffled = shuffleChoices(choices);
    expect(new Set(shuffled)).toEqual(new Set(choices));
    expect(shuffled).not.toEqual(choices);
  }
});
