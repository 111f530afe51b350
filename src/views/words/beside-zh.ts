import type { BesideWords } from "./beside-words.ts";

export const BESIDE_ZH: BesideWords = {
  choose: {
    presets: "组合",
    texts: "两三个文本",
    most: "最多三个。",
    tooFew: "请选两三个。",
    open: "并排阅读",
    preset: { triptych: "三联", "two-reports": "两篇报道" },
  },
  label: "并排的文本",
  close: "只看一个",
  layout: { label: "排法", rows: "按行", columns: "按栏" },
  keys: "方向键逐行移动；回车选定该行文字；M 与下一行合并；S 拆分；U 撤回上一次改动。",
  aligning: "正在寻找相对应的句子……",
  comparing: "正在逐词比较……",
  same: "逐字相同。",
  empty: (text) => `${text}：没有可比较的句子。`,
  layer: (a, b, links, origin) =>
    `${a}与${b}：${links}条对应，${
      { reviewed: "经编者或您审定", proposed: "由程序建议", "on-demand": "由程序刚刚建议，尚无人审阅" }[
        origin
      ]
    }`,
  origin: {
    reviewed: "对应已审定",
    proposed: "对应为建议",
    "on-demand": "对应刚由程序建议，未经审阅",
  },
  basis: "依据",
  words: (pairs) => `逐词比较：${pairs.join("；")}`,
  noWords: "这些文本语言各不相同，不作逐词比较。",
  furniture: (count) => `略去${count}处页面附加内容`,
  row: (number) => `第${number}行`,
  status: { reviewed: "对应已审定", proposed: "对应为建议", alone: "无对应" },
  moved: "位置不同",
  nothing: "此处没有",
  move: (number) => `移动${number}：去另一处`,
  differs: "不同",
  paragraph: (number) => `第${number}段`,
  lists: {
    label: "不同之处",
    onlyIn: (text, count, all) => `仅见于${text}：${all}句中${count}句`,
    lacks: (text, count, all) => `${text}没有：${all}行中${count}行`,
    reordered: (count, all) => `次序不同：${all}行中${count}行`,
    moves: (count) => `移动的词句：${count}处`,
    more: (count, all) => `再显示${count}项（共${all}项）`,
  },
  change: {
    undo: "撤回上一次改动",
    merge: "与下一行合并",
    split: "拆分",
    keys: "本行的对应",
    made: "您改动了对应。改动在本页打开期间有效；语料夹可复制为 alignments.yaml。",
    copy: "复制为 alignments.yaml",
    copied: "已复制。",
  },
};
