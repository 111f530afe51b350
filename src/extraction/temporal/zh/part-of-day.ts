import type { Refiner } from "../candidate.ts";

const PART_VALUES: Readonly<Record<string, string>> = {
  凌晨: "MO",
  清晨: "MO",
  早晨: "MO",
  早上: "MO",
  早间: "MO",
  上午: "MO",
  中午: "MI",
  下午: "AF",
  午后: "AF",
  傍晚: "EV",
  晚间: "EV",
  晚上: "EV",
  夜间: "NI",
  夜里: "NI",
  深夜: "NI",
  晚: "EV",
};
const AFTER = new RegExp(`^ ?(${Object.keys(PART_VALUES).join("|")})`);

/** 11月28日下午: a day with a part of it is one TIME. */
export const joinPartOfDay: Refiner = (candidates, { folded }) =>
  candidates.map((candidate) => {
    const { meaning } = candidate;
    if (
      meaning.kind !== "date" ||
      (meaning.day === undefined && meaning.base?.unit !== "D" && meaning.weekday === undefined)
    )
      return candidate;
    const match = AFTER.exec(folded.slice(candidate.end, candidate.end + 4));
    if (match === null) return candidate;
    return {
      ...candidate,
      end: candidate.end + match[0].length,
      type: "TIME",
      meaning: { ...meaning, time: PART_VALUES[match[1] ?? ""] ?? "" },
    };
  });
