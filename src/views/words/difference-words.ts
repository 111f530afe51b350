import type { DifferenceTag } from "../../domain/difference.ts";
import type { Language } from "../../domain/language.ts";
import { TAG_WORDS, type TagWords } from "./tag-words.ts";

/** What the page says of differences between texts and of tagging them. */
export type DifferenceWords = {
  readonly tag: TagWords;
  readonly says: Readonly<Record<DifferenceTag, string>>;
  readonly intro: string;
  readonly none: string;
  readonly filter: string;
  readonly all: string;
  readonly shown: (count: number, all: number) => string;
  readonly blind: string;
  readonly blindSays: string;
  readonly tagged: (count: number, all: number) => string;
  readonly compare: string;
  readonly clear: string;
  readonly yourTag: string;
  readonly yours: (tag: string) => string;
  readonly editors: (tag: string) => string;
  readonly beside: string;
  readonly further: string;
  readonly reviewed: (by: string, on: string) => string;
  readonly proposed: string;
  readonly agreement: {
    readonly heading: string;
    readonly corner: string;
    readonly sum: string;
    readonly agreed: (agreed: number, total: number, percent: number) => string;
    readonly kappa: (kappa: string) => string;
    readonly noKappa: string;
    readonly source: string;
    readonly copy: string;
    readonly copied: string;
    readonly columns: readonly [id: string, topic: string, yours: string, editors: string];
  };
};

const EN: DifferenceWords = {
  tag: TAG_WORDS.en,
  says: {
    minor: "another wording",
    degree: "stronger or weaker, wider or narrower",
    substantive: "something else is told, or somebody else acts or speaks",
    "only-in-a": "nothing in the second text answers",
    "only-in-b": "nothing in the first text answers",
    reordered: "the same at another place",
  },
  intro:
    "Places where texts that answer each other do not say the same, as the editors tagged them. The first three tags follow Mokry (Journal of Contemporary China 31, 2022). A tag is a judgement.",
  none: "The editors of this corpus have not compared its texts.",
  filter: "Show",
  all: "all",
  shown: (count, all) => `${count} of ${all} shown`,
  blind: "Tag them yourself first",
  blindSays: "The editors' tags and reasons are hidden. Choose a tag for as many as you like, then compare.",
  tagged: (count, all) => `${count} of ${all} tagged`,
  compare: "Compare with the editors",
  clear: "Clear my tags",
  yourTag: "Your tag",
  yours: (tag) => `You: ${tag}`,
  editors: (tag) => `Editors: ${tag}`,
  beside: "Read side by side",
  further: "also",
  reviewed: (by, on) => `tagged by ${by === "editors" ? "the editors" : by}, ${on}`,
  proposed: "proposed, not reviewed",
  agreement: {
    heading: "Your tags and the editors'",
    corner: "Rows: you. Columns: editors.",
    sum: "sum",
    agreed: (agreed, total, percent) => `The same tag for ${agreed} of ${total} (${percent} %).`,
    kappa: (kappa) => `Cohen's kappa ${kappa}.`,
    noKappa: "Too little variety for a kappa.",
    source:
      "Kappa corrects for agreement by chance: 1 is full agreement, 0 as much as chance gives (J. Cohen, Educational and Psychological Measurement 20, 1960). With so few differences it says little.",
    copy: "Copy my tags as a table",
    copied: "Copied.",
    columns: ["difference", "topic", "your tag", "editors' tag"],
  },
};

const ZH: DifferenceWords = {
  tag: TAG_WORDS.zh,
  says: {
    minor: "措辞不同",
    degree: "语气更强或更弱，范围更宽或更窄",
    substantive: "所说不同，或行为者、说话者不同",
    "only-in-a": "后一文本没有对应",
    "only-in-b": "前一文本没有对应",
    reordered: "内容相同，位置不同",
  },
  intro:
    "相对应的文本所说不同之处，由编者标注。前三种标签依据 Mokry（Journal of Contemporary China 31, 2022）。标签是一种判断。",
  none: "本语料的编者没有比较这些文本。",
  filter: "显示",
  all: "全部",
  shown: (count, all) => `显示${all}处中的${count}处`,
  blind: "先自己标注",
  blindSays: "编者的标签和理由已隐藏。请任选若干处标注，然后比较。",
  tagged: (count, all) => `${all}处中已标注${count}处`,
  compare: "与编者比较",
  clear: "清除我的标签",
  yourTag: "您的标签",
  yours: (tag) => `您：${tag}`,
  editors: (tag) => `编者：${tag}`,
  beside: "并排阅读",
  further: "另见",
  reviewed: (by, on) => `${by === "editors" ? "编者" : by}标注，${on}`,
  proposed: "建议，未经审阅",
  agreement: {
    heading: "您的标签与编者的标签",
    corner: "行：您；列：编者。",
    sum: "合计",
    agreed: (agreed, total, percent) => `${total}处中${agreed}处标签相同（${percent}%）。`,
    kappa: (kappa) => `Cohen's kappa ${kappa}。`,
    noKappa: "标签种类太少，无法计算 kappa。",
    source:
      "kappa 扣除了偶然一致：1 为完全一致，0 为与偶然相当（J. Cohen, Educational and Psychological Measurement 20, 1960）。数量很少时意义有限。",
    copy: "复制我的标签表",
    copied: "已复制。",
    columns: ["编号", "主题", "您的标签", "编者标签"],
  },
};

export const differenceWordsOf = (language: Language): DifferenceWords => (language === "zh" ? ZH : EN);
