import { dayNumber, isRealDay } from "../../domain/calendar-day.ts";
import { feastDay } from "./feast-day.ts";
import type { DateMeaning } from "./meaning.ts";
import type { Setting } from "./setting.ts";

const LAST_WEEKS = 31;
const AROUND_FEAST = 21;

/**
 * A report that names a day of the last weeks, or a feast of these weeks, means that one,
 * whatever else its sentence speaks of: "who foretold the crash of 1987, died on Oct. 6". Whoever
 * means the same day of another year names the year with it.
 */
export function recentYear(meaning: DateMeaning, setting: Setting): number | undefined {
  const { year, month, day } = setting.anchor;
  const { feast } = meaning;
  if (setting.genre !== "news" || meaning.direction !== undefined) return undefined;
  if (year === undefined || month === undefined || day === undefined) return undefined;
  if (setting.yearInSentence() !== undefined && !setting.yearIsBare) return undefined;
  const today = dayNumber(year, month, day);
  return [year, year - 1, year + 1].find((candidate) => {
    if (candidate < 1 || candidate > 9999) return false;
    const named = feast === undefined ? meaning : feastDay(feast, candidate);
    if (named?.month === undefined || named.day === undefined) return false;
    if (!isRealDay(candidate, named.month, named.day)) return false;
    const ago = today - dayNumber(candidate, named.month, named.day);
    return feast === undefined ? ago >= 0 && ago < LAST_WEEKS : Math.abs(ago) < AROUND_FEAST;
  });
}
