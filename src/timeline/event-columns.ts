import type { DayNumber } from "../domain/calendar-day.ts";
import type { Clock } from "../domain/clock.ts";
import type { Language } from "../domain/language.ts";
import type { Extent } from "./time-scale.ts";

/**
 * Events as columns: what the picture needs and nothing else, so that a million of them are a few
 * dozen megabytes. An event is its place `at` in the columns, 0 … count - 1, in the order of time:
 * earlier first, what ends before what stays open, a whole before its parts, parts as narrated,
 * then by id.
 *
 *     at        0        1        2      …
 *     earliest  15450    17641    17641
 *     latest    15815    17642    17642     inclusive; an event of one day has both the same
 */
export type EventColumns = {
  readonly count: number;
  /** First day; -Infinity where the beginning is open. Both infinite: no place on the axis. */
  readonly earliest: Float64Array;
  /** Last day; Infinity where the end is open. */
  readonly latest: Float64Array;
  /**
   * The day on which a text first told of it; for what was said in the course of another event,
   * the first day of that event. NaN where neither is dated.
   */
  readonly said: Float64Array;
  /** Index into the lanes of the corpus. */
  readonly lane: Uint8Array;
  /** Index into EVENT_KINDS, DATE_BASES, EVENT_STATUSES. */
  readonly kind: Uint8Array;
  readonly basis: Uint8Array;
  readonly status: Uint8Array;
  /** 1 speaks first, 3 last. */
  readonly importance: Uint8Array;
  /** Bits of `EDGES`: how the ends of its extent are known. */
  readonly edges: Uint8Array;
  /** The whole it is a part of, or -1. */
  readonly partOf: Int32Array;
  /** For claims and plans: the event in the course of which it was said, or -1. */
  readonly toldIn: Int32Array;
  /** For publications: the wholes that the text reports, in the order of time. Tethers join them. */
  readonly reports: ReadonlyMap<number, readonly number[]>;
  /** The themes of `at`: themes[themeStart[at]] … themes[themeStart[at + 1] - 1], as indices. */
  readonly themeStart: Uint32Array;
  readonly themes: Uint16Array;
  /** Where the text leaves several days open ("2012 or 2018"): all of them, the first included. */
  readonly candidates: ReadonlyMap<number, readonly Extent[]>;
  readonly words: EventWords;
};

/** Words are asked for only where they are written. */
export type EventWords = {
  readonly id: (at: number) => string;
  readonly title: (at: number, language: Language) => string;
  readonly shortTitle: (at: number, language: Language) => string;
  /** The date in a few words, as its label says it. */
  readonly date: (at: number, language: Language) => string;
  /** The day on which it was told; empty where no text that tells of it is dated. */
  readonly told?: (at: number, language: Language) => string;
};

export const EDGES = { approximateStart: 1, approximateEnd: 2, uncertain: 4 } as const;

/** The day an event stands at: its first day, or the last where the beginning is open. NaN: none. */
export function standingDay(columns: EventColumns, at: number, clock: Clock): DayNumber {
  if (clock === "said") return columns.said[at] ?? NaN;
  const earliest = columns.earliest[at] ?? NaN;
  if (Number.isFinite(earliest)) return earliest;
  const latest = columns.latest[at] ?? NaN;
  return Number.isFinite(latest) ? latest : NaN;
}
