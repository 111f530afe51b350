import { BEAD_SHAPES } from "./bead.ts";

/** What evidence counts, and how much, for one kind of pair. All in logarithms of odds. */
export type PairingRules = {
  readonly name: "length-and-anchors" | "shared-words";
  /** For each of `BEAD_SHAPES`, how likely it is before anything is read. */
  readonly priors: readonly number[];
  readonly scale: number;
  /** Share of common weight that any two sentences of such texts have by chance. */
  readonly expected: number;
  readonly lengths: number;
  readonly paragraphs: number;
  /** Whether a token of one text alone speaks against its sentence having a counterpart. */
  readonly countsStrangers: boolean;
  /** Beads less alike than this are no counterparts, however well they fit in between; 0 to 1. */
  readonly leastLikeness: number;
};

const priors = (odds: Readonly<Record<string, number>>): readonly number[] =>
  BEAD_SHAPES.map(({ takesA, takesB }) =>
    Math.log(odds[`${takesA}-${takesB}`] ?? odds[`${takesB}-${takesA}`] ?? Number.MIN_VALUE),
  );

/**
 * A text and its translation. Frequencies of the shapes follow Gale & Church 1993, table 5, with
 * omissions made likelier: what a translation leaves out is what readers look for.
 */
export const TRANSLATION: PairingRules = {
  name: "length-and-anchors",
  priors: priors({ "1-1": 0.84, "1-0": 0.05, "2-1": 0.045, "2-2": 0.008, "3-1": 0.006 }),
  scale: 1,
  expected: 0.5,
  lengths: 1,
  paragraphs: 1,
  countsStrangers: false,
  leastLikeness: 0,
};

/** Two reports in one language: much is left out, added and joined, and words tell more than lengths. */
export const REPORTS: PairingRules = {
  name: "shared-words",
  priors: priors({ "1-1": 0.6, "1-0": 0.2, "2-1": 0.08, "2-2": 0.011, "3-1": 0.01 }),
  scale: 0.5,
  expected: 0.25,
  lengths: 0.3,
  paragraphs: 1,
  countsStrangers: true,
  leastLikeness: 0.1,
};
