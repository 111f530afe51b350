import type { Language } from "../../domain/language.ts";
import { NOTEBOOK_EN } from "./notebook-en.ts";
import type { NotebookWords } from "./notebook-words.ts";
import { NOTEBOOK_ZH } from "./notebook-zh.ts";

export const notebookWordsOf = (language: Language): NotebookWords =>
  language === "zh" ? NOTEBOOK_ZH : NOTEBOOK_EN;
