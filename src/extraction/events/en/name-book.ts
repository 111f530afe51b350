import { singleSpaces } from "../../../base/white-space.ts";
import type { Span } from "../../../domain/span.ts";
import type { Actor } from "../event-mention.ts";
import { DOUBLE_SURNAMES, SURNAMES } from "../zh/surnames.ts";
import { OPENERS } from "./lexicon.ts";
import type { Word } from "./read-words.ts";

const JOINERS = new Set(["of", "for", "de", "van", "von", "bin", "al", "der", "da", "la", "and"]);
const TITLES = new Set(
  "president premier minister chancellor king queen prince princess general secretary mr mrs ms dr sen gov senator governor mayor professor prof pope justice judge captain comrade chairman chairwoman chair ceo director spokesman spokeswoman spokesperson sir lord lady vice prime foreign chief defence defense finance deputy rep representative colonel lieutenant sergeant admiral commander ambassador coach manager officer".split(
    " ",
  ),
);
export const isOffice = (word: string): boolean => TITLES.has(word);
const BODY_WORDS = new Set(
  "bureau committee commission ministry university council party conference government agency association company corp corporation inc ltd group bank court parliament congress assembly house senate department office union federation organization organisation institute college school army navy force forces police team club airlines airways motors tv television news daily times post radio members officials administration authority board league nations states kingdom republic academy centre center society foundation international national people electric mills dynamics assembly staff counsel".split(
    " ",
  ),
);

/** Surnames that stand first: Chinese ones, and those of Korea, Vietnam and Hungary that news names most. */
const FIRST_SURNAMES: ReadonlySet<string> = new Set([
  ...SURNAMES.values(),
  ...DOUBLE_SURNAMES.values(),
  ..."kim park lee choi moon yoon nguyen tran pham orban".split(" "),
]);

/** The names of one witness in the order in which they come up, so that "Xi" can be read as "Xi Jinping". */
export class NameBook {
  readonly #fullNames = new Map<string, string>();
  /** Subject of the last sentence that had a person for its subject: whom "he" or "she" means. */
  lastPerson: string | undefined;

  note(name: string): void {
    const parts = name.split(" ");
    if (parts.length < 2 || parts.length > 4 || !parts.every((part) => /^\p{Lu}[\p{L}.’'-]*$/u.test(part)))
      return;
    const [first = name] = parts;
    if (FIRST_SURNAMES.has(first.toLowerCase())) this.#fullNames.set(first, name);
    else this.#fullNames.set(parts.at(-1) ?? name, name);
  }

  /** A person whom the text has called by more than one name. */
  isKnown(name: string): boolean {
    if (!/^\p{Lu}/u.test(name)) return false;
    const parts = name.split(" ");
    return (
      this.#fullNames.has(name) ||
      this.#fullNames.get(parts[0] ?? name) === name ||
      this.#fullNames.get(parts.at(-1) ?? name) === name
    );
  }

  fullest(name: string): string {
    return name.includes(" ") ? name : (this.#fullNames.get(name) ?? name);
  }
}

/** In words; what goes on longer is a headline in capitals, not a name. */
const LONGEST_NAME = 40;

export type WordRun = { readonly from: number; readonly to: number };

/** Word positions of a run of capitals: "The Political Bureau of the Communist Party of China (CPC) Central Committee". */
export function nameRunAt(
  words: readonly Word[],
  at: number,
  limit: number,
): { readonly from: number; readonly to: number } | undefined {
  let from = at;
  while (
    from < limit &&
    from <= at + 1 &&
    words[from]?.isCapital === true &&
    OPENERS.has(words[from]?.lower ?? "")
  )
    from += 1;
  if (from > at + 1 || words[from]?.isCapital !== true || words[from]?.isTime === true || from >= limit)
    return undefined;
  const end = Math.min(limit, from + LONGEST_NAME);
  let to = from + 1;
  while (to < end) {
    const word = words[to];
    if (word === undefined || word.isTime) break;
    if (word.isCapital) to += 1;
    else if (word.lower === "&" && words[to + 1]?.isCapital) to += 2;
    else if (
      word.lower === "'s" &&
      words[to + 1]?.isCapital &&
      from + 1 < to + 1 &&
      isBodyAhead(words, to + 1)
    )
      to += 2;
    else if (
      word.lower === "(" &&
      words[to + 1]?.isCapital &&
      words[to + 2]?.lower === ")" &&
      words[to + 3]?.isCapital
    )
      to += 3;
    else if (JOINERS.has(word.lower) && word.lower !== "and" && words[to + 1]?.isCapital) to += 2;
    else if (word.lower === "of" && words[to + 1]?.lower === "the" && words[to + 2]?.isCapital) to += 3;
    else break;
  }
  return { from, to: Math.min(to, end) };
}

const isBodyAhead = (words: readonly Word[], at: number): boolean =>
  BODY_WORDS.has(words[at]?.lower ?? "") ||
  /^(?:daily|republic|bank|court|congress|party|front|army)$/.test(words[at]?.lower ?? "");

/** A person's or body's name without office: "Chinese President Xi Jinping" is Xi Jinping. */
export function actorFrom(
  text: string,
  words: readonly Word[],
  run: { readonly from: number; readonly to: number },
  book: NameBook,
): Actor {
  let from = run.from;
  for (let at = run.from; at < run.to - 1; at += 1) if (TITLES.has(words[at]?.lower ?? "")) from = at + 1;
  const isBody = run.to - from === 1 && BODY_WORDS.has(words[from]?.lower ?? "");
  if (words[from]?.isCapital !== true || isBody) from = run.from;
  const span: Span = { start: words[from]?.start ?? 0, end: words[run.to - 1]?.end ?? 0 };
  return { ...span, name: book.fullest(singleSpaces(text.slice(span.start, span.end))) };
}

export function isPersonRun(
  words: readonly Word[],
  run: { readonly from: number; readonly to: number },
): boolean {
  for (let at = run.from; at < run.to; at += 1) {
    const lower = words[at]?.lower ?? "";
    if (BODY_WORDS.has(lower) || lower === "of" || lower === "the") return false;
  }
  return true;
}
