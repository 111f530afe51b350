import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { answerRequest } from "../../../src/pipeline/answer-request.ts";
import { areBareTexts, describeTexts } from "../../../src/pipeline/describe-texts.ts";

const TODAY = "2026-03-01";
const encode = (text: string) => new TextEncoder().encode(text);

const REPORT = `RIVERTON, March 12, 2024 -- The town council met on March 11, 2024 and opened the new library.

Mayor Ann Lee said that the reading room stays open until nine in the evening.
`;

async function open(files: Readonly<Record<string, Uint8Array>>) {
  const reply = await answerRequest({
    type: "build",
    requestId: 1,
    files: new Map(Object.entries(files)),
    today: TODAY,
  });
  return reply.type === "built" ? reply.corpus : reply;
}

describe("texts nobody has described", () => {
  test("open as a corpus in which every mark is a proposal and opens its words", async () => {
    const corpus = await open({ "Library report.txt": encode(REPORT) });
    expect(corpus).toMatchObject({ title: { en: "A text of your own" }, readOn: TODAY });
    if (!("events" in corpus)) return;
    expect(corpus.sources.map(({ id, title, text }) => [id, title.en, text])).toEqual([
      ["library-report", "Library report", REPORT],
    ]);
    expect(corpus.events.length).toBeGreaterThan(0);
    for (const { status, passages } of corpus.events) {
      expect(status).toBe("proposed");
      for (const { start, end, exact } of passages) expect(REPORT.slice(start, end)).toBe(exact);
    }
  });

  test("have names of their own whatever their files are called, and the same notebook every time", async () => {
    const files = {
      "报道.txt": encode("2024年3月12日，镇议会开会。"),
      "a/Report.txt": encode(REPORT),
      "b/report.txt": encode(REPORT),
    };
    const corpus = await open(files);
    if (!("sources" in corpus)) throw new Error(JSON.stringify(corpus));
    expect(corpus.sources.map(({ id }) => id)).toEqual(["text-1", "report", "report-2"]);
    expect(corpus.sources[0]).toMatchObject({ languages: ["zh"], title: { zh: "报道" } });
    const again = await open(Object.fromEntries(Object.entries(files).toReversed()));
    expect("id" in again && again.id).toBe(corpus.id);
  });

  test("in two languages have two witnesses", async () => {
    const bytes = new Uint8Array(
      readFileSync("data/cyberspace-governance/sources/study-session-bilingual.txt"),
    );
    const corpus = await open({ "bilingual.txt": bytes });
    expect("sources" in corpus && corpus.sources[0]!.witnesses.map(({ id }) => id).toSorted()).toEqual([
      "bilingual.en",
      "bilingual.zh",
    ]);
    expect("alignments" in corpus && corpus.alignments.length).toBeGreaterThan(20);
  });

  test("are not left out in silence: what is no plain text is told by its name", async () => {
    const reply = await open({ "a.txt": encode(REPORT), "scan.pdf": encode("%PDF-1.7 …") });
    expect(reply).toMatchObject({ type: "failed", problems: [{ where: "scan.pdf" }] });
  });

  test("a folder with a description, even one at the wrong place, is no pile of texts", async () => {
    expect(areBareTexts(new Map([["a.txt", encode("")]]))).toBe(true);
    expect(
      areBareTexts(
        new Map([
          ["a.txt", encode("")],
          ["mine/corpus.yaml", encode("")],
        ]),
      ),
    ).toBe(false);
    const described = await describeTexts(new Map([["a.txt", encode(REPORT)]]), TODAY);
    expect(described.ok && [...described.value.keys()]).toEqual([
      "a.txt",
      "corpus.yaml",
      "themes.yaml",
      "names.yaml",
      "curation.yaml",
    ]);
  });
});
