import { failure, success, type Result } from "../../base/problem.ts";
import type { Dating, DateStep, OutsideSource } from "../../domain/dating.ts";
import { formatDate } from "../../domain/format-date.ts";
import type { Bilingual } from "../../domain/language.ts";
import { contradicts } from "./contradicts.ts";
import { readEdtf } from "./edtf-bounds.ts";

/** What is known from outside the corpus, and from where. At least one source is named. */
export type OutsideKnowledge = {
  readonly edtf: string;
  readonly says: Bilingual;
  readonly outside: readonly OutsideSource[];
};

/**
 * Shows a date that the corpus alone does not give. Every step of the reasoning stays, the
 * outside step is added last, and what text and corpus support stays beside it. A date that
 * contradicts what they state is refused: then either the date or the reading is wrong.
 */
export function withOutsideKnowledge(
  dating: Dating,
  { edtf, says, outside }: OutsideKnowledge,
): Result<Dating> {
  const where = "outside knowledge";
  const read = readEdtf(edtf, where);
  if (!read.ok) return read;
  if (outside.length === 0) {
    return failure({
      what: `"${edtf}" is said to be known from outside the corpus, but no source is named`,
      where,
      remedy: "Name where it is known from, with an address where there is one.",
    });
  }
  const stated = [dating.fromText, dating.fromCorpus].find(
    (known) => known !== undefined && contradicts(known, edtf),
  );
  if (stated !== undefined) {
    return failure({
      what: `"${edtf}" contradicts the texts, which give ${formatDate(stated, "en", "long")} ("${stated}")`,
      where,
      remedy: "Correct the date, or correct the words it rests on.",
    });
  }
  const { fromText, fromCorpus, partOfDay } = dating;
  const step: DateStep = { basis: "outside", says, passages: [], outside };
  return success({
    ...read.value,
    basis: "outside",
    steps: [...dating.steps, step],
    ...(fromText !== undefined && { fromText }),
    ...(fromCorpus !== undefined && { fromCorpus }),
    ...(partOfDay !== undefined && { partOfDay }),
  });
}
