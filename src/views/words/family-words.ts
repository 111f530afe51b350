import type { Language } from "../../domain/language.ts";

/** What the page of a formula says beyond its card: where it goes, and what stands across from it. */
export type FamilyWords = Readonly<
  Record<
    | "drift"
    | "driftNote"
    | "wording"
    | "first"
    | "last"
    | "firstNote"
    | "only"
    | "across"
    | "acrossNote"
    | "otherwise"
    | "nothing"
    | "proposed"
    | "absent",
    string
  >
> & {
  readonly language: Readonly<Record<Language, string>>;
  readonly opens: (words: string, text: string, count: number) => string;
  readonly lines: (words: string, count: number) => string;
};

const EN: FamilyWords = {
  drift: "How the wording changes from text to text",
  driftNote:
    "The path goes through the commonest wording of each text. Texts in the order of their dates; one without a date stands last, off the path.",
  wording: "Wording",
  first: "First in these texts",
  last: "Last in these texts",
  only: "Only in one dated text",
  firstNote: "Of dated texts only. Of its history outside these texts nothing is said.",
  across: "What stands across from the Chinese",
  acrossNote:
    "Sentences are aligned, not words: every wording of this formula in the aligned sentences is given.",
  otherwise: "put otherwise:",
  nothing: "nothing there answers this sentence",
  proposed: "alignment proposed, not reviewed",
  absent: "not in this text",
  language: { en: "English wordings", zh: "Chinese wordings" },
  opens: (words, text, count) => `${words}, ${text}: ${count}`,
  lines: (words, count) => `${words}: ${count}`,
};

const ZH: FamilyWords = {
  drift: "表述在各文本间的变化",
  driftNote: "折线经过各文本最常用的表述。文本按日期排列；无日期者列于最后，不在折线上。",
  wording: "表述",
  first: "在这些文本中最早",
  last: "在这些文本中最晚",
  only: "仅见于一个有日期的文本",
  firstNote: "只比较有日期的文本，不涉及这些文本之外的使用史。",
  across: "与中文对应之处",
  acrossNote: "对齐的是句子，不是词语：列出对应句中属于此提法的全部表述。",
  otherwise: "另作表述：",
  nothing: "对应文本中没有相应内容",
  proposed: "对齐为机器提出，尚未审定",
  absent: "此文本中没有",
  language: { en: "英文表述", zh: "中文表述" },
  opens: (words, text, count) => `${words}，${text}：${count}次`,
  lines: (words, count) => `${words}：${count}次`,
};

export const familyWordsOf = (language: Language): FamilyWords => (language === "zh" ? ZH : EN);
