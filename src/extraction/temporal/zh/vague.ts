import { recogniser } from "../recogniser.ts";

/** 目前, 当前, 近年来, 这些年. */
export const vague = recogniser(
  "zh-vague",
  "(?<present>目前|当前|现在|如今|眼下|现今|现时|当今|此刻)|(?<past>近年来?|近期|近日|日前|最近|不久前|近来)|(?<years>这些年|这几年)",
  ({ present, years }) => ({
    type: years === undefined ? "DATE" : "DURATION",
    meaning: {
      kind: "fixed",
      value: years === undefined ? (present === undefined ? "PAST_REF" : "PRESENT_REF") : "PXY",
    },
  }),
);
