import { assert } from "../base/assert.ts";
import type { Bilingual, Language } from "../domain/language.ts";
import type { Passage } from "../domain/passage.ts";
import type { SourceDocument, Witness } from "../domain/source-document.ts";
import type { Statement } from "../domain/statement.ts";
import type { Theme } from "../domain/theme.ts";
import { groupBy } from "../base/group-by.ts";
import { countByColumn, countTogether, findNested } from "../themes/count-matrix.ts";
import type { MatrixCounts } from "../themes/count-matrix.ts";
import { countTokens } from "../themes/count-tokens.ts";
import { placeOccurrences } from "../themes/place-occurrences.ts";
import type { PlacedOccurrence } from "../themes/place-occurrences.ts";
import type { AppState } from "../state/app-state.ts";
import type { MatrixOrder, MatrixUnit, MatrixView } from "../state/study.ts";
import type { CorpusIndex } from "./corpus-index.ts";
import { createSelector } from "./create-selector.ts";
import { selectIndex } from "./select-index.ts";
import { inOrderOfIssue } from "./select-reader.ts";
import { nameEntities } from "./speakers.ts";

/**
 * 1. selectPlaced   core occurrences with their sentence, paragraph and speaker
 * 2. selectMatrix   the table that is studied: rows of themes, columns of texts, speakers or themes
 * 3. selectNested   core wordings that stand inside wordings of another theme
 */
export type MatrixColumn = { readonly id: string } & (
  | { readonly type: "witness"; readonly witness: Witness; readonly source: SourceDocument }
  /** No name: what the report itself says. One column per language: rates per word and per character are not mixed. */
  | {
      readonly type: "speaker";
      /** As the text names them, or as the corpus does where it knows them. */
      readonly speaker?: string | Bilingual;
      readonly language: Language;
    }
  | { readonly type: "theme"; readonly theme: Theme }
);

/** `of` is the denominator: words or characters, or the sentences or paragraphs the row's theme stands in. */
export type MatrixCell = {
  readonly column: MatrixColumn;
  readonly count: number;
  readonly of: number;
  readonly passages: readonly Passage[];
};
export type MatrixRow = { readonly theme: Theme; readonly cells: readonly MatrixCell[] };
export type MatrixTable = {
  readonly columns: readonly MatrixColumn[];
  /** Words or characters of each column; none where columns are themes. */
  readonly lengths: readonly (number | undefined)[];
  readonly rows: readonly MatrixRow[];
};

const NO_TABLE: MatrixTable = { columns: [], lengths: [], rows: [] };

export const selectPlaced = createSelector([selectIndex], (index): readonly PlacedOccurrence[] => {
  if (!index) return [];
  const { occurrences, sources, statements } = index.corpus;
  const core = occurrences.filter(({ strength }) => strength === "core");
  return placeOccurrences(core, sources, statements);
});

export const selectNested = createSelector([selectPlaced], findNested);

const matrixOf = (state: AppState) => (state.view.study?.type === "matrix" ? state.view.study : undefined);
const selectShow = (state: AppState): MatrixView | undefined => matrixOf(state)?.show;
const selectOrder = (state: AppState): MatrixOrder | undefined => matrixOf(state)?.order;
const selectWithin = (state: AppState): MatrixUnit | undefined => matrixOf(state)?.within;

export const selectMatrix = createSelector(
  [selectIndex, selectPlaced, selectShow, selectOrder, selectWithin],
  (index, placed, show, order = "family", within = "sentence"): MatrixTable => {
    if (!index || show === undefined) return NO_TABLE;
    const themes = order === "family" ? index.corpus.themes : byFirstUse(index);
    if (show === "sources") return tableOfTexts(index, themes, placed);
    if (show === "speakers") return tableOfSpeakers(index, themes, placed);
    return tableOfPairs(index, themes, placed, within);
  },
);

const orderedWitnesses = ({ corpus }: CorpusIndex) =>
  inOrderOfIssue(corpus.sources).flatMap((source) =>
    source.witnesses.map((witness) => ({ source, witness })),
  );

/** By the first text in the order of issue that uses them; of the same text, by family. */
function byFirstUse(index: CorpusIndex): readonly Theme[] {
  const witnesses = orderedWitnesses(index);
  const first = (theme: Theme) => {
    const place = witnesses.findIndex(({ witness }) => index.coreIn(theme.id, witness.id).length > 0);
    return place === -1 ? witnesses.length : place;
  };
  return index.corpus.themes.toSorted((a, b) => first(a) - first(b));
}

function makeTable(
  themes: readonly Theme[],
  columns: readonly { readonly column: MatrixColumn; readonly length: number }[],
  counts: MatrixCounts,
): MatrixTable {
  return {
    columns: columns.map(({ column }) => column),
    lengths: columns.map(({ length }) => length),
    rows: themes.map((theme) => ({
      theme,
      cells: columns.map(({ column, length }) => {
        const passages = counts.at(theme.id, column.id);
        return { column, count: passages.length, of: length, passages };
      }),
    })),
  };
}

function tableOfTexts(index: CorpusIndex, themes: readonly Theme[], placed: readonly PlacedOccurrence[]) {
  const columns = orderedWitnesses(index).map(({ source, witness }) => ({
    column: { id: witness.id, type: "witness" as const, witness, source },
    length: index.witnesses.get(witness.id)?.tokens ?? 0,
  }));
  return makeTable(
    themes,
    columns,
    countByColumn(placed, ({ occurrence }) => occurrence.witnessId),
  );
}

function tableOfSpeakers(index: CorpusIndex, themes: readonly Theme[], placed: readonly PlacedOccurrence[]) {
  const { statements } = index.corpus;
  const ids = nameEntities(index.corpus);
  const nameOf = (speaker: string): string | Bilingual =>
    index.entities.get(ids.get(speaker) ?? "")?.name ?? speaker;
  const columnId = (speaker: string | undefined, language: Language): string => {
    const name = speaker === undefined ? "" : nameOf(speaker);
    return `${language}:${typeof name === "string" ? name : name[language]}`;
  };
  const languageOf = ({ occurrence }: PlacedOccurrence): Language =>
    index.witnesses.get(occurrence.witnessId)?.witness.language ?? "en";
  const counts = countByColumn(placed, (one) => columnId(one.statement?.speaker, languageOf(one)));
  const said = groupBy(
    statements.filter(({ content }) => content.length > 0),
    ({ speaker, language }) => columnId(speaker, language),
  );
  const speakers = [...said].flatMap(([id, own]) => {
    const [first] = own;
    if (first === undefined) return [];
    const { language } = first;
    const column = { id, type: "speaker" as const, speaker: nameOf(first.speaker), language };
    return [{ column, length: saidLength(own, index) }];
  });
  const nobody = (["en", "zh"] as const).flatMap((language) => {
    const all = [...index.witnesses.values()].filter(({ witness }) => witness.language === language);
    const whole = all.reduce((sum, { tokens }) => sum + tokens, 0);
    const told = speakers.reduce(
      (sum, { column, length }) => sum + (column.language === language ? length : 0),
      0,
    );
    const column = { id: columnId(undefined, language), type: "speaker" as const, language };
    return whole > 0 ? [{ column, length: Math.max(0, whole - told) }] : [];
  });
  const longestFirst = speakers.toSorted((a, b) => b.length - a.length);
  const people = [...groupBy(longestFirst, ({ column }) => column.speaker).values()];
  return makeTable(themes, [...people.flat(), ...nobody], counts);
}

function saidLength(statements: readonly Statement[], index: CorpusIndex): number {
  const parts = statements.flatMap(({ content, language }) => content.map((part) => ({ ...part, language })));
  return parts.reduce((sum, { sourceId, start, end, language }) => {
    const source = index.sources.get(sourceId);
    assert(source, `what is said stands in a source of the corpus, not in ${sourceId}`);
    return sum + countTokens(source.text, language, start, end);
  }, 0);
}

function tableOfPairs(
  index: CorpusIndex,
  themes: readonly Theme[],
  placed: readonly PlacedOccurrence[],
  within: MatrixUnit,
): MatrixTable {
  const counts = countTogether(placed, index.sources, (one) => one[within]);
  const columns = themes.map((theme) => ({ id: theme.id, type: "theme" as const, theme }));
  return {
    columns,
    lengths: columns.map(() => undefined),
    rows: themes.map((theme) => {
      const of = counts.at(theme.id, theme.id).length;
      return {
        theme,
        cells: columns.map((column) => {
          const passages = counts.at(theme.id, column.id);
          return { column, count: passages.length, of, passages };
        }),
      };
    }),
  };
}
