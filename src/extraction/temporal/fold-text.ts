/**
 * The text as the patterns read it: small letters, plain spaces, ASCII digits and hyphens,
 * simplified characters where a time word has two forms. One code unit in, one code unit
 * out, so offsets in the folded text are offsets in the text.
 *
 *     Ｎｏｖ．２８  二○○三年  上週      →     nov.28  二〇〇三年  上周
 */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  const even =
    lower.length === text.length ? lower : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  return UNUSUAL.test(even) ? foldCharacters(even) : even;
}

/** By UTF-16 code unit, filled as they are met; 0 is one not met yet. */
const FOLDED_UNITS = new Uint16Array(0x10000);
const CHUNK = 4096; // what a call can take as its arguments

function foldCharacters(text: string): string {
  const parts: string[] = [];
  for (let from = 0; from < text.length; from += CHUNK) {
    const units = new Uint16Array(Math.min(CHUNK, text.length - from));
    for (let at = 0; at < units.length; at += 1) {
      const unit = text.charCodeAt(from + at);
      units[at] = FOLDED_UNITS[unit] || foldUnit(unit);
    }
    parts.push(Reflect.apply(String.fromCharCode, undefined, units));
  }
  return parts.join("");
}

function foldUnit(unit: number): number {
  const character = String.fromCharCode(unit);
  const folded = UNUSUAL.test(character) ? foldCharacter(character).charCodeAt(0) : unit;
  FOLDED_UNITS[unit] = folded;
  return folded;
}

const TRADITIONAL = "兩個後從時間週點號鐘禮當現將過來這幾數紀節國慶黨屆會歷曆農內歲億萬開離為與於";
const SIMPLIFIED = "两个后从时间周点号钟礼当现将过来这几数纪节国庆党届会历历农内岁亿万开离为与于";

const UNUSUAL = new RegExp(
  `[\\t\\r\\u00a0\\u2000-\\u200a\\u202f\\u3000\\u2010-\\u2013\\u2212\\u2018\\u2019\\uff01-\\uff5e\\u25cb\\u25ef${TRADITIONAL}]`,
);

const FOLDED: ReadonlyMap<string, string> = new Map([
  ["\u2018", "'"],
  ["\u2019", "'"],
  ["\u2212", "-"],
  ["\u25cb", "〇"],
  ["\u25ef", "〇"],
  ...[...TRADITIONAL].map((character, index) => [character, SIMPLIFIED[index] ?? character] as const),
]);

function foldCharacter(character: string): string {
  const folded = FOLDED.get(character);
  if (folded !== undefined) return folded;
  const code = character.charCodeAt(0);
  if (code >= 0xff01) return String.fromCharCode(code - 0xfee0).toLowerCase();
  return code >= 0x2010 && code <= 0x2013 ? "-" : " ";
}
