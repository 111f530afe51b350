import { passageAt } from "../../domain/passage.ts";
import type { Segment, SourceDocument } from "../../domain/source-document.ts";
import { BODY_KINDS } from "../../domain/source-document.ts";
import type { Span } from "../../domain/span.ts";
import { byStart } from "../../domain/span.ts";
import type { Formula, Occurrence, Region, Theme } from "../../domain/theme.ts";
import { foldText } from "./fold-text.ts";
import { joinSpaces } from "./join-spaces.ts";
import { keepLongest } from "./keep-longest.ts";
import type { PhraseMatch } from "./phrase-automaton.ts";
import { buildPhraseAutomaton } from "./phrase-automaton.ts";

/** What is searched of a source; a `SourceDocument` is one. */
export type SearchedSource = Pick<SourceDocument, "id" | "text" | "segments">;

/** A wording of a formula or, without formula, words in which a theme must not be seen. */
type Phrase = { readonly theme: Theme; readonly formula?: Formula };
type Hit = Span & Phrase;
type CountedHit = Hit & { readonly formula: Formula };

/**
 * Where the formulas of the themes stand, in text order within each source; of several themes at
 * one place the longer wording first, then in the order of the themes.
 *
 * Within a theme the longest wording wins and nothing overlaps; different themes may share words.
 * A wording inside an exclusion of its theme does not count. An occurrence lies within one segment
 * of the body, a header or the navigation headline; other furniture is not searched.
 *
 * Ids read `<theme>@<witness>:<offset>`: they stay when formulas are added, because texts never change.
 */
export function findOccurrences(
  sources: readonly SearchedSource[],
  themes: readonly Theme[],
): readonly Occurrence[] {
  const find = buildPhraseAutomaton(themes.flatMap(phrasesOf));
  const rank = new Map(themes.map((theme, index) => [theme, index]));
  const inReadingOrder = (a: Hit, b: Hit): number =>
    byStart(a, b) || (rank.get(a.theme) ?? 0) - (rank.get(b.theme) ?? 0);
  return sources.flatMap((source) => {
    const folded = foldText(source.text);
    return source.segments.flatMap((segment) => {
      const region = regionOf(segment);
      if (region === undefined) return [];
      return countable(findHits(folded, segment, find))
        .toSorted(inReadingOrder)
        .map((hit) => toOccurrence(source, segment, region, hit));
    });
  });
}

function phrasesOf(theme: Theme): readonly { readonly words: string; readonly phrase: Phrase }[] {
  const wordings = theme.formulas.flatMap((formula) =>
    [...formula.zh, ...formula.en].map((words) => ({ words, phrase: { theme, formula } })),
  );
  const exclusions = theme.exclusions.map(({ words }) => ({ words, phrase: { theme } }));
  return [...wordings, ...exclusions].map(({ words, phrase }) => ({
    words: joinSpaces(foldText(words.trim())).text,
    phrase,
  }));
}

function regionOf({ kind }: Segment): Region | undefined {
  if (kind === "navigation" || kind === "header") return kind;
  return (BODY_KINDS as readonly string[]).includes(kind) ? "body" : undefined;
}

/** Every wording and exclusion in the segment, overlapping ones too, at offsets of the source. */
function findHits(
  folded: string,
  { start, end }: Segment,
  find: (text: string) => readonly PhraseMatch<Phrase>[],
): readonly Hit[] {
  const { text, originalOffset } = joinSpaces(folded.slice(start, end));
  return find(text)
    .filter((match) => standsAlone(text, match))
    .map((match) => ({
      ...match.phrase,
      start: start + originalOffset(match.start),
      end: start + originalOffset(match.end - 1) + 1,
    }));
}

/** A Latin wording is found as words, not inside them; Chinese has no marks between words. */
const standsAlone = (text: string, { start, end }: Span): boolean =>
  !(isWordPart(text, start - 1) && isWordPart(text, start)) &&
  !(isWordPart(text, end - 1) && isWordPart(text, end));

const isWordPart = (text: string, at: number): boolean =>
  text.charCodeAt(at) < HAN_BEGINS && /[\p{Script=Latin}\p{Nd}]/u.test(text.charAt(at));

/** Above are scripts without spaces: no need to ask each character for its properties. */
const HAN_BEGINS = 0x2e80;

/** Per theme: no wording inside an exclusion, and the longest of those that overlap. */
function countable(hits: readonly Hit[]): readonly CountedHit[] {
  const byTheme = new Map<Theme, Hit[]>();
  for (const hit of hits) {
    const others = byTheme.get(hit.theme);
    if (others === undefined) byTheme.set(hit.theme, [hit]);
    else others.push(hit);
  }
  return [...byTheme.values()].flatMap((ofTheme) => keepLongest(outsideExclusions(ofTheme)));
}

function outsideExclusions(hits: readonly Hit[]): readonly CountedHit[] {
  let excludedTo = 0;
  const kept: CountedHit[] = [];
  for (const hit of hits.toSorted(exclusionsFirst)) {
    if (!isWording(hit)) excludedTo = Math.max(excludedTo, hit.end);
    else if (hit.end > excludedTo) kept.push(hit);
  }
  return kept;
}

const isWording = (hit: Hit): hit is CountedHit => hit.formula !== undefined;

/** Sorted by start, so that the exclusion reaching farthest is the one to lie inside of. */
const exclusionsFirst = (a: Hit, b: Hit): number =>
  a.start - b.start || Number(a.formula !== undefined) - Number(b.formula !== undefined);

const toOccurrence = (
  { id, text }: SearchedSource,
  { witnessId }: Segment,
  region: Region,
  { theme, formula, start, end }: CountedHit,
): Occurrence => ({
  id: `${theme.id}@${witnessId}:${start}`,
  themeId: theme.id,
  formulaId: formula.id,
  strength: formula.strength,
  witnessId,
  region,
  passage: passageAt(id, text, start, end),
});
