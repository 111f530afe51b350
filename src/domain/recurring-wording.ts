import type { Language } from "./language.ts";
import type { Passage } from "./passage.ts";

/** A wording that recurs across sources: a candidate for a theme, until a person decides. */
export type RecurringWording = {
  /** `en:cyberspace governance`: language and folded words. */
  readonly id: string;
  readonly language: Language;
  /** As it is written at its first place. */
  readonly wording: string;
  /** Places that do not overlap, in the order of the sources. */
  readonly passages: readonly Passage[];
  readonly count: number;
  readonly sourceCount: number;
  /** For the order of offering only: how often beyond longer wordings, how freely, how widely. */
  readonly score: number;
};
