/** Words of the English patterns, in small letters, and what they count. Patterns are regular expression sources. */

const MONTH_NUMBERS: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};

/** Month names, full or short; a stop belongs to a short one. */
export const MONTH =
  "(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b\\.?)";

export const monthNumber = (word: string): number => MONTH_NUMBERS[word.slice(0, 3)] ?? 0;

const WEEKDAY_NUMBERS: Readonly<Record<string, number>> = {
  mon: 1,
  tue: 2,
  wed: 3,
  thu: 4,
  fri: 5,
  sat: 6,
  sun: 7,
};

export const WEEKDAY =
  "(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|(?:mon|tues?|weds?|thurs?|thu|fri|sat|sun)\\.)";

/** ISO: 1 = Monday … 7 = Sunday. */
export const weekdayNumber = (word: string): number => WEEKDAY_NUMBERS[word.slice(0, 3)] ?? 0;

const UNITS = [
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen",
  "fifteen sixteen seventeen eighteen nineteen",
]
  .join(" ")
  .split(" ");
const TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const ORDINALS =
  "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split(
    " ",
  );

const NUMBER_VALUES: ReadonlyMap<string, number> = new Map<string, number>([
  ...UNITS.map((word, value) => [word, value] as const),
  ...TENS.map((word, tens) => [word, tens * 10 + 20] as const),
  ...ORDINALS.map((word, value) => [word, value] as const),
  ...TENS.map((word, tens) => [`${word.slice(0, -1)}ieth`, tens * 10 + 20] as const),
  ["a", 1],
  ["an", 1],
  ["single", 1],
  ["couple", 2],
  ["dozen", 12],
  ["hundred", 100],
  ["thousand", 1000],
]);

const NUMBER_WORD = `(?:(?:${TENS.join("|")})(?:[- ](?:${UNITS.slice(1, 10).join("|")}))?|${UNITS.slice(1).toReversed().join("|")})`;

/** A count in figures or words: 3, 1,500, 2.5, twenty-one, one hundred. */
export const COUNT = `(?:\\d{1,3}(?:,\\d{3}){1,2}|\\d{1,4}(?:\\.\\d{1,2})?(?: (?:thousand|million|billion))?|(?:a |one |two |three |four |five |six |seven |eight |nine )?hundred|(?:half a |a |two |three |four )?dozen|${NUMBER_WORD})`;

/** 1st, 22nd, fifth, twenty-first. */
export const ORDINAL = `(?:\\d{1,3}(?:st|nd|rd|th)|(?:${TENS.join("|")})-(?:${ORDINALS.slice(1, 10).join("|")})|${ORDINALS.slice(1).toReversed().join("|")}|${TENS.map((word) => `${word.slice(0, -1)}ieth`).join("|")})`;

const MULTIPLES = [
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
] as const;

/** The number that figures or words give; an ordinal gives its rank. */
export function numberValue(words: string): number {
  const figures = /^[\d,.]+/.exec(words);
  if (figures) {
    const factor = MULTIPLES.find(([name]) => words.endsWith(name))?.[1] ?? 1;
    return Number(figures[0].replaceAll(",", "")) * factor;
  }
  return words.split(/[- \n]+/).reduce((sum, word) => {
    const value = NUMBER_VALUES.get(word) ?? 0;
    if (word === "half") return 0.5;
    if (word === "a" && sum === 0.5) return sum;
    return value >= 100 || word === "dozen" ? (sum || 1) * value : sum + value;
  }, 0);
}

/** One gap between words: blanks, or a line end of wrapped text. */
export const GAP = "(?: {1,3}| ?\\n {0,8})";

/** A comma with blanks, blanks alone, as between "March 5" and "2010". */
export const COMMA_GAP = `(?: ?,${GAP}?|${GAP})`;

/** Day of the month: 5, 05, 5th. */
export const DAY = "(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?";

export const YEAR = "(?:1\\d{3}|20\\d{2})";
