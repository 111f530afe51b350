import { describe, expect, test } from "vitest";
import { buildCorpus } from "../../support/build-corpus.ts";
import { LESSON } from "../../fixtures/lesson-yaml.ts";
import { makeFolder, replaced, type FolderChanges } from "../../fixtures/make-folder.ts";
import { runPipeline } from "../../../src/pipeline/run-pipeline.ts";

const build = (change: (text: string) => string = (text) => text, more: FolderChanges = {}) =>
  runPipeline(makeFolder({ "lessons/1.yaml": () => change(LESSON), ...more }));

const problemOf = async (change: (text: string) => string) => {
  const built = await build(change);
  const problems = built.ok ? [] : built.problems;
  expect(problems).toHaveLength(1);
  return problems[0];
};

const built = await buildCorpus(makeFolder({ "lessons/1.yaml": () => LESSON }));

describe("a lesson of the folder", () => {
  test("is carried in the corpus file, its words found exactly", () => {
    const [lesson] = built.lessons;
    expect(lesson?.scenes.map(({ id }) => id)).toEqual(["the-report", "two-voices"]);
    expect(lesson?.scenes[0]?.reveals).toMatchObject([
      { passages: [{ exact: "会议于2021年5月2日举行。" }] },
      { mark: "agreement", passages: [] },
    ]);
    expect(lesson?.scenes[1]?.passages[0]).toMatchObject({
      exact: "“We\u00A0agree,” said",
      suffix: " Per Dahl.\r\n\r\n会议于2021年5月2日举行。𠮷野",
    });
    expect(lesson?.scenes[1]?.questions[0]?.predict).toMatchObject({ form: "write", choices: [] });
  });

  test("holds views as the page writes them, without the language and the place of whoever copied them", () => {
    expect(built.lessons[0]?.scenes.map(({ view }) => view)).toEqual([
      "#v=1&scale=calendar&sel=event:meeting",
      "#v=1&in=wire",
    ]);
  });

  test("may be given a whole address of the page", async () => {
    const address = "https://example.org/page/?corpus=a#v=1&in=wire";
    const again = await build(replaced("view: v=1&in=wire", `view: "${address}"`));
    expect(again.ok && again.value.lessons).toEqual(built.lessons);
  });

  test("stands in the order of the file names", async () => {
    const both = await build(undefined, {
      "lessons/0.yaml": () => LESSON.replace("lesson: who-met", "lesson: first"),
    });
    expect(both.ok && both.value.lessons.map(({ id }) => id)).toEqual(["first", "who-met"]);
  });
});

describe("what is wrong with a lesson is said with its file and line", () => {
  test.each([
    [
      "an unknown event",
      "sel=event:meeting",
      "sel=event:gone",
      'names the event "gone", which is not in this corpus',
      6,
    ],
    [
      "an unknown source",
      "v=1&in=wire",
      "v=1&in=gone",
      'names the source "gone", which is not in this corpus',
      31,
    ],
    [
      "an unknown theme",
      "v=1&in=wire",
      "v=1&themes=gone",
      'names the theme "gone", which is not in this corpus',
      31,
    ],
    ["an unknown text version", "v=1&in=wire", "v=1&with=wire.en,gone", 'names the text version "gone"', 31],
    ["a place beyond the end", "v=1&in=wire", "v=1&at=wire:5-9999", 'names the place "wire:5-9999"', 31],
    [
      "a misspelt part",
      "scale=calendar",
      "scale=calender",
      'says "scale=calender", which no address of the page says',
      6,
    ],
    ["no address", "v=1&in=wire", "the wire report", "is not the address of a view", 31],
    ["a mark that is no event", "mark: agreement", "mark: gone", 'no event called "gone"', 13],
    [
      "lost words",
      "words: Per Dahl",
      "words: Per Doll",
      'the words "Per Doll", and they are not in wire',
      38,
    ],
    ["a scene twice", "scene: two-voices", "scene: the-report", 'Two scenes are called "the-report"', 30],
    ["a question twice", "question: why", "question: which-day", 'Two questions are called "which-day"', 35],
    [
      "a choice nobody can pick",
      "picks: second",
      "picks: fourth",
      'question which-day: the choice "fourth" is picked',
      19,
    ],
    [
      "a step that shows nothing",
      "- mark: agreement",
      "- passages: []",
      "A step of scene the-report of lesson who-met shows nothing",
      13,
    ],
  ])("%s", async (_case, from, to, what, line) => {
    const problem = await problemOf(replaced(from, to));
    expect(problem?.what).toContain(what);
    expect(problem?.where).toBe(`lessons/1.yaml, line ${line}`);
    expect(problem?.remedy).not.toBe("");
  });

  test("a scene without words", async () => {
    const problem = await problemOf(
      replaced('passages: [{in: wire, words: "“We\\u00A0agree,” said", nth: 2}]', "passages: []"),
    );
    expect(problem?.where).toBe("lessons/1.yaml, line 33");
  });

  test("two lessons of one name", async () => {
    const twice = await build(undefined, { "lessons/2.yaml": () => LESSON });
    expect(!twice.ok && twice.problems).toMatchObject([
      { what: 'Two lessons are called "who-met"', where: "lessons/2.yaml, line 1" },
    ]);
  });
});
