import { describe, expect, test } from "vitest";
import { passageAt } from "../../../src/domain/passage.ts";
import type { Occurrence } from "../../../src/domain/theme.ts";
import { countWordings, ratePerThousand } from "../../../src/themes/count-occurrences.ts";

/** The wordings in one text, one after another. */
function occurrencesOf(...wordings: readonly string[]): readonly Occurrence[] {
  const text = wordings.join("|");
  let start = 0;
  return wordings.map((words, at) => {
    const passage = passageAt("report", text, start, start + words.length);
    start += words.length + 1;
    return {
      id: `o${at}`,
      themeId: "t1",
      formulaId: "t1.f1",
      strength: "core",
      witnessId: "report",
      region: "body",
      passage,
    };
  });
}

const counted = (...wordings: readonly string[]): readonly string[] =>
  countWordings(occurrencesOf(...wordings)).map(
    ({ words, occurrences }) => `${words} ×${occurrences.length}`,
  );

describe("a wording", () => {
  test("is the same whatever its apostrophe, its capitals and its article", () => {
    expect(counted("China's strength", "China’s strength", "china's Strength")).toEqual([
      "China's strength ×3",
    ]);
    expect(counted("a cyber power", "The cyber power", "cyber power", "an Internet power")).toEqual([
      "a cyber power ×3",
      "an Internet power ×1",
    ]);
  });

  test("keeps the spelling of its first place", () => {
    expect(counted("Internet power", "internet power")).toEqual(["Internet power ×2"]);
  });

  test("is not another one that merely begins with the letters of an article", () => {
    expect(counted("another power", "theory", "a theory")).toEqual(["theory ×2", "another power ×1"]);
  });

  test("that is commoner comes first, and of two as common the one that comes first in the text", () => {
    expect(counted("b", "c", "a", "a", "c")).toEqual(["c ×2", "a ×2", "b ×1"]);
  });

  test("in Chinese is what is written", () => {
    expect(counted("网络强国", "网络强国", "网络大国")).toEqual(["网络强国 ×2", "网络大国 ×1"]);
  });
});

test("a rate is per thousand, and a text without words has none", () => {
  expect(ratePerThousand(3, 1500)).toBe(2);
  expect(ratePerThousand(0, 1500)).toBe(0);
  expect(ratePerThousand(0, 0)).toBe(0);
});
