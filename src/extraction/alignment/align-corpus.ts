import type { AlignmentLink } from "../../domain/alignment.ts";
import type { SourceDocument, Witness } from "../../domain/source-document.ts";
import { alignWitnesses } from "./align-witnesses.ts";
import { composeLinks, turnAround } from "./compose-links.ts";
import type { AlignableWitness } from "./read-units.ts";
import { replaceLinks } from "./replace-links.ts";

/** What of a source the alignment looks at. */
export type AlignableSource = Pick<
  SourceDocument,
  "id" | "reports" | "witnesses" | "text" | "segments" | "sentences"
>;

/**
 * All links a corpus calls for, pair of witnesses by pair, in the order of the corpus:
 *
 *     1. inside a source    each witness with the one it translates
 *     2. between sources    of one event: one witness of each, in one language where they share one
 *     3. by composition     the other witnesses of those sources, through the two layers above
 *     4. on request         pairs that only a person has linked
 *
 * A triptych (Chinese, its translation, an official English report) is two layers aligned and
 * the third composed, so the three never contradict one another. Reviewed links replace the
 * proposals they touch before anything is composed.
 */
export function alignCorpus(
  sources: readonly AlignableSource[],
  reviewed: readonly AlignmentLink[] = [],
): readonly AlignmentLink[] {
  const layers = new Map<string, readonly AlignmentLink[]>();
  const add = (a: string, b: string, proposals: readonly AlignmentLink[]): void => {
    layers.set(pairKey(a, b), replaceLinks(proposals, reviewedBetween(reviewed, a, b)));
  };
  const layer = (a: string, b: string): readonly AlignmentLink[] | undefined => {
    const turned = layers.get(pairKey(b, a));
    return layers.get(pairKey(a, b)) ?? (turned && turnAround(turned));
  };

  for (const source of sources) {
    for (const [a, b] of translationsIn(source)) {
      add(a.id, b.id, alignWitnesses(witnessIn(source, a.id), witnessIn(source, b.id)));
    }
  }
  for (const [first, second] of reportsOfOneEvent(sources)) {
    const chosen = choosePair(first.witnesses, second.witnesses);
    if (chosen === undefined) continue;
    const [a, b] = chosen;
    add(a.id, b.id, alignWitnesses(witnessIn(first, a.id), witnessIn(second, b.id)));
    for (const other of second.witnesses) {
      const step = other === b ? undefined : layer(b.id, other.id);
      if (step !== undefined)
        add(a.id, other.id, composeLinks(a.id, other.id, layer(a.id, b.id) ?? [], step));
    }
    for (const other of first.witnesses) {
      const step = other === a ? undefined : layer(other.id, a.id);
      if (step === undefined) continue;
      for (const end of second.witnesses) {
        const onwards = layer(a.id, end.id);
        if (onwards !== undefined) add(other.id, end.id, composeLinks(other.id, end.id, step, onwards));
      }
    }
  }
  for (const { a, b } of reviewed) {
    const first = sources.find(({ witnesses }) => witnesses.some(({ id }) => id === a));
    const second = sources.find(({ witnesses }) => witnesses.some(({ id }) => id === b));
    if (first === undefined || second === undefined || layer(a, b) !== undefined) continue;
    add(a, b, alignWitnesses(witnessIn(first, a), witnessIn(second, b)));
  }
  return [...layers.values()].flat();
}

/** Reviewed links of a pair, whichever of the two the person named first. */
const reviewedBetween = (
  reviewed: readonly AlignmentLink[],
  a: string,
  b: string,
): readonly AlignmentLink[] => [
  ...reviewed.filter((link) => link.a === a && link.b === b),
  ...turnAround(reviewed.filter((link) => link.a === b && link.b === a)),
];

const pairKey = (a: string, b: string): string => `${a}\n${b}`;

/** Witnesses of a source and those they translate, each pair in the order of the source. */
const translationsIn = ({ witnesses }: AlignableSource): readonly (readonly [Witness, Witness])[] =>
  witnesses.flatMap((a, index) =>
    witnesses
      .slice(index + 1)
      .filter((b) => a.translates === b.id || b.translates === a.id)
      .map((b) => [a, b] as const),
  );

const reportsOfOneEvent = (
  sources: readonly AlignableSource[],
): readonly (readonly [AlignableSource, AlignableSource])[] =>
  sources.flatMap((first, index) =>
    first.reports === undefined
      ? []
      : sources
          .slice(index + 1)
          .filter((second) => second.reports === first.reports)
          .map((second) => [first, second] as const),
  );

/** Words tell more than lengths: two witnesses in one language if there are any. */
function choosePair(
  first: readonly Witness[],
  second: readonly Witness[],
): readonly [Witness, Witness] | undefined {
  const pairs = first.flatMap((a) => second.map((b) => [a, b] as const));
  return pairs.find(([a, b]) => a.language === b.language) ?? pairs[0];
}

function witnessIn(source: AlignableSource, id: string): AlignableWitness {
  const segments = source.segments.filter(({ witnessId }) => witnessId === id);
  const segmentIds = new Set(segments.map((segment) => segment.id));
  return {
    id,
    language: source.witnesses.find((witness) => witness.id === id)?.language ?? "en",
    text: source.text,
    segments,
    sentences: source.sentences.filter(({ segmentId }) => segmentIds.has(segmentId)),
  };
}
