import type { Language } from "../../src/domain/language.ts";

/** Numbers from 0 to 1 in an order that a seed settles (Mulberry32, T. Ettinger). */
export function seededNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const EN = {
  surname:
    "Adler Brandt Castel Dorn Eskola Farkas Grau Holm Ilves Jansen Kovac Lund Maro Novak Olsen Perle".split(
      " ",
    ),
  first: "Anna Boris Clara David Elena Felix Greta Henrik Irina Jonas Karin Lukas Maria Nils".split(" "),
  place: "Oslo Porto Riga Ghent Lyon Turin Basel Graz Tartu Vaasa Brno Split".split(" "),
  body: ["the city council", "the port authority", "the ministry", "the water board", "the harbour union"],
  thing: [
    "a new bridge",
    "the school budget",
    "cleaner ferries",
    "the tram line",
    "flood walls",
    "night trains",
  ],
  doing: [
    "keeps a close eye on",
    "has long argued for",
    "knows little about",
    "depends on",
    "prefers to pay for",
  ],
  aside: ["as many people", "like its neighbours", "which matters to shops and schools", "as the papers"],
  end: [
    "are fond of repeating",
    "without much noise",
    "for reasons of its own",
    "and elsewhere along the coast",
  ],
  month: "January February March April May June July August September October November December".split(" "),
  weekday: "Monday Tuesday Wednesday Thursday Friday".split(" "),
};
const ZH = {
  surname: [..."王李张刘陈杨赵黄周吴"],
  given: ["建国", "丽华", "志强", "秀英", "文博", "晓梅", "永康"],
  place: ["青山市", "南河县", "东港区", "临江市", "北岭镇"],
  body: ["市政府", "港务局", "水利局", "教育厅", "县委"],
  doing: ["一直重视", "并不了解", "十分依赖", "愿意支持", "很少谈到"],
  aside: ["这与周边地区的做法相似", "对沿线的商铺和学校来说尤其如此", "其中的道理并不复杂"],
  end: ["居民们对此各有看法", "影响将逐步显现", "有关部门正在听取各方意见", "这一点值得留意"],
  thing: ["桥梁建设", "学校预算", "轮渡改造", "轨道交通", "防洪工程"],
};

/**
 * Invented news of about `length` characters: datelines, meetings, statements with and without
 * quotation marks, dates of all sorts, and sentences with none of these. The same seed gives the same
 * text.
 */
export function makeNews(language: Language, length: number, seed = 1): string {
  const random = seededNumbers(seed);
  const write = language === "en" ? englishParagraph : chineseParagraph;
  const parts: string[] = [];
  for (let written = 0; written < length;) {
    const paragraph = `${write(random)}\n\n`;
    parts.push(paragraph);
    written += paragraph.length;
  }
  return parts.join("").slice(0, length);
}

type Random = () => number;
const pick = <T>(random: Random, things: readonly T[]): T => things[Math.floor(random() * things.length)]!;
const below = (random: Random, limit: number): number => Math.floor(random() * limit);

function englishParagraph(random: Random): string {
  const one = <K extends keyof typeof EN>(kind: K): string => pick(random, EN[kind]);
  const person = `${one("first")} ${one("surname")}`;
  const day = `${one("month")} ${1 + below(random, 28)}`;
  const year = 1990 + below(random, 36);
  const plain = Array.from(
    { length: 14 },
    () =>
      `${capital(one("body"))} ${pick(random, EN.doing)} ${one("thing")}, ${pick(random, EN.aside)} in ${one("place")} ${pick(random, EN.end)}.`,
  );
  const sentences = [
    ...plain,
    `${one("place")}, ${day} -- ${person} told reporters on ${one("weekday")} that ${one("thing")} would cost ${2 + below(random, 90)} million.`,
    `${capital(one("body"))} held a meeting on ${one("thing")} in ${one("place")} on ${day}, ${year}.`,
    `"We have waited for ${one("thing")} since ${year}," said ${person}, the head of ${one("body")}.`,
    `He added that ${one("body")} should decide by the end of ${one("month")}, and called for patience.`,
    `The rain did not stop the work along the river, where two cranes stood idle and nobody seemed to mind.`,
    `In the past ${2 + below(random, 9)} years ${one("body")} has published ${3 + below(random, 40)} reports on ${one("thing")}.`,
    `Last year's figures, which ${one("body")} released in early ${one("month")}, show little change.`,
    `People here say little about it; they have seen plans for ${one("thing")} come and go before.`,
    `${person} stressed that ${one("thing")} remained the first task and that the town could not wait.`,
    `Work is expected to begin next spring and to last from ${one("month")} to ${one("month")}.`,
  ];
  return several(random, sentences).join(" ");
}

function chineseParagraph(random: Random): string {
  const one = <K extends keyof typeof ZH>(kind: K): string => pick(random, ZH[kind]);
  const person = `${one("surname")}${one("given")}`;
  const day = `${1 + below(random, 12)}月${1 + below(random, 28)}日`;
  const year = 1990 + below(random, 36);
  const plain = Array.from(
    { length: 12 },
    () =>
      `${one("body")}${pick(random, ZH.doing)}${one("thing")}，${pick(random, ZH.aside)}，${pick(random, ZH.end)}。`,
  );
  const sentences = [
    ...plain,
    `${one("place")}${day}电，${one("body")}就${one("thing")}召开会议，${person}主持会议并讲话。`,
    `${person}强调，要加快推进${one("thing")}，让群众早日受益。`,
    `他指出，${one("thing")}是一项长期工作，必须一步一步来。`,
    `${year}年以来，${one("place")}共投入${2 + below(random, 90)}亿元用于${one("thing")}。`,
    `河边的工地上机器轰鸣，工人们正在抓紧施工，岸边站着不少看热闹的居民。`,
    `“我们等这项工程已经等了${2 + below(random, 9)}年。”${person}说。`,
    `据介绍，去年${1 + below(random, 12)}月，${one("body")}公布了有关${one("thing")}的报告。`,
    `目前，各项准备工作正在有序进行，预计明年年底前完成。`,
  ];
  return several(random, sentences).join("");
}

/** Three to six of them, in any order, none twice. */
function several(random: Random, sentences: readonly string[]): readonly string[] {
  const left = [...sentences];
  return Array.from({ length: 3 + below(random, 4) }, () =>
    left.splice(below(random, left.length), 1),
  ).flat();
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
