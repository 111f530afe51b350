/**
 * How well two lengths fit, as the logarithm of the probability of a difference at least as
 * large (Gale & Church, "A Program for Aligning Sentences in Bilingual Corpora", 1993, §3.1).
 * Lengths are in characters of the first text; 0 is a perfect fit, large misfits are cut off
 * so that one free rendering cannot outweigh all other evidence.
 */
const VARIANCE_PER_CHARACTER = 6.8;
const WORST = -12;

export function lengthOdds(a: number, b: number): number {
  const mean = (a + b) / 2;
  if (mean === 0) return 0;
  const delta = Math.abs(a - b) / Math.sqrt(mean * VARIANCE_PER_CHARACTER);
  return ODDS[Math.round(delta * STEPS)] ?? WORST;
}

/** 2 (1 − Φ(x)); Abramowitz & Stegun 1964, 26.2.17, its error far below what lengths can tell. */
function twoTails(x: number): number {
  const t = 1 / (1 + 0.2316419 * x);
  const density = Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
  const poly =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return Math.max(1e-9, 2 * density * poly);
}

const STEPS = 64;
const FARTHEST = 5; // Beyond five deviations the odds are cut off anyway.

/** By deviation, in steps of 1/64: the search asks millions of times. */
const ODDS: Float64Array = Float64Array.from({ length: FARTHEST * STEPS }, (_, step) =>
  Math.max(WORST, Math.log(twoTails(step / STEPS))),
);
