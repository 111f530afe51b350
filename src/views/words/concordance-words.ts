import type { Problem } from "../../base/problem.ts";
import type { LineFacet } from "../../concordance/tally.ts";
import type { LineOrder, Syntax } from "../../domain/concordance-question.ts";
import type { Language } from "../../domain/language.ts";
import type { Statement, Voice } from "../../domain/statement.ts";
import type { WordsFault } from "../../search/words-client.ts";

/** What the concordance says. */
export type ConcordanceWords = {
  readonly field: string;
  readonly hint: string;
  readonly syntax: Readonly<Record<Syntax | "label", string>>;
  readonly syntaxInFull: Readonly<Record<Syntax, string>>;
  readonly rule: Readonly<Record<Syntax, string>>;
  readonly order: Readonly<Record<LineOrder | "label", string>>;
  readonly orderInFull: Readonly<Record<LineOrder, string>>;
  readonly only: string;
  readonly onlyCount: (count: number) => string;
  readonly all: string;
  readonly facet: Readonly<Record<LineFacet, string>>;
  readonly voice: Readonly<Record<Voice, string>>;
  readonly places: (places: number, texts: number, ofTexts: number) => string;
  readonly inFurniture: (count: number) => string;
  readonly listed: (count: number) => string;
  readonly seeking: string;
  readonly problem: (fault: WordsFault, find: string) => Problem;
  readonly lines: string;
  readonly keys: string;
  readonly whole: string;
  readonly noCounterpart: (witness: string) => string;
  /** Who says a line, and how; no statement: nobody is named. */
  readonly said: (statement: Statement | undefined) => string;
  readonly everywhere: (words: string) => string;
};

const EN: ConcordanceWords = {
  field: "Words to find",
  hint: "words, 汉字…",
  syntax: { label: "Read as", plain: "words", wildcard: "* and ?", regex: "regex" },
  syntaxInFull: { plain: "words", wildcard: "words with * and ?", regex: "regex: a regular expression" },
  rule: {
    plain: "Whole words, in Chinese any characters; capitals, quotes and dashes do not matter.",
    wildcard: "* stands for any letters of a word, ? for one: cyber* also finds cyberspace.",
    regex: "JavaScript's syntax with the u flag, sentence by sentence; capitals do not matter.",
  },
  order: {
    label: "Sort by",
    source: "corpus",
    date: "date",
    left: "left",
    right: "right",
  },
  orderInFull: {
    source: "order of the corpus",
    date: "date of the text",
    left: "words left",
    right: "words right",
  },
  only: "Only",
  onlyCount: (count) => `Only (${count})`,
  all: "Take all filters back",
  facet: {
    sources: "Text",
    speakers: "Speaker, as the text names them",
    voices: "Voice",
    years: "Year of the text",
  },
  voice: {
    direct: "quoted, or in their own turn",
    mixed: "reported with quotes",
    indirect: "reported",
    act: "a speech is reported",
    newsroom: "unattributed: the report itself",
  },
  places: (places, texts, ofTexts) =>
    `${places === 1 ? "1 place" : `${places} places`} in ${texts} of ${ofTexts} texts`,
  inFurniture: (count) => `${count} more in page furniture, left out`,
  listed: (count) => `the first ${count} are listed`,
  seeking: "looking…",
  problem: (fault, find) => {
    const where = `“${find}”`;
    switch (fault.type) {
      case "empty":
        return { what: "Nothing is looked for.", where, remedy: "Type a word, a phrase or a pattern." };
      case "unreadable":
        return {
          what: `This regular expression cannot be read: ${fault.reason}.`,
          where,
          remedy: "Mend it, or have it read as words.",
        };
      case "endless":
        return {
          what: `“${find}” takes too long to look for and was stopped.`,
          where,
          remedy: "Make the pattern simpler.",
        };
      default:
        return {
          what: "The search stopped unexpectedly.",
          where,
          remedy: "Try again, or reload the page.",
        };
    }
  },
  lines: "Lines",
  keys: "Arrow keys walk the lines; Enter goes to the place.",
  whole: "The whole sentence",
  noCounterpart: (witness) => `${witness}: no counterpart`,
  said: (statement) => (statement ? `${statement.speaker}, ${howEn(statement)}` : "unattributed"),
  everywhere: (words) => `Everywhere “${words}” stands`,
};

const howEn = ({ voice, attribution }: Statement): string => {
  if (voice !== "direct") return EN.voice[voice];
  return attribution === "turn-label" ? "in their own turn" : "quoted";
};

const howZh = ({ voice, attribution }: Statement): string => {
  if (voice !== "direct") return ZH.voice[voice];
  return attribution === "turn-label" ? "本人发言" : "引语";
};

const ZH: ConcordanceWords = {
  field: "查找词语",
  hint: "词语、汉字……",
  syntax: { label: "读作", plain: "词语", wildcard: "* 和 ?", regex: "正则" },
  syntaxInFull: { plain: "词语", wildcard: "词语，含 * 和 ?", regex: "正则表达式" },
  rule: {
    plain: "西文按整词，中文按字；不分大小写、引号和连接号的写法。",
    wildcard: "* 代表词中任意字母，? 代表一个：cyber* 也能找到 cyberspace。",
    regex: "JavaScript 语法，带 u 标志，逐句查找；不分大小写。",
  },
  order: { label: "排序", source: "语料", date: "日期", left: "左侧", right: "右侧" },
  orderInFull: { source: "语料顺序", date: "文本日期", left: "左侧词语", right: "右侧词语" },
  only: "仅限",
  onlyCount: (count) => `仅限（${count}）`,
  all: "撤销全部筛选",
  facet: { sources: "文本", speakers: "说话人（按文本称呼）", voices: "话语方式", years: "文本年份" },
  voice: {
    direct: "引语或本人发言",
    mixed: "转述夹引语",
    indirect: "转述",
    act: "仅报道讲话行为",
    newsroom: "未标明说话人：报道自身",
  },
  places: (places, texts, ofTexts) => `${ofTexts}份文本中的${texts}份，共${places}处`,
  inFurniture: (count) => `另有${count}处在页面附件中，未列出`,
  listed: (count) => `列出前${count}处`,
  seeking: "查找中……",
  problem: (fault, find) => {
    const where = `“${find}”`;
    switch (fault.type) {
      case "empty":
        return { what: "没有要查找的内容。", where, remedy: "请输入词语、短语或表达式。" };
      case "unreadable":
        return {
          what: `无法读取此正则表达式：“${fault.reason}”。`,
          where,
          remedy: "请修改，或改按词语查找。",
        };
      case "endless":
        return { what: `“${find}”查找过久，已停止。`, where, remedy: "请简化表达式。" };
      default:
        return { what: "查找意外停止。", where, remedy: "请重试或重新载入页面。" };
    }
  },
  lines: "各行",
  keys: "方向键逐行移动；回车键转到原文。",
  whole: "全句",
  noCounterpart: (witness) => `${witness}：无对应句`,
  said: (statement) => (statement ? `${statement.speaker}，${howZh(statement)}` : "未标明说话人"),
  everywhere: (words) => `“${words}”出现的每一处`,
};

export const concordanceWordsOf = (language: Language): ConcordanceWords => (language === "zh" ? ZH : EN);
