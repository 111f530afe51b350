import { groupBy } from "../base/group-by.ts";
import type { AlignmentLink } from "../domain/alignment.ts";
import type { Dating } from "../domain/dating.ts";
import type { EventProposal } from "../domain/event-proposal.ts";
import type { RecurringWording } from "../domain/recurring-wording.ts";
import type { Statement } from "../domain/statement.ts";
import type { TemporalExpression } from "../domain/temporal-expression.ts";
import type { EventSource } from "../extraction/events/event-source.ts";
import { proposeEvents } from "../extraction/events/propose-events.ts";
import { alignCorpus } from "../extraction/alignment/align-corpus.ts";
import { findStatements } from "../extraction/statements/find-statements.ts";
import { findRecurringWordings } from "../extraction/themes/find-recurring-wordings.ts";
import { findMainEvents } from "./find-main-events.ts";
import type { StructuredText } from "./structure-text.ts";

/** What the machine finds in texts beyond their structure and their dates, before anybody has decided anything. */
export type Proposals = {
  /** In the order of the sources and of their texts. */
  readonly statements: readonly Statement[];
  readonly events: readonly EventProposal[];
  readonly alignments: readonly AlignmentLink[];
  /** The best candidate first. */
  readonly recurringWordings: readonly RecurringWording[];
};

/** What `dateCorpus` gives. */
export type DatedTexts = {
  readonly publications: ReadonlyMap<string, Dating>;
  readonly expressions: readonly TemporalExpression[];
};

export const PROPOSAL_STAGES = ["statements", "events", "alignments", "recurring wordings"] as const;
export type ProposalStage = (typeof PROPOSAL_STAGES)[number];

export type GatherOptions = {
  /** Wordings somebody listed as themes already: they are not offered again. */
  readonly listed?: readonly string[];
  /** By source id, the event each text reports, where a person has said so; texts of one event are aligned. */
  readonly reports?: ReadonlyMap<string, string>;
  /** Links that a person has looked at; they replace the proposals they touch. */
  readonly reviewed?: readonly AlignmentLink[];
  /** Told before each stage. */
  readonly onStage?: (stage: ProposalStage) => void;
};

/** All proposals for some texts; decisions of editors are not looked at. */
export function gatherProposals(
  sources: readonly StructuredText[],
  dated: DatedTexts,
  options: GatherOptions = {},
): Proposals {
  const { listed = [], onStage = () => {} } = options;
  onStage("statements");
  const statements = sources.flatMap(findStatements);
  onStage("events");
  const events = proposeEvents(eventSources(sources, dated, statements));
  onStage("alignments");
  const mainEvents = options.reports ?? findMainEvents(events);
  const alignments = alignCorpus(
    sources.map((source) => ({ ...source, ...reportOf(source.id, mainEvents) })),
    options.reviewed,
  );
  onStage("recurring wordings");
  const recurringWordings = findRecurringWordings(sources, { listed });
  return { statements, events, alignments, recurringWordings };
}

const reportOf = (sourceId: string, reports: ReadonlyMap<string, string>): { readonly reports?: string } => {
  const eventId = reports.get(sourceId);
  return eventId === undefined ? {} : { reports: eventId };
};

function eventSources(
  sources: readonly StructuredText[],
  { publications, expressions }: DatedTexts,
  statements: readonly Statement[],
): readonly EventSource[] {
  const expressionsOf = groupBy(expressions, ({ passage }) => passage.sourceId);
  const statementsOf = groupBy(statements, ({ sourceId }) => sourceId);
  return sources.map(({ id, name, text, segments, sentences, witnesses }) => ({
    id,
    text,
    segments,
    sentences,
    witnesses,
    ...(name && { title: name }),
    publication: publications.get(id) ?? { basis: "unknown", steps: [] },
    expressions: expressionsOf.get(id) ?? [],
    statements: statementsOf.get(id) ?? [],
  }));
}
