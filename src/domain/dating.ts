import type { DayNumber } from "./calendar-day.ts";
import type { Bilingual } from "./language.ts";
import type { Passage } from "./passage.ts";

/**
 * How a date, or one step towards it, is known, from the firmest to none.
 *
 *     stated    the words give it
 *     dateline  taken from the dateline or header of the same document
 *     weekday   by weekday arithmetic
 *     inferred  reasoned from what the text itself says, or from the day on which it was read
 *     corpus    from the words of another source than the one that is dated
 *     editor    the editor's judgement
 *     outside   knowledge from outside the corpus, always named
 *     unknown   not known: the event waits in the tray
 *
 * The basis of a dating names the step that settles its value, not the weakest of its steps: a
 * year that a weekday picks out of those another source leaves open is known by `weekday`, though
 * one of its steps is `corpus`. Where nothing settles it alone, the weakest step counts. What an
 * editor or an outside source adds to a value always prevails: its basis is then `editor` or
 * `outside`, whatever else supports it.
 */
export const DATE_BASES = [
  "stated",
  "dateline",
  "weekday",
  "inferred",
  "corpus",
  "editor",
  "outside",
  "unknown",
] as const;
export type DateBasis = (typeof DATE_BASES)[number];

/** Where knowledge from outside the corpus comes from. */
export type OutsideSource = { readonly name: string; readonly url?: string; readonly seen?: string };

/** One step of the reasoning, with the words it rests on or the outside source it names. */
export type DateStep = {
  readonly basis: DateBasis;
  readonly says: Bilingual;
  readonly passages: readonly Passage[];
  readonly outside?: readonly OutsideSource[];
};

/**
 * A date with its reasons. `edtf` is what is shown (EDTF level 2, `2018?-04-21`);
 * `earliest` and `latest` are its outermost days. A missing bound is open or unknown:
 * read `edtf`, never guess. No `edtf` at all means the date is unknown.
 */
export type Dating = {
  readonly edtf?: string;
  readonly earliest?: DayNumber;
  readonly latest?: DayNumber;
  readonly basis: DateBasis;
  readonly steps: readonly DateStep[];
  /** What the reporting document alone supports, and what the whole corpus supports. */
  readonly fromText?: string;
  readonly fromCorpus?: string;
  /** Kept as words: EDTF has no part of day, and a clock time would drag in time zones. */
  readonly partOfDay?: PartOfDay;
};

export const PARTS_OF_DAY = ["morning", "noon", "afternoon", "evening", "night"] as const;
export type PartOfDay = (typeof PARTS_OF_DAY)[number];

/** The firmness of a chain is that of its weakest step. */
export function weakestBasis(bases: readonly DateBasis[]): DateBasis {
  return bases.reduce<DateBasis>(
    (weakest, basis) => (DATE_BASES.indexOf(basis) > DATE_BASES.indexOf(weakest) ? basis : weakest),
    "stated",
  );
}
