import type { Clock } from "../domain/clock.ts";
import type { DayNumber } from "../domain/calendar-day.ts";
import type { Language } from "../domain/language.ts";
import type { EventColumns } from "./event-columns.ts";
import type { MeasureWords } from "./fit-words.ts";

/** What a picture needs to become shapes. */
export type ShapesQuestion = {
  readonly columns: EventColumns;
  readonly language: Language;
  readonly measure: MeasureWords;
  /** The chosen event, as `at`. */
  readonly chosen?: number;
  /** The event pointed at or focused, as `at`. */
  readonly pointed?: number;
  /** By which clock the picture is laid out; absent: when things happened. */
  readonly clock?: Clock;
  /** The days on which documents were issued: a fine line below the axis each. */
  readonly documents?: readonly DayNumber[];
  /** Longer labels are cut, in pixels of their words. */
  readonly longestLabel?: number;
  /** How far a label may run over the end of the axis, into the margin. */
  readonly overrun?: number;
};
