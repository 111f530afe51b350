import type { Language } from "../../domain/language.ts";

/** What a page says that stands inside another one. */
export type EmbedWords = Readonly<
  Record<
    | "open"
    | "openHint"
    | "blocked"
    | "earlier"
    | "later"
    | "fullscreen"
    | "leaveFullscreen"
    | "panels"
    | "reader"
    | "margin"
    | "close"
    | "wheel"
    | "wheelMac"
    | "fingers",
    string
  >
> & { readonly page: (title: string) => string };

const EN: EmbedWords = {
  open: "Open full version",
  openHint: "opens in a new page",
  blocked: "This page does not let a new one be opened. The full version is at",
  earlier: "Earlier event",
  later: "Later event",
  fullscreen: "Whole screen",
  leaveFullscreen: "Leave the whole screen",
  panels: "Text or details",
  reader: "Text",
  margin: "Details",
  close: "Close",
  wheel: "Hold Ctrl and scroll to zoom",
  wheelMac: "Hold ⌘ and scroll to zoom",
  fingers: "Use two fingers to move the timeline",
  page: (title) => `Timeline: ${title}`,
};

const ZH: EmbedWords = {
  open: "打开完整版",
  openHint: "在新页面中打开",
  blocked: "此页面不允许打开新页面。完整版地址：",
  earlier: "上一个事件",
  later: "下一个事件",
  fullscreen: "全屏",
  leaveFullscreen: "退出全屏",
  panels: "文本或详情",
  reader: "文本",
  margin: "详情",
  close: "关闭",
  wheel: "按住Ctrl并滚动即可缩放",
  wheelMac: "按住⌘并滚动即可缩放",
  fingers: "请用两指移动时间轴",
  page: (title) => `时间线：${title}`,
};

export const embedWordsOf = (language: Language): EmbedWords => (language === "zh" ? ZH : EN);
