import type { Language } from "../../domain/language.ts";

/** What the page says only on a narrow screen, once per language. */
export type PhoneWords = {
  readonly regions: string;
  readonly themes: string;
  readonly lane: string;
  readonly laneOf: (lane: string, count: number) => string;
  readonly openLane: (lane: string, count: number) => string;
  readonly chosen: string;
  readonly readWords: string;
  readonly details: string;
  readonly earlier: string;
  readonly later: string;
  readonly close: string;
  readonly more: (count: number, first: string) => string;
  readonly hidden: (count: number) => string;
  readonly moreInList: (count: number) => string;
  readonly uses: (count: number) => string;
  readonly usesIn: (texts: number, all: number) => string;
};

export const PHONE_WORDS: Readonly<Record<Language, PhoneWords>> = {
  en: {
    regions: "Regions of the page",
    themes: "Themes",
    lane: "Lane",
    laneOf: (lane, count) => `${lane} (${count})`,
    openLane: (lane, count) => `Widen lane: ${lane}, ${count === 1 ? "1 event" : `${count} events`}`,
    chosen: "Chosen event",
    readWords: "Read the words",
    details: "Details",
    earlier: "Earlier event",
    later: "Later event",
    close: "Close",
    more: (count, first) => `${count === 1 ? "1 more event" : `${count} more events`} here, first ${first}`,
    hidden: (count) => (count === 1 ? "1 more event" : `${count} more events`),
    moreInList: (count) => `${count} more, in the list`,
    uses: (count) => (count === 1 ? "1 use" : `${count} uses`),
    usesIn: (texts, all) => `in ${texts} of ${all} texts`,
  },
  zh: {
    regions: "页面各部分",
    themes: "主题",
    lane: "泳道",
    laneOf: (lane, count) => `${lane}（${count}）`,
    openLane: (lane, count) => `展开泳道：${lane}，${count}个事件`,
    chosen: "所选事件",
    readWords: "阅读原文",
    details: "详情",
    earlier: "上一个事件",
    later: "下一个事件",
    close: "关闭",
    more: (count, first) => `此处另有${count}个事件，首先是${first}`,
    hidden: (count) => `另有${count}个事件`,
    moreInList: (count) => `另有${count}个，见列表`,
    uses: (count) => `${count}次`,
    usesIn: (texts, all) => `见于${all}份文本中的${texts}份`,
  },
};
