import type { Language } from "../../domain/language.ts";

/** The one word of citing that stands on the first page; the rest is in `take-words.ts`. */
export const citeWordOf = (language: Language): string => (language === "zh" ? "引用" : "Cite");

export const takeWordOf = (language: Language): string => (language === "zh" ? "带走" : "Take away");
