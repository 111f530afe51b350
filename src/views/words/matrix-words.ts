import type { Language } from "../../domain/language.ts";
import type { MatrixOrder, MatrixUnit, MatrixView } from "../../state/study.ts";

/** What the matrix says. */
export type MatrixWords = {
  readonly show: Readonly<Record<MatrixView | "label", string>>;
  readonly order: Readonly<Record<MatrixOrder | "label", string>>;
  readonly within: Readonly<Record<MatrixUnit | "label", string>>;
  readonly caption: Readonly<Record<MatrixView, string>>;
  readonly theme: string;
  readonly length: string;
  readonly newsroom: Readonly<Record<Language, string>>;
  readonly newsroomShort: string;
  /** How the numbers are counted, sentence by sentence. */
  readonly rule: string;
  readonly nested: (count: number) => string;
  readonly versions: (versions: number, texts: number) => string;
  readonly smallCorpus: (texts: number) => string;
  readonly speakersRule: string;
  readonly togetherRule: string;
  readonly numbers: (count: number, of: number, unit: MatrixUnit) => string;
  readonly absent: string;
  readonly passages: (theme: string, column: string) => string;
  readonly counted: (count: number) => string;
  readonly pair: (inner: string, outer: string) => string;
  readonly more: (count: number) => string;
  readonly csv: string;
  readonly saved: (name: string) => string;
  readonly csvNote: string;
  readonly columns: Readonly<Record<"theme" | "of" | "unit" | "rate" | "count" | "column", string>>;
  readonly unit: Readonly<Record<Language | MatrixUnit, string>>;
};

const EN: MatrixWords = {
  show: { label: "Formulas by", sources: "text", speakers: "speaker", together: "formula" },
  order: { label: "Order", family: "by family", date: "by first use" },
  within: { label: "Together in", sentence: "a sentence", paragraph: "a paragraph" },
  caption: {
    sources: "How often each text version uses each formula",
    speakers: "How often each formula stands in each speaker's words",
    together: "In how many sentences or paragraphs two formulas stand together",
  },
  theme: "Formula",
  length: "length",
  newsroom: { en: "The reports themselves, English", zh: "The reports themselves, Chinese" },
  newsroomShort: "nobody named",
  rule: "How it is counted: core wordings only; of wordings of one formula that overlap, the longest counts, once; words that serve two formulas count for both.",
  nested: (count) =>
    count === 1 ? "1 place counts for two formulas" : `${count} places count for two formulas`,
  versions: (versions, texts) =>
    `Each text version counts by itself: ${versions} versions of ${texts} texts.`,
  smallCorpus: (texts) =>
    texts === 1 ? "1 document: no trend claims." : `${texts} documents: no trend claims.`,
  speakersRule:
    "Speakers with the words the texts give as theirs. Whoever the corpus knows by a name in both languages stands once, English words and Chinese characters apart; the others stand as their text names them. Where one is reported inside another, the one reported counts. Every text version counts, so what a translation repeats counts again.",
  togetherRule: "Out of the sentences or paragraphs in which the formula of the row stands at all.",
  numbers: (count, of, unit) =>
    `${count} of ${of} ${unit === "sentence" ? "sentences" : "paragraphs"} with the formula of the row`,
  absent: "not here",
  passages: (theme, column) => `${theme} · ${column}`,
  counted: (count) => (count === 1 ? "1 passage" : `${count} passages`),
  pair: (inner, outer) => `${inner}, inside ${outer}`,
  more: (count) => `Show ${count} more`,
  csv: "Save this table (CSV)",
  saved: (name) => `Saved as ${name}.`,
  csvNote: "UTF-8 with a mark at its head by which spreadsheets know it.",
  columns: {
    theme: "formula",
    of: "out of",
    unit: "unit",
    rate: "per 1000",
    count: "count",
    column: "column",
  },
  unit: { en: "English words", zh: "Chinese characters", sentence: "sentences", paragraph: "paragraphs" },
};

const ZH: MatrixWords = {
  show: { label: "提法，按", sources: "文本", speakers: "说话人", together: "提法" },
  order: { label: "排序", family: "按类别", date: "按首次使用" },
  within: { label: "同现范围", sentence: "一句之内", paragraph: "一段之内" },
  caption: {
    sources: "各文本版本使用各提法的次数",
    speakers: "各提法在各说话人话语中的次数",
    together: "两个提法共同出现的句数或段数",
  },
  theme: "提法",
  length: "篇幅",
  newsroom: { en: "报道本身（英文）", zh: "报道本身（中文）" },
  newsroomShort: "未注明说话人",
  rule: "计数规则：只计核心表述；同一提法的表述重叠时，取最长者，计一次；同时属于两个提法的文字，各计一次。",
  nested: (count) => `${count}处同时计入两个提法`,
  versions: (versions, texts) => `各文本版本分别计数：${texts}个文本，共${versions}个版本。`,
  smallCorpus: (texts) => `仅${texts}个文本：不作趋势判断。`,
  speakersRule:
    "计入各文本归于说话人名下的文字。语料库载有中英文姓名者只列一次，英文词与汉字分别计算；其余依文本的称呼。转述中又有转述时，计入被转述者。各文本版本均计，译文重复的内容会再次计入。",
  togetherRule: "分母为该行提法出现的句数或段数。",
  numbers: (count, of, unit) =>
    `该行提法所在的${of}${unit === "sentence" ? "句" : "段"}中有${count}${unit === "sentence" ? "句" : "段"}`,
  absent: "此处没有",
  passages: (theme, column) => `${theme} · ${column}`,
  counted: (count) => `${count}处原文`,
  pair: (inner, outer) => `${inner}，在“${outer}”之内`,
  more: (count) => `再显示${count}个`,
  csv: "保存此表（CSV）",
  saved: (name) => `已保存为${name}。`,
  csvNote: "UTF-8编码，文件开头有供电子表格识别的标记。",
  columns: { theme: "提法", of: "总数", unit: "单位", rate: "每千", count: "次数", column: "列" },
  unit: { en: "英文词", zh: "汉字", sentence: "句", paragraph: "段" },
};

export const matrixWordsOf = (language: Language): MatrixWords => (language === "zh" ? ZH : EN);
