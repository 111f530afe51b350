import { date } from "../reading.ts";
import { recogniser } from "../recogniser.ts";
import { GAP } from "./lexicon.ts";

const PARTS: Readonly<Record<string, string>> = {
  morning: "MO",
  afternoon: "AF",
  evening: "EV",
  night: "NI",
};

/** "today", "earlier today", "yesterday morning", "tonight", "the day before yesterday", "last night". */
export const deicticDay = recogniser(
  "en-deictic-day",
  `\\b(?:(?:(?:earlier|later|late|early)${GAP})?(?<today>(?<!\\busa )today)(?!'s${GAP}world)|(?<before>the${GAP}day${GAP}before${GAP}yesterday)|(?<after>the${GAP}day${GAP}after${GAP}tomorrow)|(?:(?:early|late)${GAP})?(?<day>yesterday|tomorrow)|(?<night>tonight|last${GAP}night)|(?:(?:early|late|earlier|later)${GAP})?this${GAP}(?<part>morning|afternoon|evening))\\b(?:${GAP}(?<daypart>morning|afternoon|evening|night)\\b)?`,
  ({ before, after, day, night, part, daypart }) => {
    const amount = before
      ? -2
      : after
        ? 2
        : day === "yesterday"
          ? -1
          : day === "tomorrow"
            ? 1
            : night?.startsWith("last")
              ? -1
              : 0;
    const time = night ? "NI" : PARTS[part ?? daypart ?? ""];
    return date({ base: { unit: "D", amount, from: "anchor" }, ...(time === undefined ? {} : { time }) });
  },
);
