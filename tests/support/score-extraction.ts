import { extractTexts } from "../../src/pipeline/extract-texts.ts";
import { fiveSources } from "./five-sources.ts";
import { goldReports, goldTranslation, scoreAlignment, toScoredLinks } from "./score-alignment.ts";
import { scoreEvents } from "./score-events.ts";
import { scoreStatements } from "./score-statements.ts";
import { scoreTemporal } from "./score-temporal.ts";

/** The day on which the texts of the first corpus were read. */
const READ_ON = "2026-11-22";

/** One figure of the report: a share of 1, or a number with what it is a part of. */
export type Figure = {
  readonly name: string;
  readonly value: number;
  readonly target?: number;
  readonly detail: string;
};

/**
 * What the extractor finds in the five texts of the first corpus, read as texts that nobody has
 * described (no cards, no themes, no decisions), beside the hand-made annotations.
 */
export function scoreExtraction(): readonly Figure[] {
  const extraction = extractTexts(fiveSources, { readOn: READ_ON });
  const docs = extraction.texts.map((text) => ({
    doc: fiveSources.find(({ id }) => id === text.id)!.gold.id,
    ...text,
  }));

  const temporal = scoreTemporal(
    new Map(
      docs.map(({ doc, temporalExpressions }) => [doc, temporalExpressions.map(({ passage }) => passage)]),
    ),
  );
  const events = scoreEvents(extraction.events);
  const statements = scoreStatements(docs);
  const linksOf = (a: string, b: string) => {
    const [left, right] = [a, b].map((witness) => sentencesOf(docs, witness));
    return toScoredLinks(
      extraction.alignments.filter((link) => link.a === a && link.b === b),
      left ?? [],
      right ?? [],
    );
  };
  const translation = scoreAlignment(
    linksOf("study-session-bilingual.en", "study-session-bilingual.zh"),
    goldTranslation,
  );
  const reports = scoreAlignment(linksOf("study-session-xinhua", "study-session-bilingual.en"), goldReports);

  const share = ({ found, of }: { readonly found: number; readonly of: number }) => found / of;
  return [
    figure("temporal core, recall", temporal.recall, 0.95, list(temporal.missed)),
    figure("temporal core, precision", temporal.precision, 0.95, list(temporal.wrong)),
    figure("events that must be found", share(events.must), 0.8, list(events.must.missed)),
    figure("events that should be found", share(events.should), undefined, list(events.should.missed)),
    figure(
      "plot-worthy proposals, precision",
      events.precision.right / events.precision.of,
      0.7,
      list(events.precision.wrong),
    ),
    figure("dates of found events", events.dates.right / events.dates.of, 0.95, list(events.dates.wrong)),
    figure(
      "events told in several texts, merged",
      events.merged.right / events.merged.of,
      undefined,
      list(events.merged.wrong),
    ),
    figure("explicit statements, F1", statements.explicit.f1, 0.9, list(statements.explicit.missed)),
    figure("inherited statements, F1", statements.inherited.f1, 0.75, list(statements.inherited.missed)),
    figure("alignment within the bilingual text, link F1", translation.links.f1, 0.95, ""),
    figure("alignment of the two English reports, link F1", reports.links.f1, 0.85, ""),
  ];
}

const figure = (name: string, value: number, target: number | undefined, detail: string): Figure => ({
  name,
  value,
  detail,
  ...(target !== undefined && { target }),
});

const list = (names: readonly string[]): string => names.join("; ");

type Doc = ReturnType<typeof extractTexts>["texts"][number];

function sentencesOf(docs: readonly Doc[], witnessId: string) {
  return docs.flatMap(({ segments, sentences }) => {
    const own = new Set(segments.filter((segment) => segment.witnessId === witnessId).map(({ id }) => id));
    return sentences.filter(({ segmentId }) => own.has(segmentId));
  });
}
