import type { Language } from "../../../../src/domain/language.ts";

/** A small pair of texts and the links a reader would draw: sentence numbers from 1 over the whole text. */
export type ParallelText = {
  readonly name: string;
  readonly languages: readonly [Language, Language];
  readonly a: readonly (readonly string[])[];
  readonly b: readonly (readonly string[])[];
  readonly links: readonly (readonly [left: readonly number[], right: readonly number[], moved?: "moved"])[];
};

const HARBOUR_EN = [
  "The city opened its new container harbour on Monday, March 4.",
  "Mayor Chen Guohua said the harbour can handle 3.2 million containers a year.",
  "Construction took six years and cost 14 billion yuan.",
  "Residents of the old fishing quarter had protested against the plans in 2019.",
  "Most of them have since moved to flats in the northern suburbs.",
  "A second basin is to follow by 2030.",
];
const HARBOUR_ZH = [
  "3月4日星期一，该市新建的集装箱港区正式启用。",
  "市长陈国华表示，港区年吞吐能力可达320万标准箱。",
  "工程历时六年，耗资140亿元。",
  "2019年，老渔村的居民曾抗议这一规划。",
  "此后他们大多已搬进北郊的公寓楼。",
  "第二港池将于2030年前建成。",
];

const FLOOD_EN = [
  "Heavy rain flooded parts of the river valley on Tuesday night, killing at least four people.",
  "Rescue teams brought more than 200 villagers to safety by boat.",
  "The railway line between the two largest towns of the valley remains closed.",
  "Power was restored to most households on Wednesday afternoon.",
  "Meteorologists expect the water level to fall from Friday.",
];

export const PARALLEL_TEXTS: readonly ParallelText[] = [
  {
    name: "a plain translation goes sentence by sentence",
    languages: ["en", "zh"],
    a: [HARBOUR_EN.slice(0, 3), HARBOUR_EN.slice(3)],
    b: [HARBOUR_ZH.slice(0, 3), HARBOUR_ZH.slice(3)],
    links: [
      [[1], [1]],
      [[2], [2]],
      [[3], [3]],
      [[4], [4]],
      [[5], [5]],
      [[6], [6]],
    ],
  },
  {
    name: "a sentence left out of the translation stays alone, and the rest keeps step",
    languages: ["en", "zh"],
    a: [HARBOUR_EN],
    b: [HARBOUR_ZH.filter((_, index) => index !== 1)],
    links: [
      [[1], [1]],
      [[2], []],
      [[3], [2]],
      [[4], [3]],
      [[5], [4]],
      [[6], [5]],
    ],
  },
  {
    name: "a sentence that only the translation has stays alone",
    languages: ["zh", "en"],
    a: [HARBOUR_ZH.filter((_, index) => index !== 3)],
    b: [HARBOUR_EN],
    links: [
      [[1], [1]],
      [[2], [2]],
      [[3], [3]],
      [[], [4]],
      [[4], [5]],
      [[5], [6]],
    ],
  },
  {
    name: "an added paragraph does not drag the paragraphs after it",
    languages: ["zh", "en"],
    a: [HARBOUR_ZH.slice(0, 3), HARBOUR_ZH.slice(3)],
    b: [
      HARBOUR_EN.slice(0, 3),
      [
        "Analysts at a local bank call the project a gamble.",
        "They point to falling demand in neighbouring ports and to the debts of the operator.",
        "The operator did not answer questions.",
      ],
      HARBOUR_EN.slice(3),
    ],
    links: [
      [[1], [1]],
      [[2], [2]],
      [[3], [3]],
      [[], [4]],
      [[], [5]],
      [[], [6]],
      [[4], [7]],
      [[5], [8]],
      [[6], [9]],
    ],
  },
  {
    name: "one long Chinese sentence becomes three English ones",
    languages: ["zh", "en"],
    a: [
      [
        "报告说，去年全省粮食产量达到5200万吨，比上年增长百分之三，连续第八年保持增长，其中水稻面积有所减少，但单位产量明显提高，农民收入也随之增加。",
        "今年的目标是保持稳定。",
      ],
    ],
    b: [
      [
        "Grain output in the province reached 52 million tonnes last year, the report says, a rise of 3 percent and the eighth in a row.",
        "While less land was planted with rice, yields per hectare were markedly higher.",
        "The incomes of farmers grew as a result.",
        "The aim for this year is stability.",
      ],
    ],
    links: [
      [[1], [1, 2, 3]],
      [[2], [4]],
    ],
  },
  {
    name: "two short sentences are joined in translation",
    languages: ["en", "zh"],
    a: [
      [
        "The museum holds 12,000 objects.",
        "Only a tenth of them are on show.",
        "The director wants a new building, and the council is to decide about the money in November.",
      ],
    ],
    b: [
      [
        "博物馆藏品有一万二千件，其中展出的只有十分之一。",
        "馆长希望新建馆舍，市议会将于11月就经费作出决定。",
      ],
    ],
    links: [
      [[1, 2], [1]],
      [[3], [2]],
    ],
  },
  {
    name: "names in Pinyin and numbers written out find each other",
    languages: ["zh", "en"],
    a: [
      [
        "张伟民在会上介绍了情况。",
        "据他说，共有二十三个县受灾，转移群众四万五千人。",
        "李红梅随后补充说，杭州已派出第五批医疗队。",
        "会议开了两个小时。",
      ],
    ],
    b: [
      [
        "Zhang Weimin reported on the situation at the meeting.",
        "Twenty-three counties were hit, he said, and 45,000 people had been moved.",
        "Li Hongmei then added that a fifth medical team had left Hangzhou.",
        "The meeting lasted two hours.",
      ],
    ],
    links: [
      [[1], [1]],
      [[2], [2]],
      [[3], [3]],
      [[4], [4]],
    ],
  },
  {
    name: "a list keeps its numbers although the third point was dropped",
    languages: ["en", "zh"],
    a: [
      [
        "The ministry set out four tasks.",
        "First, it will review every licence issued in the past ten years.",
        "Second, inspectors will visit all plants twice a year without notice.",
        "Third, fines for repeated offences will be doubled.",
        "Fourth, the results of all inspections will be published on the internet.",
      ],
    ],
    b: [
      [
        "该部提出四项任务。",
        "一是复查近十年来发放的全部许可证。",
        "二是每年两次对所有工厂进行突击检查。",
        "四是在互联网上公布全部检查结果。",
      ],
    ],
    links: [
      [[1], [1]],
      [[2], [2]],
      [[3], [3]],
      [[4], []],
      [[5], [4]],
    ],
  },
  {
    name: "question and answer follow their marks",
    languages: ["zh", "en"],
    a: [
      ["你为什么离开那家公司？"],
      ["因为我想学习新的东西。", "那时我四十岁。"],
      ["后来呢？"],
      ["后来我开了一家书店！"],
    ],
    b: [
      ["Why did you leave the company?"],
      ["Because I wanted to learn something new.", "I was forty then."],
      ["And afterwards?"],
      ["Afterwards I opened a bookshop!"],
    ],
    links: [
      [[1], [1]],
      [[2], [2]],
      [[3], [3]],
      [[4], [4]],
      [[5], [5]],
    ],
  },
  {
    name: "the first paragraph was not translated",
    languages: ["en", "zh"],
    a: [
      [
        "This essay first appeared in a magazine.",
        "It was revised for the present volume, and two notes were added by the editor.",
      ],
      HARBOUR_EN.slice(0, 3),
      HARBOUR_EN.slice(3),
    ],
    b: [HARBOUR_ZH.slice(0, 3), HARBOUR_ZH.slice(3)],
    links: [
      [[1], []],
      [[2], []],
      [[3], [1]],
      [[4], [2]],
      [[5], [3]],
      [[6], [4]],
      [[7], [5]],
      [[8], [6]],
    ],
  },
  {
    name: "two English reports of a flood, one with sentences of its own",
    languages: ["en", "en"],
    a: [FLOOD_EN.slice(0, 2), FLOOD_EN.slice(2)],
    b: [
      ["At least four people died when heavy rains flooded the river valley overnight, officials said."],
      ["Rescuers used boats to bring more than 200 villagers to safety."],
      ['"We lost everything," said one farmer.', "The government promised quick help."],
      ["The railway line between the valley's two largest towns was still closed."],
      ["Forecasters expect water levels to fall from Friday."],
    ],
    links: [
      [[1], [1]],
      [[2], [2]],
      [[], [3]],
      [[], [4]],
      [[3], [5]],
      [[4], []],
      [[5], [6]],
    ],
  },
  {
    name: "two reports tell the same in another order: the counterpart has moved",
    languages: ["en", "en"],
    a: [FLOOD_EN],
    b: [
      [
        "The water level is expected by meteorologists to fall from Friday.",
        "Heavy rain flooded parts of the river valley, killing at least four people on Tuesday night.",
        "More than 200 villagers were brought to safety by rescue teams in boats.",
        "The railway line between the two largest towns remains closed.",
        "Power was restored to most households by Wednesday afternoon.",
      ],
    ],
    links: [
      [[1], [2]],
      [[2], [3]],
      [[3], [4]],
      [[4], [5]],
      [[5], [1], "moved"],
    ],
  },
  {
    name: "two neighbouring sentences swapped are not mistaken for two joined with two",
    languages: ["zh", "zh"],
    a: [
      [
        "消防部门出动十二辆消防车和六十名消防员赶赴现场。",
        "大火造成仓库全部烧毁，直接经济损失约三百万元。",
        "目前起火原因仍在调查之中。",
      ],
    ],
    b: [
      [
        "仓库在大火中全部烧毁，直接经济损失约三百万元。",
        "十二辆消防车和六十名消防员赶赴现场扑救。",
        "起火原因目前仍在调查。",
      ],
    ],
    links: [
      [[1], [2]],
      [[2], [1], "moved"],
      [[3], [3]],
    ],
  },
  {
    name: "two Chinese reports, one short and one long",
    languages: ["zh", "zh"],
    a: [["国家图书馆昨日宣布，古籍数字化项目已完成十万册。", "读者可在网上免费阅读全部数字化古籍。"]],
    b: [
      [
        "秋日的北京天高云淡。",
        "国家图书馆昨日举行发布会，宣布古籍数字化项目已完成十万册。",
        "这一项目始于二十年前，先后有三百多人参与其中。",
        "项目负责人回忆了最初的困难。",
        "即日起，全部数字化古籍可供读者在网上免费阅读。",
        "发布会后，来宾参观了修复工作室。",
      ],
    ],
    links: [
      [[], [1]],
      [[1], [2]],
      [[], [3]],
      [[], [4]],
      [[2], [5]],
      [[], [6]],
    ],
  },
  {
    name: "two English sentences are joined in the other report",
    languages: ["en", "en"],
    a: [
      [
        "The central bank raised its main interest rate by a quarter of a percentage point.",
        "It was the third increase this year.",
        "The governor said inflation remained too high.",
      ],
    ],
    b: [
      [
        "In its third increase this year, the central bank raised the main interest rate by a quarter point.",
        "Inflation remained too high, the governor said.",
      ],
    ],
    links: [
      [[1, 2], [1]],
      [[3], [2]],
    ],
  },
  {
    name: "texts about different things have no links",
    languages: ["en", "en"],
    a: [["The orchestra played Mahler before a full house.", "Critics praised the young conductor."]],
    b: [
      [
        "Wheat prices fell for a fourth week.",
        "Exporters blamed a strong harvest abroad.",
        "Farmers asked for support.",
      ],
    ],
    links: [
      [[1], []],
      [[2], []],
      [[], [1]],
      [[], [2]],
      [[], [3]],
    ],
  },
  {
    name: "a witness without sentences leaves all of the other alone",
    languages: ["en", "zh"],
    a: [HARBOUR_EN.slice(0, 2)],
    b: [],
    links: [
      [[1], []],
      [[2], []],
    ],
  },
];
