import type { Language } from "../../src/domain/language.ts";
import type { TokenisedSource } from "../../src/extraction/themes/clause-table.ts";
import { foldText } from "../../src/extraction/themes/fold-text.ts";
import { FUNCTION_WORDS } from "../../src/extraction/themes/function-words.ts";

type Place = {
  readonly source: number;
  readonly start: number;
  readonly end: number;
  /** Its neighbours beyond function words, if there are any before the end of the clause. */
  readonly left: string | undefined;
  readonly right: string | undefined;
};
type Token = { readonly word: string; readonly start: number; readonly end: number };

const TOKEN =
  /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+(?:['-](?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+)*/gu;

/** What `findRecurringWordings` must find, in so many words: every sequence is written out and looked up. */
export function findWordingsNaively(sources: readonly TokenisedSource[]) {
  return (["en", "zh"] as const)
    .flatMap((language) => findInLanguage(sources, language))
    .filter(({ exactScore }) => exactScore > 0)
    .toSorted((a, b) => b.exactScore - a.exactScore || (a.words < b.words ? -1 : a.words > b.words ? 1 : 0))
    .map(({ language, words, places, sourceCount, exactScore }) => ({
      id: `${language}:${words}`,
      places: withoutOverlaps(places).map(({ source, start, end }) => [source, start, end]),
      sourceCount,
      score: Math.round(exactScore * 1000) / 1000,
    }));
}

function findInLanguage(sources: readonly TokenisedSource[], language: Language) {
  const [shortest, longest] = language === "en" ? [2, 16] : [3, 24];
  const isFunctionWord = (word: string): boolean => FUNCTION_WORDS[language].has(word);
  const placesOf = new Map<string, Place[]>();
  sources.forEach((source, index) => {
    for (const tokens of cutNaively(source, language))
      for (let length = shortest; length <= longest; length += 1)
        for (let from = 0; from + length <= tokens.length; from += 1) {
          const words = tokens.slice(from, from + length).map(({ word }) => word);
          const others = [tokens.slice(0, from).toReversed(), tokens.slice(from + length)];
          const [left, right] = others.map(
            (side) => side.slice(0, 4).find(({ word }) => !isFunctionWord(word))?.word,
          );
          const [start, end] = [tokens[from]!.start, tokens[from + length - 1]!.end];
          const key = JSON.stringify(words);
          placesOf.set(key, [...(placesOf.get(key) ?? []), { source: index, start, end, left, right }]);
        }
  });
  const candidates = new Map(
    [...placesOf]
      .map(([key, places]) => ({ parts: JSON.parse(key) as readonly string[], places }))
      .toSorted((a, b) => a.parts.length - b.parts.length)
      .map(({ parts, places }) => ({
        language,
        words: language === "en" ? parts.join(" ") : spell(parts),
        parts,
        places,
        sourceCount: new Set(places.map(({ source }) => source)).size,
        variety: Math.min(entropy(places.map((p) => p.left)), entropy(places.map((p) => p.right))),
      }))
      .filter(({ parts, sourceCount, variety }) => {
        return sourceCount > 1 && variety > 0 && ![parts[0]!, parts.at(-1)!].some(isFunctionWord);
      })
      .map((candidate) => [JSON.stringify(candidate.parts), candidate]),
  );
  return [...candidates.values()].map((candidate) => {
    const around = [...candidates.values()].flatMap((longer) =>
      Array.from({ length: timesIn(candidate.parts, longer.parts) }, () => longer.places.length),
    );
    const mean = around.length === 0 ? 0 : around.reduce((sum, places) => sum + places, 0) / around.length;
    const own = Math.max(0, candidate.places.length - mean);
    const spread = candidate.sourceCount / sources.length;
    const exactScore = Math.log2(1 + candidate.parts.length) * own * candidate.variety * spread;
    return { ...candidate, exactScore };
  });
}

/** The words of each clause: what stands between two words must be white space, or the clause ends. */
function cutNaively({ text, sentences }: TokenisedSource, language: Language): readonly (readonly Token[])[] {
  return sentences
    .filter((sentence) => sentence.language === language)
    .flatMap((sentence) => {
      const folded = foldText(text.slice(sentence.start, sentence.end));
      const clauses: Token[][] = [[]];
      let after = 0;
      for (const { 0: word, index } of folded.matchAll(TOKEN)) {
        if (folded.slice(after, index).trim() !== "") clauses.push([]);
        after = index + word.length;
        clauses.at(-1)!.push({ word, start: sentence.start + index, end: sentence.start + after });
      }
      return clauses;
    });
}

/** "5 G网" has a space where "5G网" has none; Han needs none. */
const spell = (parts: readonly string[]): string =>
  parts.join(" ").replace(/(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu, "");

/** How often a shorter wording of at most ten words is a part of a longer one. */
function timesIn(part: readonly string[], whole: readonly string[]): number {
  if (part.length > 10 || part.length >= whole.length) return 0;
  return whole.filter((_, from) => part.every((word, at) => whole[from + at] === word)).length;
}

function entropy(neighbours: readonly (string | undefined)[]): number {
  const counts = new Map<string, number>();
  for (const word of neighbours) if (word !== undefined) counts.set(word, (counts.get(word) ?? 0) + 1);
  const total = neighbours.length;
  const ends = neighbours.filter((word) => word === undefined).length;
  return [...counts.values()].reduce(
    (bits, count) => bits + (count / total) * Math.log2(total / count),
    (ends / total) * Math.log2(total),
  );
}

function withoutOverlaps(places: readonly Place[]): readonly Place[] {
  const kept: Place[] = [];
  for (const place of places) {
    const before = kept.at(-1);
    if (before === undefined || before.source !== place.source || before.end <= place.start) kept.push(place);
  }
  return kept;
}
