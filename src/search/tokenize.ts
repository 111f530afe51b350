import { foldUnits } from "../concordance/fold-units.ts";

/** Runs of Chinese characters, and words of other languages with their inner apostrophes and hyphens cut. */
const RUNS = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+/gu;
const IS_HAN = /^\p{Script=Han}/u;

/**
 * The terms of a text for the index. Chinese has no words to cut at, so every two neighbours make a
 * term; the last character of a run is one by itself, so that each character begins some term.
 *
 *     建设网络 → 建设 设网 网络 络
 */
export const termsOfText = (text: string): readonly string[] =>
  runsOf(text).flatMap((run) => (IS_HAN.test(run) ? pairsOf(run, true) : run));

/** The terms of what is sought: of a run of Chinese its pairs, a single character by itself. */
export const termsOfQuery = (text: string): readonly string[] =>
  runsOf(text).flatMap((run) => (IS_HAN.test(run) ? pairsOf(run, [...run].length === 1) : run));

export const runsOf = (text: string): readonly string[] => foldUnits(text.normalize("NFC")).match(RUNS) ?? [];

export const isHan = (term: string): boolean => IS_HAN.test(term);

function pairsOf(run: string, withLast: boolean): readonly string[] {
  const characters = [...run];
  const pairs = characters.slice(0, -1).map((character, at) => character + (characters[at + 1] ?? ""));
  return withLast ? [...pairs, characters.at(-1) ?? ""] : pairs;
}
