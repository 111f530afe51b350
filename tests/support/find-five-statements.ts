import { findSentences } from "../../src/extraction/structure/find-sentences.ts";
import { findStructure } from "../../src/extraction/structure/find-structure.ts";
import { findStatements } from "../../src/extraction/statements/find-statements.ts";
import { fiveSources } from "./five-sources.ts";
import type { FoundStatements } from "./score-statements.ts";

/** Who says what in the five sources of the first corpus, as the extractor finds it. */
export const findFiveStatements = (): readonly FoundStatements[] =>
  fiveSources.map(({ gold, id, text, witnesses }) => {
    const segments = findStructure(text, { id, witnesses });
    const sentences = findSentences(text, segments);
    return {
      doc: gold.id,
      sentences,
      statements: findStatements({ id, text, segments, sentences, witnesses }),
    };
  });
