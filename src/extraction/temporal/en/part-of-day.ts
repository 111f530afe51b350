import type { Candidate, Page, Refiner } from "../candidate.ts";
import { GAP } from "./lexicon.ts";

const PART_VALUES: Readonly<Record<string, string>> = {
  morning: "MO",
  dawn: "MO",
  noon: "12:00",
  midday: "MI",
  afternoon: "AF",
  evening: "EV",
  dusk: "EV",
  night: "NI",
  hours: "MO",
};
const PART = "morning|dawn|noon|midday|afternoon|evening|dusk|night";

const BEFORE = new RegExp(
  `\\b(?:the${GAP})?(?:early${GAP}|small${GAP}|late${GAP}|mid-?)?(?<part>${PART}|(?<=(?:early|small)${GAP})hours)(?:${GAP}hours)?${GAP}(?:of|on)${GAP}(?:the${GAP})?$`,
);
const AFTER = new RegExp(`^,?${GAP}(?:early${GAP}|late${GAP}|mid-?)?(?<part>${PART})\\b(?!${GAP}of\\b)`);

/** "the afternoon of Nov. 28", "Friday morning": a day with a part of it is one TIME. */
export const joinPartOfDay: Refiner = (candidates, page) =>
  candidates.map(
    (candidate) => withPartBefore(candidate, page) ?? withPartAfter(candidate, page) ?? candidate,
  );

function withPartBefore(candidate: Candidate, { folded }: Page): Candidate | undefined {
  const match = BEFORE.exec(folded.slice(Math.max(0, candidate.start - 48), candidate.start));
  return match === null
    ? undefined
    : withTime(candidate, match, candidate.start - match[0].length, candidate.end);
}

function withPartAfter(candidate: Candidate, { folded }: Page): Candidate | undefined {
  const match = AFTER.exec(folded.slice(candidate.end, candidate.end + 32));
  return match === null
    ? undefined
    : withTime(candidate, match, candidate.start, candidate.end + match[0].length);
}

function withTime(
  candidate: Candidate,
  match: RegExpExecArray,
  start: number,
  end: number,
): Candidate | undefined {
  const { meaning } = candidate;
  if (meaning.kind !== "date" || meaning.time !== undefined || !namesDay(candidate)) return undefined;
  return {
    ...candidate,
    start,
    end,
    type: "TIME",
    meaning: { ...meaning, time: PART_VALUES[match.groups?.["part"] ?? ""] ?? "" },
  };
}

const namesDay = ({ meaning }: Candidate): boolean =>
  meaning.kind === "date" &&
  (meaning.day !== undefined || meaning.weekday !== undefined || meaning.base?.unit === "D");
