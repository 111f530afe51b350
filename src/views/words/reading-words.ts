import type { Attribution, Voice } from "../../domain/statement.ts";
import type { Language } from "../../domain/language.ts";
import type { Appearance, Spacing } from "../../state/session.ts";

/** What the page says of how texts are set, and of who speaks in them. */
export type ReadingWords = {
  readonly size: string;
  readonly sizeOf: (percent: number) => string;
  readonly spacing: string;
  readonly spacingOf: Readonly<Record<Spacing, string>>;
  readonly appearance: string;
  readonly appearanceOf: Readonly<Record<Appearance, string>>;
  readonly voices: string;
  readonly voicesSays: string;
  readonly fold: string;
  readonly pinyin: string;
  readonly sentence: (paragraph: number, nth: number) => string;
  readonly unattributed: string;
  readonly turn: string;
  readonly voice: Readonly<Record<Voice, string>>;
  readonly attribution: Readonly<Record<Attribution, string>>;
  readonly marksHere: (count: number) => string;
};

const EN: ReadingWords = {
  size: "Size",
  sizeOf: (percent) => `${percent} %`,
  spacing: "Lines",
  spacingOf: { normal: "as set", wide: "wide" },
  appearance: "Page",
  appearanceOf: { device: "as the device", light: "light", dark: "dark" },
  voices: "Sentence by sentence",
  voicesSays: "numbers, and who speaks by which verb in which voice",
  fold: "Fold what the page added around the text",
  pinyin: "Pinyin over Chinese formulas",
  sentence: (paragraph, nth) => `paragraph ${paragraph}, sentence ${nth}`,
  unattributed: "unattributed",
  turn: "in their turn",
  voice: {
    direct: "quoted",
    mixed: "reported, partly quoted",
    indirect: "reported",
    act: "speech told, not its content",
    newsroom: "the report's own words",
  },
  attribution: {
    explicit: "named here",
    "turn-label": "by the label of the turn",
    inherited: "carried over",
  },
  marksHere: (count) => `${count} marks at these words`,
};

const ZH: ReadingWords = {
  size: "字号",
  sizeOf: (percent) => `${percent}%`,
  spacing: "行距",
  spacingOf: { normal: "原设", wide: "宽" },
  appearance: "页面",
  appearanceOf: { device: "随设备", light: "浅色", dark: "深色" },
  voices: "逐句显示",
  voicesSays: "句号，以及谁以何动词、何种语态说话",
  fold: "折叠页面附加内容",
  pinyin: "提法上方显示拼音",
  sentence: (paragraph, nth) => `第${paragraph}段第${nth}句`,
  unattributed: "未标明说话者",
  turn: "发言",
  voice: {
    direct: "直接引语",
    mixed: "转述，部分引用",
    indirect: "转述",
    act: "仅述言说行为",
    newsroom: "报道自身的话",
  },
  attribution: { explicit: "此处写明", "turn-label": "据发言标签", inherited: "承前" },
  marksHere: (count) => `此处有${count}个标记`,
};

export const readingWordsOf = (language: Language): ReadingWords => (language === "zh" ? ZH : EN);
