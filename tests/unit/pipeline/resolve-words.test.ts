import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { resolves } from "../../../src/domain/passage.ts";
import { resolveWords } from "../../../src/pipeline/resolve-words.ts";
import { ODD_TEXT } from "../../fixtures/make-folder.ts";

const TEXTS = new Map([["wire", ODD_TEXT]]);
const QUOTER = { who: "event x", where: "curation.yaml, line 7" };
const resolve = (quoted: object) => resolveWords({ in: "wire", ...quoted }, TEXTS, QUOTER);
const problem = (quoted: object) => {
  const result = resolve(quoted);
  return result.ok ? undefined : result.problems[0];
};

describe("words that are there", () => {
  test("are found after astral characters, no-break spaces and CRLF", () => {
    const result = resolve({ words: "𠮷野" });
    expect(result).toMatchObject({ ok: true, value: { exact: "𠮷野", start: ODD_TEXT.indexOf("𠮷野") } });
  });

  test("are told apart by nth", () => {
    const first = resolve({ words: "“We\u00A0agree,”", nth: 1 });
    const second = resolve({ words: "“We\u00A0agree,”", nth: 2 });
    expect(first).toMatchObject({ value: { start: ODD_TEXT.indexOf("“We") } });
    expect(second).toMatchObject({ value: { start: ODD_TEXT.lastIndexOf("“We") } });
  });

  test("may be quoted by their ends; the passage stops at the first place that fits", () => {
    const result = resolve({ from: "“We\u00A0agree,” said Ida", to: "said" });
    expect(result).toMatchObject({
      value: { exact: "“We\u00A0agree,” said Ida Berg. “We\u00A0agree,” said" },
    });
  });

  test("any stretch of a text that stands once resolves to itself", () => {
    fc.assert(
      fc.property(fc.nat(ODD_TEXT.length - 1), fc.integer({ min: 1, max: 40 }), (start, length) => {
        const words = ODD_TEXT.slice(start, start + length);
        fc.pre(ODD_TEXT.indexOf(words) === ODD_TEXT.lastIndexOf(words));
        const result = resolve({ words });
        expect(result.ok && result.value.start).toBe(start);
        expect(result.ok && resolves(result.value, ODD_TEXT)).toBe(true);
      }),
    );
  });
});

describe("words that are not to be had", () => {
  test("a changed letter is a problem that names the decision, the line and the words", () => {
    expect(problem({ words: "The council mat" })).toEqual({
      what: 'event x rests on the words "The council mat", and they are not in wire',
      where: "curation.yaml, line 7",
      remedy: "Copy the words exactly as the text has them, with its quotation marks and spaces.",
    });
  });

  test.each([
    ["words that stand twice", { words: "agree" }, "they stand 2 times in wire"],
    ["an occurrence too many", { words: "agree", nth: 3 }, "occurrence 3"],
    ["an end that does not follow", { from: "会议", to: "OSLO" }, '"OSLO" does not follow it'],
    ["a passage without words", {}, "without saying which words"],
    ["a beginning without end", { from: "OSLO" }, "without saying which words"],
    ["words and ends at once", { words: "OSLO", from: "OSLO", to: "May" }, "without saying which words"],
    ["a source nobody knows", { in: "elsewhere", words: "OSLO" }, 'no source called "elsewhere"'],
  ])("%s", (_, quoted, what) => {
    expect(problem(quoted)?.what).toContain(what);
  });

  test("a straight quotation mark does not stand for a curly one", () => {
    expect(problem({ words: '"We\u00A0agree' })?.what).toContain("they are not in wire");
  });
});
