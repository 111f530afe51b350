import { danglingReference, lostPassage } from "../base/messages/corpus-file.ts";
import type { Problem } from "../base/problem.ts";
import type { Corpus } from "../domain/corpus.ts";
import { resolves } from "../domain/passage.ts";
import { checkDates } from "./check-dates.ts";
import { checkDifferences } from "./check-differences.ts";
import { checkIds } from "./check-ids.ts";
import { checkLesson } from "./check-lesson.ts";
import { checkProposals } from "./check-proposals.ts";
import { checkReferences } from "./check-references.ts";
import { checkSegments } from "./check-segments.ts";
import { visitPassages } from "./list-passages.ts";

/** What no schema can say: that the parts of a corpus fit each other. Empty when all is well. */
export function checkIntegrity(corpus: Corpus): readonly Problem[] {
  return [
    ...checkIds(corpus),
    ...corpus.sources.flatMap(checkSegments),
    ...checkPassages(corpus),
    ...checkReferences(corpus),
    ...checkProposals(corpus),
    ...checkDifferences(corpus),
    ...corpus.lessons.flatMap((lesson) => checkLesson(lesson, corpus)),
    ...checkDates(corpus),
  ];
}

/** Every word that justifies a mark stands exactly where it is said to stand. */
function checkPassages(corpus: Corpus): readonly Problem[] {
  const texts = new Map(corpus.sources.map(({ id, text }) => [id, text]));
  const problems: Problem[] = [];
  visitPassages(corpus, (passage, where) => {
    const text = texts.get(passage.sourceId);
    if (text === undefined) problems.push(danglingReference(where(), "sourceId", passage.sourceId));
    else if (!resolves(passage, text)) {
      problems.push(lostPassage(where(), passage.exact, passage.sourceId, passage.start));
    }
  });
  return problems;
}
