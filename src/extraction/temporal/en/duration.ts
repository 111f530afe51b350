import { date, duration, recurrence } from "../reading.ts";
import { recogniser } from "../recogniser.ts";
import { AMOUNT, amountOf, periodValue, UNIT_NAME } from "./amount.ts";
import { COUNT, GAP, MONTH, numberValue } from "./lexicon.ts";
import { YEAR_PHRASE } from "./year-phrase.ts";

const FRAME = `(?:(?:the|these|those)${GAP}|(?:his|her|their|its|our)${GAP}(?=(?:past|last|first|previous|final)\\b))(?:(?:past|last|next|first|previous|coming|following|final|preceding|ensuing|remaining|intervening|subsequent|opening)${GAP})?`;

/** "three years", "the past five weeks", "a 12-year", "two and a half months", "19 years old". */
export const amountDuration = recogniser(
  "en-duration",
  `(?<![\\d.,$£€-])\\b(?:${FRAME})?${AMOUNT}\\b(?:(?:${GAP}|-)old\\b|${GAP}of${GAP}(?:${MONTH}${GAP})?(?:${YEAR_PHRASE})(?!${GAP}?-)|${GAP}of${GAP}${MONTH}(?![a-z])|${GAP}of${GAP}age\\b|${GAP}and${GAP}a${GAP}half\\b|-long\\b|${GAP}(?:long|period)\\b)?`,
  (groups, { page, start, end }) => {
    const amount = amountOf(groups);
    if (amount === undefined) return undefined;
    const words = page.folded.slice(start, end);
    const { unit, count } = amount;
    if (isOtherSense(words, page.folded.slice(end, end + 12))) return undefined;
    const article =
      /^(?:an? (?=[a-z]+-long$)|the (?=[a-z\d,.]+(?:-[a-z]+){1,4}$))/.exec(words)?.[0].length ?? 0;
    if (/^\d{4} (?:hours|hrs)$/.test(words)) return undefined;
    if (/\b(?:in )?as $/.test(page.folded.slice(Math.max(0, start - 6), start))) return undefined;
    if (article > 0 || /^The \w+ [A-Z]|^the \w+ [A-Z]/.test(page.text.slice(start, end)))
      return [{ start: start + (article || 4), end, ...duration(periodValue(amount)) }];
    if (
      /^(?:a|an)\b/.test(groups["count"] ?? "") &&
      isRate(page.folded.slice(Math.max(0, start - 32), start), words, page.folded.slice(end, end + 12))
    ) {
      return recurrence(periodValue(amount));
    }
    const value =
      /and\sa\shalf$/.test(words.replaceAll("\n", " ")) && count !== undefined
        ? periodValue({ unit, count: count + 0.5 })
        : periodValue(amount);
    return duration(value);
  },
);

/** "a second attack", "three quarters of the troops", "some quarters". */
const isOtherSense = (words: string, after: string): boolean =>
  /^(?:[a-z]+ )?(?:a|one|another)[ -]second$/.test(words) ||
  (/(?:three|a|some|about a)[ -]quarters?$/.test(words) && !/^ (?:ago|earlier)/.test(after));

/** "$5 million a year", "40 flights a day", "12 percent a month": how often, not how long. */
const isRate = (before: string, words: string, after: string): boolean =>
  /^an? [a-z]+$/.test(words) &&
  !/^ (?:after|before|later|earlier|ago|from (?:now|today))\b/.test(after) &&
  (/\b\d[\d,.]* (?:[a-z-]+ )?[a-z]+s $/.test(before) || COUNTED_UNITS.test(before));
const COUNTED_UNITS =
  /(?:\b(?:million|billion|thousand|hundred|percent|cents?|dollars|times?|twice|once|yen|euros|pounds|tons?|tonnes|barrels|units|people|planes|aircraft|hours|days|\d+)|%) $/;

/** "the past decade", "the next year", "the past two centuries" without a count. */
export const framedUnit = recogniser(
  "en-framed-unit",
  `\\b(?:over|during|in|for|within)?${GAP}?(?<frame>the${GAP}(?<which>past|last|next|coming|first|previous|final)${GAP}(?:(?<vague>few|several|couple${GAP}of)${GAP})?(?<unit>${UNIT_NAME}))\\b(?!-)`,
  (groups, { end }) => {
    const { frame = "", which = "", unit = "" } = groups;
    const plural = unit.endsWith("s");
    if (unit === "quarter" && (which === "last" || which === "next"))
      return [
        {
          start: end - frame.length,
          end,
          ...date({ base: { unit: "Q", amount: which === "last" ? -1 : 1, from: "anchor" } }),
        },
      ];
    if (!plural && !/^(?:past|last|next|coming)$/.test(which)) return undefined;
    const amount = amountOf({ unit, ...(plural ? {} : { count: "one" }) });
    if (amount === undefined) return undefined;
    return [{ start: end - frame.length, end, ...duration(periodValue(amount)) }];
  },
);

/** "for years", "over the years", "decades-long": a plural without a count. */
export const bareUnits = recogniser(
  "en-units",
  `(?<![-\\d])\\b(?:(?:the${GAP})?(?<units>years|months|weeks|decades|centuries|hours|minutes|(?<=\\b(?:for|in|within|over|after|of|lasted|took|by)${GAP})days)\\b(?!${GAP}?-)|(?<long>years?|months?|weeks?|decades?|days?|hours?|centur(?:y|ies))-long)`,
  ({ units, long }, { page, start, end }) => {
    const word = units ?? long ?? "";
    // The minutes of a meeting are no time.
    if (
      /^(?:the )?minutes$/.test(page.folded.slice(start, end)) &&
      /^\sof\s(?:the|its|their|a|an|that|this|last|meetings?)\b/.test(page.folded.slice(end, end + 14))
    )
      return undefined;
    const singular = !word.endsWith("s");
    const amount = amountOf({ unit: word, ...(singular ? { count: "one" } : {}) });
    if (amount === undefined) return undefined;
    // A century or a decade has its own unit only when it is counted.
    const value =
      word.startsWith("decade") && !singular
        ? "PXDE"
        : word.startsWith("cent") && !singular
          ? "PXCE"
          : periodValue(amount);
    return duration(value);
  },
);

/** "the second week", "the first year of the war". */
export const rankedUnit = recogniser(
  "en-ranked-unit",
  `\\b(?:the|its|their|his|her)${GAP}(?<ranked>(?:first|second|third|fourth|fifth|sixth|final|opening|closing)${GAP}(?<unit>hour|week|month|year|decade))\\b(?!${GAP}(?:in|since)\\b|-)`,
  (groups, { start, end, page }) => {
    const amount = amountOf({ ...groups, count: "one" });
    if (amount === undefined) return undefined;
    const from = page.folded.startsWith("the", start) ? start : end - (groups["ranked"] ?? "").length;
    return [{ start: from, end, ...duration(periodValue(amount)) }];
  },
);

/** "half an hour", "a half-year", "half a century". */
export const halfUnit = recogniser(
  "en-half-unit",
  `\\b(?:(?:about|nearly|almost|over|more${GAP}than)${GAP})?(?:half(?:${GAP}an?${GAP}|-)|a${GAP}half(?:${GAP}|-))(?<unit>hour|day|year|century|decade|month)\\b`,
  ({ unit = "" }) => {
    const values: Readonly<Record<string, string>> = {
      hour: "PT30M",
      day: "PT12H",
      year: "P6M",
      month: "P15D",
      century: "P50Y",
      decade: "P5Y",
    };
    return duration(values[unit] ?? "PX");
  },
);

/** "a quarter-century", "a quarter of a century". */
export const quarterCentury = recogniser(
  "en-quarter-century",
  `\\b(?:a${GAP})?quarter(?:-|${GAP}|${GAP}of${GAP}a${GAP})century\\b`,
  () => duration("P25Y"),
);

/** "two- to three-year", "10- or 15-year". */
export const hangingCount = recogniser(
  "en-hanging-count",
  `\\b(?<count>${COUNT})-${GAP}(?:to|or|and)${GAP}${COUNT}-(?<unit>year|month|week|day|hour|minute)\\b`,
  (groups) => {
    const amount = amountOf(groups);
    return amount && duration(periodValue(amount));
  },
);

/** "three nights", "many nights": spent somewhere, they count days. */
export const nights = recogniser(
  "en-nights",
  `\\b(?:the${GAP}(?:past|last|next|first|final)${GAP})?(?:(?:about|nearly|almost|at${GAP}least|more${GAP}than|only|just)${GAP})?(?:(?<count>${COUNT})|several|many|a${GAP}few)${GAP}(?:(?:straight|consecutive|successive|sleepless)${GAP})?nights\\b(?!${GAP}(?:a|per|every|each)\\b)`,
  ({ count }) => duration(count === undefined ? "PXD" : `P${numberValue(count)}D`),
);

/** "1,100 guests a night": how often, as "a day" is. */
export const rateOfNights = recogniser(
  "en-rate-of-nights",
  `\\b(?:per|(?<=\\d${GAP}(?:[a-z]{2,14}${GAP}){0,2})a)${GAP}night\\b(?!${GAP}(?:of|at|in|with|when|after|before|club|out)\\b|-)`,
  () => recurrence("P1D"),
);

/** "the year to March", "the week ended June 3": a stretch that ends at a date. */
export const stretchToDate = recogniser(
  "en-stretch-to-date",
  `\\bthe${GAP}(?:full${GAP}|fiscal${GAP}|financial${GAP})?(?<unit>year|half|quarter|month|week)(?=${GAP}(?:to|ended|ending|through|up${GAP}to)${GAP}(?:on${GAP})?(?:the${GAP}end${GAP}of${GAP})?(?:${MONTH}|\\d))`,
  ({ unit = "" }) => {
    const amount = unit === "half" ? ({ unit: "M", count: 6 } as const) : amountOf({ unit, count: "one" });
    return amount && duration(periodValue(amount));
  },
);
