import type { DateMeaning, Reading } from "./meaning.ts";

/** A point in time; TIME as soon as a part of the day is named. */
export const date = (meaning: Omit<DateMeaning, "kind">): Reading => ({
  type: meaning.time === undefined ? "DATE" : "TIME",
  meaning: { kind: "date", ...meaning },
});

export const duration = (value: string): Reading => ({ type: "DURATION", meaning: { kind: "fixed", value } });

export const recurrence = (value: string): Reading => ({ type: "SET", meaning: { kind: "fixed", value } });

/** `PRESENT_REF`, `PAST_REF`, `FUTURE_REF`. */
export const reference = (when: "PRESENT" | "PAST" | "FUTURE"): Reading => ({
  type: "DATE",
  meaning: { kind: "fixed", value: `${when}_REF` },
});
