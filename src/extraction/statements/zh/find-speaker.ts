import type { Span } from "../../../domain/span.ts";
import type { Subject } from "../attribution.ts";
import {
  ADJUNCT_END,
  ADVERB_END,
  DOUBLE_SURNAME,
  HONORIFIC,
  PREDICATE,
  SURNAMES,
  TITLE_END,
} from "./lexicon.ts";

/** Words before a verb are looked at over no more than this many characters. */
const REACH = 120;

/**
 * The subject in the clause part `[start, end)` that ends before its verb:
 *
 *     中共中央总书记 | 习近平 | 在主持学习时 | 强调
 *     [-- office --] [ name ]  stripped
 *
 * Undefined when nothing but adverbs stands there.
 */
export function findSpeaker(text: string, start: number, end: number): Subject | undefined {
  const from = Math.max(start, end - REACH);
  const phrase = stripAdjuncts(text.slice(from, end));
  return phrase === "" ? undefined : nameSpeaker(text, from, from + phrase.length);
}

/** The subject of an earlier clause, which ends where its predicate begins. */
export function findClauseSubject(text: string, start: number, end: number): Subject | undefined {
  const clause = text.slice(start, Math.min(end, start + REACH));
  const lead = leadLength(clause);
  const predicate = clause.slice(lead + 1).search(PREDICATE);
  if (predicate === -1) return undefined;
  const phrase = stripAdjuncts(clause.slice(lead, lead + 1 + predicate));
  return phrase === "" ? undefined : nameSpeaker(text, start + lead, start + lead + phrase.length);
}

const leadLength = (clause: string): number =>
  /^[\s“”"「」『』（(，,]*(?:会上|其间|期间|随后|当天|同时|\d{1,2}月?\d{0,2}日)?[，,]?/u.exec(clause)?.[0]
    .length ?? 0;

/** Takes adverbs, times and adjuncts off the end, again and again while something goes. */
function stripAdjuncts(words: string): string {
  let rest = words;
  for (let turn = 0; turn < 8; turn += 1) {
    const shorter = rest
      .replace(/[\s，,]+$/u, "")
      .replace(ADJUNCT_END, "")
      .replace(ADVERB_END, "");
    if (shorter === rest) return rest;
    rest = shorter;
  }
  return rest;
}

function nameSpeaker(text: string, start: number, end: number): Subject | undefined {
  let from = start;
  while (from < end && /[\s“”"「」『』（(，,、]/.test(text.charAt(from))) from += 1;
  if (from >= end) return undefined;
  const phrase = text.slice(from, end);
  const span = { start: from, end };
  if (phrase === "他" || phrase === "她") return { kind: phrase === "他" ? "he" : "she", name: "", span };
  if (/^(?:他们|她们)$/.test(phrase)) return { kind: "they", name: "", span };
  if (/^(?:我|我们|咱们|你|您|它|其|这|那|大家)$/.test(phrase)) return { kind: "unnamed", name: "", span };
  const person = personIn(phrase);
  if (person === undefined) return { kind: "group", name: phrase.slice(0, 80), span };
  const name = { start: from + person.start, end: from + person.end };
  return {
    kind: "person",
    name: text.slice(name.start, name.end),
    span: name,
    ...(person.start > 0 && { office: officeSpan(text, from, name.start) }),
  };
}

const officeSpan = (text: string, start: number, end: number): Span => {
  const length = text.slice(start, end).replace(/[、，,的]+$/u, "").length;
  return { start, end: start + Math.max(1, length) };
};

/** Where the name of a person stands in "office + name + honorific", if one does. */
function personIn(phrase: string): Span | undefined {
  const honorific = HONORIFIC.exec(phrase);
  const end = honorific !== null && honorific.index > 1 ? honorific.index : phrase.length;
  const bare = phrase.slice(0, end).replace(/[（(][^（）()]*[）)]$/u, "");
  let start = 0;
  for (const title of bare.matchAll(TITLE_END)) {
    const after = title.index + title[0].length;
    if (after < bare.length && isName(bare.slice(after), true)) start = after;
  }
  if (start > 0) return { start, end: bare.length };
  if (isName(bare, false)) return { start: 0, end: bare.length };
  const possessive = bare.lastIndexOf("的");
  const tail = bare.slice(possessive + 1);
  return possessive > 0 && isName(tail, false) ? { start: possessive + 1, end: bare.length } : undefined;
}

/** 习近平, 欧阳修, 唐纳德·特朗普; after an office also 特朗普. */
function isName(words: string, isTitled: boolean): boolean {
  if (/^[老小阿]/.test(words) && words.length === 2) return SURNAMES.has(words.charAt(1));
  if (/^\p{Script=Han}+(?:·\p{Script=Han}+){1,4}$/u.test(words)) return words.length <= 24;
  if (!/^\p{Script=Han}+$/u.test(words)) return isTitled && /^[\p{L}·. ]{2,40}$/u.test(words);
  if (DOUBLE_SURNAME.test(words)) return words.length >= 3 && words.length <= 4;
  const isChinese = SURNAMES.has(words.charAt(0)) && (words.length === 2 || words.length === 3);
  return (
    (isChinese && !NO_NAME.test(words)) ||
    (isTitled && words.length >= 2 && words.length <= 8 && !NO_FOREIGN.test(words))
  );
}

/** Words that begin with a family name and name nobody. */
const NO_NAME =
  /^(?:高层|方面|于是|马上|成员|江苏|安徽|山东|山西|广东|广西|云南|湖南|湖北|河南|河北|江西|宁夏|黄山|国家|国务院|国际|国内|国防部|公司|公告|公安|公众|文件|文章|时间|时任|平台|平时|安全|金融|通知|通报|全国|全球|全体|全会|任何|有关|东方|强调|明确|经济|经过|应该|能够|单位|支部|常委|党中央|党委|党组|华为|白宫|英方|曾经|相关|那么|都|和|家长|农民|农业|农村|商务部|师生|权威|席间|项目|方案|计划|连续|关于|宣布|通过|利益|游客|車|温家|高校|高官|明天|文化|双方|各方|荣誉|程序|段落|景区|满意|广大|易|查|红|那|满|须|养|相信|空|家|能|从|印|束|别|都是|终|向|干|解放|应急|路透社|美联社|法新社|新华社|中新社|共同社|巴方|以方|和平|钟点|包括|盛大|车站|关注|华尔街|党员|江上|阴雨|时下)/u;

const NO_FOREIGN = /[的和与及等在对向就各为是]|们$|会$|部$|局$|委$|人员$|人士$|代表$|公司$|大学$|家$/u;
