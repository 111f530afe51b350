import type { Corpus } from "../../domain/corpus.ts";
import type { Language } from "../../domain/language.ts";
import type { Era } from "../../timeline/lay-out-picture.ts";
import { stackEras } from "../../timeline/era-shapes.ts";

export const tellEras = (corpus: Corpus, language: Language): readonly Era[] =>
  corpus.eras.map(({ id, label, dating: { earliest, latest } }) => ({
    id,
    label: label[language],
    ...(earliest !== undefined && { from: earliest }),
    ...(latest !== undefined && { to: latest }),
  }));

/** How many rows the eras take above the events, whatever part of them is in view. */
export const countEraRows = (eras: readonly Era[]): number =>
  stackEras(eras.map(({ from = -Infinity, to = Infinity }) => ({ from, to: to + 1 }))).reduce(
    (rows, { row }) => Math.max(rows, row + 1),
    0,
  );
