import { expect, test } from "vitest";
import { statementsBySentence } from "../../../src/domain/statements-by-sentence.ts";
import { buildFirstCorpus } from "../../fixtures/build-first-corpus.ts";

const corpus = await buildFirstCorpus();

const speakersIn = (sourceId: string) => {
  const source = corpus.sources.find(({ id }) => id === sourceId)!;
  const told = statementsBySentence(
    source,
    corpus.statements.filter((statement) => statement.sourceId === sourceId),
  );
  return source.sentences.map(({ id, segmentId }) => ({
    turn: source.segments.find((segment) => segment.id === segmentId)?.speaker,
    speakers: (told.get(id) ?? []).map(({ speaker }) => speaker),
  }));
};

test("in a transcript every sentence of a turn is its speaker's, not the first of a paragraph alone", () => {
  const turns = speakersIn("press-conference-2022").filter(({ turn }) => turn !== undefined);
  expect(turns.length).toBeGreaterThan(20);
  for (const { turn, speakers } of turns) expect(speakers).toContain(turn);
});

test("a statement of one sentence reaches no other", () => {
  const reached = speakersIn("conference-2018").flatMap(({ speakers }) => speakers);
  expect(reached).toHaveLength(
    corpus.statements.filter(({ sourceId }) => sourceId === "conference-2018").length,
  );
});
