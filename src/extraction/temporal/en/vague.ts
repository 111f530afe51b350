import { recogniser } from "../recogniser.ts";

/** "now", "recently", "these years". */
export const vague = recogniser(
  "en-vague",
  `\\b(?:(?<present>now|nowadays|currently|at present|(?:at )?the present time|the time being|these days)|(?<past>recently|lately|recent (?:years|months|weeks|days|decades))|(?<these>these years))\\b`,
  ({ past, these }) => ({
    type: these === undefined ? "DATE" : "DURATION",
    meaning: {
      kind: "fixed",
      value: these === undefined ? (past === undefined ? "PRESENT_REF" : "PAST_REF") : "PXY",
    },
  }),
);
