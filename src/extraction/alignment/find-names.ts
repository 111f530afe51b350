import { PINYIN, SURNAMES } from "./pinyin-table.ts";

/** A capitalised word of letters, with an apostrophe where a name has one: "Xi'an". */
const CAPITALISED = /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}{1,12}(?:['’]\p{Ll}{1,6})?(?![\p{L}\p{N}])/gu;

/**
 * Names of an English text that may be written in Pinyin, sentence by sentence, as written in
 * full: a lone "Shi" is "Shi Jianzhong" once the text has named him so.
 */
export function englishNames(sentences: readonly string[]): readonly (readonly string[])[] {
  const fullNames = new Map<string, string>();
  return sentences.map((sentence) => {
    const words = Array.from(sentence.matchAll(CAPITALISED), (match) => ({
      word: match[0].replace(/['’]s$/, ""),
      start: match.index,
      end: match.index + match[0].length,
    }));
    const names: string[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const current = words[at];
      const next = words[at + 1];
      if (current === undefined) break;
      const isSurname = SURNAMES.has(current.word.toLowerCase());
      if (
        isSurname &&
        next !== undefined &&
        next.start === current.end + 1 &&
        isPinyin(readingOf(next.word))
      ) {
        const full = `${current.word} ${next.word}`;
        names.push(full);
        fullNames.set(current.word, full);
        at += 1;
        continue;
      }
      const full = fullNames.get(current.word);
      if (full !== undefined) names.push(full);
      else if (!isSurname && isPinyin(readingOf(current.word))) names.push(current.word);
    }
    return names;
  });
}

/** "Shi Jianzhong" is read shijianzhong, "Xi'an" xian. */
export const readingOf = (name: string): string => name.toLowerCase().replace(/[ '’]/g, "");

const LONGEST_SYLLABLE = 6;

/** Whether a word can be cut into readings of the table. */
function isPinyin(word: string): boolean {
  const reachable = [true];
  for (let end = 1; end <= word.length; end += 1) {
    reachable[end] = false;
    for (let start = Math.max(0, end - LONGEST_SYLLABLE); start < end; start += 1) {
      if (reachable[start] === true && Object.hasOwn(PINYIN, word.slice(start, end))) reachable[end] = true;
    }
  }
  return reachable[word.length] === true;
}

const READINGS: ReadonlyMap<string, readonly string[]> = readingsByCharacter();

function readingsByCharacter(): ReadonlyMap<string, readonly string[]> {
  const readings = new Map<string, string[]>();
  for (const [reading, characters] of Object.entries(PINYIN)) {
    for (const character of characters)
      readings.set(character, [...(readings.get(character) ?? []), reading]);
  }
  return readings;
}

const SHORTEST_NAME = 2;
const LONGEST_NAME = 4;

/** Those of the names, given by their readings, that a Chinese sentence can be read to hold. */
export function chineseNames(sentence: string, names: ReadonlyMap<string, string>): readonly string[] {
  if (names.size === 0) return [];
  const beginnings = beginningsOf(names);
  const found: string[] = [];
  const characters = [...sentence];
  for (let start = 0; start < characters.length; start += 1) {
    let readings: readonly string[] = [""];
    for (let length = 1; length <= LONGEST_NAME; length += 1) {
      const next = READINGS.get(characters[start + length - 1] ?? "");
      if (next === undefined) break;
      readings = readings
        .flatMap((before) => next.map((reading) => before + reading))
        .filter((reading) => beginnings.has(reading));
      if (readings.length === 0) break;
      const name =
        length < SHORTEST_NAME ? undefined : names.get(readings.find((reading) => names.has(reading)) ?? "");
      if (name === undefined) continue;
      found.push(name);
      start += length - 1;
      break;
    }
  }
  return found;
}

const known = new WeakMap<ReadonlyMap<string, string>, ReadonlySet<string>>();

function beginningsOf(names: ReadonlyMap<string, string>): ReadonlySet<string> {
  const cached = known.get(names);
  if (cached !== undefined) return cached;
  const beginnings = new Set(
    [...names.keys()].flatMap((name) => [...name].map((_, index) => name.slice(0, index + 1))),
  );
  known.set(names, beginnings);
  return beginnings;
}
