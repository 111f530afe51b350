import { describe, expect, test } from "vitest";
import { isFurniture } from "../../../../src/domain/source-document.ts";
import { findSentences } from "../../../../src/extraction/structure/find-sentences.ts";
import { findStructure } from "../../../../src/extraction/structure/find-structure.ts";
import { fiveSources } from "../../../support/five-sources.ts";

/** Kinds of the annotator that are a part of a line, or white space, and not a segment of ours. */
const NOT_A_SEGMENT = new Set([
  "back-link-glyph",
  "header-separator",
  "trailing-nbsp",
  "trailing-newlines",
  "leading-space",
  "junk-tail (both regions together)",
]);
const OUR_KIND: Record<string, string> = {
  "end-mark": "end-mark",
  "navigation-headline": "navigation",
  "header-line": "header",
  pagination: "pagination",
  "unrelated-link-list": "link-list",
  "filter-menu": "filter-menu",
};

describe.each(fiveSources)("the structure of $id", ({ gold, id, witnesses, text }) => {
  const segments = findStructure(text, { id, witnesses });
  const spanned = (kind: string): readonly string[] =>
    segments.filter((s) => s.kind === kind).map(({ start, end }) => text.slice(start, end));

  test("has the sentences an annotator marked, to the character", () => {
    const found = findSentences(text, segments).map(({ start, end }) => [start, end]);
    expect(found).toEqual(gold.sentences.map(({ span }) => [...span.u16]));
  });

  test("tells each sentence's language", () => {
    const found = findSentences(text, segments).map(({ language }) => language);
    expect(found).toEqual(gold.sentences.map(({ lang }) => lang.slice(0, 2)));
  });

  test("has the furniture and header lines an annotator marked", () => {
    const marked = gold.boilerplate.filter(({ kind }) => !NOT_A_SEGMENT.has(kind));
    const expected = marked.map(({ kind, span }) => [OUR_KIND[kind], span.quote.trim()]);
    const found = segments
      .filter(({ kind }) => isFurniture(kind) || kind === "header")
      .map(({ kind, start, end }) => [kind, text.slice(start, end)]);
    expect(new Set(found.map(String))).toEqual(new Set(expected.map(String)));
    expect(found).toHaveLength(expected.length);
  });

  test("has the datelines and paragraphs an annotator marked", () => {
    const datelines = gold.structure.filter(({ part }) => part === "dateline");
    expect(spanned("dateline")).toEqual(datelines.map(({ span }) => span?.quote.trim()));
    const paragraphs = gold.structure.flatMap(({ part, span, en, zh, paragraphs }) => {
      if (paragraphs !== undefined) return paragraphs;
      if (en !== undefined && zh !== undefined) return [en, zh];
      return (part === "paragraph" || part === "turn") && span !== undefined ? [span] : [];
    });
    expect(spanned("paragraph")).toEqual(paragraphs.map(({ quote }) => quote));
  });

  test("gives each turn of a transcript its speaker", () => {
    const turns = gold.structure.filter(({ part }) => part === "turn");
    expect(spanned("speaker-label")).toEqual(turns.map(({ label }) => label?.quote));
    for (const { start, speaker } of segments.filter(({ kind }) => kind === "paragraph")) {
      const turn = turns.find(({ span }) => span!.u16[0] <= start && start < span!.u16[1]);
      expect(speaker).toBe(turn?.speaker);
    }
  });

  test("gives each paragraph to the witness written in its language", () => {
    for (const { witnessId, language, kind } of segments.filter((s) => s.kind === "paragraph")) {
      expect([kind, witnessId]).toEqual([kind, witnesses.find((w) => w.language === language)?.id]);
    }
  });
});
