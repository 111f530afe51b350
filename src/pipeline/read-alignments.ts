import {
  emptyLink,
  linkedTwice,
  linkedWithItself,
  lostSentence,
  otherWords,
} from "../base/messages/alignments.ts";
import { unknownName } from "../base/messages/corpus-folder.ts";
import { failure, success, type Problem, type Result } from "../base/problem.ts";
import type { PathKey } from "../corpus/describe-issue.ts";
import type { AlignmentLink } from "../domain/alignment.ts";
import type { Bilingual } from "../domain/language.ts";
import type { Segment, Sentence, Witness } from "../domain/source-document.ts";
import { linkId } from "../extraction/alignment/link-id.ts";
import { byPlace } from "../extraction/alignment/reading-order.ts";
import type { AlignmentsYaml } from "./folder-format.ts";
import type { YamlFile } from "./read-yaml.ts";

/** What of a source the reviewed links are checked against. */
export type LinkedSource = {
  readonly text: string;
  readonly witnesses: readonly Witness[];
  readonly segments: readonly Segment[];
  readonly sentences: readonly Sentence[];
};

type Pair = AlignmentsYaml["reviewed"][number];
type Entry = Pair["links"][number];

/** The sentences of one witness: by id, and by what they say. */
type Sentences = { readonly witnessId: string; readonly words: ReadonlyMap<string, string> };

/**
 * The reviewed links of a corpus folder. Each names its sentences by number and by their first
 * words; both must agree with the text as it is now, exactly, or the link is a problem: a review
 * is never carried over to other words. All problems of all links at once.
 */
export function readAlignments(
  { value: { reviewed }, placeOf }: YamlFile<AlignmentsYaml>,
  sources: readonly LinkedSource[],
): Result<readonly AlignmentLink[]> {
  const witnesses = new Map(
    sources.flatMap((source) => source.witnesses.map(({ id }) => [id, sentencesOf(source, id)] as const)),
  );
  const problems: Problem[] = [];
  const links: AlignmentLink[] = [];
  const linked = new Set<string>();

  for (const [at, pair] of reviewed.entries()) {
    const a = witnesses.get(pair.a);
    const b = witnesses.get(pair.b);
    const place = (...path: readonly PathKey[]): string => placeOf(["reviewed", at, ...path]);
    if (a === undefined) problems.push(unknownName(place("a"), "witness", pair.a));
    if (b === undefined) problems.push(unknownName(place("b"), "witness", pair.b));
    if (a === undefined || b === undefined) continue;
    if (a === b) {
      problems.push(linkedWithItself(place("b"), pair.b));
      continue;
    }
    for (const [index, entry] of pair.links.entries()) {
      const sides = [
        { side: "a", own: a, other: b },
        { side: "b", own: b, other: a },
      ] as const;
      for (const { side, own, other } of sides) {
        for (const [sentenceId, words] of Object.entries(entry[side])) {
          const where = place("links", index, side, sentenceId);
          problems.push(...checkWords(own, sentenceId, words, where));
          const key = JSON.stringify([own.witnessId, other.witnessId, sentenceId]);
          if (linked.has(key)) problems.push(linkedTwice(where, sentenceId, own.witnessId));
          linked.add(key);
        }
      }
      const link = linkOf(pair, entry);
      if (link.left.length + link.right.length === 0) problems.push(emptyLink(place("links", index)));
      links.push(link);
    }
  }
  return problems.length > 0 ? failure(...problems) : success(links);
}

function sentencesOf({ text, segments, sentences }: LinkedSource, witnessId: string): Sentences {
  const own = new Set(segments.filter((segment) => segment.witnessId === witnessId).map(({ id }) => id));
  const words = sentences
    .filter(({ segmentId }) => own.has(segmentId))
    .map(({ id, start, end }) => [id, text.slice(start, end)] as const);
  return { witnessId, words: new Map(words) };
}

function checkWords(
  { witnessId, words: known }: Sentences,
  sentenceId: string,
  words: string,
  where: string,
): readonly Problem[] {
  const found = known.get(sentenceId);
  if (found?.startsWith(words) === true) return [];
  const others = [...known].filter(([, other]) => other.startsWith(words));
  const nowId = others.length === 1 ? others[0]?.[0] : undefined;
  return found === undefined
    ? [lostSentence(where, sentenceId, witnessId, words, nowId)]
    : [otherWords(where, sentenceId, witnessId, words, found, nowId)];
}

function linkOf({ a, b, by, on }: Pair, { a: beginA, b: beginB, moved, why }: Entry): AlignmentLink {
  const left = Object.keys(beginA).toSorted(byPlace);
  const right = Object.keys(beginB).toSorted(byPlace);
  return {
    id: linkId(a, b, left[0], right[0]),
    a,
    b,
    left,
    right,
    status: "reviewed",
    moved,
    provenance: { rule: "reviewed", confidence: "high", because: reason(by, on, why) },
  };
}

const reason = (by: string, on: string, why: Bilingual | undefined): Bilingual => ({
  en: `${why === undefined ? "" : `${why.en} `}Reviewed by ${by} on ${on}.`,
  zh: `${why?.zh ?? ""}${by}于${on}审定。`,
});
