import type { AlignableSource } from "../../src/extraction/alignment/align-corpus.ts";
import type { AlignableWitness } from "../../src/extraction/alignment/align-witnesses.ts";
import { findSentences } from "../../src/extraction/structure/find-sentences.ts";
import { findStructure } from "../../src/extraction/structure/find-structure.ts";
import { fiveSources } from "./five-sources.ts";

const STUDY = new Set(["000", "001"]);

/** The five sources with their sentences, and which event they report. */
export const fiveAlignableSources: readonly AlignableSource[] = fiveSources.map(
  ({ gold, id, text, witnesses }) => {
    const segments = findStructure(text, { id, witnesses });
    return {
      id,
      text,
      reports: STUDY.has(gold.id) ? "study-session" : id,
      witnesses: witnesses.map((witness) => ({
        ...witness,
        ...(witness.id.endsWith(".en") && { translates: witness.id.replace(/en$/, "zh") }),
      })),
      segments,
      sentences: findSentences(text, segments),
    };
  },
);

export function fiveWitness(witnessId: string): AlignableWitness {
  const source = fiveAlignableSources.find(({ witnesses }) => witnesses.some(({ id }) => id === witnessId))!;
  const segments = source.segments.filter((segment) => segment.witnessId === witnessId);
  const { language } = source.witnesses.find(({ id }) => id === witnessId)!;
  return {
    id: witnessId,
    language,
    text: source.text,
    segments,
    sentences: source.sentences.filter(({ segmentId }) => segments.some(({ id }) => id === segmentId)),
  };
}
