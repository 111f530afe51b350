import type { Language } from "../../domain/language.ts";
import type { EventMention } from "./event-mention.ts";
import type { Span } from "../../domain/span.ts";

const SMALL = new Set(
  "the and for with from that this its his her their was were has have had been will would are into over after before during held took place said made gave new national meeting conference session year month day which who also about more than first second third other between against".split(
    " ",
  ),
);

/** What two tellings of one event share: words of four letters and more, numbers, pairs of Han characters. */
function contentWords(text: string, { start, end }: Span, language: Language): ReadonlySet<string> {
  const words = text.slice(start, Math.min(end, start + 400));
  const found = new Set<string>();
  for (const number of words.match(NUMBERS) ?? []) found.add(number.replaceAll(",", ""));
  if (language === "zh") {
    for (const run of words.match(HAN_RUNS) ?? [])
      for (let at = 0; at + 2 <= run.length; at += 1) found.add(run.slice(at, at + 2));
    return found;
  }
  for (const word of words.toLowerCase().match(LONG_WORDS) ?? []) if (!SMALL.has(word)) found.add(stem(word));
  return found;
}

const NUMBERS = /\d[\d,.]*\d|\d/g;
const HAN_RUNS = /\p{Script=Han}{2,}/gu;
const LONG_WORDS = /\p{L}{4,}/gu;

const stem = (word: string): string => word.replace(/(?:ing|ed|es|s)$/, "");

const CACHE = new WeakMap<EventMention, Map<number, ReadonlySet<string>>>();

/** The same for a mention, counted once for each of its spans. */
export function contentOf(text: string, mention: EventMention, span: Span): ReadonlySet<string> {
  const known = CACHE.get(mention) ?? new Map<number, ReadonlySet<string>>();
  const key = span.start * 4 + (span === mention.passage ? 1 : span === mention.clause ? 2 : 3);
  const words = known.get(key) ?? contentWords(text, span, mention.language);
  known.set(key, words);
  CACHE.set(mention, known);
  return words;
}

export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const word of a) if (b.has(word)) count += 1;
  return count;
}
