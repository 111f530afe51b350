import type { PartialDate } from "./timex-value.ts";

/** Whether the words around speak of what was or of what is to come. */
export type Tense = "past" | "future" | "unknown";

/** What an expression is resolved against. */
export type Setting = {
  /** The day of writing, as far as the document gives it. */
  readonly anchor: PartialDate;
  /** The date named last before this expression. */
  readonly previous?: PartialDate;
  /** The day named last, over months and years named since: a report tells of it still. */
  readonly previousDay?: PartialDate;
  /** Whether that date stands next to this expression, as the two ends of a stretch do. */
  readonly previousIsNear: boolean;
  /** The date at which a history stands: asides ("as in 1812") do not move it. */
  readonly frame?: PartialDate;
  /** A year written out earlier in the same sentence. */
  readonly yearInSentence: () => PartialDate | undefined;
  /** Whether that year stood alone ("the crash of 1987"), with no month or season. */
  readonly yearIsBare: boolean;
  /** The date completed by a year before this one, in the same sentence. */
  readonly beforeInSentence: () => PartialDate | undefined;
  /** Asked for only where it decides. */
  readonly tense: () => Tense;
  /**
   * news       unnamed parts come from the day of writing
   * narrative  they come from the date named before, as in histories
   */
  readonly genre: "news" | "narrative";
};
