import type { Language } from "../../domain/language.ts";
import type { Segment, Witness } from "../../domain/source-document.ts";
import type { Piece } from "./classify-blocks.ts";
import { classifyBlocks } from "./classify-blocks.ts";
import { findLines } from "./find-lines.ts";
import { joinWrappedLines } from "./join-wrapped-lines.ts";
import { languageOf } from "./line-shapes.ts";

export type StructuredSource = {
  readonly id: string;
  readonly witnesses: readonly Witness[];
  /** The language of the whole text, where somebody knows it; otherwise each segment has that of its script. */
  readonly language?: Language;
};

/**
 * The segments of a text: disjoint, in order, covering every character that is not white space.
 * Where a source declares witnesses in both languages, each segment goes to the first witness
 * written in its script. Ids: `p1`, `p2`… number the paragraphs of one witness, Chinese ones read
 * `p1z`; all else is numbered per kind: `headline1`, `link-list2`.
 */
export function findStructure(text: string, source: StructuredSource): readonly Segment[] {
  const pieces = classifyBlocks(text, joinWrappedLines(text, findLines(text)));
  const counts = new Map<string, number>();
  const next = (key: string): number => {
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count;
  };
  let previous: Language = source.witnesses[0]?.language ?? "en";
  return pieces.map((piece) => {
    const language = source.language ?? languageOf(text, piece, previous);
    previous = language;
    const witnessId = witnessFor(source, language);
    return piece.kind === "paragraph"
      ? numberedParagraph(piece, language, witnessId, next(`paragraph of ${witnessId}`))
      : { ...piece, id: `${piece.kind}${next(piece.kind)}`, language, witnessId };
  });
}

const numberedParagraph = (piece: Piece, language: Language, witnessId: string, number: number): Segment => ({
  ...piece,
  id: language === "zh" ? `p${number}z` : `p${number}`,
  language,
  witnessId,
  number,
});

/** A source that declares no witness is its own. */
const witnessFor = ({ id, witnesses }: StructuredSource, language: Language): string =>
  (witnesses.find((witness) => witness.language === language) ?? witnesses[0])?.id ?? id;
