import { date } from "../reading.ts";
import { recogniser } from "../recogniser.ts";
import { GAP } from "./lexicon.ts";

const DECADE_WORDS: Readonly<Record<string, number>> = {
  twenties: 2,
  thirties: 3,
  forties: 4,
  fifties: 5,
  sixties: 6,
  seventies: 7,
  eighties: 8,
  nineties: 9,
};
const MODIFIER = `(?:(?:early|late|mid|middle|later)(?:${GAP}|-)(?:to${GAP}late(?:${GAP}|-))?)?`;

/** "the 1990s", "the late 480s BC", "the nineties", "the '80s". */
export const decade = recogniser(
  "en-decade",
  `(?<![\\d.,$£€-])(?:\\b|(?='\\d0s))(?:the${GAP})?${MODIFIER}(?:(?:(?<year>1\\d|20)|'(?=\\d0s))?(?<tens>\\d)0(?:s|(?<=\\bthe${GAP}(?:\\d{4}|\\d{2}))'s)\\b(?<bc>${GAP}bc)?|(?<=\\bthe${GAP}${MODIFIER})(?<word>${Object.keys(DECADE_WORDS).join("|")})\\b)`,
  ({ year, tens, bc, word }) => {
    if (word !== undefined) return date({ decade: DECADE_WORDS[word] ?? 0 });
    if (year === undefined && bc === undefined)
      return tens === undefined || Number(tens) < 2 ? undefined : date({ decade: Number(tens) });
    const decadeNumber = Number(`${year ?? ""}${tens ?? ""}`);
    return date({ decade: decadeNumber, ...(bc === undefined ? {} : { era: "BC" }) });
  },
);

/** "the 480s BC": three figures are a decade only before the era. */
export const eraDecade = recogniser(
  "en-era-decade",
  `\\b(?:the${GAP})?${MODIFIER}(?<decade>\\d{1,2})0s${GAP}bc\\b`,
  ({ decade: digits }) => date({ decade: Number(digits) + 0, era: "BC" }),
);
