import type { Language } from "../../domain/language.ts";
import { TAG_WORDS, type TagWords } from "./tag-words.ts";
import type { PairTally } from "../../selectors/read-account.ts";

/** What the account of the corpus says. */
export type AccountWords = Readonly<
  Record<
    | "isIn"
    | "text"
    | "length"
    | "dated"
    | "hash"
    | "isMissing"
    | "gaps"
    | "gapNote"
    | "undated"
    | "inferences"
    | "inferenceNote"
    | "dates"
    | "dateOf"
    | "shown"
    | "known"
    | "corrected"
    | "decided"
    | "exclusions"
    | "notCounted"
    | "alignments"
    | "differences"
    | "reason"
    | "weekdays"
    | "weekdayNote"
    | "weekday"
    | "month"
    | "day"
    | "from"
    | "to"
    | "offered"
    | "impossible",
    string
  >
> & {
  readonly gap: (from: string, to: string, length: string) => string;
  readonly span: (years: number, months: number) => string;
  readonly counted: (count: number, of: number) => string;
  readonly steps: (count: number) => string;
  readonly pair: (tally: PairTally) => string;
  readonly tag: TagWords;
  readonly years: (years: readonly number[], from: number, to: number) => string;
  readonly more: (count: number) => string;
  readonly dayIn: (words: string, source: string) => string;
  readonly csv: string;
  readonly saved: (name: string) => string;
  /** Heads of the table that is saved. */
  readonly columns: readonly string[];
};

const EN: AccountWords = {
  tag: TAG_WORDS.en,
  csv: "Save all of them as one table (CSV)",
  saved: (name) => `Saved as ${name}.`,
  columns: ["kind", "of what", "id", "shown as", "rests on"],
  isIn: "What is in",
  text: "Text",
  length: "Length",
  dated: "Date",
  hash: "checksum",
  isMissing: "What is missing",
  gaps: "Gaps between the texts",
  gapNote: "From these stretches the corpus holds no text; it says nothing about what happened in them.",
  undated: "Without a date:",
  inferences: "What the editors inferred",
  inferenceNote:
    "Everything here that no text simply states. Proposals the editors rejected stand in the corpus folder (curation.yaml), not in this file.",
  dates: "Dates that are not simply stated",
  dateOf: "Of what",
  shown: "Shown as",
  known: "Known by",
  corrected: "Proposals of the machine that editors corrected",
  decided: "Why",
  exclusions: "Words that look like a formula and do not count",
  notCounted: "Not counted for",
  alignments: "Sentences aligned between texts",
  differences: "Differences the editors tagged",
  reason: "Reason",
  weekdays: "Which years fit a weekday?",
  weekdayNote:
    "A day of the month falls on a given weekday in some years only; this is arithmetic, not evidence.",
  weekday: "Weekday",
  month: "Month",
  day: "Day",
  from: "From",
  to: "to",
  offered: "Days the texts give without a year",
  impossible: "No year has this day.",
  gap: (from, to, length) => `${from} to ${to}: ${length}`,
  span: (years, months) =>
    [
      ...(years > 0 ? [`${years} ${years === 1 ? "year" : "years"}`] : []),
      ...(months > 0 ? [`${months} ${months === 1 ? "month" : "months"}`] : []),
    ].join(" "),
  counted: (count, of) => `${count} of ${of}`,
  steps: (count) => (count === 1 ? "1 step" : `${count} steps`),
  pair: ({ reviewed, proposed, moved, onlyA, onlyB }) =>
    `${reviewed} links reviewed, ${proposed} proposed; ${moved} moved; ${onlyA} only in the first, ${onlyB} only in the second`,
  years: (years, from, to) =>
    years.length === 0
      ? `None of the years ${from} to ${to}.`
      : `${years.length} of the years ${from} to ${to}: ${years.join(", ")}.`,
  more: (count) => `Show ${count} more`,
  dayIn: (words, source) => `${words} · ${source}`,
};

const ZH: AccountWords = {
  tag: TAG_WORDS.zh,
  csv: "全部保存为一张表（CSV）",
  saved: (name) => `已保存为${name}。`,
  columns: ["类别", "对象", "标识", "显示为", "依据"],
  isIn: "收录的文本",
  text: "文本",
  length: "篇幅",
  dated: "日期",
  hash: "校验和",
  isMissing: "缺少什么",
  gaps: "文本之间的空白",
  gapNote: "这些时段没有收录文本；对其间发生的事，语料未作任何说明。",
  undated: "没有日期：",
  inferences: "编者的推断",
  inferenceNote: "以下均非文本直接写明。编者否决的机器提议见语料文件夹（curation.yaml），不在本文件中。",
  dates: "未直接写明的日期",
  dateOf: "对象",
  shown: "显示为",
  known: "依据",
  corrected: "经编者更正的机器提议",
  decided: "理由",
  exclusions: "形似而不计入的文字",
  notCounted: "不计入",
  alignments: "文本之间的句子对齐",
  differences: "编者标注的差异",
  reason: "理由",
  weekdays: "哪些年份符合某个星期几？",
  weekdayNote: "某月某日只在若干年份落在指定的星期几；这是推算，不是证据。",
  weekday: "星期",
  month: "月",
  day: "日",
  from: "从",
  to: "至",
  offered: "文本中没有年份的日子",
  impossible: "任何年份都没有这一天。",
  gap: (from, to, length) => `${from}至${to}：${length}`,
  span: (years, months) => `${years > 0 ? `${years}年` : ""}${months > 0 ? `${months}个月` : ""}`,
  counted: (count, of) => `${of}个中${count}个`,
  steps: (count) => `${count}步`,
  pair: ({ reviewed, proposed, moved, onlyA, onlyB }) =>
    `已审定${reviewed}条，机器提出${proposed}条；移位${moved}条；仅见于前者${onlyA}条，仅见于后者${onlyB}条`,
  years: (years, from, to) =>
    years.length === 0
      ? `${from}至${to}年中没有符合的年份。`
      : `${from}至${to}年中有${years.length}个：${years.join("、")}。`,
  more: (count) => `再显示${count}个`,
  dayIn: (words, source) => `${words} · ${source}`,
};

export const accountWordsOf = (language: Language): AccountWords => (language === "zh" ? ZH : EN);
