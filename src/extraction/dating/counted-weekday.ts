import type { DateStep } from "../../domain/dating.ts";
import type { Bilingual } from "../../domain/language.ts";
import type { TemporalMention, WeekdayCount } from "../temporal/temporal-mention.ts";
import { step } from "./date-steps.ts";
import { passageOf, type DatedSource } from "./dated-source.ts";
import { weekdayName } from "../../domain/weekday-years.ts";

/** "The Thursday after it is 16 March." */
export function otherWeekday(
  source: DatedSource,
  mention: TemporalMention,
  index: number,
  day: Bilingual,
): DateStep {
  const name = weekdayName(index);
  const which = whichWeekday(mention.weekdayCount);
  return step(
    "weekday",
    { en: `The ${name.en} ${which.en} is ${day.en}.`, zh: `${which.zh}的${name.zh}是${day.zh}。` },
    passageOf(source, mention),
  );
}

function whichWeekday(count: WeekdayCount | undefined): Bilingual {
  if (count === undefined) return { en: "before it", zh: "此前" };
  if ("forward" in count) return { en: "after it", zh: "此后" };
  if (count.weeks === 0) return { en: "of that week", zh: "当周" };
  const weeks = Math.abs(count.weeks) === 1 ? "the week" : `${Math.abs(count.weeks)} weeks`;
  return count.weeks < 0
    ? { en: `of ${weeks} before`, zh: `前${-count.weeks}周` }
    : { en: `of ${weeks} after`, zh: `后${count.weeks}周` };
}
