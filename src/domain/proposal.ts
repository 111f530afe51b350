import type { Bilingual } from "./language.ts";

/** How sure a rule is of what it proposes, in words: a number would pretend to be measured. */
export const CONFIDENCES = ["high", "medium", "low"] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** Where a proposal comes from. Everything the machine finds carries one. */
export type Provenance = {
  /** The rule that made it: `event-noun-held`, `weekday-range`… */
  readonly rule: string;
  readonly confidence: Confidence;
  /** What the rule saw, in one sentence. */
  readonly because: Bilingual;
};
