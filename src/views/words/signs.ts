import type { Language } from "../../domain/language.ts";

/** What stands between words: Chinese has full-width signs and no space after them. */
export type Signs = {
  /** Between two things said of one. */
  readonly and: string;
  /** Between the items of a list that have signs themselves. */
  readonly next: string;
  readonly colon: string;
  readonly inBrackets: (text: string) => string;
};

const EN: Signs = { and: ", ", next: "; ", colon: ": ", inBrackets: (text) => ` (${text})` };
const ZH: Signs = { and: "，", next: "；", colon: "：", inBrackets: (text) => `（${text}）` };

export const signsOf = (language: Language): Signs => (language === "zh" ? ZH : EN);
