import type { Language } from "../../domain/language.ts";

/** The one word of lessons that stands on the first page; the rest is in `lesson-words.ts`. */
export const lessonWordOf = (language: Language): string => (language === "zh" ? "课" : "Lessons");
