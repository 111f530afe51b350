// @vitest-environment jsdom
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AnnotationSet } from "../../../src/cite/annotation.ts";
import { writeAnnotationCsv } from "../../../src/cite/write-annotation-csv.ts";
import { writeTei } from "../../../src/cite/write-tei.ts";
import { writeW3c } from "../../../src/cite/write-w3c.ts";
import { passageAt } from "../../../src/domain/passage.ts";
import type { SourceDocument } from "../../../src/domain/source-document.ts";
import { buildFirstCorpus } from "../../fixtures/build-first-corpus.ts";
import { makeCorpus } from "../../fixtures/make-corpus.ts";
import { teiFaults } from "../../support/tei-shape.ts";

const [report] = makeCorpus().sources;
const ASTRAL = '甲😀乙𠮷丙 网络强国 & <b>"x"</b>';

function setOf(text: string, words: string, label = words): AnnotationSet {
  const start = text.indexOf(words);
  const source: SourceDocument = {
    ...report!,
    id: "a",
    file: "sources/a b.txt",
    text,
    segments: [],
    sentences: [],
  };
  const passage = passageAt("a", text, start, start + words.length);
  const both = { en: label, zh: label };
  return {
    corpusId: "small",
    title: both,
    page: "https://t.example/",
    sources: new Map([["a", source]]),
    annotations: [
      { type: "event", id: "e1", label: both, passage, date: "2018?-04-21" },
      { type: "theme", id: "t1", label: both, passage },
      { type: "theme", id: "t1", label: both, passage: { ...passage, sourceId: "not there" } },
    ],
  };
}

const parse = (xml: string) => {
  const parsed = new DOMParser().parseFromString(xml, "application/xml");
  expect(parsed.querySelector("parsererror")?.textContent).toBeUndefined();
  return parsed;
};

describe("annotations as W3C has them", () => {
  const page = JSON.parse(writeW3c(setOf(ASTRAL, "网络强国")));

  test("count code points, so that characters beyond the sixteenth bit count once", () => {
    const [quote, position] = page.items[0].target.selector;
    expect(quote).toMatchObject({ type: "TextQuoteSelector", exact: "网络强国" });
    expect(position).toEqual({ type: "TextPositionSelector", start: 6, end: 10 });
    expect([...ASTRAL].slice(position.start, position.end).join("")).toBe("网络强国");
  });

  test("link events and classify with formulas, and none points to a text that is not there", () => {
    expect(page.items.map((one: { motivation: string }) => one.motivation)).toEqual([
      "linking",
      "classifying",
    ]);
    expect(page.items[0].body[0].source).toBe("https://t.example/#v=1&sel=event:e1");
    expect(page.items[0]["x:edtf"]).toBe("2018?-04-21");
  });

  test("give back the words wherever they stand", () => {
    const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(text, text, text, (before, words, after) => {
        const whole = `${before} ${words} ${after}`;
        const { start, end } = JSON.parse(writeW3c(setOf(whole, words))).items[0].target.selector[1];
        expect([...whole].slice(start, end).join("")).toBe(words);
      }),
    );
  });
});

describe("annotations as TEI", () => {
  test("are well-formed, point by code points, and name each event and formula once", () => {
    const tei = parse(writeTei(setOf(ASTRAL, "网络强国")));
    const targets = [...tei.querySelectorAll("annotation")].map((one) => one.getAttribute("target"));
    expect(targets).toEqual(["sources/a%20b.txt#char=6,10", "sources/a%20b.txt#char=6,10"]);
    for (const ptr of tei.querySelectorAll("annotation > ptr")) {
      const id = ptr.getAttribute("target")!.slice(1);
      expect(tei.querySelectorAll(`[*|id="${id}"]`)).toHaveLength(1);
    }
    expect(tei.querySelector("annotation > note")?.textContent).toBe("网络强国");
  });

  test.each(['<b>"x"</b>', "]]>", "a & b", "'", "\u0000\u0008", "\uD800", "\uFFFE", "&lt;", "\r\n\t"])(
    "%j stays words",
    (words) => {
      const tei = parse(writeTei(setOf(`x ${words} y`, words)));
      const note = tei.querySelector("annotation > note")?.textContent;
      expect(note).toBe(
        ["\u0000", "\u0008", "\uD800", "\uFFFE"].reduce(
          (kept, sign) => kept.replaceAll(sign, "\uFFFD"),
          words,
        ),
      );
    },
  );

  test.each(["[network]", "< & >", ASTRAL])("hold what the specifications ask for, with %j", (words) => {
    expect(teiFaults(parse(writeTei(setOf(`x ${words} y`, words))))).toEqual([]);
  });

  test("of the whole first corpus hold what the specifications ask for", async () => {
    const { id, title, sources, events, themes, occurrences } = await buildFirstCorpus();
    const evidence = events.flatMap((event) =>
      event.passages.map((passage) => ({
        type: "event" as const,
        id: event.id,
        label: event.title,
        passage,
        ...(event.dating.edtf !== undefined && { date: event.dating.edtf }),
      })),
    );
    const formulas = occurrences.map(({ themeId, passage }) => ({
      type: "theme" as const,
      id: themeId,
      label: themes.find((theme) => theme.id === themeId)!.label,
      passage,
    }));
    const annotations = [...evidence, ...formulas];
    const tei = parse(
      writeTei({ corpusId: id, title, sources: new Map(sources.map((one) => [one.id, one])), annotations }),
    );
    expect(teiFaults(tei)).toEqual([]);
    expect(tei.querySelectorAll("annotation")).toHaveLength(annotations.length);
  });

  test.each([
    ["2023-07-16", { when: "2023-07-16" }],
    ["2023-07-14/2023-07-15", { from: "2023-07-14", to: "2023-07-15" }],
    ["2018?-04-21", { "when-custom": "2018?-04-21" }],
    ["[..2023-07-15]", { "when-custom": "[..2023-07-15]" }],
    ["2012/..", { "when-custom": "2012/.." }],
  ])("%s is dated %o, as a tool for TEI reads it", (date, wanted) => {
    const { annotations, ...set } = setOf("a b", "b");
    const tei = parse(writeTei({ ...set, annotations: annotations.map((one) => ({ ...one, date })) }));
    const event = tei.querySelector("event")!;
    const dates = Object.fromEntries(
      ["when", "from", "to", "when-custom"].flatMap((name) => {
        const value = event.getAttribute(name);
        return value === null ? [] : [[name, value]];
      }),
    );
    expect(dates).toEqual(wanted);
  });

  test("without annotations still is TEI", () => {
    const tei = parse(writeTei({ ...setOf("a b", "b"), annotations: [] }));
    expect(teiFaults(tei)).toEqual([]);
    expect(tei.querySelectorAll("standOff")).toHaveLength(0);
  });
});

test("annotations as a table keep a formula of a spreadsheet words", () => {
  const rows = writeAnnotationCsv(setOf("x =1+1 y", "=1+1"), "en").split("\r\n");
  expect(rows[1]).toBe("event,e1,'=1+1,2018?-04-21,Report,sources/a b.txt,,2,6,'=1+1");
  expect(rows).toHaveLength(4);
});
