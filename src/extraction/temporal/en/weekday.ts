import { date } from "../reading.ts";
import { recogniser } from "../recogniser.ts";
import { GAP, WEEKDAY, weekdayNumber } from "./lexicon.ts";

const DIRECTIONS = { last: "past", next: "future", coming: "future", this: "present" } as const;

/** "Friday", "last Friday", "Monday of this week", "this coming Tuesday". */
export const weekday = recogniser(
  "en-weekday",
  `\\b(?:(?<direction>last|next|this|this${GAP}coming)${GAP})?(?<weekday>${WEEKDAY})(?![a-z]|${GAP}(?:times|telegraph|mail|express|mirror|post|herald|night${GAP}(?:live|football))\\b)(?:${GAP}(?:of${GAP})?(?<week>this|last|next)${GAP}week\\b)?`,
  ({ direction, weekday: word = "", week }, { page, start }) => {
    if (page.text.charAt(page.folded.indexOf(word, start)) === word.charAt(0)) return undefined;
    const number = weekdayNumber(word);
    if (week !== undefined)
      return date({
        base: { unit: "W", amount: week === "last" ? -1 : week === "next" ? 1 : 0, from: "anchor" },
        weekday: number,
      });
    if (direction === undefined || direction === "this") return date({ weekday: number });
    return date({ weekday: number, direction: DIRECTIONS[direction as keyof typeof DIRECTIONS] ?? "future" });
  },
);

/** "Mondays", "every Friday", "every other Tuesday", "the first Monday of each month". */
export const everyWeekday = recogniser(
  "en-every-weekday",
  `\\b(?:(?:every|each)${GAP}(?:other${GAP})?(?<single>${WEEKDAY})|the${GAP}(?:first|second|third|fourth|last)${GAP}(?<ranked>${WEEKDAY})${GAP}(?:of|in)${GAP}(?:every|each)${GAP}month|(?<weekends>weekends)|(?<plural>(?:mon|tues|wednes|thurs|fri|satur|sun)days))\\b`,
  ({ single, ranked, plural, weekends }) => ({
    type: "SET",
    meaning: {
      kind: "fixed",
      value:
        weekends === undefined
          ? `XXXX-WXX-${weekdayNumber(single ?? ranked ?? plural ?? "")}`
          : "XXXX-WXX-WE",
    },
  }),
);

/** "the weekend", "over the weekend". */
export const weekend = recogniser(
  "en-weekend",
  `\\bthe${GAP}weekend\\b(?!${GAP}(?:of|before|after)\\b)`,
  () => date({ weekend: true }),
);
