import type { Segment, Sentence, Witness } from "../../domain/source-document.ts";
import type { Statement } from "../../domain/statement.ts";
import { createCast } from "./cast.ts";
import { collectNames, type Names } from "./en/names.ts";
import { englishFullName } from "./en/full-name.ts";
import { readParagraphs } from "./read-paragraphs.ts";
import { createStatements, type PlacedStatement } from "./create-statements.ts";
import { tellStatements } from "./tell-statements.ts";
import { chineseFullName } from "./zh/full-name.ts";

export type StatementSource = {
  readonly id: string;
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly sentences: readonly Sentence[];
  readonly witnesses: readonly Witness[];
};

/**
 * Who says what in one source, in text order. Each witness is read by itself, from its first
 * paragraph to its last. What no one is found to say is the newsroom's and is not listed.
 * Content and verbs lie in the sentence named, except that the content of a turn of a transcript
 * is its whole paragraph and the sentence named is the first of it.
 */
export function findStatements(source: StatementSource): readonly Statement[] {
  const sentencesOf = groupBySegment(source.sentences);
  const witnessIds = [...new Set(source.segments.map(({ witnessId }) => witnessId))];
  return witnessIds
    .flatMap((witnessId) => findInWitness(source, witnessId, sentencesOf))
    .toSorted((a, b) => a.at - b.at)
    .map(({ statement }) => statement);
}

function findInWitness(
  source: StatementSource,
  witnessId: string,
  sentencesOf: ReadonlyMap<string, readonly Sentence[]>,
): readonly PlacedStatement[] {
  const segments = source.segments.filter((segment) => segment.witnessId === witnessId);
  const paragraphs = readParagraphs(source.text, segments, sentencesOf);
  const isChinese = segments.find(({ kind }) => kind === "paragraph")?.language === "zh";
  const names: Names = collectNames(source.text, isChinese ? [] : segments);
  const cast = createCast(isChinese ? chineseFullName : englishFullName(names));
  const made = createStatements({ id: source.id, text: source.text, witnessId }, cast);
  tellStatements(paragraphs, source.text, cast, made);
  return made.finish();
}

/** Sentences of one segment stand together: they are cut out as a whole, which costs less than one by one. */
function groupBySegment(sentences: readonly Sentence[]): ReadonlyMap<string, readonly Sentence[]> {
  const groups = new Map<string, readonly Sentence[]>();
  for (let from = 0, to = 0; from < sentences.length; from = to) {
    const id = sentences[from]?.segmentId ?? "";
    while (to < sentences.length && sentences[to]?.segmentId === id) to += 1;
    const run = sentences.slice(from, to);
    const before = groups.get(id);
    groups.set(id, before === undefined ? run : [...before, ...run]);
  }
  return groups;
}
