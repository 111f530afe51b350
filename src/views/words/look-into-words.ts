import type { Language } from "../../domain/language.ts";
import type { Study } from "../../state/study.ts";

/** The names of the studies, apart from what each of them says: the menu stands on the first page. */
export type LookIntoWords = Readonly<Record<"button" | "close" | "loading" | "saysAbout", string>> & {
  readonly name: Readonly<Record<Study["type"], string>>;
  readonly says: Readonly<Record<Study["type"], string>>;
};

const EN: LookIntoWords = {
  button: "Look into",
  close: "Close",
  loading: "Opening…",
  saysAbout: "What these texts are; how to open your own",
  name: {
    concordance: "Concordance",
    differences: "Differences",
    matrix: "Matrix",
    candidates: "Recurring wordings",
    account: "Account of the corpus",
    notebook: "Notebook",
  },
  says: {
    concordance: "Every place of a word, line under line",
    differences: "What texts side by side do not say alike",
    matrix: "Formulas by text, by speaker, and together",
    candidates: "What recurs though nobody listed it",
    account: "What is in, what is missing, what editors inferred",
    notebook: "What you have written and seen",
  },
};

const ZH: LookIntoWords = {
  button: "细究",
  close: "关闭",
  loading: "正在打开……",
  saysAbout: "这些文本是什么；如何打开您自己的文本",
  name: {
    concordance: "逐行索引",
    differences: "差异",
    matrix: "矩阵",
    candidates: "反复出现的说法",
    account: "语料说明",
    notebook: "笔记本",
  },
  says: {
    concordance: "某词出现的每一处，逐行对齐",
    differences: "并列文本说法不一之处",
    matrix: "提法按文本、按说话人、按同现统计",
    candidates: "无人列出却反复出现的说法",
    account: "收了什么、缺什么、编者推断了什么",
    notebook: "您写下的和看过的",
  },
};

export const lookIntoWordsOf = (language: Language): LookIntoWords => (language === "zh" ? ZH : EN);
