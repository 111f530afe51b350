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
  return even.replace(UNUSUAL, foldCharacter);
}

const TRADITIONAL = "兩個後從時間週點號鐘禮當現將過來這幾數紀節國慶黨屆會歷曆農內歲億萬開離為與於";
const SIMPLIFIED = "两个后从时间周点号钟礼当现将过来这几数纪节国庆党届会历历农内岁亿万开离为与于";

const UNUSUAL = new RegExp(
  `[\\t\\r\\u00a0\\u2000-\\u200a\\u202f\\u3000\\u2010-\\u2013\\u2212\\u2018\\u2019\\uff01-\\uff5e\\u25cb\\u25ef${TRADITIONAL}]`,
  "g",
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
