import { recogniser } from "../recogniser.ts";
import { YEAR } from "./lexicon.ts";

/** "in 2012", "2008" — not 2,012, not $2008, not "2000 troops". */
export const year = recogniser(
  "en-year",
  `(?<![\\d.,:/$£€#-])\\b(?<year>${YEAR})\\b(?![\\d:/%-]|[.,]\\d|,\\d{3})`,
  ({ year: digits = "" }) => ({ type: "DATE", meaning: { kind: "date", year: Number(digits) } }),
);
