import { groupBy } from "../base/group-by.ts";
import type { Sentence } from "../domain/source-document.ts";
import type { Statement } from "../domain/statement.ts";
import { statementsBySentence } from "../domain/statements-by-sentence.ts";
import { createSelector } from "./create-selector.ts";
import { selectIndex } from "./select-index.ts";
import { selectOpenSource } from "./select-reader.ts";

/**
 * 1. selectSentences    the sentences of the open text, by segment
 * 2. selectStatements   who says what in them, by sentence
 */
export const selectSentences = createSelector(
  [selectOpenSource],
  (source): ReadonlyMap<string, readonly Sentence[]> =>
    groupBy(source?.sentences ?? [], ({ segmentId }) => segmentId),
);

export const selectStatements = createSelector(
  [selectIndex, selectOpenSource],
  (index, source): ReadonlyMap<string, readonly Statement[]> =>
    statementsBySentence(
      source ?? { sentences: [] },
      (index?.corpus.statements ?? []).filter(({ sourceId }) => sourceId === source?.id),
    ),
);
