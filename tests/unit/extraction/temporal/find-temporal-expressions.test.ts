import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Language } from "../../../../src/domain/language.ts";
import { contains, overlaps } from "../../../../src/domain/span.ts";
import { findTemporalExpressions } from "../../../../src/extraction/temporal/find-temporal-expressions.ts";
import { timexes } from "../../../../src/extraction/temporal/timex3.ts";

const LANGUAGES: readonly Language[] = ["en", "zh"];
const find = (text: string, language: Language = "en") =>
  findTemporalExpressions(text, { language, anchor: "2018-04-21" });
const intervals = (text: string, language: Language = "en", anchor = "2018-04-21") =>
  findTemporalExpressions(text, { language, anchor })
    .filter(({ layer }) => layer === "interval")
    .map(({ start, end, value }) => [text.slice(start, end), value]);

/** Pieces that the patterns care about, to be thrown together at random. */
const PIECES: readonly string[] = [
  "May",
  "march",
  "the",
  "first",
  "second",
  "of",
  "last",
  "year",
  "years",
  "ago",
  "1990",
  "12",
  "2018-04-21",
  "a.m.",
  "since",
  "18th",
  "Congress",
  "from",
  "to",
  "-",
  ",",
  ".",
  " ",
  "\n",
  "two",
  "and a half",
  "Friday",
  "night",
  "'68",
  "年",
  "月",
  "日",
  "十",
  "二〇",
  "１２",
  "上",
  "个",
  "周",
  "五",
  "点",
  "半",
  "世纪",
  "党的",
  "大",
  "以来",
  "前",
  "近",
  "\ud83d",
  "\ude00",
  "😀",
  "\u00a0",
  "İ",
  "",
  "\u0000",
  "\u202e",
  "ﬃ",
  "ß",
];
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 80 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join("")),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(" ")),
);
const language = fc.constantFrom(...LANGUAGES);

describe("whatever the text is", () => {
  it("every mention lies within it, and none is empty", () => {
    fc.assert(
      fc.property(text, language, (written, lang) => {
        for (const { start, end, eventName } of find(written, lang)) {
          expect(0 <= start && start < end && end <= written.length).toBe(true);
          if (eventName) expect(contains({ start, end }, eventName)).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("mentions come in reading order, outer before inner", () => {
    fc.assert(
      fc.property(text, language, (written, lang) => {
        const mentions = find(written, lang);
        for (const [index, mention] of mentions.entries()) {
          const before = mentions[index - 1];
          if (before === undefined) continue;
          expect(
            before.start < mention.start || (before.start === mention.start && before.end >= mention.end),
          ).toBe(true);
        }
      }),
    );
  });

  it("timexes never overlap, and their words are those of the text", () => {
    fc.assert(
      fc.property(text, language, (written, lang) => {
        const found = timexes(written, { language: lang, anchor: "2018-04-21" });
        for (const [index, timex] of found.entries()) {
          const before = found[index - 1];
          expect(timex.text).toBe(written.slice(timex.start, timex.end));
          if (before !== undefined) expect(overlaps(before, timex)).toBe(false);
        }
      }),
    );
  });

  it("no anchor, a partial anchor or a false one makes it fail", () => {
    const anchors = fc.constantFrom(
      "XXXX-04-21",
      "2018",
      "2018-04",
      "XXXX",
      "BC0044-03-15",
      "03-02-2009",
      "",
      "2018-02-31",
    );
    fc.assert(
      fc.property(text, language, anchors, (written, lang, anchor) => {
        for (const { value } of findTemporalExpressions(written, { language: lang, anchor }))
          expect(value).not.toMatch(/NaN|undefined|Infinity/);
      }),
      { numRuns: 500 },
    );
  });

  it("the same text gives the same mentions", () => {
    fc.assert(
      fc.property(text, language, (written, lang) => {
        expect(find(written, lang)).toEqual(find(written, lang));
      }),
    );
  });
});

describe("spans given by the caller", () => {
  const written = "2009: a tail. It rained on March 3, 2018. The tail says 2011.";

  it("words outside them are not read", () => {
    const start = written.indexOf("It");
    const spans = [{ start, end: written.indexOf("The tail") }];
    const found = findTemporalExpressions(written, { language: "en", spans });
    expect(found.map((mention) => written.slice(mention.start, mention.end))).toEqual(["March 3, 2018"]);
  });

  it("a date named in one span completes a date in the next", () => {
    const two = "In May 1940 they met.\nOn the 15th, they left.";
    const spans = [
      { start: 0, end: 21 },
      { start: 22, end: two.length },
    ];
    const found = findTemporalExpressions(two, { language: "en", spans, anchor: "1940-05-20" });
    expect(found.map(({ value }) => value)).toEqual(["1940-05", "1940-05-15"]);
  });
});

describe("intervals", () => {
  it.each([
    ["It was held from July 14th to 15th.", "from July 14th to 15th", "2017-07-14/2017-07-15"],
    ["It lasted from 1999 to 2003.", "from 1999 to 2003", "1999/2003"],
    ["It was held from Friday to Saturday.", "from Friday to Saturday", "2018-04-20/2018-04-21"],
    ["Between May 5 and June 7, 1990 it rained.", "Between May 5 and June 7, 1990", "1990-05-05/1990-06-07"],
    ["The war of 1914-18 was lost.", "1914-18", "1914/1918"],
  ])("%s is one stretch", (written, words, value) => {
    expect(intervals(written)).toEqual([[words, value]]);
  });

  it.each<[string, Language, string, string]>([
    ["It has grown ever since 2012.", "en", "ever since 2012", "2012/.."],
    ["It grew from 1999 onwards.", "en", "from 1999 onwards", "1999/.."],
    ["It lasted until May 8, 1945.", "en", "until May 8, 1945", "../1945-05-08"],
    ["自1978年以来，变化很大。", "zh", "自1978年以来", "1978/.."],
    ["从2015年起，变化很大。", "zh", "从2015年起", "2015/.."],
    ["截至2015年，共有五家。", "zh", "截至2015年", "../2015"],
  ])("%s leaves one end open", (written, lang, words, value) => {
    expect(intervals(written, lang)).toEqual([[words, value]]);
  });

  it("two dates joined by a mere “and” are two dates", () => {
    expect(intervals("In 1990 and 1995 it rained.")).toEqual([]);
    expect(intervals("2015年和2018年的收入。", "zh")).toEqual([]);
  });

  it.each([
    ["会议于4月20日至21日举行。", "于4月20日至21日", "2018-04-20/2018-04-21"],
    ["从1995年到1997年的收入。", "从1995年到1997年", "1995/1997"],
    ["2015年和2018年之间的收入。", "2015年和2018年之间", "2015/2018"],
    ["“十四五”时期的规划。", "十四五”时期", "2021/2025"],
  ])("%s is one stretch", (written, words, value) => {
    const found = intervals(written, "zh").map(([found_, itsValue]) => [
      found_?.replace(/^[“"]/, ""),
      itsValue,
    ]);
    expect(found).toEqual([[words, value]]);
  });

  it("a congress named by its number is an event that stands for a date", () => {
    const written = "Much was achieved since the 18th CPC National Congress in 2012.";
    const [since] = find(written).filter(({ layer }) => layer === "interval");
    expect(since).toMatchObject({ type: "DURATION", begin: "2012", rule: "en-since-event" });
    expect(written.slice(since?.eventName?.start, since?.eventName?.end)).toBe(
      "the 18th CPC National Congress",
    );
  });

  it("of a congress without a year only the name is known", () => {
    const [since] = find("Since the 18th CPC National Congress much was achieved.").filter(
      ({ layer }) => layer === "interval",
    );
    expect(since).toMatchObject({ value: "XXXX/..", ground: "event" });
    const written = "党的十八大以来，成就很多。";
    const [zh] = find(written, "zh");
    expect(zh).toMatchObject({ start: 0, end: 7, value: "XXXX/..", ground: "event" });
    expect(written.slice(zh?.eventName?.start, zh?.eventName?.end)).toBe("党的十八大");
  });

  it("a plenary session is such an event too", () => {
    expect(intervals("十一届三中全会以来，变化很大。", "zh")).toEqual([["十一届三中全会以来", "XXXX/.."]]);
    expect(
      intervals("It was adopted at the Third Plenary Session of the 18th CPC Central Committee."),
    ).toEqual([["at the Third Plenary Session of the 18th CPC Central Committee", "XXXX"]]);
  });

  it("weekdays of an interval are kept as evidence", () => {
    const [interval] = findTemporalExpressions("held from Friday to Saturday", {
      language: "en",
      anchor: "XXXX-04-21",
    });
    expect(interval).toMatchObject({ weekdays: [4, 5], value: "XXXX-WXX-5/XXXX-WXX-6" });
  });

  it("the part of day is kept beside the value", () => {
    expect(find("on the afternoon of Nov. 28, 2025")[0]).toMatchObject({
      value: "2025-11-28TAF",
      partOfDay: "afternoon",
    });
    expect(find("11月28日下午", "zh")[0]).toMatchObject({ partOfDay: "afternoon" });
  });
});

describe("how a value is known", () => {
  it.each([
    ["It rained on March 3, 2018.", "explicit"],
    ["It rained on March 3.", "anchor"],
    ["It rained yesterday.", "anchor"],
    ["It rained on Friday.", "weekday"],
    ["It rains now.", "none"],
  ])("%s: %s", (written, ground) => {
    expect(find(written)[0]?.ground).toBe(ground);
  });

  it("a day that takes its month from the date before says so", () => {
    const ends = find("held on July 14th to 15th").filter(({ layer }) => layer === "timex");
    expect(ends.map(({ ground }) => ground)).toEqual(["anchor", "previous"]);
    expect(
      find("On March 3, 2018 it rained, and on the 5th it snowed.").map((mention) => mention.ground),
    ).toEqual(["explicit", "previous"]);
  });
});

describe("the day of writing", () => {
  const values = (written: string, lang: Language, anchor: string) =>
    timexes(written, { language: lang, anchor }).map(({ value }) => value);

  it("is that of the dateline where the date given is a year alone", () => {
    expect(values("新华社上海二月十日电 昨天，三月的会议推迟了。", "zh", "1998-01-01")).toEqual([
      "1998-02-10",
      "1998-02-09",
      "1997-03",
    ]);
    expect(values("BEIJING, July 14 (Xinhua) -- It ended yesterday.", "en", "2023-01-01")).toEqual([
      "2023-07-14",
      "2023-07-13",
    ]);
  });

  it("is that of the dateline where the date given is much later", () => {
    expect(values("BEIJING, July 14 (Xinhua) -- It ended yesterday.", "en", "2024-03-01")).toEqual([
      "2023-07-14",
      "2023-07-13",
    ]);
  });

  it("is the date given where both are about the same", () => {
    expect(values("BEIJING, July 14 (Xinhua) -- It ended yesterday.", "en", "2023-07-16")).toEqual([
      "2023-07-14",
      "2023-07-15",
    ]);
  });
});

describe("histories", () => {
  const history =
    "In 1939 war began. In 1940 France fell. In June 1941 the Soviet Union was attacked. In December 1941 Japan struck. " +
    "In 1942 the tide turned. In July 1943 Sicily was taken. By September, Italy had surrendered. On 6 June 1944 the " +
    "landings began. In August, Paris was freed. As in 1812, winter was the enemy. In December, the counter-attack came.";

  it("take missing years from the date named before, and asides do not count", () => {
    const values = timexes(history, { language: "en", anchor: "2009-12-19" }).map(({ value }) => value);
    expect(values.filter((value) => value.length === 7)).toEqual([
      "1941-06",
      "1941-12",
      "1943-07",
      "1943-09",
      "1944-08",
      "1944-WI",
      "1944-12",
    ]);
  });
});

describe("hostile and heavy text", () => {
  /** A generous bound: a tenth of the speed asked for, so that a loaded machine does not fail the test. */
  const CHARACTERS_PER_MS = 100;
  const within = (written: string, lang: Language): number => {
    const began = performance.now();
    const { length } = findTemporalExpressions(written, { language: lang, anchor: "2018-04-21" });
    expect(performance.now() - began).toBeLessThan(written.length / CHARACTERS_PER_MS + 500);
    return length;
  };
  const repeated = (piece: string, length = 200_000): string =>
    piece.repeat(Math.ceil(length / piece.length));

  it("thousands of dates on one line are all found", () => {
    expect(within(repeated("5 May 1990; ", 120_000), "en")).toBe(10_000);
    expect(within(repeated("2013年3月5日；", 100_000), "zh")).toBe(10_000);
  });

  it("a megabyte without a blank does not hang", () => {
    expect(within("a".repeat(1_000_000), "en")).toBe(0);
    expect(within("网".repeat(1_000_000), "zh")).toBe(0);
    within("1".repeat(1_000_000), "en");
    within("一".repeat(1_000_000), "zh");
  });

  it.each([
    "the ",
    "early ",
    "more than ",
    "two ",
    "first ",
    "1990-",
    "1,",
    "in the past ",
    "since the 18th national ",
    "\n",
    "9 a.m. ",
    "'68 ",
  ])("%j again and again does not hang", (piece) => {
    expect(within(repeated(piece), "en")).toBeGreaterThanOrEqual(0);
  });

  it.each([
    "年",
    "二〇",
    "十",
    "上上个",
    "三点",
    "二十世纪",
    "每",
    "1至",
    "党的",
    "第一",
    "１９",
    "几",
    "近",
  ])("%j again and again does not hang", (piece) => {
    expect(within(repeated(piece), "zh")).toBeGreaterThanOrEqual(0);
  });

  it("lone surrogates move no offset", () => {
    const written = "\ud83d On May 5, 1990 \ude00 it rained";
    const [mention] = find(written);
    expect(written.slice(mention?.start, mention?.end)).toBe("May 5, 1990");
  });

  it("a letter that grows when made small moves no offset", () => {
    const written = "İİİ in May 1990";
    const [mention] = find(written);
    expect(written.slice(mention?.start, mention?.end)).toBe("May 1990");
  });
});
