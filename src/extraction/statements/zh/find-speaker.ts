import type { Span } from "../../../domain/span.ts";
import type { Subject } from "../attribution.ts";
import { findUnit, hasUnit, unitSet } from "../../../base/unit-set.ts";
import { isWhiteSpace } from "../../../base/white-space.ts";
import { wordAt } from "../../../base/word-index.ts";
import {
  ADJUNCT_END,
  ADJUNCT_FIRST,
  ADVERB_END,
  ADVERB_LAST,
  DOUBLE_SURNAME,
  HONORIFIC,
  HONORIFIC_LAST,
  PREDICATE,
  PREDICATE_FIRST,
  SURNAMES,
  TITLES,
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
  const words = text.slice(from, end);
  const phrase = withoutFirstAct(stripAdjuncts(words), words);
  return phrase === "" ? undefined : nameSpeaker(text, from, from + phrase.length);
}

/** 高远出席仪式并 (致辞): the subject ends where the first of two acts begins. */
function withoutFirstAct(phrase: string, words: string): string {
  const act = /^[并还]/.test(words.slice(phrase.length)) ? findPredicate(phrase, 2) : undefined;
  return act === undefined ? phrase : stripAdjuncts(phrase.slice(0, act));
}

/** The subject of an earlier clause, which ends where its predicate begins. */
export function findClauseSubject(text: string, start: number, end: number): Subject | undefined {
  const clause = text.slice(start, Math.min(end, start + REACH));
  const lead = leadLength(clause);
  const predicate = findPredicate(clause, lead + 1);
  if (predicate === undefined) return undefined;
  const phrase = stripAdjuncts(clause.slice(lead, predicate));
  return phrase === "" ? undefined : nameSpeaker(text, start + lead, start + lead + phrase.length);
}

export function findPredicate(clause: string, from: number): number | undefined {
  for (let at = from; at < clause.length; at += 1) {
    if (!hasUnit(PREDICATE_FIRST, clause.charCodeAt(at))) continue;
    PREDICATE.lastIndex = at;
    if (PREDICATE.test(clause)) return at;
  }
  return undefined;
}

export const leadLength = (clause: string): number => {
  if (!hasUnit(LEAD_FIRST, clause.charCodeAt(0)) && !isWhiteSpace(clause.charCodeAt(0))) return 0;
  return (LEAD.exec(clause)?.[0] ?? "").length;
};
export const LEAD = /^[\s“”"「」『』（(，,]*(?:会上|其间|期间|随后|当天|同时|\d{1,2}月?\d{0,2}日)?[，,]?/u;
/** What a lead begins with, apart from white space. */
const LEAD_FIRST = unitSet('“”"「」『』（(，,会其期随当同0123456789');

/** Takes adverbs, times and adjuncts off the end, again and again while something goes. */
function stripAdjuncts(words: string): string {
  let rest = words;
  for (let turn = 0; turn < 8; turn += 1) {
    const shorter = withoutAdverb(withoutAdjunct(withoutCommas(rest)));
    if (shorter.length === rest.length) return rest;
    rest = shorter;
  }
  return rest;
}

function withoutCommas(words: string): string {
  let end = words.length;
  while (end > 0 && isSpaceOrComma(words.charCodeAt(end - 1))) end -= 1;
  return words.slice(0, end);
}

const isSpaceOrComma = (unit: number): boolean => unit === 0xff0c || unit === 0x2c || isWhiteSpace(unit);

export const withoutAdjunct = (words: string): string =>
  findUnit(ADJUNCT_FIRST, words, 0, words.length) < words.length ? words.replace(ADJUNCT_END, "") : words;

export const withoutAdverb = (words: string): string =>
  hasUnit(ADVERB_LAST, words.charCodeAt(words.length - 1)) ? words.replace(ADVERB_END, "") : words;

/** Of one or two characters. */
const UNNAMED = new Set("我 我们 咱们 你 您 它 其 这 那 大家".split(" "));

function nameSpeaker(text: string, start: number, end: number): Subject | undefined {
  let from = start;
  while (from < end && opensPhrase(text.charCodeAt(from))) from += 1;
  if (from >= end) return undefined;
  const phrase = text.slice(from, end);
  const span = { start: from, end };
  if (phrase === "他" || phrase === "她") return { kind: phrase === "他" ? "he" : "she", name: "", span };
  if (phrase === "他们" || phrase === "她们") return { kind: "they", name: "", span };
  if (phrase.length <= 2 && UNNAMED.has(phrase)) return { kind: "unnamed", name: "", span };
  const person = personIn(phrase);
  if (person === undefined) return { kind: "group", name: phrase.slice(0, 80), span };
  const words = { start: from + person.start, end: from + person.end };
  const name = text.slice(words.start, words.end);
  return person.start > 0
    ? { kind: "person", name, span: words, office: officeSpan(text, from, words.start) }
    : { kind: "person", name, span: words };
}

const SIGNS = unitSet('“”"「」『』（(，,、');
const opensPhrase = (unit: number): boolean => hasUnit(SIGNS, unit) || isWhiteSpace(unit);

const officeSpan = (text: string, start: number, end: number): Span => {
  const length = text.slice(start, end).replace(/[、，,的]+$/u, "").length;
  return { start, end: start + Math.max(1, length) };
};

/** Where the name of a person stands in "office + name + honorific", if one does. */
function personIn(phrase: string): Span | undefined {
  const end = nameEnd(phrase);
  const bare = withoutBrackets(phrase.slice(0, end));
  let start = 0;
  for (let at = 0; at < bare.length;) {
    const title = wordAt(TITLES, bare, at);
    if (title === undefined) {
      at += 1;
      continue;
    }
    const titleEnd = at + title.word.length;
    const after = hasUnit(BEHIND_TITLE, bare.charCodeAt(titleEnd)) ? titleEnd + 1 : titleEnd;
    if (after < bare.length && isName(bare.slice(after), true)) start = after;
    at = after;
  }
  if (start > 0) return { start, end: bare.length };
  if (isName(bare, false)) return { start: 0, end: bare.length };
  const possessive = bare.lastIndexOf("的");
  const tail = bare.slice(possessive + 1);
  return possessive > 0 && isName(tail, false) ? { start: possessive + 1, end: bare.length } : undefined;
}

const BEHIND_TITLE = unitSet("、兼，");

/** Where the name ends that a form of address may follow. */
export function nameEnd(phrase: string): number {
  if (!hasUnit(HONORIFIC_LAST, phrase.charCodeAt(phrase.length - 1))) return phrase.length;
  const at = phrase.search(HONORIFIC);
  return at > 1 ? at : phrase.length;
}

const withoutBrackets = (phrase: string): string =>
  hasUnit(BRACKETS, phrase.charCodeAt(phrase.length - 1))
    ? phrase.replace(/[（(][^（）()]*[）)]$/u, "")
    : phrase;

const BRACKETS = unitSet("）)");

/** 习近平, 欧阳修, 唐纳德·特朗普; after an office also 特朗普. */
function isName(words: string, isTitled: boolean): boolean {
  if (!isTitled && words.length > LONGEST_NAME && !words.includes("·")) return false;
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

/** Of a name without office and without a dot. */
const LONGEST_NAME = 4;

/** Words that begin with a family name and name nobody. */
const NO_NAME =
  /^(?:高层|方面|于是|马上|成员|江苏|安徽|山东|山西|广东|广西|云南|湖南|湖北|河南|河北|江西|宁夏|黄山|国家|国务院|国际|国内|国防部|公司|公告|公安|公众|文件|文章|时间|时任|平台|平时|安全|金融|通知|通报|全国|全球|全体|全会|任何|有关|东方|强调|明确|经济|经过|应该|能够|单位|支部|常委|党中央|党委|党组|华为|白宫|英方|曾经|相关|那么|都|和|家长|农民|农业|农村|商务部|师生|权威|席间|项目|方案|计划|连续|关于|宣布|通过|利益|游客|車|温家|高校|高官|明天|文化|双方|各方|荣誉|程序|段落|景区|满意|广大|易|查|红|那|满|须|养|相信|空|家|能|从|印|束|别|都是|终|向|干|解放|应急|路透社|美联社|法新社|新华社|中新社|共同社|巴方|以方|和平|钟点|包括|盛大|车站|关注|华尔街|党员|江上|阴雨|时下)/u;

const NO_FOREIGN = /[的和与及等在对向就各为是]|们$|会$|部$|局$|委$|人员$|人士$|代表$|公司$|大学$|家$/u;
