import type { Language } from "../../domain/language.ts";
import type { TemporalMention } from "./temporal-mention.ts";
import type { Page } from "./candidate.ts";
import { englishIntervals } from "./en/intervals.ts";
import { chineseIntervals } from "./zh/intervals.ts";

/** Intervals that timexes of one page make. `mentions` are the page's own timexes, in page offsets. */
export const findIntervals = (
  language: Language,
  page: Page,
  mentions: readonly TemporalMention[],
): readonly TemporalMention[] =>
  language === "en" ? englishIntervals(page, mentions) : chineseIntervals(page, mentions);
