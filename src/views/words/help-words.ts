import type { Language } from "../../domain/language.ts";

export type HelpStep = {
  readonly name: string;
  readonly says: string;
  /** The part of the page it speaks of, as a selector. */
  readonly shows: string;
};

/** The walk round the page. */
export type HelpWords = Readonly<Record<"button" | "next" | "back" | "done" | "close", string>> & {
  readonly place: (at: number, of: number) => string;
  /** Five at the most. */
  readonly steps: readonly HelpStep[];
};

const SHOWN = ["#timeline", "#reader", "#details", ".masthead", "#timeline"] as const;

const step = (at: number, name: string, says: string): HelpStep => ({
  name,
  says,
  shows: SHOWN[at] ?? "#timeline",
});

const EN: HelpWords = {
  button: "Show me round",
  next: "Next",
  back: "Back",
  done: "Done",
  close: "Close",
  place: (at, of) => `${at} of ${of}`,
  steps: [
    step(0, "The timeline", "Every mark is an event. Choose one: its words light up in the text below."),
    step(
      1,
      "The texts",
      "Here stand the sources. Marked words lead to the events and formulas they justify.",
    ),
    step(
      2,
      "The margin",
      "Here you see what is chosen: its words, how its date is known, and your notes on it.",
    ),
    step(
      3,
      "Search and notebook",
      "Press / to search. Press N to write a note; the notebook keeps all of them.",
    ),
    step(
      4,
      "Moving in time",
      "Zoom with + and −, move with , and . or drag. The address always leads back here.",
    ),
  ],
};

const ZH: HelpWords = {
  button: "带我看看",
  next: "下一步",
  back: "上一步",
  done: "完成",
  close: "关闭",
  place: (at, of) => `第${at}步，共${of}步`,
  steps: [
    step(0, "时间轴", "每个标记是一个事件。选中一个，下方文本中的相应词句即被点亮。"),
    step(1, "文本", "这里是原文。带标记的词句通向它们所支持的事件和提法。"),
    step(2, "页边", "这里显示所选内容：相关词句、日期依据，以及您的笔记。"),
    step(3, "搜索与笔记本", "按 / 搜索。按 N 写笔记；笔记本保存全部笔记。"),
    step(4, "在时间中移动", "用 + 和 − 缩放，用 , 和 . 或拖动来移动。地址始终能带您回到此处。"),
  ],
};

export const helpWordsOf = (language: Language): HelpWords => (language === "zh" ? ZH : EN);
