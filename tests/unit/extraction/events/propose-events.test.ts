import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { EventProposal } from "../../../../src/domain/event-proposal.ts";
import { resolves } from "../../../../src/domain/passage.ts";
import { proposeEvents } from "../../../../src/extraction/events/propose-events.ts";
import { makeDatedSource } from "../dating/dated-texts.ts";
import { makeEventSources, readEventTexts } from "./event-sources.ts";
import { NEWS_PARAGRAPHS } from "./news-paragraphs.ts";

const drawn = (proposals: readonly EventProposal[]): readonly EventProposal[] =>
  proposals.filter(({ isPlotWorthy, publishes }) => isPlotWorthy && publishes === undefined);

const propose = (text: string, language: "en" | "zh" = "en"): readonly EventProposal[] =>
  proposeEvents(readEventTexts({ report: text }, language));

describe("a short report", () => {
  test.each(
    NEWS_PARAGRAPHS.map((paragraph) => [`${paragraph.about} (${paragraph.language})`, paragraph] as const),
  )("of %s tells what it says happened, and when", (_title, { text, language, tells }) => {
    const proposals = drawn(propose(text, language));
    expect(proposals.map(({ kind, dating }) => [kind, dating.edtf])).toEqual(
      tells.map(([kind, edtf]) => [kind, edtf]),
    );
    for (const [index, [, , words]] of tells.entries())
      expect(proposals[index]!.title[language].toLowerCase()).toContain(words.toLowerCase());
  });
});

describe("one event told twice", () => {
  test("in one text is one event with two passages", () => {
    const proposals = drawn(
      propose(
        "OTTAWA, May 4, 2021 -- The Arctic Council held its 12th ministerial meeting on Monday. Minister Anna Berg delivered a speech at the meeting.\n\nIn her speech, Anna Berg called for more research. The meeting was attended by eight states.",
      ),
    );
    expect(proposals.map(({ title }) => title.en)).toEqual([
      "Arctic Council held its 12th ministerial meeting",
      "Anna Berg delivered a speech",
    ]);
    expect(proposals[1]!.passages).toHaveLength(2);
    expect(proposals[1]!.partOf).toBe(proposals[0]!.key);
  });

  test("in two texts and two languages is one event, by its number and its day", () => {
    const proposals = proposeEvents(
      makeEventSources([
        makeDatedSource(
          "wire",
          "SEOUL, June 4, 2024 -- The two countries held their 10th energy dialogue in Seoul on June 4.",
          ["en"],
        ),
        makeDatedSource("paper", "新华社首尔2024年6月4日电 两国4日在首尔举行第十次能源对话。", ["zh"]),
      ]),
    );
    const meetings = proposals.filter(({ kind }) => kind === "meeting");
    expect(meetings.map(({ reportedIn }) => reportedIn)).toEqual([["wire", "paper"]]);
    expect(meetings[0]!.title.zh).toContain("第十次能源对话");
  });

  test("under the same name but in other years is two events", () => {
    const proposals = proposeEvents(
      readEventTexts({
        first: "VIENNA, May 20, 2018 -- The National Conference on Water was held in Vienna on May 19, 2018.",
        second:
          "VIENNA, May 20, 2023 -- The National Conference on Water was held in Vienna on May 19, 2023.",
      }),
    );
    expect(drawn(proposals).map(({ dating }) => dating.edtf)).toEqual(["2018-05-19", "2023-05-19"]);
  });
});

describe("a claim", () => {
  test("reaches back to its beginning and is said in its speaker's speech", () => {
    const proposals = drawn(
      propose(
        "DAKAR, May 4, 2021 -- The union held its annual conference on Monday. Awa Diop made a speech at the conference. She said that since 2015 the union has doubled in size.",
      ),
    );
    const [, speech, claim] = proposals;
    expect(claim).toMatchObject({ kind: "claim", dating: { edtf: "2015/.." }, saidIn: speech!.key });
    expect(claim!.title.en).toContain("Claim by Awa Diop");
  });

  test("is none where a time is only compared with", () => {
    const proposals = propose(
      "OSLO, May 4, 2021 -- The index has closed at its lowest level since October 1982.",
    );
    expect(proposals.filter(({ kind }) => kind === "claim")).toEqual([]);
  });
});

describe("a speech", () => {
  test("is no part of a meeting that is still to come", () => {
    const proposals = drawn(
      propose(
        "VIENNA, Oct. 10, 2008 -- President George Bush made an address on Friday. OPEC will hold an emergency meeting on November 18.",
      ),
    );
    expect(proposals.map(({ title, partOf }) => [title.en, partOf])).toEqual([
      ["George Bush made an address", undefined],
      ["OPEC will hold an emergency meeting (planned)", undefined],
    ]);
  });
});

describe("a transcript", () => {
  test("has questions and answers that belong to what its heading names", () => {
    const proposals = drawn(
      propose(
        "Press conference on the water supply | May 5, 2020\n\nRadio One:\n\nHow much water is left?\n\nMaria Lopez:\n\nEnough for a year. We are building a new plant.\n\nRadio Two:\n\nAnd after that?\n\nMaria Lopez:\n\nWe will see.",
      ),
    );
    expect(proposals.map(({ kind, shortTitle }) => `${kind}: ${shortTitle.en}`)).toEqual([
      "meeting: Press conference on the water supply",
      "speech: Question: Radio One",
      "speech: Answer: Maria Lopez",
      "speech: Question: Radio Two",
      "speech: Answer: Maria Lopez",
    ]);
    expect(new Set(proposals.slice(1).map(({ partOf }) => partOf))).toEqual(new Set([proposals[0]!.key]));
  });
});

describe("a key", () => {
  const text = "OTTAWA, May 4, 2021 -- The Arctic Council held its 12th ministerial meeting on Monday.";

  test("stays when words are added before it in its paragraph", () => {
    const [before] = drawn(propose(text));
    const [after] = drawn(propose(text.replace("The Arctic", "As planned long ago, the Arctic")));
    expect(after!.key).toBe(before!.key);
    expect(after!.passages[0]!.start).toBe(before!.passages[0]!.start);
  });
});

describe("whatever the text", () => {
  const words = fc.constantFrom(
    "held",
    "a meeting",
    "the conference",
    "on Monday",
    "Xi",
    "He",
    "made a speech",
    "since 2012",
    "has",
    "。",
    "，",
    "召开会议",
    "发表讲话",
    "他指出",
    "党的十八大以来",
    "5月3日",
    ".",
    ",",
    "\n",
    "\n\n",
    "Q:",
    "?",
    "|",
    "\ud83d",
    "😀",
    "May 5, 2020",
    "ordered",
    "to",
    "earthquake",
    "struck",
    "’s",
    "(Xinhua)",
    "BEIJING, Nov. 30 --",
    "第二十三次集体学习",
    "主持",
    "习近平",
    "\u202b",
    "\u0000",
  );

  test("passages and dates are sound and keys differ", () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), fc.constantFrom(" ", ""), (parts, gap) => {
        const text = parts.join(gap);
        const proposals = proposeEvents(makeEventSources([makeDatedSource("any", text, ["en", "zh"])]));
        expect(new Set(proposals.map(({ key }) => key)).size).toBe(proposals.length);
        for (const { passages, participants, isPlotWorthy, dating } of proposals) {
          expect(passages.length).toBeGreaterThan(0);
          expect(passages.every((passage) => resolves(passage, text))).toBe(true);
          expect(participants.every((one) => one.passages.every((passage) => resolves(passage, text)))).toBe(
            true,
          );
          if (isPlotWorthy) expect(dating.edtf).toBeDefined();
        }
      }),
      { numRuns: 200 },
    );
  });

  test("an empty corpus and an empty text tell nothing", () => {
    expect(proposeEvents([])).toEqual([]);
    expect(propose("")).toEqual([]);
  });
});
