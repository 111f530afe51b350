import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { sentenceBreaks } from "../../../../src/extraction/structure/sentence-breaks.ts";
import { fiveSources } from "../../../support/five-sources.ts";

const SEGMENTERS = ["en", "zh"].map((language) => new Intl.Segmenter(language, { granularity: "sentence" }));

const byEngine = (text: string): readonly (readonly number[])[] =>
  SEGMENTERS.map((segmenter) =>
    Array.from(segmenter.segment(text), ({ index }) => index).filter((index) => index > 0),
  );

/** That a sentence goes on behind these is known to newer versions of Unicode, and not to every engine. */
const NEWLY_CONTINUING = /[;；]/;

/** Either the boundaries are those of the engine, or the text is left to the engine. */
function expectAgreement(text: string): boolean {
  const own = sentenceBreaks(text, 0, text.length);
  if (own !== undefined && !NEWLY_CONTINUING.test(text))
    for (const engine of byEngine(text)) expect([text, own]).toEqual([text, engine]);
  return own !== undefined;
}

const PIECES = [
  ..."aabAB一二5.!?。！？,-:;–、，：；()\"'“”‘’《》 \u3000%$…·",
  ". ",
  " ",
  "。”",
  "No. 5",
  "etc.)",
];
const CONTEXTS = ["b.#a", "b. #A", "b#.A", "B!#a", "。#”一", "5.#5", "x.) #a", "x.#) 一"];

describe("the boundaries of sentences", () => {
  test("are those of Unicode in what texts are mostly made of", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), (pieces) =>
        expectAgreement(pieces.join("")),
      ),
      { numRuns: 3000 },
    );
  });

  test("are those of Unicode around every character that is known", () => {
    for (let unit = 1; unit < 0x10000; unit += unit > 0x3400 && unit < 0xff00 ? 97 : 1) {
      const character = String.fromCharCode(unit);
      for (const context of CONTEXTS) expectAgreement(context.replace("#", () => character));
    }
  });

  test.each(fiveSources)("are those of Unicode in $id", ({ text }) => {
    const lines = text.split("\n");
    expect(lines.filter(expectAgreement).length).toBeGreaterThan(lines.length / 2);
  });

  it("are left to the engine where a character is not known", () => {
    expect(sentenceBreaks("Привет. Ja.", 0, 11)).toBeUndefined();
    expect(sentenceBreaks("One.\u0301 Two.", 0, 11)).toBeUndefined();
  });

  it("do not follow a semicolon, whatever the engine says", () => {
    expect(sentenceBreaks("One. ; two! ；三。", 0, 14)).toEqual([]);
  });

  it("are told of a stretch of a text as if nothing stood around it", () => {
    expect(sentenceBreaks("No. One. Two. Three.", 4, 14)).toEqual([9]);
  });
});
