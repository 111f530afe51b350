import { describe, expect, test } from "vitest";
import { answerRequest } from "../../../src/pipeline/answer-request.ts";
import { makePipelineClient, type PipelineWorker } from "../../../src/pipeline/pipeline-client.ts";
import type { PipelineRequest } from "../../../src/pipeline/protocol.ts";
import { runPipeline } from "../../../src/pipeline/run-pipeline.ts";
import { readCorpus } from "../../../src/corpus/read-corpus.ts";
import { listPassages } from "../../../src/corpus/list-passages.ts";
import { makeFolder, ODD_TEXT, replaced, type FolderChanges } from "../../fixtures/make-folder.ts";

const TODAY = "2026-03-01";

describe("a folder full of odd characters", () => {
  test("builds, and every passage stands where it says", async () => {
    const result = await runPipeline(makeFolder());
    expect(result).toMatchObject({ ok: true });
    const corpus = result.ok ? result.value : undefined;
    expect(corpus?.sources[0]?.text).toBe(ODD_TEXT);
    for (const { passage } of corpus ? listPassages(corpus) : []) {
      expect(ODD_TEXT.slice(passage.start, passage.end)).toBe(passage.exact);
    }
    expect(readCorpus(JSON.stringify(corpus))).toEqual(result);
  });

  test("gives events the dates of the words they rest on, of other events, and of their sources", async () => {
    const result = await runPipeline(makeFolder());
    const dates = result.ok ? result.value.events.map(({ id, dating }) => [id, dating.edtf]) : [];
    expect(dates).toEqual([
      ["meeting", "2021-05-02"],
      ["agreement", "2021-05-02"],
      ["report", "2021-05-03"],
    ]);
  });

  test("builds the same corpus every time", async () => {
    expect(await runPipeline(makeFolder())).toEqual(await runPipeline(makeFolder()));
  });
});

describe("a decision that cannot stand is one problem that names it", () => {
  test.each<[string, FolderChanges, string, string]>([
    [
      "words that are gone",
      { "curation.yaml": replaced("😀 The council met", "😀 The council sat") },
      "event meeting rests on the words",
      "curation.yaml, line 14",
    ],
    [
      "words that fit twice",
      { "curation.yaml": replaced('“We\\u00A0agree,” said", nth: 1', '“We\\u00A0agree,” said"') },
      'event agreement rests on the words "“We\u00A0agree,” said", and they stand 2 times in wire',
      "curation.yaml, line 29",
    ],
    [
      "a day no calendar has",
      { "curation.yaml": replaced("as: meeting", 'edtf: "2021-02-30"') },
      'event agreement: "2021-02-30" names a day that no calendar has',
      "curation.yaml, line 23",
    ],
    [
      "an impossible day of an event on which others rest",
      {
        "curation.yaml": replaced(
          "    date:\n      rests_on:",
          '    date:\n      edtf: "2021-02-30"\n      rests_on:',
        ),
      },
      'event meeting: "2021-02-30"',
      "curation.yaml, line 8",
    ],
    [
      "words that name no time",
      { "curation.yaml": replaced('words: "May 2, 2021"}', "words: The council met}") },
      'event meeting dates itself by the words "The council met"',
      "curation.yaml, line 9",
    ],
    [
      "a date with an event that does not exist",
      { "curation.yaml": replaced("as: meeting", "as: elsewhere") },
      'no event called "elsewhere"',
      "curation.yaml, line 23",
    ],
    [
      "a date with itself",
      { "curation.yaml": replaced("as: meeting", "as: agreement") },
      "event agreement takes its date from an event that takes its date from it",
      "curation.yaml, line 23",
    ],
    [
      "no date and nothing published",
      { "curation.yaml": replaced("    publishes: wire\n", "") },
      "event report does not say how it is dated",
      "curation.yaml, line 31",
    ],
    [
      "an entity nobody knows",
      { "curation.yaml": replaced("entity: berg", "entity: bergh") },
      'no entry of names.yaml called "bergh"',
      "curation.yaml, line 27",
    ],
    [
      "part of an event that does not exist",
      { "curation.yaml": replaced("part_of: meeting", "part_of: gathering") },
      'no event called "gathering"',
      "curation.yaml, line 24",
    ],
    [
      "an event decided twice",
      { "curation.yaml": replaced("event: report", "event: agreement") },
      'Two events are called "agreement"',
      "curation.yaml, line 31",
    ],
    [
      "a source that reports an unknown event",
      { "corpus.yaml": replaced("reports: meeting", "reports: gathering") },
      'no event called "gathering"',
      "corpus.yaml, line 19",
    ],
    [
      "a theme of an unknown family",
      { "themes.yaml": replaced("family: accord", "family: discord") },
      'no family called "discord"',
      "themes.yaml, line 6",
    ],
    [
      "pinyin of words that no formula of the theme has",
      { "themes.yaml": replaced("    formulas:", "    pinyin: { 赞同: zàntóng }\n    formulas:") },
      'no Chinese wording called "赞同"',
      "themes.yaml, line 12",
    ],
    [
      "outside knowledge in a step without a source",
      {
        "curation.yaml": replaced(
          "as: meeting",
          "as: meeting\n      steps: [{basis: outside, says: {en: Known., zh: 已知。}}]",
        ),
      },
      "names no source for outside knowledge",
      "curation.yaml, line 24",
    ],
  ])("%s", async (_, changes, what, where) => {
    const result = await runPipeline(makeFolder(changes));
    const problems = result.ok ? [] : result.problems;
    expect(problems.map((problem) => problem.what)).toEqual([expect.stringContaining(what)]);
    expect(problems[0]?.where).toBe(where);
  });
});

describe("outside knowledge", () => {
  const outside = (edtf: string): FolderChanges => ({
    "curation.yaml": replaced(
      "as: meeting",
      `as: meeting\n      outside: {edtf: "${edtf}", says: {en: Known., zh: 已知。}, named: [{name: A book}]}`,
    ),
  });

  test("is shown as what it is, beside what the texts give", async () => {
    const result = await runPipeline(makeFolder(outside("2021-05-02?")));
    const event = result.ok ? result.value.events[1] : undefined;
    expect(event).toMatchObject({ status: "corrected", dating: { edtf: "2021-05-02?", basis: "outside" } });
    expect(event?.dating.steps.at(-1)?.outside).toEqual([{ name: "A book" }]);
  });

  test("that contradicts the texts is refused, naming the decision", async () => {
    const result = await runPipeline(makeFolder(outside("1999-01-01")));
    expect(result).toMatchObject({ ok: false, problems: [{ where: "curation.yaml, line 24" }] });
  });
});

describe("the worker", () => {
  /** A worker without a thread: what is posted is answered by the same code. */
  const makeWorker = (): PipelineWorker => {
    const target = new EventTarget();
    return {
      postMessage: (request: PipelineRequest) =>
        void answerRequest(request).then((data) =>
          target.dispatchEvent(new MessageEvent("message", { data })),
        ),
      addEventListener: target.addEventListener.bind(target),
      terminate: () => {},
    };
  };

  test("answers each build with its own result", async () => {
    const client = makePipelineClient(makeWorker());
    const broken = makeFolder({ "names.yaml": () => "entities: [" });
    const [good, bad] = await Promise.all([client.build(makeFolder(), TODAY), client.build(broken, TODAY)]);
    expect(good).toEqual(await runPipeline(makeFolder()));
    expect(bad).toMatchObject({ ok: false });
  });

  test("turns a fault of the program into an answer", async () => {
    const files = { has: () => true, get: () => "no bytes", keys: () => [] };
    const reply = await answerRequest({ type: "build", requestId: 7, files: files as never, today: TODAY });
    expect(reply).toMatchObject({ type: "failed", requestId: 7 });
  });
});
