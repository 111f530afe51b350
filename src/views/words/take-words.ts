import type { Style } from "../../cite/cite-in-style.ts";
import type { ReferenceFormat } from "../../cite/reference-files.ts";
import type { Language } from "../../domain/language.ts";

export const EXPORTS = ["w3c", "tei", "csv"] as const;
export type Export = (typeof EXPORTS)[number];

/** What the page says where citations and annotations leave it. */
export type TakeWords = Readonly<
  Record<
    "heading" | "what" | "whole" | "copy" | "save" | "close" | "failed" | "printed" | "none" | "note",
    string
  >
> & {
  readonly style: Readonly<Record<Style, string>>;
  readonly format: Readonly<Record<ReferenceFormat, string>>;
  readonly dateKnown: (how: string) => string;
  readonly copied: (what: string) => string;
  readonly saved: (name: string) => string;
  readonly export: Readonly<Record<Export, string>>;
  readonly exportSays: Readonly<Record<Export, string>>;
  readonly counted: (events: number, themes: number) => string;
};

const EN: TakeWords = {
  heading: "Cite",
  what: "What is cited",
  whole: "the whole text",
  copy: "Copy",
  save: "Save",
  close: "Close",
  failed: "This browser did not let the words be copied: select them and copy them yourself.",
  dateKnown: (how) => `How the date is known: ${how}.`,
  printed: "printed in the text",
  none: "the text has no date",
  note: "In brackets: what no text prints. Titles in brackets are the editors' descriptions.",
  style: {
    "chicago-note": "Chicago, note",
    "chicago-bibliography": "Chicago, bibliography",
    apa: "APA 7",
    mla: "MLA 9",
    gbt: "GB/T 7714",
  },
  format: { bibtex: "BibTeX", ris: "RIS", csl: "CSL-JSON" },
  copied: (what) => `Copied: ${what}`,
  saved: (name) => `Saved as ${name}.`,
  export: {
    w3c: "Annotations, W3C (JSON-LD)",
    tei: "Annotations, TEI stand-off (XML)",
    csv: "Passages, table (CSV)",
  },
  exportSays: {
    w3c: "Every passage on show with its position in code points and its quotation.",
    tei: "Events and formulas once, pointing into the texts, which stay in their files.",
    csv: "One row per passage; UTF-8 with a mark at its head, by which Excel knows it.",
  },
  counted: (events, themes) => `On show: ${events} passages of events, ${themes} of formulas.`,
};

const ZH: TakeWords = {
  heading: "引用",
  what: "引用对象",
  whole: "整篇文本",
  copy: "复制",
  save: "保存",
  close: "关闭",
  failed: "此浏览器不允许复制：请自行选取文字复制。",
  dateKnown: (how) => `日期依据：${how}。`,
  printed: "见于原文",
  none: "文本没有日期",
  note: "方括号内为原文未印之处；方括号内的题名为编者所拟。",
  style: {
    "chicago-note": "芝加哥格式，注释",
    "chicago-bibliography": "芝加哥格式，书目",
    apa: "APA 7",
    mla: "MLA 9",
    gbt: "GB/T 7714",
  },
  format: { bibtex: "BibTeX", ris: "RIS", csl: "CSL-JSON" },
  copied: (what) => `已复制：${what}`,
  saved: (name) => `已保存为${name}。`,
  export: { w3c: "标注，W3C（JSON-LD）", tei: "标注，TEI独立标注（XML）", csv: "段落表（CSV）" },
  exportSays: {
    w3c: "当前显示的每处原文，附码点位置和引文。",
    tei: "事件和提法各列一次，指向留在原文件中的文本。",
    csv: "每处原文一行；UTF-8编码，文件开头有供Excel识别的标记。",
  },
  counted: (events, themes) => `当前显示：事件原文${events}处，提法原文${themes}处。`,
};

export const takeWordsOf = (language: Language): TakeWords => (language === "zh" ? ZH : EN);
