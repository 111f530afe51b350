import type { Dating } from "./dating.ts";
import type { Language } from "./language.ts";
import type { Passage } from "./passage.ts";

/** TIMEX3 types (TimeML 1.2.1). */
export const TIMEX_TYPES = ["DATE", "TIME", "DURATION", "SET"] as const;
export type TimexType = (typeof TIMEX_TYPES)[number];

/** Words that name a time, as written, with what they mean and how that is known. */
export type TemporalExpression = {
  readonly id: string;
  readonly passage: Passage;
  readonly type: TimexType;
  /** TIMEX3 value: `2018-04-21`, `XXXX-11-28`, `P3Y`, `PRESENT_REF`… */
  readonly value: string;
  readonly language: Language;
  /** The recogniser that found it. */
  readonly rule: string;
  /** No calendar value can be given: "over these years", 当前. */
  readonly vague: boolean;
  readonly dating: Dating;
};
