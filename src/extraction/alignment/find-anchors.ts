import type { Language } from "../../domain/language.ts";
import { ANCHOR_WORDS } from "./anchor-words.ts";
import { readNumbers } from "./read-numbers.ts";

/**
 * What a sentence has in common with its rendering in the other language and can be seen without
 * a dictionary: numbers, dates, countries and days, list marks, quotations, end marks, Latin
 * words. Names in Pinyin are found over the whole text (`find-names.ts`).
 */
export const findAnchors = (sentence: string, language: Language): readonly string[] => [
  ...readNumbers(sentence, language),
  ...anchorWords(sentence, language),
  ...listMark(sentence, language),
  ...punctuation(sentence),
];

const ENGLISH_WORD = new Map(
  ANCHOR_WORDS.flatMap(([, en]) => en.map((word) => [word, en[0] ?? word] as const)),
);
const CHINESE_WORD = new Map(ANCHOR_WORDS.map(([zh, en]) => [zh, en[0] ?? zh] as const));

const longestFirst = (words: Iterable<string>): string =>
  [...words]
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(".", "\\."))
    .join("|");
const ENGLISH_WORDS = new RegExp(`(?<![a-z])(?:${longestFirst(ENGLISH_WORD.keys())})`, "g");
const CHINESE_WORDS = new RegExp(longestFirst(CHINESE_WORD.keys()), "g");

function anchorWords(sentence: string, language: Language): readonly string[] {
  return language === "zh"
    ? Array.from(sentence.matchAll(CHINESE_WORDS), ([word]) => `word:${CHINESE_WORD.get(word) ?? word}`)
    : Array.from(
        sentence.toLowerCase().matchAll(ENGLISH_WORDS),
        ([word]) => `word:${ENGLISH_WORD.get(word) ?? word}`,
      );
}

const ENGLISH_LIST = /^["“]?(?:(first|second|third|fourth|fifth|sixth)(?:ly)?\b|[([]?(\d{1,2})[)\].] )/i;
const CHINESE_LIST =
  /^["“]?(?:第?([一二三四五六])(?:是|要|,|，|、)|(首先)|(其次)|[(（]?([一二三四五六七八九]|\d{1,2})[)）.．、])/;
const ORDER = ["", "first", "second", "third", "fourth", "fifth", "sixth"];

function listMark(sentence: string, language: Language): readonly string[] {
  const match = (language === "zh" ? CHINESE_LIST : ENGLISH_LIST).exec(sentence);
  if (match === null) return [];
  if (language === "en") return [`list:${match[2] ?? ORDER.indexOf((match[1] ?? "").toLowerCase())}`];
  if (match[2] !== undefined) return ["list:1"];
  if (match[3] !== undefined) return ["list:2"];
  const digit = match[1] ?? match[4] ?? "";
  return [`list:${/\d/.test(digit) ? digit : "〇一二三四五六七八九".indexOf(digit)}`];
}

const MARKS: readonly (readonly [pattern: RegExp, token: string])[] = [
  [/[?？]/g, "mark:?"],
  [/[!！]/g, "mark:!"],
  [/[;；]/g, "mark:;"],
  [/[:：](?!\d)/g, "mark::"],
  [/[“「『]|(?<![^\s(])"(?=\S)/g, 'mark:"'],
  [/[(（]/g, "mark:("],
];

const punctuation = (sentence: string): readonly string[] =>
  MARKS.flatMap(([pattern, token]) => Array.from(sentence.matchAll(pattern), () => token));

const LATIN_WORD = /[a-z][a-z0-9+]*(?:-[a-z0-9]+)*/g;

/** Words in Latin letters, small: GDP, AI, Covid-19 stand in Chinese texts as they are. */
export const latinWords = (sentence: string): readonly string[] =>
  Array.from(sentence.normalize("NFKC").toLowerCase().matchAll(LATIN_WORD), ([word]) => `latin:${word}`);
