import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Language } from "../../../../src/domain/language.ts";
import { overlaps, type Span } from "../../../../src/domain/span.ts";
import { findTemporalExpressions } from "../../../../src/extraction/temporal/find-temporal-expressions.ts";

type GoldSpan = { readonly doc: string; readonly quote: string; readonly u16: readonly [number, number] };
type GoldExpression = {
  readonly id: string;
  readonly span: GoldSpan;
  readonly level: "core" | "marginal";
  readonly lang: Language;
  readonly in_boilerplate: boolean;
  readonly nested_in?: string;
};
type Gold = {
  readonly expressions: readonly GoldExpression[];
  readonly traps_not_temporal: readonly { readonly span: GoldSpan; readonly why: string }[];
};

const gold = JSON.parse(readFileSync("tests/gold/temporal.json", "utf8")) as Gold;
const FILES: Readonly<Record<string, string>> = {
  "000": "study-session-xinhua",
  "001": "study-session-bilingual",
  "002": "press-conference-2022",
  "003": "instructions-2023",
  "004": "conference-2018",
};
const ANCHORS: Readonly<Record<string, string>> = {
  "000": "XXXX-11-30",
  "002": "2022-09-06",
  "003": "2023-07-16",
  "004": "XXXX-04-21",
};
const JUNK_TAIL = "我的压岁钱";

const texts = new Map(
  Object.entries(FILES).map(([doc, file]) => [
    doc,
    readFileSync(`data/cyberspace-governance/sources/${file}.txt`, "utf8"),
  ]),
);
const textOf = (doc: string): string => texts.get(doc) ?? "";

/** Lines of one language; lines of Chinese are those with more Han characters than letters. */
function linesOf(doc: string, language: Language): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const line of textOf(doc).split("\n")) {
    if (line === JUNK_TAIL) break;
    const han = line.match(/\p{Script=Han}/gu)?.length ?? 0;
    const letters = line.match(/[a-z]/gi)?.length ?? 0;
    if (line !== "" && (han > letters ? "zh" : "en") === language)
      spans.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return spans;
}

const found = (doc: string) =>
  (["en", "zh"] as const).flatMap((language) =>
    findTemporalExpressions(textOf(doc), {
      language,
      spans: linesOf(doc, language),
      ...(ANCHORS[doc] === undefined ? {} : { anchor: ANCHORS[doc] }),
    }),
  );
const mentions = new Map(Object.keys(FILES).map((doc) => [doc, found(doc)]));

const isFound = ({ span }: GoldExpression): boolean =>
  (mentions.get(span.doc) ?? []).some(({ start, end }) => start === span.u16[0] && end === span.u16[1]);

describe("temporal expressions of the first corpus", () => {
  const core = gold.expressions.filter(({ level }) => level === "core");

  it.each(core.map((expression) => [expression.id, expression.span.quote, expression] as const))(
    "%s: %s is found",
    (_id, _quote, expression) => {
      const partners = core.filter(
        ({ id, nested_in }) => id === expression.nested_in || nested_in === expression.id,
      );
      expect([expression, ...partners].some(isFound)).toBe(true);
    },
  );

  it.each(gold.traps_not_temporal.map(({ span, why }) => [`${span.doc} ${span.quote}`, why, span] as const))(
    "%s is no time (%s)",
    (_quote, _why, span) => {
      const trap = { start: span.u16[0], end: span.u16[1] };
      const hits = (mentions.get(span.doc) ?? []).filter((mention) => overlaps(mention, trap));
      expect(hits.filter(({ eventName }) => eventName === undefined || !overlaps(eventName, trap))).toEqual(
        [],
      );
    },
  );

  it("nothing is found that is neither core nor marginal", () => {
    const known = (doc: string) => gold.expressions.filter(({ span }) => span.doc === doc);
    const surplus = Object.keys(FILES).flatMap((doc) =>
      (mentions.get(doc) ?? [])
        .filter(
          (mention) =>
            !known(doc).some(({ span }) => overlaps(mention, { start: span.u16[0], end: span.u16[1] })),
        )
        .map(({ start, end, rule }) => `${doc} ${textOf(doc).slice(start, end)} (${rule})`),
    );
    expect(surplus).toEqual([]);
  });
});
