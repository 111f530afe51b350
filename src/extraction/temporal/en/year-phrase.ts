import type { DateMeaning } from "../meaning.ts";
import { GAP } from "./lexicon.ts";

const ERA = "(?:bce?\\b|b\\.${GAP}?c\\b\\.?(?:e\\.)?|ad\\b|a\\.d\\.|ce\\b)".replaceAll("${GAP}", " ?");

/** A year of a known era: "480 BC", "AD 43". */
export const ERA_YEAR = `(?:(?:ca?\\. ?|circa${GAP})?\\d{1,4}${GAP}?${ERA}|(?:ad|a\\.d\\.)${GAP}\\d{1,4}\\b)`;

/** What can stand for the year after a month or "the end of": 1944, 480 BC, "last year", "that year". */
export const YEAR_PHRASE = `(?:${ERA_YEAR}|(?:the${GAP}year${GAP})?[12]\\d{3}\\b(?![:/-]?\\d)|(?:this|last|next|that|the${GAP}(?:same|previous|preceding|following|next|past))${GAP}year\\b)`;

type YearPart = Pick<DateMeaning, "year" | "era" | "base">;

/** Reads what `YEAR_PHRASE` matched; nothing when there was none. */
export function yearPart(words: string | undefined): YearPart {
  if (words === undefined) return {};
  const digits = /\d+/.exec(words);
  if (digits) {
    const year = Number(digits[0]);
    return /\bb\.? ?c/.test(words) || /\dbc/.test(words) ? { year, era: "BC" } : { year };
  }
  const amount = /last|previous|preceding|past/.test(words) ? -1 : /next|following/.test(words) ? 1 : 0;
  const from = /^(?:this|last|next)/.test(words) ? "anchor" : "previous";
  return { base: { unit: "Y", amount, from } };
}
