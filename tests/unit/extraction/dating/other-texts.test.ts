import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { resolves } from "../../../../src/domain/passage.ts";
import { dateCorpus } from "../../../../src/extraction/dating/date-corpus.ts";
import { readEdtf } from "../../../../src/extraction/dating/edtf-bounds.ts";
import { dateTexts, makeDatedSource } from "./dated-texts.ts";

/** `words → edtf (basis)` for every expression. */
function dump(texts: Readonly<Record<string, string>>): readonly string[] {
  return dateTexts(texts).expressions.map(
    ({ passage, dating }) => `${passage.exact} → ${dating.edtf ?? "-"} (${dating.basis})`,
  );
}

describe("texts of other kinds", () => {
  test("a full dateline completes days and counts days of the week and relative words", () => {
    expect(
      dump({
        a: "PARIS, 3 March 2021 (AFP) -- Ministers met on Friday and again on March 1. Last year was bad. By 2035 it will double. From 2016 to 2020 they met ten times in the first quarter, over three years.",
      }),
    ).toMatchInlineSnapshot(`
      [
        "3 March 2021 → 2021-03-03 (stated)",
        "Friday → 2021-02-26 (weekday)",
        "March 1 → 2021-03-01 (dateline)",
        "Last year → 2020 (dateline)",
        "2035 → 2035 (stated)",
        "From 2016 to 2020 → 2016/2020 (stated)",
        "2016 → 2016 (stated)",
        "2020 → 2020 (stated)",
        "the first quarter → 2020-33 (dateline)",
        "over three years → - (unknown)",
      ]
    `);
  });

  test("a weekday that is ahead, or of another week, is counted as its words say", () => {
    const english =
      "PARIS, March 15 (AFP) -- Ministers met on Wednesday and will meet again on Friday. They come back next Monday. They have met since 2016.";
    expect(dump({ a: english })).toEqual(
      expect.arrayContaining([
        "Wednesday → 20XX-03-15 (weekday)",
        "Friday → 20XX-03-17 (weekday)",
        "next Monday → 20XX-03-20 (weekday)",
      ]),
    );
    const chinese =
      "新华社北京5月17日电 市政府星期三召开会议。上周五下雨，下周五放晴。自2016年以来一直如此。";
    expect(dump({ a: chinese })).toEqual(
      expect.arrayContaining([
        "星期三 → 20XX-05-17 (weekday)",
        "上周五 → 20XX-05-12 (weekday)",
        "下周五 → 20XX-05-26 (weekday)",
      ]),
    );
  });

  test("a dateline without its year takes it from a whole date that the page prints in the days after", () => {
    const report = "北方日报青川5月17日电 市政府17日召开会议，去年9月已开过一次。";
    const inYear = (year: string) => [
      `5月17日 → ${year}-05-17 (dateline)`,
      `17日 → ${year}-05-17 (dateline)`,
    ];
    expect(dump({ a: `会议召开\n\n2023年5月18日 来源：北方日报\n\n${report}` })).toEqual(
      expect.arrayContaining([...inYear("2023"), "去年9月 → 2022-09 (dateline)"]),
    );
    expect(dump({ a: `会议召开\n\n2023年9月18日 来源：北方日报\n\n${report}` })).not.toEqual(
      expect.arrayContaining(inYear("2023")),
    );
  });

  test("a period may begin or end with a season, a quarter or a half", () => {
    const text =
      "The army stayed until the spring of 1776. It has rained since autumn 2004. They marched from the spring of 1775 to the autumn of 1776. Prices rose until the second half of 2013.";
    expect(dump({ a: text })).toEqual(
      expect.arrayContaining([
        "until the spring of 1776 → ../1776-25 (stated)",
        "since autumn 2004 → 2004-27/.. (stated)",
        "from the spring of 1775 to the autumn of 1776 → 1775-25/1776-27 (stated)",
        "until the second half of 2013 → ../2013-41 (stated)",
      ]),
    );
  });

  test("a period says which of its ends is open, and no day is blamed where the ends stand the wrong way round", () => {
    const text = "It rained until May 1776. It has snowed since May 1801. He was there from 1995 to 1985.";
    const said = dateTexts({ a: text }).expressions.flatMap(({ dating }) =>
      dating.steps.map(({ says }) => says.en),
    );
    expect(said).toEqual([
      "The words “until May 1776” state the date.",
      "The words give the period an end and no beginning.",
      "The words “May 1776” state the date.",
      "The words “since May 1801” state the date.",
      "The words give the period a beginning and no end.",
      "The words “May 1801” state the date.",
      "The words “from 1995 to 1985” name a period that ends before it begins.",
      "The words “1995” state the date.",
      "The words “1985” state the date.",
    ]);
  });

  test("a weekday written beside its day needs no assumption", () => {
    const { publications } = dateTexts({
      b: "LONDON, April 22 -- The council met on Saturday, April 21. Since 2012 it has met twice, most recently on Friday.",
    });
    const { edtf, basis, steps } = publications.get("b")!;
    expect([edtf, basis]).toEqual(["2018?-04-22", "weekday"]);
    expect(steps.map(({ says }) => says.en).filter((sentence) => sentence.startsWith("Assumption"))).toEqual(
      [],
    );
  });

  test("a bare weekday is counted from the day whose weekday is known", () => {
    expect(
      dump({
        b: "LONDON, April 22 -- The council met on Saturday, April 21. Since 2012 it has met twice, most recently on Friday.",
      }),
    ).toContain("Friday → 2018?-04-20 (weekday)");
  });

  test("counting back over the end of February waits for the year", () => {
    const text = "NEW YORK, March 1 -- Leaders met from Sunday to Monday.";
    expect(dump({ c: text })).toContain("from Sunday to Monday → - (unknown)");
    expect(dump({ c: `${text} Since 2015, they have met.` })).toContain(
      "from Sunday to Monday → 2021?-02-28/2021?-03-01 (weekday)",
    );
  });

  test("in a text of 2 January, 30 December is of the year before", () => {
    const text =
      "BERLIN, Jan. 2 -- The council, which has met since 2019, met from Friday to Saturday. It had met on Dec. 30.";
    expect(dump({ d: text })).toContain("Dec. 30 → 2020?-12-30 (weekday)");
  });

  test("a look back on months of the same year does not exclude that year", () => {
    const text = "OSLO, May 4 -- Since January 2026 the bank has met four times, on Monday as well.";
    expect(dateTexts({ e: text }).publications.get("e")!.edtf).toBe("2026?-05-04");
  });

  test("a day that no calendar has is not put anywhere", () => {
    expect(dump({ f: "BEIJING, Feb. 30 -- Nothing happened on 31 February." })).toEqual([
      "Feb. 30 → - (unknown)",
      "31 February → - (unknown)",
    ]);
  });

  test("a Chinese report takes day and month from its dateline", () => {
    expect(dump({ g: "新华社北京2017年11月30日电 会议于28日至29日在北京举行。到2035年基本实现现代化。" }))
      .toMatchInlineSnapshot(`
      [
        "2017年11月30日 → 2017-11-30 (stated)",
        "于28日至29日 → 2017-11-28/2017-11-29 (dateline)",
        "28日 → 2017-11-28 (dateline)",
        "29日 → 2017-11-29 (dateline)",
        "2035年 → 2035 (stated)",
      ]
    `);
  });

  test("texts that give an event different years give it none", () => {
    const { expressions } = dateTexts({
      h: "A note. Much has changed since the 19th CPC National Congress.",
      i: "A note. Much has changed since the 19th CPC National Congress in 2017.",
      j: "A note. Much has changed since the 19th CPC National Congress in 2018.",
    });
    const first = expressions.find(({ passage }) => passage.sourceId === "h");
    expect(first!.dating.edtf).toBeUndefined();
  });

  test("names of one event meet across languages", () => {
    const { expressions } = dateTexts({
      k: "党的十九大以来，取得重大成就。",
      l: "A note. Much has changed since the 19th National Congress of the Communist Party of China in 2017.",
    });
    const first = expressions.find(({ passage }) => passage.sourceId === "k");
    expect(first?.dating).toMatchObject({ edtf: "2017/..", basis: "corpus" });
  });
});

const FRAGMENTS = [
  "BEIJING, April 21 -- ",
  "新华社北京11月30日电 ",
  "date 2023-07-16 XINHUA\n\n",
  "A title about something or other | September 6, 2022\n\n",
  "They met from Friday to Saturday. ",
  "Since the 18th CPC National Congress, much happened. ",
  "since the 18th CPC National Congress in 2012 ",
  "党的十八大以来，",
  "On Feb. 29 and on the 30th, ",
  "on Sunday, March 1, ",
  "yesterday, last week, next Monday, ",
  "in the 1990s, in spring 2020, in 44 BC, ",
  "at the 20th CPC National Congress. ",
  "for three years, every day, in the new era. ",
  "11月28日下午，2009年，",
  "\n\n",
];

test("whatever a corpus is made of, every date is valid and every step rests on words that stand there", () => {
  const text = fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 10 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(fc.array(text, { maxLength: 3 }), (texts) => {
      const sources = texts.map((content, index) => makeDatedSource(`s${index}`, content, ["en", "zh"]));
      const { expressions, publications } = dateCorpus({ sources, readOn: "2026-11-22" });
      expect(publications.size).toBe(texts.length);
      for (const dating of [...publications.values(), ...expressions.map((one) => one.dating)]) {
        expect(dating.steps.length).toBeGreaterThan(0);
        for (const passage of dating.steps.flatMap(({ passages }) => passages)) {
          expect(resolves(passage, texts[Number(passage.sourceId.slice(1))]!)).toBe(true);
        }
        for (const edtf of [dating.edtf, dating.fromText, dating.fromCorpus]) {
          if (edtf !== undefined) expect(readEdtf(edtf)).toMatchObject({ ok: true });
        }
        expect(dating.edtf === undefined).toBe(dating.basis === "unknown");
      }
    }),
    { numRuns: 150 },
  );
});
