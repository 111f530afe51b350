import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldUnits } from "../../../src/concordance/fold-units.ts";
import { answer, ask, makeSearched } from "../../support/make-searched.ts";

const found = (find: string, ...lines: readonly string[]) =>
  answer(ask(find), [makeSearched("a", lines)]).words;
const wild = (find: string, ...lines: readonly string[]) =>
  answer(ask(find, { syntax: "wildcard" }), [makeSearched("a", lines)]).words;
const regex = (find: string, ...lines: readonly string[]) =>
  answer(ask(find, { syntax: "regex" }), [makeSearched("a", lines)]).words;

describe("folding", () => {
  test("keeps every offset: the folded text is as long as the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(foldUnits(text)).toHaveLength(text.length);
      }),
    );
  });

  test("makes capitals, quotes, dashes, wide forms and white space alike", () => {
    expect(foldUnits("Ｃｈｉｎａ’s “Net”—Ａ\u3000b\nc")).toBe(`china's "net"-a b c`);
  });

  test("leaves alone what would become longer or shorter", () => {
    expect(foldUnits("ﬁ 😀 𠮷 İ")).toHaveLength("ﬁ 😀 𠮷 İ".length);
  });
});

describe("plain words", () => {
  test("are found whatever their case, apostrophes and width", () => {
    expect(found("China's strength", "CHINA’S strength", "Ｃｈｉｎａ'ｓ strength")).toEqual([
      "CHINA’S strength",
      "Ｃｈｉｎａ'ｓ strength",
    ]);
  });

  test("are whole words in languages with spaces", () => {
    expect(found("cyber", "cyber, cyberspace, Cyber-power, 5cyber, cyber安全")).toEqual([
      "cyber",
      "Cyber",
      "cyber",
    ]);
  });

  test("may be broken by the end of a line", () => {
    expect(found("positive energy", "positive\u00A0energy", "positive  energy")).toHaveLength(2);
  });

  test("are found by characters in Chinese, inside whatever stands around them", () => {
    expect(found("络强", "建设网络强国战略", "网络强国")).toEqual(["络强", "络强"]);
    expect(found("网络强国", "网络 强国")).toEqual(["网络 强国"]);
  });

  test("are not patterns", () => {
    expect(found("a.b*", "aXb a.b* (a.b*)")).toEqual(["a.b*", "a.b*"]);
  });

  test("with accents are found however the text composes them", () => {
    expect(found("café", "cafe\u0301 café")).toHaveLength(2);
  });

  test("do not run from one paragraph into the next", () => {
    expect(found("energy we", "positive energy", "we say")).toEqual([]);
  });

  test("beyond the first plane are found with the right offsets", () => {
    const { lines } = answer(ask("吉野"), [makeSearched("a", ["😀𠮷吉野"])]);
    expect(lines).toEqual([{ sourceId: "a", words: "吉野", start: 4, end: 6 }]);
  });

  test("are found wherever the text has them, one after the other", () => {
    const anyText = fc.string({ unit: fc.constantFrom("网", "络", "强", "国", "。") });
    fc.assert(
      fc.property(anyText, fc.constantFrom("网", "网络", "强国", "网网"), (text, find) => {
        expect(found(find, text)).toHaveLength(text.split(find).length - 1);
      }),
    );
  });
});

describe("wildcards", () => {
  test("stand for the letters of a word", () => {
    expect(wild("cyber*", "cyber cyberspace, Cyber-power")).toEqual(["cyber", "cyberspace", "Cyber"]);
    expect(wild("*power", "superpower empowered power")).toEqual(["superpower", "power"]);
    expect(wild("wom?n", "woman women womn")).toEqual(["woman", "women"]);
    expect(wild("strength * cyber*", "strength in cyberspace")).toEqual(["strength in cyberspace"]);
  });

  test("stand for a few characters in Chinese", () => {
    expect(wild("网*强国", "建设网络强国，网强国")).toEqual(["网络强国", "网强国"]);
    expect(wild("网?强国", "建设网络强国，网强国")).toEqual(["网络强国"]);
    expect(wild("强国*", "网络强国战略")).toEqual(["强国"]);
  });

  test("alone ask for nothing", () => {
    expect(answer(ask("* ?", { syntax: "wildcard" }), []).fault).toEqual({ type: "empty" });
  });
});

describe("regular expressions", () => {
  test("run over one sentence at a time, as it is written", () => {
    expect(regex("^The.*?power$", "The cyber power", "the\u2019s power", "A power")).toEqual([
      "The cyber power",
      "the\u2019s power",
    ]);
  });

  test("know Unicode", () => {
    expect(regex(String.raw`\p{Script=Han}{2}(?=强国)`, "建设网络强国😀")).toEqual(["网络"]);
  });

  test("that match nothing at all list nothing", () => {
    expect(regex("x*", "😀abc")).toEqual([]);
  });

  test("that cannot be read say why", () => {
    expect(answer(ask("(", { syntax: "regex" }), []).fault).toEqual({
      type: "unreadable",
      reason: "Unterminated group",
    });
  });
});
