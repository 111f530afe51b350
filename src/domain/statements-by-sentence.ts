import { groupBy } from "../base/group-by.ts";
import type { SourceDocument } from "./source-document.ts";
import { contains, overlaps } from "./span.ts";
import type { Span } from "./span.ts";
import type { Statement } from "./statement.ts";

/** From the first to the last word of a statement: who speaks, the verb, what is said. */
export function extentOf({ speakerPassage, verbs, content }: Statement): Span {
  const words = [...(speakerPassage ? [speakerPassage] : []), ...verbs, ...content];
  return {
    start: Math.min(...words.map(({ start }) => start)),
    end: Math.max(...words.map(({ end }) => end)),
  };
}

/**
 * Who says what in each sentence of a source, by the id of the sentence, in the order given. A turn of a
 * transcript names the first sentence of its paragraph and reaches all of them.
 */
export function statementsBySentence(
  { sentences }: Pick<SourceDocument, "sentences">,
  statements: readonly Statement[],
): ReadonlyMap<string, readonly Statement[]> {
  if (statements.length === 0) return new Map();
  const byId = new Map(sentences.map((sentence) => [sentence.id, sentence] as const));
  const inSegment = groupBy(sentences, ({ segmentId }) => segmentId);
  const reached = statements.flatMap((statement) => {
    const own = byId.get(statement.sentenceId);
    const extent = extentOf(statement);
    const isShort = own === undefined || contains(own, extent);
    const others = isShort ? [] : (inSegment.get(own.segmentId) ?? []);
    const ids = others.flatMap(({ id, ...span }) =>
      id !== statement.sentenceId && overlaps(span, extent) ? [id] : [],
    );
    return [statement.sentenceId, ...ids].map((sentenceId) => ({ sentenceId, statement }));
  });
  return new Map(
    [...groupBy(reached, ({ sentenceId }) => sentenceId)].map(([id, found]) => [
      id,
      found.map(({ statement }) => statement),
    ]),
  );
}
