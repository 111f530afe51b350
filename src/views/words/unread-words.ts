import type { Language } from "../../domain/language.ts";

/** Of an address that asks for something that is not here. */
export type UnreadWords = Readonly<Record<"sentence" | "close", string>>;

const EN: UnreadWords = {
  sentence: "Part of this address could not be read, or is not in these texts; the rest is shown.",
  close: "Close",
};

const ZH: UnreadWords = {
  sentence: "此地址有一部分无法读取，或不在这些文本中；其余照常显示。",
  close: "关闭",
};

export const unreadWordsOf = (language: Language): UnreadWords => (language === "zh" ? ZH : EN);
