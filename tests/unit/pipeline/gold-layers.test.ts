import { describe, expect, test } from "vitest";
import { buildFirstCorpus } from "../../fixtures/build-first-corpus.ts";
import { SOURCE_OF_DOC } from "../../fixtures/gold.ts";
import {
  goldComposed,
  goldReports,
  goldTranslation,
  scoreAlignment,
  toScoredLinks,
} from "../../support/score-alignment.ts";
import { scoreStatements } from "../../support/score-statements.ts";

const corpus = await buildFirstCorpus();

describe("the reviewed links of the first corpus", () => {
  const sentencesOf = (witnessId: string) => {
    const source = corpus.sources.find(({ witnesses }) => witnesses.some(({ id }) => id === witnessId))!;
    const own = new Set(source.segments.filter((one) => one.witnessId === witnessId).map(({ id }) => id));
    return source.sentences.filter(({ segmentId }) => own.has(segmentId));
  };

  test.each([
    ["study-session-bilingual.en", "study-session-bilingual.zh", goldTranslation],
    ["study-session-xinhua", "study-session-bilingual.en", goldReports],
    ["study-session-xinhua", "study-session-bilingual.zh", goldComposed],
  ] as const)("%s and %s: in the corpus file as in the annotation", (a, b, theirs) => {
    const links = corpus.alignments.filter((link) => link.a === a && link.b === b);
    expect(links.every(({ status }) => status === "reviewed")).toBe(true);
    expect(scoreAlignment(toScoredLinks(links, sentencesOf(a), sentencesOf(b)), theirs).links.f1).toBe(1);
  });
});

test("who says what stands in the corpus file as an annotator marked it", () => {
  const found = Object.entries(SOURCE_OF_DOC).map(([doc, sourceId]) => ({
    doc,
    sentences: corpus.sources.find(({ id }) => id === sourceId)!.sentences,
    statements: corpus.statements.filter((statement) => statement.sourceId === sourceId),
  }));
  expect(scoreStatements(found).explicit.f1).toBeGreaterThanOrEqual(0.99);
});
