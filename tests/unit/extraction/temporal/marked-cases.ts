import type { Language } from "../../../../src/domain/language.ts";
import { timexes } from "../../../../src/extraction/temporal/timex3.ts";

/**
 * One case: a text with its time expressions in braces, and their values in order, joined by
 * "; ". A value may be led by its type where that is not DATE.
 *
 *     ["He arrived on {Friday} and stayed for {three days}.", "2018-04-20; DURATION P3D"]
 */
export type MarkedCase = readonly [marked: string, values: string];

/** A text as the tagger sees it, marked and valued as in a case. */
export function readMarked([marked]: MarkedCase, language: Language, anchor: string | undefined): MarkedCase {
  const text = marked.replace(/[{}]/g, "");
  const found = timexes(text, anchor === undefined ? { language } : { language, anchor });
  let read = "";
  let at = 0;
  for (const { start, end } of found) {
    read += `${text.slice(at, start)}{${text.slice(start, end)}}`;
    at = end;
  }
  const values = found.map(({ type, value }) => (type === "DATE" ? value : `${type} ${value}`));
  return [read + text.slice(at), values.join("; ")];
}
