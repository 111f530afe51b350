import { date } from "../reading.ts";
import { recogniser } from "../recogniser.ts";
import { GAP } from "./lexicon.ts";

const PARTS: Readonly<Record<string, string>> = {
  morning: "MO",
  dawn: "MO",
  afternoon: "AF",
  evening: "EV",
  dusk: "EV",
  night: "NI",
  nightfall: "NI",
};

/** "in the morning", "that night", "overnight", "at dawn", "in afternoon trading": of the day that is being spoken of. */
export const timeOfDay = recogniser(
  "en-time-of-day",
  `\\b(?:(?<=\\b(?:in|during|by|through|throughout|on|before|until|of|for)${GAP})(?:the|one)${GAP}(?:early${GAP}|late${GAP}|mid-?)?(?<part>morning|afternoon|evening|night)(?:${GAP}hours)?|(?<=\\b(?:by|in|until|till|since|before|after)${GAP})(?:early|late|mid)(?:${GAP}|-)(?<middle>morning|afternoon|evening)|(?<=\\b(?:at|before|by|until|after|of|till)${GAP})(?<bare>dawn|dusk|night|nightfall)|(?:(?:early|late|mid)-?${GAP}?)?(?<session>morning|afternoon|evening)(?=${GAP}(?:trading|trade|dealings|session)\\b)|(?<over>overnight))\\b(?!-|${GAP}(?:of|club|school|hours)\\b)`,
  ({ part, middle, bare, session, over }) =>
    date({ time: PARTS[part ?? middle ?? bare ?? session ?? (over === undefined ? "" : "night")] ?? "NI" }),
);
