import type { Bilingual, Language } from "../domain/language.ts";
import { isFurniture, type Segment, type Witness } from "../domain/source-document.ts";
import { findStructure } from "../extraction/structure/find-structure.ts";

const LABELS: Readonly<Record<Language, Bilingual>> = {
  en: { en: "English", zh: "英文" },
  zh: { en: "Chinese", zh: "中文" },
};

/** A Han character says about as much as three Latin letters. */
const LETTERS_PER_HAN = 3;

/** A text is bilingual where either language has this much of it; quotations have less. */
const LEAST_SHARE = 0.2;

/**
 * The witnesses of a text nobody has described: one in the language of most of it, or one for each
 * language, where the text is written in both. Which of the two is the translation cannot be seen:
 * the second is taken for it, because it follows.
 */
export function findWitnesses(id: string, text: string, language?: Language): readonly Witness[] {
  if (language !== undefined) return [{ id, language, label: LABELS[language] }];
  const body = findStructure(text, { id, witnesses: [] }).filter(({ kind }) => !isFurniture(kind));
  const amount = { en: amountOf(body, "en"), zh: amountOf(body, "zh") * LETTERS_PER_HAN };
  const share = Math.min(amount.en, amount.zh) / Math.max(1, amount.en + amount.zh);
  if (share < LEAST_SHARE) {
    const only = amount.zh > amount.en ? "zh" : "en";
    return [{ id, language: only, label: LABELS[only] }];
  }
  const first = body[0]?.language ?? "en";
  const second = first === "en" ? "zh" : "en";
  const witness = (each: Language): Witness => ({ id: `${id}.${each}`, language: each, label: LABELS[each] });
  return [witness(first), { ...witness(second), translates: `${id}.${first}` }];
}

const amountOf = (segments: readonly Segment[], language: Language): number =>
  segments.reduce((sum, { start, end, language: own }) => sum + (own === language ? end - start : 0), 0);
