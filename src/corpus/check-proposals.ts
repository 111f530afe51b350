import { badLink, danglingReference } from "../base/messages/corpus-file.ts";
import type { Problem } from "../base/problem.ts";
import type { AlignmentLink } from "../domain/alignment.ts";
import type { Corpus } from "../domain/corpus.ts";
import type { SourceDocument } from "../domain/source-document.ts";
import type { Statement } from "../domain/statement.ts";

/** That statements and links name what exists, in the text they belong to. */
export function checkProposals({ sources, statements, alignments }: Corpus): readonly Problem[] {
  const sourceById = new Map(sources.map((source) => [source.id, readSource(source)]));
  const statementIds = new Set(statements.map(({ id }) => id));
  const sentencesOf = new Map([...sourceById.values()].flatMap((source) => [...source.sentencesOf]));
  return [
    ...statements.flatMap((statement) =>
      checkStatement(statement, sourceById.get(statement.sourceId), statementIds),
    ),
    ...alignments.flatMap((link) => checkLink(link, sentencesOf)),
    ...checkOnce(alignments),
  ];
}

type Ids = ReadonlySet<string>;
type ReadSource = { readonly sentences: Ids; readonly sentencesOf: ReadonlyMap<string, Ids> };

function readSource({ segments, sentences, witnesses }: SourceDocument): ReadSource {
  const witnessOf = new Map(segments.map(({ id, witnessId }) => [id, witnessId]));
  const sentencesOf = new Map(witnesses.map(({ id }) => [id, new Set<string>()]));
  for (const { id, segmentId } of sentences) sentencesOf.get(witnessOf.get(segmentId) ?? "")?.add(id);
  return { sentences: new Set(sentences.map(({ id }) => id)), sentencesOf };
}

function checkStatement(
  { id, sourceId, witnessId, sentenceId, inheritsFrom, ...passages }: Statement,
  source: ReadSource | undefined,
  statementIds: Ids,
): readonly Problem[] {
  const where = `statement ${id}`;
  if (source === undefined) return [danglingReference(where, "sourceId", sourceId)];
  const { speakerPassage, officePassage, verbs, content } = passages;
  const foreign = [speakerPassage, officePassage, ...verbs, ...content].find(
    (passage) => passage !== undefined && passage.sourceId !== sourceId,
  );
  return [
    ...(source.sentencesOf.has(witnessId) ? [] : [danglingReference(where, "witnessId", witnessId)]),
    ...(source.sentences.has(sentenceId) ? [] : [danglingReference(where, "sentenceId", sentenceId)]),
    ...(inheritsFrom === undefined || statementIds.has(inheritsFrom)
      ? []
      : [danglingReference(where, "inheritsFrom", inheritsFrom)]),
    ...(foreign === undefined
      ? []
      : [badLink(where, `It stands in ${sourceId}, and its words "${foreign.exact}" do not`)]),
  ];
}

function checkLink({ id, a, b, left, right }: AlignmentLink, sentencesOf: ReadonlyMap<string, Ids>) {
  const where = `alignment ${id}`;
  const sides = [
    ["a", a, left],
    ["b", b, right],
  ] as const;
  const lost = sides.flatMap(([side, witnessId, sentenceIds]) => {
    const known = sentencesOf.get(witnessId);
    if (known === undefined) return [danglingReference(where, side, witnessId)];
    return sentenceIds
      .filter((sentenceId) => !known.has(sentenceId))
      .map((sentenceId) => danglingReference(where, side === "a" ? "left" : "right", sentenceId));
  });
  return [
    ...lost,
    ...(a === b ? [badLink(where, `It links the witness ${a} with itself`)] : []),
    ...(left.length + right.length === 0 ? [badLink(where, "It links no sentence at all")] : []),
  ];
}

/** Of one pair of witnesses, no sentence stands in two links: it would be shown beside two others. */
function checkOnce(links: readonly AlignmentLink[]): readonly Problem[] {
  const seen = new Set<string>();
  const problems: Problem[] = [];
  for (const { id, a, b, left, right } of links) {
    const placed = [
      ...left.map((sentence) => [a, sentence, "left"] as const),
      ...right.map((sentence) => [b, sentence, "right"] as const),
    ];
    for (const [witness, sentence, side] of placed) {
      const key = JSON.stringify([a, b, side, sentence]);
      if (seen.has(key)) {
        problems.push(badLink(`alignment ${id}`, `The sentence ${sentence} of ${witness} is in two links`));
      }
      seen.add(key);
    }
  }
  return problems;
}
