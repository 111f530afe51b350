import type { Language } from "../domain/language.ts";

/** The language of words that a person wrote down once, as they stand where they were found. */
export const writtenIn = (words: string): Language => (/\p{Script=Han}/u.test(words) ? "zh" : "en");
