import { recurrence } from "../reading.ts";
import { recogniser } from "../recogniser.ts";
import { amountOf, periodValue } from "./amount.ts";
import { COUNT, GAP } from "./lexicon.ts";

const ADVERBS: Readonly<Record<string, string>> = {
  hourly: "PT1H",
  daily: "P1D",
  nightly: "P1D",
  weekly: "P1W",
  biweekly: "P2W",
  fortnightly: "P2W",
  monthly: "P1M",
  quarterly: "P1Q",
  yearly: "P1Y",
  annual: "P1Y",
  annually: "P1Y",
  biennial: "P2Y",
  biannual: "P6M",
  biannually: "P6M",
  "semi-annual": "P6M",
  "semi-annually": "P6M",
  semiannual: "P6M",
  semiannually: "P6M",
  bimonthly: "P2M",
};

/** "daily", "weekly", "annual", "annually". */
export const frequencyAdverb = recogniser(
  "en-frequency",
  `\\b(?<word>${Object.keys(ADVERBS).join("|")})\\b(?!${GAP}(?:news|mail|telegraph|times|star|express|mirror|herald|post))`,
  ({ word = "" }, { page, start }) =>
    // A capital inside a sentence is a name: the Daily Mail.
    /[A-Z]/.test(page.text.charAt(start)) && /[a-z] $/.test(page.text.slice(Math.max(0, start - 2), start))
      ? undefined
      : recurrence(ADVERBS[word] ?? "P1D"),
);

/** "twice a week", "three times a day": how often in what. */
export const timesPerUnit = recogniser(
  "en-times-per-unit",
  `\\b(?:once|twice|thrice|${COUNT}${GAP}times)${GAP}(?:an?|every|each|per)${GAP}(?<unit>hour|day|night|week|month|quarter|year|decade)\\b`,
  ({ unit = "" }) => {
    const amount = amountOf({ unit: unit === "night" ? "day" : unit, count: "one" });
    return amount && recurrence(periodValue(amount));
  },
);

/** "every day", "each year", "every two weeks", "every 20 minutes", "per month", "every other week", "each weekend". */
export const everyUnit = recogniser(
  "en-every",
  `\\b(?:(?:almost|nearly)${GAP})?(?<each>every|each|per)${GAP}(?:(?<other>other)${GAP}|(?<count>${COUNT})${GAP})?(?<unit>hours?|days?|nights?|mornings?|evenings?|weeks?|weekends?|months?|quarters?|years?|decades?|minutes?|seconds?|springs?|summers?|winters?)\\b`,
  (groups) => {
    const { other, count, unit = "" } = groups;
    if (/^(?:morning|evening|night)/.test(unit))
      return recurrence(`XXXX-XX-XXT${unit.startsWith("m") ? "MO" : unit.startsWith("e") ? "EV" : "NI"}`);
    if (/^(?:spring|summer|winter)/.test(unit)) return recurrence(`XXXX-${unit.slice(0, 2).toUpperCase()}`);
    if (/^weekends?$/.test(unit) && count === undefined && other === undefined)
      return recurrence("XXXX-WXX-WE");
    const amount = amountOf({ unit, count: other === undefined ? (count ?? "one") : "two" });
    return amount && recurrence(periodValue(amount));
  },
);
