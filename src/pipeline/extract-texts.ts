import { groupBy } from "../base/group-by.ts";
import type { Dating } from "../domain/dating.ts";
import type { EventProposal } from "../domain/event-proposal.ts";
import type { Language } from "../domain/language.ts";
import type { Segment, Sentence, Witness } from "../domain/source-document.ts";
import type { Statement } from "../domain/statement.ts";
import type { TemporalExpression } from "../domain/temporal-expression.ts";
import { dateCorpus } from "../extraction/dating/date-corpus.ts";
import { findWitnesses } from "./find-witnesses.ts";
import { gatherProposals, type ProposalStage, type Proposals } from "./gather-proposals.ts";
import { structureText } from "./structure-text.ts";

export type PlainText = { readonly id: string; readonly text: string };

export type ExtractOptions = {
  /** ISO day after which nothing can have been reported. */
  readonly readOn: string;
  /** ISO day of writing, for texts that do not print theirs. */
  readonly writtenOn?: string;
  readonly language?: Language;
  readonly onStage?: (stage: ExtractStage) => void;
};
export type ExtractStage = `structure of ${string}` | "dates" | ProposalStage;

/** What is found in one of the texts. Its events are the merged ones, with the passages that stand here. */
export type ExtractedText = {
  readonly id: string;
  readonly publication: Dating;
  readonly witnesses: readonly Witness[];
  readonly segments: readonly Segment[];
  readonly sentences: readonly Sentence[];
  readonly temporalExpressions: readonly TemporalExpression[];
  readonly statements: readonly Statement[];
  readonly events: readonly EventProposal[];
};

export type Extraction = Pick<Proposals, "events" | "alignments" | "recurringWordings"> & {
  readonly texts: readonly ExtractedText[];
};

/** Everything the machine finds in texts nobody has described: no folder, no themes, no decisions. */
export function extractTexts(
  texts: readonly PlainText[],
  { readOn, writtenOn, language, onStage = () => {} }: ExtractOptions,
): Extraction {
  const given = { ...(language && { language }), ...(writtenOn !== undefined && { writtenOn }) };
  const structured = texts.map(({ id, text }) => {
    onStage(`structure of ${id}`);
    return structureText({ id, text, witnesses: findWitnesses(id, text, language), ...given });
  });
  onStage("dates");
  const dated = dateCorpus({ sources: structured, readOn });
  const { statements, ...proposals } = gatherProposals(structured, dated, { onStage });
  const expressionsOf = groupBy(dated.expressions, ({ passage }) => passage.sourceId);
  const statementsOf = groupBy(statements, ({ sourceId }) => sourceId);
  return {
    texts: structured.map(({ id, witnesses, segments, sentences }) => ({
      id,
      publication: dated.publications.get(id) ?? { basis: "unknown", steps: [] },
      witnesses,
      segments,
      sentences,
      temporalExpressions: expressionsOf.get(id) ?? [],
      statements: statementsOf.get(id) ?? [],
      events: proposals.events.flatMap((event) => eventIn(id, event)),
    })),
    ...proposals,
  };
}

function eventIn(sourceId: string, event: EventProposal): readonly EventProposal[] {
  const passages = event.passages.filter((passage) => passage.sourceId === sourceId);
  return passages.length === 0 ? [] : [{ ...event, passages }];
}
