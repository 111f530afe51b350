import { describe, expect, test } from "vitest";
import { runPipeline } from "../../../src/pipeline/run-pipeline.ts";
import { makeFolder, replaced, type FolderChanges } from "../../fixtures/make-folder.ts";

const decided = "decided: {by: Tester, on: 2026-01-31, why: {en: It says so., zh: 文本写明。}}";

const era = (id: string, date: string, words = "The council met"): string => `
  - era: ${id}
    label: {en: The time of the council, zh: 理事会时期}
    date: ${date}
    passages: [{in: wire, words: ${words}}]
    ${decided}
`;
const eras = (...entries: readonly string[]): FolderChanges => ({
  "eras.yaml": () => `eras:${entries.join("")}`,
});
const lanes = (yaml: string): FolderChanges => ({
  "corpus.yaml": replaced("read_on: 2026-01-31\n", `read_on: 2026-01-31\n${yaml}\n`),
});
const label = "label: {en: Lane, zh: 栏}";

const build = async (changes: FolderChanges) => {
  const result = await runPipeline(makeFolder(changes));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
};

describe("eras of a folder", () => {
  test("there are none where nobody wrote any", async () => {
    expect(await build({})).toMatchObject({ eras: [], lanes: [], bands: false });
  });

  test("are dated as events are: by words, like an event, or as the editor reads them", async () => {
    const corpus = await build(
      eras(
        era("a", '{rests_on: [{in: wire, words: "May 2, 2021"}]}'),
        era("b", "{as: meeting}"),
        era("c", '{edtf: "2021/.."}'),
      ),
    );
    expect(corpus.eras.map(({ id, dating }) => [id, dating.edtf, dating.basis])).toEqual([
      ["a", "2021-05-02", "stated"],
      ["b", "2021-05-02", "stated"],
      ["c", "2021/..", "editor"],
    ]);
    expect(corpus.eras[0]).toMatchObject({
      passages: [{ exact: "The council met" }],
      decision: { by: "Tester" },
    });
  });
});

describe("lanes of a folder", () => {
  test("come in the author's order, with events that name theirs", async () => {
    const corpus = await build({
      ...lanes(`bands: true\nlanes:\n  - {id: b, ${label}, kinds: [speech]}\n  - {id: a, ${label}}`),
      "curation.yaml": replaced("order: 1", "order: 1\n    lane: a"),
    });
    expect(corpus.lanes.map(({ id }) => id)).toEqual(["b", "a"]);
    expect(corpus.bands).toBe(true);
    expect(corpus.events.map(({ laneId }) => laneId)).toEqual([undefined, "a", undefined]);
  });
});

describe("a date between which the text leaves the choice", () => {
  test.each([
    ["[2012,2018]", "2012-01-01", "2018-12-31"],
    ["[2012-04-20,2018-04-20]", "2012-04-20", "2018-04-20"],
  ])("%s goes from the folder through the door", async (edtf) => {
    const corpus = await build({ "curation.yaml": replaced("as: meeting", `edtf: "${edtf}"`) });
    expect(corpus.events[1]?.dating).toMatchObject({ edtf, basis: "editor" });
    expect(corpus.events[1]?.dating.earliest).toBeLessThan(corpus.events[1]?.dating.latest ?? 0);
  });
});

describe("what cannot be is one problem that says what, where and what to do", () => {
  test.each<[string, FolderChanges, string, string]>([
    [
      "an era whose words are gone",
      eras(era("a", "{as: meeting}", "The council sat")),
      "not in wire",
      "line 5",
    ],
    ["an era dated like nothing", eras(era("a", "{as: gone}")), 'no event called "gone"', "line 4"],
    [
      "an era that ends before it begins",
      eras(era("a", '{edtf: "2020/2018"}')),
      "ends before it begins",
      "line 4",
    ],
    ["an era beyond all years", eras(era("a", '{edtf: "Y1000001"}')), "farther than the axis", "line 4"],
    [
      "an era without a day",
      eras(era("a", "{unknown: {en: No year., zh: 无。}}")),
      "no day on either side",
      "line 4",
    ],
    [
      "two eras of one name",
      eras(era("a", "{as: meeting}"), era("a", "{as: meeting}")),
      "Two eras are",
      "line 8",
    ],
    [
      "two lanes of one name",
      lanes(`lanes: [{id: a, ${label}}, {id: a, ${label}}]`),
      "Two lanes are",
      "line 5",
    ],
    [
      "a lane of no source",
      lanes(`lanes: [{id: a, ${label}, sources: [gone]}]`),
      'no source called "gone"',
      "line 5",
    ],
    [
      "a lane of no theme",
      lanes(`lanes: [{id: a, ${label}, themes: [gone]}]`),
      'no theme called "gone"',
      "line 5",
    ],
    ["a lane of no kind", lanes(`lanes: [{id: a, ${label}, kinds: []}]`), '"kinds" is empty', "line 5"],
    [
      "an event in no lane",
      { "curation.yaml": replaced("order: 1", "order: 1\n    lane: gone") },
      'no lane called "gone"',
      "curation.yaml, line 26",
    ],
    [
      "an event that ends before it begins",
      { "curation.yaml": replaced("as: meeting", 'edtf: "2021-05-03/2021-05-02"') },
      '"2021-05-03/2021-05-02" ends before it begins',
      "curation.yaml, line 23",
    ],
  ])("%s", async (_, changes, what, where) => {
    const result = await runPipeline(makeFolder(changes));
    const problems = result.ok ? [] : result.problems;
    expect(problems.map((problem) => problem.what)).toEqual([expect.stringContaining(what)]);
    expect(problems[0]?.where).toContain(where);
    expect(problems[0]?.remedy).not.toBe("");
  });
});
