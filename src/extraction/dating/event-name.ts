/**
 * A key under which the names of one numbered event meet, whatever the language and wording:
 *
 *     the 18th CPC National Congress
 *     the 18th National Congress of the Communist Party of China   →  party-congress 18
 *     党的十八大 · 中共第十八次全国代表大会
 *
 * Only a congress of the Chinese party has names so unlike each other; every other name is
 * its own words without articles, letter case and the spelling of its ordinal.
 */
export function eventKey(name: string): string {
  const congress = englishPartyCongress(name) ?? chinesePartyCongress(name);
  if (congress !== undefined) return `party-congress ${congress}`;
  const words = name
    .toLowerCase()
    .replaceAll(/[’']s\b/g, "")
    .split(/[^\p{L}\p{N}-]+/u)
    .filter((word) => word !== "" && !ARTICLES.has(word))
    .map((word) => String(englishOrdinal(word) ?? word));
  return words.join(" ");
}

const ARTICLES: ReadonlySet<string> = new Set(["the", "a", "an", "of"]);

const PARTY = /\b(?:CPC|CCP|Communist Party of China|Chinese Communist Party|Party)\b/i;
const OTHER_BODY = /\b(?:People['’]s|Soviet|CPSU|Youth|Women|Trade Union)/i;

function englishPartyCongress(name: string): number | undefined {
  if (!/\bcongress\b/i.test(name) || OTHER_BODY.test(name)) return undefined;
  if (!PARTY.test(name) && !/\bnational congress\b/i.test(name)) return undefined;
  for (const word of name.toLowerCase().split(/[^\p{L}\p{N}-]+/u)) {
    const ordinal = englishOrdinal(word);
    if (ordinal !== undefined) return ordinal;
  }
  return undefined;
}

/** 十八大 alone is the party's; 十四届全国人大 counts terms (届) and is another body. */
function chinesePartyCongress(name: string): number | undefined {
  const match =
    /(?:党的|中共|中国共产党)?(?:第)?([一二三四五六七八九十]{1,3}|\d{1,2})(?:大(?!会|学)|次(?:党的)?全国代表大会|次党代会)/.exec(
      name,
    );
  return match?.[1] === undefined ? undefined : chineseNumber(match[1]);
}

const ONES = [
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
  "eleventh",
  "twelfth",
  "thirteenth",
  "fourteenth",
  "fifteenth",
  "sixteenth",
  "seventeenth",
  "eighteenth",
  "nineteenth",
  "twentieth",
];

/** `18th`, `eighteenth`, `twenty-first`. */
export function englishOrdinal(word: string): number | undefined {
  const digits = /^(\d+)(?:st|nd|rd|th)$/.exec(word);
  if (digits) return Number(digits[1]);
  const index = ONES.indexOf(word);
  if (index >= 0) return index + 1;
  const rest = /^(twenty|thirty)-(\w+)$/.exec(word);
  const one = rest ? ONES.indexOf(rest[2] ?? "") : -1;
  if (one < 0 || one > 8) return word === "thirtieth" ? 30 : undefined;
  return (rest?.[1] === "twenty" ? 20 : 30) + one + 1;
}

const CHINESE_DIGITS = "〇一二三四五六七八九";

/** 十八 = 18, 二十 = 20, 二十三 = 23, 18 = 18. */
export function chineseNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const [tens = "", ones = ""] = text.split("十");
  if (!text.includes("十")) return Math.max(0, CHINESE_DIGITS.indexOf(text));
  return (
    (tens === "" ? 1 : CHINESE_DIGITS.indexOf(tens)) * 10 + (ones === "" ? 0 : CHINESE_DIGITS.indexOf(ones))
  );
}
