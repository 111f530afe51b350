import { recogniser } from "../recogniser.ts";
import { WEEKDAY, weekdayNumber } from "./lexicon.ts";

/** "Friday". */
export const weekday = recogniser(
  "en-weekday",
  `\\b(?<weekday>${WEEKDAY})(?![a-z])`,
  ({ weekday: word = "" }) => ({
    type: "DATE",
    meaning: { kind: "date", weekday: weekdayNumber(word) },
  }),
);
