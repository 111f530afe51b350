import type { Language } from "../../domain/language.ts";

/** What the page says of being kept in the browser, and of a newer version of itself. */
export type OfflineWords = Readonly<Record<"newer" | "load" | "unsaved", string>>;

const EN: OfflineWords = {
  newer: "A newer version of this page is ready.",
  load: "Load it",
  unsaved: "It can be loaded as soon as your notes are kept.",
};

const ZH: OfflineWords = {
  newer: "本页面有新版本。",
  load: "载入新版本",
  unsaved: "待您的笔记保存之后即可载入。",
};

export const offlineWordsOf = (language: Language): OfflineWords => (language === "zh" ? ZH : EN);
