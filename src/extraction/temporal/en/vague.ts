import { duration, reference } from "../reading.ts";
import { recogniser } from "../recogniser.ts";

/** "now", "currently", "these days". */
export const present = recogniser(
  "en-present",
  "\\b(?:right now|now(?! and (?:then|again)|-)|nowadays|currently|at present|presently|(?:the )?present[- ]day|the present(?: time)?(?= |[,.;])|the time being|current(?! affairs| account)|these days|to date)\\b",
  () => reference("PRESENT"),
);

/** "recently", "in recent years", "the past". */
export const past = recogniser(
  "en-past",
  "\\b(?:(?:more |most |until |as )?recently|lately|(?:the )?(?:more )?recent (?:years|months|weeks|days|decades|times)|(?<!most )recent|not long ago|the (?:recent |distant )?past(?! (?:\\w+ )?(?:few |several |couple |\\d|one|two|three|four|five|six|seven|eight|nine|ten|twenty|decade|year|month|week|quarter|day|hour|season|century|weekend)))\\b",
  (_groups, { page, start, end }) => {
    const words = page.folded.slice(start, end);
    return words.startsWith("until ") || words.startsWith("as ")
      ? [{ start: start + words.indexOf(" ") + 1, end, ...reference("PAST") }]
      : reference("PAST");
  },
);

/** "the future", "the near future", "the weeks ahead". */
export const future = recogniser(
  "en-future",
  "\\b(?:the (?:near |foreseeable |immediate |distant )?future(?= |[,.;:]|$)(?! of)|the (?:days|weeks|months|years|decades) ahead(?! of\\b)|(?:the )?(?:near|long|short)[- ]term(?= future)|soon(?= |[,.;]))\\b",
  (_groups, { page, start, end }) =>
    page.folded.slice(start, end) === "soon" ? undefined : reference("FUTURE"),
);

/** "these years", "the coming weeks", "the following months". */
export const vagueYears = recogniser(
  "en-vague-span",
  "\\b(?:these|those|coming|the (?:coming|following|ensuing|intervening|succeeding|preceding|early|later|final)|(?:in )?the years) (?<unit>decades|years|months|weeks|days|hours)\\b(?<!these days)",
  ({ unit = "" }) => {
    const letters: Readonly<Record<string, string>> = {
      decades: "PXDE",
      years: "PXY",
      months: "PXM",
      weeks: "PXW",
      days: "PXD",
      hours: "PTXH",
    };
    return duration(letters[unit] ?? "PXY");
  },
);
