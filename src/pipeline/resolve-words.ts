import {
  ambiguousWords,
  incompleteWords,
  lostEnd,
  lostWords,
  tooFewWords,
} from "../base/messages/decisions.ts";
import { unknownName } from "../base/messages/corpus-folder.ts";
import { failure, success, type Result } from "../base/problem.ts";
import { passageAt, type Passage } from "../domain/passage.ts";
import type { QuotedWords } from "./folder-format.ts";

/** Who quotes, and where that is written: `event conf-2018`, `curation.yaml, line 12`. */
export type Quoter = { readonly who: string; readonly where: string };
export type TextById = ReadonlyMap<string, string>;

/**
 * Finds quoted words in the text they name, exactly: no case folding, no guessing. Words that
 * stand more than once need `nth`. A long passage is quoted by its first and last words; it ends
 * with the first place after `from` where `to` stands.
 *
 *     from: "Cai Qi pointed out"   [Cai Qi pointed out … implemented, Cai said.]
 *     to: "Cai said."
 */
export function resolveWords(
  quoted: QuotedWords,
  texts: TextById,
  { who, where }: Quoter,
  ownSourceId?: string,
): Result<Passage> {
  const sourceId = quoted.in ?? ownSourceId ?? "";
  const text = texts.get(sourceId);
  if (text === undefined) return failure(unknownName(where, "source", sourceId));
  const words = quoted.words ?? quoted.from;
  const isWhole = quoted.words !== undefined && quoted.from === undefined && quoted.to === undefined;
  const isFromTo = quoted.words === undefined && quoted.from !== undefined && quoted.to !== undefined;
  if (words === undefined || isWhole === isFromTo) return failure(incompleteWords(who, where));

  const starts = findAll(text, words);
  const start = starts[(quoted.nth ?? 1) - 1];
  if (starts.length === 0) return failure(lostWords(who, where, words, sourceId));
  if (start === undefined) {
    return failure(tooFewWords(who, where, words, sourceId, quoted.nth ?? 1, starts.length));
  }
  if (quoted.nth === undefined && starts.length > 1) {
    return failure(ambiguousWords(who, where, words, sourceId, starts.length));
  }
  if (quoted.to === undefined) return success(passageAt(sourceId, text, start, start + words.length));
  const end = text.indexOf(quoted.to, start + words.length);
  if (end === -1) return failure(lostEnd(who, where, words, quoted.to, sourceId));
  return success(passageAt(sourceId, text, start, end + quoted.to.length));
}

/** Starts of all occurrences, overlapping ones included: "aa" stands twice in "aaa". */
function findAll(text: string, words: string): readonly number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) starts.push(at);
  return starts;
}
