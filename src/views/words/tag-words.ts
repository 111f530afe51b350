import type { DifferenceTag } from "../../domain/difference.ts";
import type { Language } from "../../domain/language.ts";

export type TagWords = Readonly<Record<DifferenceTag, string>>;

/** What the tags of differences are called. */
export const TAG_WORDS: Readonly<Record<Language, TagWords>> = {
  en: {
    minor: "minor",
    degree: "in degree",
    substantive: "substantive",
    "only-in-a": "only in the first",
    "only-in-b": "only in the second",
    reordered: "reordered",
  },
  zh: {
    minor: "细微",
    degree: "程度",
    substantive: "实质",
    "only-in-a": "仅见于前者",
    "only-in-b": "仅见于后者",
    reordered: "次序不同",
  },
};
