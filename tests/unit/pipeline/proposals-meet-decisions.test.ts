import { describe, expect, test } from "vitest";
import type { Corpus } from "../../../src/domain/corpus.ts";
import type { EventProposal } from "../../../src/domain/event-proposal.ts";
import { passageAt, type Passage } from "../../../src/domain/passage.ts";
import { gatherProposals } from "../../../src/pipeline/gather-proposals.ts";
import { runPipeline } from "../../../src/pipeline/run-pipeline.ts";
import { makeFolder, ODD_TEXT } from "../../fixtures/make-folder.ts";

const quoted = (words: string): Passage => {
  const start = ODD_TEXT.indexOf(words);
  return passageAt("wire", ODD_TEXT, start, start + words.length);
};

const SENTENCE = "The council met on May 2, 2021.";
const ZH_SENTENCE = "会议于2021年5月2日举行。";
const NAMES = { en: "Found", zh: "发现" };
const DAY = { edtf: "2021-05-02", earliest: 18_749, latest: 18_749 } as const;

const proposal = (
  key: string,
  { words, ...parts }: Partial<EventProposal> & { readonly words: readonly string[] },
): EventProposal => ({
  id: key,
  key,
  kind: "meeting",
  title: NAMES,
  shortTitle: NAMES,
  status: "proposed",
  importance: 1,
  dating: { ...DAY, basis: "stated", steps: [{ basis: "stated", says: NAMES, passages: [] }] },
  participants: [],
  passages: words.map(quoted),
  reportedIn: ["wire"],
  provenance: { rule: "event-noun-held", confidence: "high", because: NAMES },
  isPlotWorthy: true,
  ...parts,
});

const MET = proposal("wire/met", {
  words: [SENTENCE],
  place: { name: { en: "Oslo", zh: "奥斯陆" }, basis: NAMES, passages: [quoted("OSLO")] },
  participants: [
    { entityId: "ida-berg", role: NAMES, passages: [quoted("Ida Berg")] },
    { entityId: "per-dahl", role: NAMES, passages: [quoted("Per Dahl")] },
  ],
});
const MET_ZH = proposal("wire/met-zh", { words: [ZH_SENTENCE] });
const DAHL = proposal("wire/dahl", {
  kind: "speech",
  words: ["said Per Dahl."],
  partOf: "wire/met",
  saidIn: "wire/met",
});

const build = (curation: string, events: readonly EventProposal[]) =>
  runPipeline(
    makeFolder({
      "curation.yaml": () => curation,
      "corpus.yaml": (text) => text.replace("    reports: meeting\n", ""),
    }),
    (...texts) => ({ ...gatherProposals(...texts), events }),
  );

const decision = (event: string, ...lines: readonly string[]): string =>
  [
    `  - event: ${event}`,
    ...[
      "title: {en: The council meets, zh: 理事会开会}",
      "short: {en: Council meets, zh: 开会}",
      "importance: 1",
      ...lines,
      "decided: {by: Tester, on: 2026-01-31, why: {en: It says so., zh: 文本写明。}}",
    ].map((line) => `    ${line}`),
    "",
  ].join("\n");
const decisions = (...entries: readonly string[]): string => `decisions:\n${entries.join("")}`;
const NO_DECISIONS = "decisions: []\n";
const rejected = (key: string): string =>
  `rejected:\n  - {found: ${key}, why: {en: No event., zh: 不是事件。}, by: Tester, on: 2026-01-31}\n`;

const eventsOf = async (...given: Parameters<typeof build>): Promise<Corpus["events"]> => {
  const result = await build(...given);
  expect(result).toMatchObject({ ok: true });
  return result.ok ? result.value.events : [];
};
const problemsOf = async (...given: Parameters<typeof build>) => {
  const result = await build(...given);
  return result.ok ? [] : result.problems;
};

const COMPLETE = [
  "kind: meeting",
  "date: {rests_on: [{in: wire, words: 2021年5月2日}]}",
  `passages: [{in: wire, words: ${ZH_SENTENCE}}]`,
] as const;

describe("a decision on a found event", () => {
  test("confirms it, and takes from it what it does not say itself", async () => {
    const [event] = await eventsOf(decisions(decision("meeting", "found: [wire/met]")), [MET]);
    expect(event).toMatchObject({
      id: "meeting",
      kind: "meeting",
      status: "confirmed",
      title: { en: "The council meets" },
      dating: MET.dating,
      passages: MET.passages,
      place: MET.place,
      reportedIn: ["wire"],
      decision: { by: "Tester" },
    });
  });

  test("knows the people of names.yaml by what the texts call them, and leaves out the others", async () => {
    const [event] = await eventsOf(decisions(decision("meeting", "found: [wire/met]")), [MET]);
    expect(event?.participants).toEqual([{ entityId: "berg", role: NAMES, passages: [quoted("Ida Berg")] }]);
  });

  test.each([
    ["a kind", "kind: background"],
    ["a date", 'date: {edtf: "2021-05"}'],
    ["words", `passages: [{in: wire, words: ${ZH_SENTENCE}}]`],
    [
      "outside knowledge",
      'date: {outside: {edtf: "2021-05-02?", says: {en: Known., zh: 已知。}, named: [{name: A book}]}}',
    ],
  ])("corrects it with %s of its own", async (_, line) => {
    const curation = decisions(decision("meeting", "found: [wire/met]", line));
    const [event] = await eventsOf(curation, [MET]);
    expect(event?.status).toBe("corrected");
    expect(event?.place).toEqual(MET.place);
  });

  test("that only adds a reason to the date leaves it confirmed", async () => {
    const line = "date: {steps: [{basis: editor, says: {en: Likely., zh: 可能。}}]}";
    const [event] = await eventsOf(decisions(decision("meeting", "found: [wire/met]", line)), [MET]);
    expect(event).toMatchObject({ status: "confirmed", dating: { edtf: "2021-05-02" } });
    expect(event?.dating.steps.map(({ says }) => says.en)).toEqual(["Found", "Likely."]);
  });

  test("makes one event of several, with the words of all in reading order", async () => {
    const curation = decisions(decision("meeting", "found: [wire/met-zh, wire/met]"));
    const events = await eventsOf(curation, [MET, MET_ZH]);
    expect(events.map(({ passages }) => passages.map(({ exact }) => exact))).toEqual([
      [SENTENCE, ZH_SENTENCE],
    ]);
  });

  test("is part of the event that the parent was decided to be", async () => {
    const curation = decisions(
      decision("meeting", "found: [wire/met]"),
      decision("dahl", "found: [wire/dahl]"),
    );
    const events = await eventsOf(curation, [MET, DAHL]);
    expect(events[1]).toMatchObject({ id: "dahl", partOf: "meeting", saidIn: "meeting" });
  });
});

describe("a proposal that is found no more", () => {
  test("leaves a decision alone that is complete in itself", async () => {
    const curation = decisions(decision("meeting", "found: [wire/met-zh]", ...COMPLETE));
    const before = await eventsOf(curation, [MET_ZH]);
    expect(await eventsOf(curation, [])).toEqual(before);
  });

  test("is a problem of a decision that leaves something to it, named with file and line", async () => {
    const curation = decisions(decision("meeting", "found: [wire/met]", "kind: meeting"));
    expect(await problemsOf(curation, [MET_ZH])).toEqual([
      {
        what: 'event meeting leaves something to the proposal "wire/met", which is not found in the texts',
        where: "curation.yaml, line 6",
        remedy: "Give the decision its own `kind`, `date` and `passages`.",
      },
    ]);
  });

  test("is looked for among those of its source and kind that nobody has decided on", async () => {
    const curation = decisions(decision("meeting", "found: [wire/meeting/p1/met]"));
    const moved = proposal("wire/meeting/p1/the-council-met", { words: [SENTENCE] });
    const [problem] = await problemsOf(curation, [moved, MET_ZH]);
    expect(problem?.remedy).toMatch(/^Name the proposal .* perhaps "wire\/meeting\/p1\/the-council-met", or/);
  });

  test("may stay rejected", async () => {
    expect(await eventsOf(NO_DECISIONS + rejected("wire/met"), [])).toEqual([]);
  });
});

describe("a proposal decided on twice is a problem", () => {
  test("when two events are made of it", async () => {
    const curation = decisions(
      decision("meeting", "found: [wire/met]"),
      decision("again", "found: [wire/met]"),
    );
    expect(await problemsOf(curation, [MET])).toMatchObject([
      { what: expect.stringContaining("event again decides on"), where: "curation.yaml, line 12" },
    ]);
  });

  test("when it is rejected as well", async () => {
    const curation = decisions(decision("meeting", "found: [wire/met]")) + rejected("wire/met");
    expect(await problemsOf(curation, [MET])).toMatchObject([
      { what: expect.stringContaining("a rejection decides on"), where: "curation.yaml, line 9" },
    ]);
  });
});

describe("a decision without kind, words or proposal", () => {
  test.each([
    ["kind", COMPLETE.slice(1)],
    ["passages", COMPLETE.slice(0, 2)],
  ])("is told that it has no %s", async (missing, lines) => {
    expect(await problemsOf(decisions(decision("meeting", ...lines)), [])).toMatchObject([
      {
        what: expect.stringContaining(`event meeting has no \`${missing}\``),
        where: "curation.yaml, line 2",
      },
    ]);
  });
});

describe("a proposal nobody has decided on", () => {
  test("is an event that is proposed, with its key, its rule and an id that stays", async () => {
    const [event] = await eventsOf(NO_DECISIONS, [MET]);
    expect(event).toMatchObject({
      status: "proposed",
      importance: 3,
      key: "wire/met",
      provenance: MET.provenance,
    });
    expect(event).not.toHaveProperty("decision");
    const again = await eventsOf(NO_DECISIONS, [MET_ZH, MET]);
    expect(again.find(({ key }) => key === "wire/met")?.id).toBe(event?.id);
    expect(new Set(again.map(({ id }) => id)).size).toBe(2);
  });

  test("is not drawn when it is rejected or deserves no mark", async () => {
    const events = [MET, { ...MET_ZH, isPlotWorthy: false }];
    expect(await eventsOf(NO_DECISIONS + rejected("wire/met"), events)).toEqual([]);
  });

  test("points to the decided event above it", async () => {
    const curation = decisions(decision("meeting", "found: [wire/met]"));
    const events = await eventsOf(curation, [MET, DAHL]);
    expect(events[1]).toMatchObject({ status: "proposed", partOf: "meeting", saidIn: "meeting" });
  });

  test("points to nothing that is not there", async () => {
    const [event] = await eventsOf(NO_DECISIONS + rejected("wire/met"), [MET, DAHL]);
    expect(event).not.toHaveProperty("partOf");
    expect(event).not.toHaveProperty("saidIn");
  });

  test("is not shown beside a decided event that tells the same in the same words", async () => {
    const curation = decisions(decision("meeting", ...COMPLETE));
    const events = await eventsOf(curation, [MET_ZH, { ...DAHL, partOf: "wire/met-zh" }]);
    expect(events).toMatchObject([{ id: "meeting" }, { status: "proposed", partOf: "meeting" }]);
  });

  test.each<[string, Partial<EventProposal>]>([
    ["another kind", { kind: "claim" }],
    [
      "another date",
      {
        dating: { ...DAY, edtf: "2019-04-14", earliest: 18_000, latest: 18_000, basis: "stated", steps: [] },
      },
    ],
    ["other words", { passages: [quoted(SENTENCE)] }],
  ])("is shown when it has %s", async (_, parts) => {
    const events = await eventsOf(decisions(decision("meeting", ...COMPLETE)), [{ ...MET_ZH, ...parts }]);
    expect(events).toHaveLength(2);
  });
});

describe("a better extractor", () => {
  test("never changes an event that was decided", async () => {
    const curation = decisions(
      decision("meeting", "found: [wire/met]"),
      decision("alone", ...COMPLETE),
      decision("corrected", "found: [wire/dahl]", ...COMPLETE),
    );
    const before = await eventsOf(curation, [MET, DAHL]);
    const better = [
      proposal("wire/new", { words: ["𠮷野出席。"], kind: "speech" }),
      { ...DAHL, kind: "claim" as const, passages: [quoted("Per Dahl")] },
      MET_ZH,
      MET,
    ];
    const after = await eventsOf(curation, better);
    expect(after.filter(({ status }) => status !== "proposed")).toEqual(
      before.filter(({ status }) => status !== "proposed"),
    );
    expect(after).toHaveLength(4);
  });
});
