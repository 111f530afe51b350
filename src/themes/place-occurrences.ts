import { groupBy } from "../base/group-by.ts";
import type { Passage } from "../domain/passage.ts";
import type { Segment, Sentence, SourceDocument } from "../domain/source-document.ts";
import { indexSpans } from "../domain/span-index.ts";
import { contains, spanLength } from "../domain/span.ts";
import type { Span } from "../domain/span.ts";
import type { Statement } from "../domain/statement.ts";
import type { Occurrence } from "../domain/theme.ts";

/** An occurrence with the units it stands in and who says it. What stands in no sentence, a headline for instance, has none. */
export type PlacedOccurrence = {
  readonly occurrence: Occurrence;
  readonly sentence?: Sentence;
  readonly paragraph?: Segment;
  /** The statement whose words hold it; none: the report itself speaks, or nobody is named. */
  readonly statement?: Statement;
};

/**
 * Each occurrence once, in the order given. Where one statement is reported inside another the
 * narrowest that holds the words counts: who is said to say it.
 */
export function placeOccurrences(
  occurrences: readonly Occurrence[],
  sources: readonly SourceDocument[],
  statements: readonly Statement[],
): readonly PlacedOccurrence[] {
  const told = groupBy(statements, ({ sourceId }) => sourceId);
  const finders = new Map(
    sources.map((source) => [source.id, findersOf(source, told.get(source.id) ?? [])] as const),
  );
  return occurrences.map((occurrence) => {
    const find = finders.get(occurrence.passage.sourceId);
    const sentence = find?.sentence(occurrence.passage);
    const paragraph = find?.paragraph(occurrence.passage);
    const part = find?.part(occurrence.passage);
    return {
      occurrence,
      ...(sentence && { sentence }),
      ...(paragraph && { paragraph }),
      ...(part && { statement: part.statement }),
    };
  });
}

type Part = Span & { readonly statement: Statement };

function findersOf(source: SourceDocument, statements: readonly Statement[]) {
  const parts = statements.flatMap((statement) =>
    statement.content.map(({ start, end }: Passage): Part => ({ start, end, statement })),
  );
  return {
    sentence: narrowestOf(source.sentences),
    paragraph: narrowestOf(source.segments.filter(({ kind }) => kind === "paragraph")),
    part: narrowestOf(parts),
  };
}

/** Finds the shortest of many spans that holds one; of equally short ones the first listed. */
function narrowestOf<T extends Span>(spans: readonly T[]): (span: Span) => T | undefined {
  const find = indexSpans(spans);
  return (sought) =>
    find(sought)
      .toSorted((a, b) => a - b)
      .flatMap((place) => spans[place] ?? [])
      .filter((span) => contains(span, sought))
      .reduce<T | undefined>(
        (best, span) => (best === undefined || spanLength(span) < spanLength(best) ? span : best),
        undefined,
      );
}
