import type { Provenance } from "./proposal.ts";
import type { TimelineEvent } from "./timeline-event.ts";

/**
 * An event the machine proposes. Its `key` is stable: made of the source, the kind and the words
 * it rests on, so that a decision finds it again after the extractor has become better.
 */
export type EventProposal = TimelineEvent & {
  readonly key: string;
  readonly provenance: Provenance;
  /** Whether it deserves a mark; the rest is offered, not drawn. */
  readonly isPlotWorthy: boolean;
};
