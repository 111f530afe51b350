import { REPORTING_VERBS, type VerbForm } from "./reporting-verbs.ts";
import { isCapital, type Word } from "./words.ts";

/** A word or phrase that may report: words [from, to). */
export type VerbHit = { readonly from: number; readonly to: number; readonly verb: VerbForm };

/** All reporting verbs of a sentence outside quotations, in order; phrasal verbs before plain ones. */
export function findVerbs(words: readonly Word[]): readonly VerbHit[] {
  const hits: VerbHit[] = [];
  words.forEach((word, at) => {
    if (word.kind !== "word" || word.isQuoted) return;
    const verbs = REPORTING_VERBS.get(word.lower);
    if (verbs === undefined || (isCapital(word) && !(verbs[0]?.kind === "ing" && opensClause(words, at))))
      return;
    const phrasal = verbs.find(({ particle }) => particle !== undefined && follows(words, at, particle));
    const verb = phrasal ?? verbs.find(({ particle }) => particle === undefined);
    if (verb !== undefined)
      hits.push({ from: at, to: at + 1 + (phrasal?.particle?.split(" ").length ?? 0), verb });
  });
  return hits;
}

const opensClause = (words: readonly Word[], at: number): boolean =>
  at === 0 || words[at - 1]?.kind === "mark";

const follows = (words: readonly Word[], at: number, particle: string): boolean =>
  particle.split(" ").every((part, index) => words[at + 1 + index]?.lower === part);
