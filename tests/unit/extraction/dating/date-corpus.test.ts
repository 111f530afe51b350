import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Dating } from "../../../../src/domain/dating.ts";
import { resolves } from "../../../../src/domain/passage.ts";
import type { TemporalExpression } from "../../../../src/domain/temporal-expression.ts";
import { dateCorpus } from "../../../../src/extraction/dating/date-corpus.ts";
import { readEdtf } from "../../../../src/extraction/dating/edtf-bounds.ts";
import { dateTexts, readFiveTexts } from "./dated-texts.ts";

const sources = readFiveTexts();
const corpus = dateCorpus({ sources, readOn: "2026-11-22" });

const publication = (id: string): Dating => corpus.publications.get(id)!;

function expression(sourceId: string, words: string): TemporalExpression {
  const found = corpus.expressions.find(
    ({ passage }) => passage.sourceId === sourceId && passage.exact === words,
  );
  if (!found) throw new Error(`no expression "${words}" in ${sourceId}`);
  return found;
}

const says = (dating: Dating): string => dating.steps.map((step) => step.says.en).join("\n");

type GoldDate = { edtf_text: string | null; edtf_corpus?: string; display_until_confirmed: string | null };
type GoldEvent = { id: string; date: GoldDate };
type GoldSource = { id: string; publication_date: GoldDate };
const gold = <T>(file: string): T => JSON.parse(readFileSync(`tests/gold/${file}.json`, "utf8")) as T;
const goldEvents = gold<{ events: GoldEvent[] }>("events").events;
const goldSources = gold<{ documents: GoldSource[] }>("sources").documents;
const goldEvent = (id: string): GoldDate => goldEvents.find((event) => event.id === id)!.date;
const goldSource = (id: string): GoldDate => goldSources.find((source) => source.id === id)!.publication_date;

describe("a header with a full date", () => {
  test("gives the date of publication", () => {
    expect(publication("003")).toMatchObject({ edtf: "2023-07-16", basis: "dateline" });
    expect(publication("003").edtf).toBe(goldSource("003").display_until_confirmed);
  });

  test("gives its year to days that are written without one", () => {
    const { dating } = expression("003", "from July 14th to 15th");
    expect(dating).toMatchObject({
      edtf: "2023-07-14/2023-07-15",
      earliest: 19_552,
      latest: 19_553,
      basis: "dateline",
      fromText: goldEvent("CONF23").edtf_text,
      fromCorpus: goldEvent("CONF23").edtf_corpus,
    });
    expect(says(dating)).toMatchInlineSnapshot(`
      "The words “from July 14th to 15th” give the days and the month, but no year.
      “15th” takes its month from “July 14th”.
      The year, 2023, is that of the date in the header, “2023-07-16”.
      For information: 14 July 2023 was a Friday and 15 July 2023 was a Saturday. The words name no weekday that could confirm or contradict it."
    `);
    expect(dating.steps[2]!.passages.map(({ exact }) => exact)).toEqual(["2023-07-16"]);
  });

  test("beside a title does not say what it dates, and carries a question mark", () => {
    expect(publication("002")).toMatchObject({
      edtf: goldSource("002").display_until_confirmed,
      basis: "dateline",
    });
    expect(says(publication("002"))).toMatchInlineSnapshot(`
      "The header dates the text “September 6, 2022”, that is 6 September 2022.
      The date stands beside the title, and the text does not say whether it dates this page or what the title names; hence the question mark."
    `);
    expect(expression("002", "September 6, 2022").dating).toMatchObject({
      edtf: "2022-09-06",
      basis: "stated",
    });
  });
});

describe("a dateline without a year and days of the week", () => {
  test("give the year that weekday arithmetic and the corpus leave", () => {
    expect(publication("004")).toMatchObject({
      edtf: goldSource("004").display_until_confirmed,
      basis: "weekday",
      fromText: goldSource("004").edtf_text,
      fromCorpus: goldSource("004").edtf_corpus,
    });
    expect(says(publication("004"))).toMatchInlineSnapshot(`
      "The dateline gives “April 21” and no year.
      Assumption: the report, which names “from Friday to Saturday”, is dated on the last day it names. Then 21 April is that Saturday.
      The text looks back with the words “Since the 18th CPC National Congress”; another text of the corpus gives the year of that event: “since the 18th CPC National Congress in 2012”. So this text is of 2012 or later.
      The texts were read on 22 November 2026, so 2026 is the last year possible.
      Between 2012 and 2026, 21 April is a Saturday in 2012 and 2018 only.
      A text of 21 April 2012 would hardly look back on the time since an event of the same year, so 2012 is dropped; this is inferred, not stated. This leaves 2018.
      Weaker reading, kept beside it: if the report appeared the day after, 21 April would be a Sunday, as in 2013, 2019 and 2024."
    `);
  });

  test("every step names the words it rests on", () => {
    const rests = publication("004").steps.map(({ basis, passages }) => [
      basis,
      ...passages.map(({ sourceId, exact }) => `${sourceId} ${exact}`),
    ]);
    expect(rests).toEqual([
      ["dateline", "004 April 21"],
      ["weekday", "004 from Friday to Saturday", "004 April 21"],
      [
        "corpus",
        "004 Since the 18th CPC National Congress",
        "000 since the 18th CPC National Congress in 2012",
      ],
      ["inferred"],
      ["weekday", "004 from Friday to Saturday"],
      [
        "corpus",
        "004 Since the 18th CPC National Congress",
        "000 since the 18th CPC National Congress in 2012",
      ],
      ["weekday", "004 from Friday to Saturday"],
    ]);
  });

  test("date what the words say happened on these days", () => {
    const { dating } = expression("004", "from Friday to Saturday");
    const { edtf_text: fromText, edtf_corpus: fromCorpus } = goldEvent("CONF18");
    expect(dating).toMatchObject({ edtf: fromCorpus, basis: "weekday", fromText, fromCorpus });
    expect(dating).toMatchObject({ earliest: 17_641, latest: 17_642 });
    expect(expression("004", "Friday").dating.edtf).toBe("2018?-04-20");
    expect(expression("004", "Saturday").dating.edtf).toBe("2018?-04-21");
  });

  test("without the other text the year stays unknown", () => {
    const alone = dateCorpus({ sources: sources.filter(({ id }) => id === "004"), readOn: "2026-11-22" });
    expect(alone.publications.get("004")).toMatchObject({ edtf: "XXXX-04-21", fromCorpus: "XXXX-04-21" });
    expect(alone.publications.get("004")!.earliest).toBeUndefined();
  });
});

describe("a day whose year nothing settles", () => {
  test("keeps the digits that all possible years share, and has no place on the axis", () => {
    const { dating } = expression("000", "the afternoon of Nov. 28");
    expect(dating).toMatchObject({
      edtf: "20XX-11-28",
      basis: "inferred",
      fromText: "20XX-11-28",
      fromCorpus: goldEvent("STUDY").edtf_corpus,
      partOfDay: "afternoon",
    });
    expect(dating.earliest).toBeUndefined();
    expect(dating.latest).toBeUndefined();
    expect(says(dating)).toMatchInlineSnapshot(`
      "The words “the afternoon of Nov. 28” give day and month, but no year.
      The dateline gives “Nov. 30” and no year.
      The text looks back with the words “since the 18th CPC National Congress in 2012”, so it is of 2012 or later.
      The texts were read on 22 November 2026, before 30 November of that year, so 2025 is the last year possible.
      A text of 30 November 2012 would hardly look back on the time since an event of the same year, so 2012 is dropped; this is inferred, not stated.
      13 years are possible, 2013 to 2025; no day of the week is named, so weekday arithmetic cannot choose among them."
    `);
    expect(publication("000").edtf).toBe(goldSource("000").edtf_text);
  });

  test("says what the text alone gives beside what the corpus adds", () => {
    for (const words of ["the afternoon of November 28", "11月28日下午"]) {
      expect(expression("001", words).dating).toMatchObject({
        fromText: goldEvent("STUDY").edtf_text,
        fromCorpus: goldEvent("STUDY").edtf_corpus,
        partOfDay: "afternoon",
      });
    }
  });

  test("a text without a date of its own is given none", () => {
    expect(publication("001")).toMatchObject({ basis: "unknown" });
    expect(publication("001").edtf).toBeUndefined();
    expect(goldSource("001").display_until_confirmed).toBeNull();
  });
});

describe("times named by an event", () => {
  test("the text that prints the year states it", () => {
    const { dating } = expression("000", "since the 18th CPC National Congress in 2012");
    expect(dating).toMatchObject({ edtf: "2012/..", basis: "stated", fromText: "2012/..", earliest: 15_340 });
    expect(dating.latest).toBeUndefined();
  });

  test.each([
    ["001", "since the 18th CPC National Congress", "CLAIM-STUDY"],
    ["001", "党的十八大以来", "CLAIM-STUDY"],
    ["002", "since the 18th CPC National Congress", "CLAIM-2022"],
    ["003", "since the 18th CPC National Congress", "CLAIM-2023-XI"],
    ["004", "Since the 18th CPC National Congress", "CLAIM-2018"],
  ])("in %s, %s takes the year from another text", (id, words, event) => {
    const { dating } = expression(id, words);
    expect(dating).toMatchObject({ edtf: goldEvent(event).display_until_confirmed, basis: "corpus" });
    expect(dating.fromText).toBeUndefined();
    expect(dating.steps.flatMap(({ passages }) => passages).map(({ sourceId }) => sourceId)).toContain("000");
  });

  test("an event that no text dates was before what the report tells", () => {
    const { dating } = expression("003", "at the 20th CPC National Congress");
    expect(dating).toMatchObject({
      edtf: goldEvent("BG-20").display_until_confirmed,
      basis: "inferred",
      fromText: goldEvent("BG-20").edtf_text,
      latest: 19_553,
    });
    expect(dating.earliest).toBeUndefined();
  });

  test.each([
    ["000", "over these years"],
    ["001", "这些年"],
    ["001", "当前"],
    ["002", "in the new era"],
    ["002", "repeatedly"],
    ["002", "In the next step"],
  ])("in %s, %s stays vague and says why", (id, words) => {
    const { dating, vague } = expression(id, words);
    expect(vague).toBe(true);
    expect(dating.edtf).toBeUndefined();
    expect(dating.basis).toBe("unknown");
    expect(dating.steps).toHaveLength(1);
  });
});

describe("any corpus", () => {
  test("every date is EDTF with its own bounds, every step is said twice, every passage resolves", () => {
    const texts = new Map(sources.map(({ id, text }) => [id, text]));
    const datings = [...corpus.publications.values(), ...corpus.expressions.map(({ dating }) => dating)];
    expect(corpus.expressions.length).toBeGreaterThan(30);
    for (const dating of datings) {
      expect(dating.steps.length).toBeGreaterThan(0);
      for (const { says: sentence, passages } of dating.steps) {
        expect(sentence.en).toMatch(/^\S.*\.$/);
        expect(sentence.zh).toMatch(/^\S.*。$/);
        for (const passage of passages) expect(resolves(passage, texts.get(passage.sourceId)!)).toBe(true);
      }
      if (dating.edtf === undefined) continue;
      const { edtf, earliest, latest } = dating;
      const read = readEdtf(edtf);
      expect(read).toEqual({
        ok: true,
        value: { edtf, ...(earliest !== undefined && { earliest }), ...(latest !== undefined && { latest }) },
      });
    }
  });

  test("only a step that rests on words of another source is called known from the others", () => {
    const datings = [
      ...[...corpus.publications].map(([sourceId, dating]) => ({ sourceId, dating })),
      ...corpus.expressions.map(({ passage: { sourceId }, dating }) => ({ sourceId, dating })),
    ];
    const wrong = datings.flatMap(({ sourceId, dating: { steps } }) =>
      steps.filter(
        ({ basis, passages }) =>
          (basis === "corpus") !== passages.some((passage) => passage.sourceId !== sourceId),
      ),
    );
    expect(wrong.map((step) => step.says.en)).toEqual([]);
  });

  test("ids of expressions are unique", () => {
    expect(new Set(corpus.expressions.map(({ id }) => id)).size).toBe(corpus.expressions.length);
  });

  test("a weekday that is not that of the date is reported", () => {
    const { expressions } = dateTexts({
      a: "LONDON, March 3, 2021 -- The council met on Friday, Feb. 26, and again on Monday, March 2.",
    });
    const shown = expressions.map(({ passage, dating }) => `${passage.exact} ${dating.edtf}`);
    expect(shown).toMatchInlineSnapshot(`
      [
        "March 3, 2021 2021-03-03",
        "Friday, Feb. 26 2021-02-26",
        "Monday, March 2 2021-03-02?",
      ]
    `);
  });
});

describe("the hand-made annotations", () => {
  type GoldExpression = {
    id: string;
    level: string;
    vague: boolean;
    nested_in?: string;
    edtf_text: string | null;
    in_boilerplate: boolean;
    span: { doc: string; quote: string; u16: [number, number] };
  };
  const core = gold<{ expressions: GoldExpression[] }>("temporal").expressions.filter(
    ({ level, in_boilerplate: isFurniture }) => level === "core" && !isFurniture,
  );
  const found = (span: GoldExpression["span"]) =>
    corpus.expressions.find(
      ({ passage }) =>
        passage.sourceId === span.doc && passage.start === span.u16[0] && passage.end === span.u16[1],
    );
  const compared = core.flatMap((one) => {
    const mine = found(one.span);
    return mine ? [{ ...one, mine }] : [];
  });

  test("every core expression that was found as annotated has the date that its own text supports", () => {
    expect(compared.length).toBeGreaterThanOrEqual(32);
    const differing = compared
      .filter(({ vague, mine, edtf_text: text }) => !vague && (mine.dating.fromText ?? null) !== text)
      .map(
        ({ id, span, mine, edtf_text: text }) => `${id} ${span.quote}: ${mine.dating.fromText} not ${text}`,
      );
    expect(differing).toEqual([]);
  });

  test("what is vague there is vague here", () => {
    expect(compared.filter(({ vague, mine }) => vague !== mine.vague).map(({ id }) => id)).toEqual([]);
  });
});
