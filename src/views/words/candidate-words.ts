import type { Language } from "../../domain/language.ts";

/** What the list of recurring wordings says. */
export type CandidateWords = {
  readonly note: string;
  readonly counted: (open: number, all: number) => string;
  readonly places: (count: number, texts: number, ofTexts: number) => string;
  readonly accept: string;
  readonly aside: string;
  readonly again: string;
  readonly accepted: (count: number) => string;
  readonly setAside: (count: number) => string;
  readonly family: string;
  readonly save: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly saved: (name: string) => string;
  readonly keep: string;
  readonly concordance: string;
  readonly more: (count: number) => string;
};

const EN: CandidateWords = {
  note: "Wordings that recur in several texts though no theme lists them, the best candidate first. Found is not confirmed: a person decides.",
  counted: (open, all) => `${open} of ${all} wordings open`,
  places: (count, texts, ofTexts) =>
    `${count === 1 ? "1 place" : `${count} places`} in ${texts} of ${ofTexts} texts`,
  accept: "Accept as theme",
  aside: "Set aside",
  again: "Open again",
  accepted: (count) => (count === 1 ? "1 accepted as theme" : `${count} accepted as themes`),
  setAside: (count) => `${count} set aside`,
  family: "Family",
  save: "Save for themes.yaml",
  copy: "Copy",
  copied: "Copied.",
  notCopied: "This browser does not let the page copy: select the lines below, or save them.",
  saved: (name) => `Saved as ${name}.`,
  keep: "The page changes no file. Put these lines into themes.yaml of the corpus and build it again; until then your decisions are kept only as long as this page is open.",
  concordance: "All lines",
  more: (count) => `Show ${count} more`,
};

const ZH: CandidateWords = {
  note: "在多份文本中反复出现而没有列为提法的说法，可能性大的在前。找到不等于确认：由人决定。",
  counted: (open, all) => `${all}个说法中${open}个待定`,
  places: (count, texts, ofTexts) => `见于${ofTexts}份文本中的${texts}份，共${count}处`,
  accept: "收为提法",
  aside: "搁置",
  again: "重新待定",
  accepted: (count) => `${count}个收为提法`,
  setAside: (count) => `${count}个已搁置`,
  family: "类别",
  save: "保存供 themes.yaml 使用",
  copy: "复制",
  copied: "已复制。",
  notCopied: "此浏览器不允许页面复制：请选中下列各行，或保存为文件。",
  saved: (name) => `已保存为${name}。`,
  keep: "本页不改动任何文件。请将这些行放入语料的 themes.yaml 并重新构建；在此之前，您的决定只在本页打开期间保留。",
  concordance: "全部各行",
  more: (count) => `再显示${count}个`,
};

export const candidateWordsOf = (language: Language): CandidateWords => (language === "zh" ? ZH : EN);
