import type { Language } from "../../domain/language.ts";
import type { Show } from "../../modes/embed.ts";

/** What the page says where it is taken into another one. */
export type EmbedDialogWords = Readonly<
  Record<
    | "button"
    | "heading"
    | "what"
    | "height"
    | "language"
    | "code"
    | "codeSays"
    | "noCode"
    | "copy"
    | "copied"
    | "notCopied"
    | "files"
    | "filesSay"
    | "oneFile"
    | "scorm"
    | "notSaved"
    | "close",
    string
  >
> & {
  readonly show: Readonly<Record<Show, string>>;
  readonly saved: (name: string) => string;
  readonly frame: (title: string) => string;
  readonly link: (title: string) => string;
};

const EN: EmbedDialogWords = {
  button: "Put into another page",
  heading: "Put into another page",
  what: "Show",
  height: "Height in pixels",
  language: "Language",
  code: "Code for your page",
  codeSays: "Paste it where your site takes HTML. It shows what this page shows now.",
  noCode: "These texts are your own and have no address: save them as a file.",
  copy: "Copy",
  copied: "Copied.",
  notCopied: "This browser did not let the code be copied: select it and copy it yourself.",
  files: "As a file",
  filesSay: "Both hold the texts and ask no site for anything.",
  oneFile: "One page (HTML)",
  scorm: "Course package (SCORM 1.2)",
  notSaved: "The page for frames could not be fetched. Check the connection and try again.",
  close: "Close",
  show: {
    all: "Everything",
    score: "Timeline; words when an event is chosen",
    reader: "Text",
    family: "Formula and its wordings",
    compare: "Texts side by side",
  },
  saved: (name) => `Saved as ${name}.`,
  frame: (title) => `Timeline: ${title} (interactive)`,
  link: (title) => `Open “${title}” in a new page`,
};

const ZH: EmbedDialogWords = {
  button: "放入其他网页",
  heading: "放入其他网页",
  what: "显示",
  height: "高度（像素）",
  language: "语言",
  code: "用于您网页的代码",
  codeSays: "粘贴到您网站接受HTML的地方。显示的内容与本页当前相同。",
  noCode: "这些文本是您自己的，没有网址：请存为文件。",
  copy: "复制",
  copied: "已复制。",
  notCopied: "浏览器不允许复制代码：请自行选取并复制。",
  files: "存为文件",
  filesSay: "两者都包含文本，不向任何网站请求内容。",
  oneFile: "单个网页（HTML）",
  scorm: "课程包（SCORM 1.2）",
  notSaved: "未能取得嵌入用的页面。请检查连接后重试。",
  close: "关闭",
  show: {
    all: "全部",
    score: "时间线；选中事件时显示原文",
    reader: "文本",
    family: "提法及其各种说法",
    compare: "并列文本",
  },
  saved: (name) => `已存为${name}。`,
  frame: (title) => `时间线：${title}（可互动）`,
  link: (title) => `在新页面中打开《${title}》`,
};

export const embedDialogWordsOf = (language: Language): EmbedDialogWords => (language === "zh" ? ZH : EN);
