import type { Language } from "../../domain/language.ts";
import type { QuestionKind } from "../../domain/lesson.ts";
import type { Deck } from "../../selectors/select-deck.ts";
import type { StageReport } from "../presenter/messages.ts";
import type { StageRow } from "../present/stage-keys.ts";

/** What the stage says, and the window of whoever presents. */
export type PresentWords = Readonly<
  Record<
    | "stage"
    | "axis"
    | "tools"
    | "undated"
    | "nothing"
    | "noWords"
    | "answer"
    | "black"
    | "white"
    | "back"
    | "spotlightOn"
    | "spotlightOff"
    | "themesOn"
    | "themesOff"
    | "paused"
    | "ended"
    | "leaveHint"
    | "blocked"
    | "presenterOpen"
    | "close"
    | "codeHeading"
    | "codeOwn"
    | "codeTooLong",
    string
  >
> & {
  /** After a date: how it is known. */
  readonly known: (basis: string) => string;
  readonly nth: Readonly<Record<Deck["of"], (at: number, of: number) => string>>;
  readonly page: (at: number, of: number) => string;
  readonly passage: (at: number, of: number) => string;
  readonly jump: (digits: string, of: number) => string;
  readonly playing: (seconds: number) => string;
  readonly help: Readonly<Record<"heading" | "what" | "clicker", string>>;
  readonly does: Readonly<Record<StageRow, string>>;
  readonly keys: Readonly<Record<string, string>>;
  readonly projector: Readonly<
    Record<
      | "heading"
      | "what"
      | "palette"
      | "light"
      | "dark"
      | "brightness"
      | "contrast"
      | "invert"
      | "textSize"
      | "seconds"
      | "characters"
      | "reset"
      | "isOn"
      | "notKept",
      string
    >
  >;
  readonly question: Readonly<Record<QuestionKind, string>>;
  readonly presenter: StageReport["words"];
};

const EN: PresentWords = {
  stage: "Stage",
  axis: "Where this stands in time",
  tools: "Tools of the stage",
  undated: "undated",
  nothing: "No event passes the filters.",
  noWords: "The corpus has no words for this.",
  answer: "The editors’ answer",
  black: "The screen is black.",
  white: "The screen is white.",
  back: "The screen is back.",
  spotlightOn: "Spotlight on: everything else is dimmed.",
  spotlightOff: "Spotlight off.",
  themesOn: "Themes are marked.",
  themesOff: "Themes are not marked.",
  paused: "Autoplay is paused.",
  ended: "Autoplay has come to the end.",
  leaveHint: "Press Escape once more to leave.",
  blocked:
    "The browser did not open the presenter’s window. Allow pop-up windows for this page, then press S.",
  presenterOpen: "The presenter’s window is open.",
  close: "Close",
  codeHeading: "This step on your own screen",
  codeOwn: "These texts lie on this device only: no address leads to them.",
  codeTooLong: "The address is too long for a code.",
  known: (basis) => `date: ${basis}`,
  nth: { events: (at, of) => `event ${at} of ${of}`, scenes: (at, of) => `scene ${at} of ${of}` },
  page: (at, of) => `page ${at}/${of}`,
  passage: (at, of) => `passage ${at} of ${of}`,
  jump: (digits, of) => `Go to ${digits} of ${of}: press Enter`,
  playing: (seconds) => `Autoplay: a step every ${seconds} seconds. A pauses it.`,
  help: {
    heading: "Keys of the stage",
    what: "Each step shows one thing, with the words that justify it.",
    clicker: "A clicker sends Page Up, Page Down and the full stop. Reloading comes back to the same step.",
  },
  does: {
    next: "next step",
    previous: "step before",
    nextScene: "next scene or event",
    previousScene: "scene or event before",
    first: "first",
    last: "last",
    jump: "go to a number",
    more: "more words of this event",
    black: "black screen, and back",
    white: "white screen, and back",
    spotlight: "spotlight",
    themes: "mark themes",
    autoplay: "autoplay, and pause",
    fullscreen: "full screen",
    presenter: "presenter’s window",
    code: "code to follow along",
    projector: "projector and keys",
    help: "this list",
    leave: "close, or leave",
  },
  keys: { " ": "Space", "Shift+ ": "Shift+Space", PageDown: "PgDn", PageUp: "PgUp", Escape: "Esc" },
  projector: {
    heading: "Projector",
    what: "How the picture looks on this wall.",
    palette: "Palette",
    light: "light",
    dark: "dark",
    brightness: "Brightness",
    contrast: "Contrast",
    invert: "Invert",
    textSize: "Size of letters",
    seconds: "Autoplay: seconds a step",
    characters: "Keys of one character (B, F, digits …)",
    reset: "Reset all",
    isOn: "The picture is adjusted",
    notKept: "This browser keeps nothing: the settings last until the page is closed.",
  },
  question: {
    sourcing: "Who says this?",
    context: "When and where?",
    corroboration: "Do others agree?",
    "close-reading": "What do the words say?",
    translation: "What does the translation change?",
  },
  presenter: {
    title: "Presenter",
    now: "Now",
    next: "Next",
    end: "This is the last step.",
    note: "Note",
    noNote: "No note for this step.",
    elapsed: "Elapsed",
    restart: "Start again",
    clock: "Clock",
    back: "Back",
    forth: "Next",
    black: "Black",
    keys: "The keys of the stage work here too.",
  },
};

const ZH: PresentWords = {
  stage: "投影",
  axis: "在时间轴上的位置",
  tools: "投影工具",
  undated: "无日期",
  nothing: "没有事件符合筛选条件。",
  noWords: "语料中没有对应的文字。",
  answer: "编者的回答",
  black: "屏幕已变黑。",
  white: "屏幕已变白。",
  back: "屏幕已恢复。",
  spotlightOn: "聚光已开：其余内容变暗。",
  spotlightOff: "聚光已关。",
  themesOn: "已标出主题。",
  themesOff: "不再标出主题。",
  paused: "自动播放已暂停。",
  ended: "自动播放已到最后一步。",
  leaveHint: "再按一次 Esc 即可退出。",
  blocked: "浏览器没有打开讲者窗口。请允许本页弹出窗口，然后按 S。",
  presenterOpen: "讲者窗口已打开。",
  close: "关闭",
  codeHeading: "在自己的屏幕上看这一步",
  codeOwn: "这些文本只在本机上，没有网址可以指向它们。",
  codeTooLong: "网址太长，无法做成二维码。",
  known: (basis) => `日期依据：${basis}`,
  nth: {
    events: (at, of) => `第${at}个事件，共${of}个`,
    scenes: (at, of) => `第${at}幕，共${of}幕`,
  },
  page: (at, of) => `第${at}/${of}页`,
  passage: (at, of) => `第${at}段引文，共${of}段`,
  jump: (digits, of) => `转到第${digits}个（共${of}个）：按 Enter`,
  playing: (seconds) => `自动播放：每${seconds}秒一步。按 A 暂停。`,
  help: {
    heading: "投影的按键",
    what: "每一步只显示一件事，并附上作为依据的原文。",
    clicker: "翻页笔发送 Page Up、Page Down 和句点。重新载入后仍回到同一步。",
  },
  does: {
    next: "下一步",
    previous: "上一步",
    nextScene: "下一幕或下一个事件",
    previousScene: "上一幕或上一个事件",
    first: "第一个",
    last: "最后一个",
    jump: "转到某个编号",
    more: "此事件的其他引文",
    black: "黑屏，再按恢复",
    white: "白屏，再按恢复",
    spotlight: "聚光",
    themes: "标出主题",
    autoplay: "自动播放、暂停",
    fullscreen: "全屏",
    presenter: "讲者窗口",
    code: "跟随用的二维码",
    projector: "投影机与按键",
    help: "本列表",
    leave: "关闭或退出",
  },
  keys: { " ": "空格", "Shift+ ": "Shift+空格", PageDown: "PgDn", PageUp: "PgUp", Escape: "Esc" },
  projector: {
    heading: "投影机",
    what: "画面在这面墙上的样子。",
    palette: "配色",
    light: "浅色",
    dark: "深色",
    brightness: "亮度",
    contrast: "对比度",
    invert: "反色",
    textSize: "字号",
    seconds: "自动播放：每步秒数",
    characters: "单字符按键（B、F、数字等）",
    reset: "全部复原",
    isOn: "画面已调整",
    notKept: "此浏览器不保存任何内容：设置在关闭本页前有效。",
  },
  question: {
    sourcing: "这是谁说的？",
    context: "何时何地？",
    corroboration: "其他文本是否一致？",
    "close-reading": "原文究竟怎么说？",
    translation: "译文改变了什么？",
  },
  presenter: {
    title: "讲者窗口",
    now: "当前",
    next: "下一步",
    end: "这是最后一步。",
    note: "备注",
    noNote: "这一步没有备注。",
    elapsed: "已用时间",
    restart: "重新计时",
    clock: "时间",
    back: "上一步",
    forth: "下一步",
    black: "黑屏",
    keys: "投影的按键在此同样有效。",
  },
};

export const presentWordsOf = (language: Language): PresentWords => (language === "zh" ? ZH : EN);
