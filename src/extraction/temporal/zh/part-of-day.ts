import type { Refiner } from "../candidate.ts";
import { date } from "../reading.ts";
import { recogniser } from "../recogniser.ts";

export const PART_VALUES: Readonly<Record<string, string>> = {
  凌晨: "MO",
  清晨: "MO",
  早晨: "MO",
  早上: "MO",
  早间: "MO",
  一早: "MO",
  上午: "MO",
  正午: "MI",
  中午: "MI",
  下午: "AF",
  午后: "AF",
  傍晚: "EV",
  黄昏: "EV",
  晚间: "EV",
  晚上: "EV",
  夜间: "NI",
  夜里: "NI",
  夜晚: "NI",
  深夜: "NI",
  午夜: "NI",
  半夜: "NI",
};

/** Alternatives of a pattern. */
export const PART = Object.keys(PART_VALUES).join("|");

const AFTER_DAY = new RegExp(`^ ?(?:的)?(${PART}|[晚早晨夜](?![会报点期宴饭餐盘市班]))`);
export const SHORT_PART_VALUES: Readonly<Record<string, string>> = { 晚: "EV", 早: "MO", 晨: "MO", 夜: "NI" };

/** 11月28日下午, 昨天晚上, 3日晚: a day with a part of it is one TIME. */
export const joinPartOfDay: Refiner = (candidates, { folded }) =>
  candidates.map((candidate, index) => {
    const { meaning } = candidate;
    const next = candidates[index + 1]?.start ?? folded.length;
    const isDay =
      meaning.kind === "date" &&
      meaning.time === undefined &&
      (meaning.day !== undefined || meaning.base?.unit === "D" || meaning.weekday !== undefined);
    if (!isDay) return candidate;
    const match = AFTER_DAY.exec(folded.slice(candidate.end, Math.min(next, candidate.end + 5)));
    if (match === null) return candidate;
    const part = match[1] ?? "";
    return {
      ...candidate,
      end: candidate.end + match[0].length,
      type: "TIME",
      meaning: { ...meaning, time: PART_VALUES[part] ?? SHORT_PART_VALUES[part] ?? "EV" },
    };
  });

/** 上午, 晚上 alone: of the day that is being spoken of. 上午好 is a greeting. */
export const partOfDay = recogniser(
  "zh-part-of-day",
  `(?<part>${PART})(?!茶|场|好(?![几些多])|安)`,
  ({ part = "" }) => date({ time: PART_VALUES[part] ?? "NI" }),
);
