import fc from "fast-check";
import { expect, test } from "vitest";
import { CUES, readCues } from "../../../../src/extraction/statements/en/cues.ts";
import { isDeonticEnglish } from "../../../../src/extraction/statements/en/register.ts";
import { REPORTING_VERBS } from "../../../../src/extraction/statements/en/reporting-verbs.ts";
import {
  findPredicate,
  LEAD,
  leadLength,
  nameEnd,
  withoutAdjunct,
  withoutAdverb,
} from "../../../../src/extraction/statements/zh/find-speaker.ts";
import * as lexicon from "../../../../src/extraction/statements/zh/lexicon.ts";
import { ACTS, mayHoldAct } from "../../../../src/extraction/statements/zh/read-acts.ts";
import { mayReport } from "../../../../src/extraction/statements/zh/read-sentence.ts";
import { DEONTIC, mayBeDeontic } from "../../../../src/extraction/statements/zh/register.ts";

const joined = (...parts: readonly string[]) =>
  fc.array(fc.constantFrom(...parts), { maxLength: 14 }).map((all) => all.join(""));

/** Pieces of the very expressions, so that they match often. */
const pieces = (...patterns: readonly RegExp[]): readonly string[] =>
  patterns.flatMap(({ source }) => source.match(/\p{Script=Han}{1,4}/gu) ?? []);

const signs = ["，", "。", "：", " ", "12", "3月", "一", "不", "的", "王", "（", "）", "、"];

test("what ought to be is never said without its cue", () => {
  const english = joined(
    ..."must Should shall ought needs need it is 's ’s to be imperative essential also high time efforts effort are needed required our we We've week re-".split(
      " ",
    ),
    ..." ' - é 2 _ .".split(""),
  );
  fc.assert(
    fc.property(english, fc.nat(8), (text, cut) => {
      const end = Math.max(0, text.length - cut);
      const cues = readCues(text, { start: 0, end });
      expect((cues & CUES.ought) !== 0 || !isDeonticEnglish(text.slice(0, end))).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test("every reporting verb is a cue", () => {
  const missed = [...REPORTING_VERBS.keys()].filter((verb) => {
    const text = `The man ${verb} it.`;
    return verb.length > 2 && (readCues(text, { start: 0, end: text.length }) & CUES.reports) === 0;
  });
  expect(missed).toEqual([]);
});

test("a Chinese predicate, adjunct, adverb or form of address is found as the pattern finds it", () => {
  const { PREDICATE, ADJUNCT_END, ADVERB_END, HONORIFIC } = lexicon;
  const anywhere = new RegExp(PREDICATE.source, "u");
  const words = joined(...pieces(PREDICATE, ADJUNCT_END, ADVERB_END, HONORIFIC, LEAD), ...signs, "“", "\n");
  fc.assert(
    fc.property(words, fc.nat(5), (text, from) => {
      const at = text.slice(from).search(anywhere);
      expect(findPredicate(text, from)).toBe(at === -1 ? undefined : from + at);
      expect(withoutAdjunct(text)).toBe(text.replace(ADJUNCT_END, ""));
      expect(withoutAdverb(text)).toBe(text.replace(ADVERB_END, ""));
      expect(leadLength(text)).toBe(LEAD.exec(text)![0].length);
      const address = text.search(HONORIFIC);
      expect(nameEnd(text)).toBe(address > 1 ? address : text.length);
    }),
    { numRuns: 5000 },
  );
});

test("a look ahead at a Chinese sentence loses no report, no act and nothing that ought to be", () => {
  const { NO_REPORT, REPORTING } = lexicon;
  const verbs = REPORTING.split("|");
  const words = joined(...verbs, ...pieces(...ACTS, DEONTIC, NO_REPORT), ...signs);
  fc.assert(
    fc.property(words, (text) => {
      const acts = ACTS.some((act) => text.search(act) !== -1);
      expect(mayHoldAct(text, 0, text.length) || !acts).toBe(true);
      expect(mayBeDeontic(text) || !DEONTIC.test(text)).toBe(true);
      expect(lexicon.mayBeNoReport(text) || !NO_REPORT.test(text)).toBe(true);
      const reports = verbs.some((verb) => text.includes(verb)) || text.includes("据");
      expect(mayReport(text, 0, text.length) || !reports).toBe(true);
    }),
    { numRuns: 5000 },
  );
});

test("a clause that ends with a reporting verb ends with a character of the look ahead", () => {
  for (const verb of lexicon.REPORTING.split("|"))
    for (const behind of ["", "说", "道", "称", "到", "了"]) {
      const last = `${verb}${behind}`.slice(-1).charCodeAt(0);
      expect((lexicon.REPORT_LAST[last >>> 5]! >>> (last & 31)) & 1).toBe(1);
    }
});
