import { describe, expect, test } from "vitest";
import { chineseNumber, eventKey } from "../../../../src/extraction/dating/event-name.ts";

describe("one event under many names", () => {
  test.each([
    "the 18th CPC National Congress",
    "18th CPC National Congress",
    "the 18th National Congress of the Communist Party of China",
    "the 18th National Congress of the CPC",
    "the Eighteenth National Congress of the CPC",
    "the Party's 18th National Congress",
    "the 18th Party Congress",
    "党的十八大",
    "十八大",
    "中共十八大",
    "中国共产党第十八次全国代表大会",
    "党的第十八次全国代表大会",
    "党的18大",
  ])("%s is the 18th party congress", (name) => {
    expect(eventKey(name)).toBe("party-congress 18");
  });

  test.each([
    "the 14th National People's Congress",
    "十四届全国人大",
    "the 118th Congress",
    "the 18th National Congress of the Communist Youth League",
    "the 23rd group study session",
  ])("%s is not a party congress", (name) => {
    expect(eventKey(name)).not.toMatch(/^party-congress/);
  });

  test("other events meet under their own words", () => {
    expect(eventKey("the Second Boao Forum")).toBe(eventKey("The 2nd Boao Forum"));
    expect(eventKey("the 2nd Boao Forum")).not.toBe(eventKey("the 3rd Boao Forum"));
    expect(eventKey("the twenty-first Olympic Games")).toBe(eventKey("21st Olympic Games"));
  });

  test("Chinese numbers to ninety-nine are read", () => {
    expect(["九", "十", "十八", "二十", "二十三", "九十九", "18"].map(chineseNumber)).toEqual([
      9, 10, 18, 20, 23, 99, 18,
    ]);
  });
});
