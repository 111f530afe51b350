import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { resolves } from "../../../../src/domain/passage.ts";
import type { SegmentKind } from "../../../../src/domain/source-document.ts";
import type { Formula, Theme } from "../../../../src/domain/theme.ts";
import { findOccurrences } from "../../../../src/extraction/themes/find-occurrences.ts";
import { cyberspaceThemes } from "../../../support/cyberspace-themes.ts";

const both = (words: string) => ({ en: words, zh: words });

const makeTheme = (id: string, en: readonly string[], not: readonly string[] = []): Theme => {
  const formula: Formula = { id: "f", label: both("f"), zh: [], en, strength: "core" };
  return {
    id,
    familyId: "family",
    label: both(id),
    shortLabel: both(id),
    zhFormula: "",
    zhStatus: both(""),
    isFrame: false,
    gloss: both(""),
    formulas: [formula],
    exclusions: not.map((words) => ({ words, why: both("") })),
  };
};

/** One segment per line; the kind of each is a paragraph unless given. */
const makeSource = (text: string, kinds: readonly SegmentKind[] = []) => {
  let at = 0;
  const segments = text.split("\n").map((line, index) => {
    const segment = {
      id: `p${index + 1}`,
      kind: kinds[index] ?? ("paragraph" as const),
      language: "en" as const,
      witnessId: "a",
      start: at,
      end: at + line.length,
    };
    at += line.length + 1;
    return segment;
  });
  return { id: "a", text, segments, witnesses: [] };
};
const find = (text: string, ...themes: readonly Theme[]): readonly string[] =>
  findOccurrences([makeSource(text)], themes).map(({ themeId, passage }) => `${themeId}: ${passage.exact}`);

test("the longest wording wins within a theme, wherever the shorter one begins", () => {
  const theme = makeTheme("t", [
    "cyberspace governance",
    "global cyberspace",
    "cyberspace governance system",
  ]);
  expect(find("the global cyberspace governance system", theme)).toEqual(["t: cyberspace governance system"]);
});

test("different themes may share words", () => {
  const themes = [makeTheme("a", ["cyber security"]), makeTheme("b", ["cyber security and informatization"])];
  expect(find("Cyber security and informatization", ...themes)).toEqual([
    "b: Cyber security and informatization",
    "a: Cyber security",
  ]);
});

test("a wording inside an exclusion does not count, one that reaches beyond it does", () => {
  const theme = makeTheme("t", ["power", "state power grid"], ["state power"]);
  expect(find("state power, power, a state power grid", theme)).toEqual(["t: power", "t: state power grid"]);
});

test("English is found as words, whatever the case, the quotes and the spaces", () => {
  const theme = makeTheme("t", ["China's power", "power"]);
  expect(find("CHINA’S\u00a0POWER empowers powerful powers (power)", theme)).toEqual([
    "t: CHINA’S\u00a0POWER",
    "t: power",
  ]);
});

test("a wording may run over a wrapped line and doubled spaces", () => {
  const source = { ...makeSource("a cyber  \r\n power"), segments: [] };
  const whole = { ...source, segments: [{ ...makeSource("x").segments[0]!, end: source.text.length }] };
  expect(findOccurrences([whole], [makeTheme("t", ["cyber power"])]).map((o) => o.passage.exact)).toEqual([
    "cyber  \r\n power",
  ]);
});

test("Chinese is found without marks between words, also beside Latin letters", () => {
  expect(find("建设网络强国5G网络强国", makeTheme("t", ["网络强国"]))).toEqual([
    "t: 网络强国",
    "t: 网络强国",
  ]);
});

test("no occurrence runs from one segment into the next", () => {
  expect(find("a cyber\npower", makeTheme("t", ["cyber power"]))).toEqual([]);
});

test("furniture is not searched, but headers and the navigation headline are, and say so", () => {
  const kinds: readonly SegmentKind[] = [
    "navigation",
    "header",
    "headline",
    "link-list",
    "pagination",
    "end-mark",
  ];
  const source = makeSource(kinds.map(() => "power").join("\n"), kinds);
  expect(
    findOccurrences([source], [makeTheme("t", ["power"])]).map(({ region, id }) => `${id} ${region}`),
  ).toEqual(["t@a:0 navigation", "t@a:6 header", "t@a:12 body"]);
});

test("ids stay when wordings are added", () => {
  const ids = (...en: readonly string[]) =>
    findOccurrences([makeSource("strength and power")], [makeTheme("t", en)]).map(({ id }) => id);
  expect(ids("strength", "power")).toEqual(expect.arrayContaining([...ids("power")]));
});

describe("whatever the text", () => {
  const words = fc.constantFrom(
    "power",
    "state power",
    "网络",
    "网络强国",
    "😀",
    " ",
    "\n",
    "’",
    "China's ",
    "ab",
  );
  const text = fc.array(words, { maxLength: 30 }).map((parts) => parts.join(""));

  test("passages resolve, ids are unique, and occurrences of one theme never overlap", () => {
    const themes = [
      makeTheme("a", ["power", "state power", "网络强国", "络强", "国网络"]),
      makeTheme("b", ["网络", "power 网"], ["state power"]),
    ];
    fc.assert(
      fc.property(text, (given) => {
        const occurrences = findOccurrences([makeSource(given)], themes);
        for (const { passage } of occurrences) expect(resolves(passage, given)).toBe(true);
        expect(new Set(occurrences.map(({ id }) => id)).size).toBe(occurrences.length);
        for (const { id } of themes) {
          let end = 0;
          for (const { passage } of occurrences.filter((o) => o.themeId === id)) {
            expect(passage.start).toBeGreaterThanOrEqual(end);
            end = passage.end;
          }
        }
      }),
    );
  });
});

test.each([
  [
    "10 MB of running text",
    "Building strength in cyberspace is a task, and cyberspace governance too.\n".repeat(136_000),
  ],
  ["one segment of 1 MB full of overlapping wordings", "网络安全和数据安全和".repeat(100_000)],
])(
  "%s is searched in seconds",
  (_, text) => {
    const source = makeSource(text);
    const started = performance.now();
    expect(findOccurrences([source], cyberspaceThemes).length).toBeGreaterThan(90_000);
    expect(performance.now() - started).toBeLessThan(20_000);
  },
  60_000,
);
