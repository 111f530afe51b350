import type { Bilingual } from "./language.ts";
import type { Passage } from "./passage.ts";

/**
 * core      a rendering of the formula itself
 * variant   close kin, or a false friend kept for teaching
 * compound  the words stand only inside a fixed name
 */
export const STRENGTHS = ["core", "variant", "compound"] as const;
export type Strength = (typeof STRENGTHS)[number];

export type ThemeFamily = { readonly id: string; readonly label: Bilingual };

/** One formula of a theme: a zh form and its renderings. */
export type Formula = {
  readonly id: string;
  readonly label: Bilingual;
  readonly zh: readonly string[];
  readonly en: readonly string[];
  readonly strength: Strength;
};

/** Words that look like the formula and are not it. A match inside them does not count. */
export type Exclusion = { readonly words: string; readonly why: Bilingual };

export type Pinyin = { readonly words: string; readonly pinyin: string };

export type Theme = {
  readonly id: string;
  readonly familyId: string;
  readonly label: Bilingual;
  readonly shortLabel: Bilingual;
  /** The Chinese formula as received usage writes it. */
  readonly zhFormula: string;
  /** Where the zh form stands in this corpus, or that it is the editor's own knowledge. */
  readonly zhStatus: Bilingual;
  /** A frame is a recurring setting ("since the 18th Congress"), not a subject. */
  readonly isFrame: boolean;
  readonly gloss: Bilingual;
  /** How Chinese wordings of it are said, as far as the editors give it. */
  readonly pinyin?: readonly Pinyin[];
  readonly formulas: readonly Formula[];
  readonly exclusions: readonly Exclusion[];
};

export type Region = "body" | "header" | "navigation";

/** One place where a formula stands. */
export type Occurrence = {
  readonly id: string;
  readonly themeId: string;
  readonly formulaId: string;
  readonly strength: Strength;
  readonly witnessId: string;
  readonly region: Region;
  readonly passage: Passage;
};
