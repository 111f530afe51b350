import type { Language } from "../../src/domain/language.ts";
import { dateCorpus } from "../../src/extraction/dating/date-corpus.ts";
import { findPublicationDate } from "../../src/extraction/dating/publication-date.ts";
import { proposeEvents } from "../../src/extraction/events/propose-events.ts";
import { findStatements } from "../../src/extraction/statements/find-statements.ts";
import { findSentences } from "../../src/extraction/structure/find-sentences.ts";
import { findStructure } from "../../src/extraction/structure/find-structure.ts";
import { findTemporalExpressions } from "../../src/extraction/temporal/find-temporal-expressions.ts";
import { findRecurringWordings } from "../../src/extraction/themes/find-recurring-wordings.ts";
import { makeNews } from "./make-news.ts";

/** Milliseconds by stage, and of all of them together. */
export type StageTimes = Readonly<Record<string, number>>;

export const STAGES = [
  "structure and sentences",
  "expressions of time",
  "dates with reasons",
  "statements",
  "events",
  "recurring wordings",
] as const;

/** Runs every stage once over invented news of `length` characters. */
export function measureStages(language: Language, length: number): StageTimes {
  const text = makeNews(language, length);
  const witnesses = [{ id: "news", language, label: { en: "news", zh: "新闻" } }];
  const source = { id: "news", text, witnesses };
  const times: Record<string, number> = {};
  const timed = <T>(stage: (typeof STAGES)[number], run: () => T): T => {
    const begun = performance.now();
    const result = run();
    times[stage] = performance.now() - begun;
    return result;
  };

  const { segments, sentences } = timed("structure and sentences", () => {
    const found = findStructure(text, source);
    return { segments: found, sentences: findSentences(text, found) };
  });
  const mentions = timed("expressions of time", () =>
    findTemporalExpressions(text, { language, spans: segments, anchor: "2024-05-31" }),
  );
  const structured = { ...source, segments, sentences, mentions };
  const { publications, expressions } = timed("dates with reasons", () => {
    findPublicationDate(text, segments, mentions);
    return dateCorpus({ sources: [structured], readOn: "2026-11-22" });
  });
  const statements = timed("statements", () => findStatements(structured));
  const publication = publications.get("news") ?? { basis: "unknown", steps: [] };
  timed("events", () => proposeEvents([{ ...structured, publication, expressions, statements }]));
  timed("recurring wordings", () =>
    // Two halves, because a wording recurs only across sources.
    findRecurringWordings(
      [sentences.slice(0, sentences.length / 2), sentences.slice(sentences.length / 2)].map(
        (half, index) => ({
          id: `half${index}`,
          text,
          sentences: half,
        }),
      ),
    ),
  );
  times["together"] = Object.values(times).reduce((sum, time) => sum + time, 0);
  return times;
}
