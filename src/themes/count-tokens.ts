import type { Language } from "../domain/language.ts";

/**
 * The denominators of a rate in a stretch of text: English words, with what apostrophes, hyphens
 * and dashes join counted as one; Chinese characters, Han only, marks left out.
 */
export const countTokens = (text: string, language: Language, from = 0, to = text.length): number =>
  language === "zh" ? countHan(text, from, to) : countWords(text, from, to);

function countHan(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) {
    const unit = text.charCodeAt(at);
    if (!isLead(unit)) count += hanOf(unit) === WORD ? 1 : 0;
    else if (HAN.test(text.slice(at, Math.min(at + 2, to)))) count += 1;
  }
  return count;
}

/** A word begins where a letter or digit follows neither another nor a joint that one stands before. */
function countWords(text: string, from: number, to: number): number {
  let count = 0;
  let before = GAP;
  let twoBefore = GAP;
  for (let at = from; at < to; at += 1) {
    const unit = text.charCodeAt(at);
    let kind = kindOf(unit);
    if (isLead(unit)) {
      const point = text.slice(at, Math.min(at + 2, to));
      kind = LETTER.test(point) ? WORD : GAP;
      if (point.length === 2 && isTrail(point.charCodeAt(1))) at += 1;
    }
    if (kind === WORD && before !== WORD && !(before === JOINT && twoBefore === WORD)) count += 1;
    twoBefore = before;
    before = kind;
  }
  return count;
}

const HAN = /^\p{Script=Han}/u;
const LETTER = /^[\p{L}\p{N}]/u;
const JOINTS = "'’-–";

const GAP = 1;
const WORD = 2;
const JOINT = 3;

/** Asks what a UTF-16 unit is once for each of the 65 536, and remembers: 0 is not yet asked. */
function remember(classify: (char: string) => number): (unit: number) => number {
  const known = new Uint8Array(0x10000);
  return (unit) => {
    const kind = known[unit] ?? 0;
    return kind === 0 ? (known[unit] = classify(String.fromCharCode(unit))) : kind;
  };
}

const kindOf = remember((char) => (LETTER.test(char) ? WORD : JOINTS.includes(char) ? JOINT : GAP));
const hanOf = remember((char) => (HAN.test(char) ? WORD : GAP));

const isLead = (unit: number): boolean => (unit & 0xfc00) === 0xd800;
const isTrail = (unit: number): boolean => (unit & 0xfc00) === 0xdc00;
