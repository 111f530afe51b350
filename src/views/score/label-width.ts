import type { Language } from "../../domain/language.ts";
import type { EventColumns } from "../../timeline/event-columns.ts";
import type { MeasureWords } from "../../timeline/fit-words.ts";
import { CLAIM_WORDS_X, LONGEST_LABEL, WORDS_X } from "../../timeline/mark-shapes.ts";
import type { LabelStyle } from "../../timeline/score-question.ts";

/** Between the end of a label and the next mark of its row. */
const GAP = 15;
const CLAIM_GAP = 13;

/** Asked for every event of a corpus: beyond so many letters a title is wider than any label. */
const MOST_LETTERS = 100;

/** How much of a row each event takes, as it will be painted: shape, words and the gap after them. */
export function labelWidth(
  { words }: EventColumns,
  language: Language,
  measure: MeasureWords,
  longest = LONGEST_LABEL,
): (at: number, style: LabelStyle) => number {
  return (at, style) => {
    const title = words.shortTitle(at, language).slice(0, MOST_LETTERS);
    if (style === "claim") {
      return CLAIM_WORDS_X + Math.min(longest, measure(title, "claim", language)) + CLAIM_GAP;
    }
    const width = measure(title, "title", language);
    const date = style === "dated" ? measure(words.date(at, language), "date", language) : 0;
    return WORDS_X + Math.min(longest, Math.max(width, date)) + GAP;
  };
}
