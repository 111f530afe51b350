import { date } from "../reading.ts";
import { recogniser } from "../recogniser.ts";
import { GAP, numberValue, ORDINAL } from "./lexicon.ts";

/** "the 19th century", "mid-fifth century BC". ISO 8601 counts the 19th century as 18. */
export const century = recogniser(
  "en-century",
  `\\b(?:the${GAP})?(?:(?:early|late|mid|middle|turn of the)(?:${GAP}|-))?(?:the${GAP})?(?<ordinal>${ORDINAL})(?:${GAP}|-)century\\b(?<bc>${GAP}b\\.?c)?`,
  ({ ordinal = "", bc }) => {
    const number = numberValue(ordinal);
    return date(bc === undefined ? { century: number - 1 } : { century: number - 1, era: "BC" });
  },
);
