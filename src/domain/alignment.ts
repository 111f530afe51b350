import type { Provenance } from "./proposal.ts";

/** A link's standing: found by the aligner, or looked at by a person. */
export const LINK_STATUSES = ["proposed", "reviewed"] as const;
export type LinkStatus = (typeof LINK_STATUSES)[number];

/**
 * Sentences of two witnesses that correspond (TEI `link`). Either side may be empty: what
 * stands only in one text is said, not hidden. Every sentence of both is in exactly one link.
 */
export type AlignmentLink = {
  readonly id: string;
  /** Ids of the two witnesses, in the order of the corpus. */
  readonly a: string;
  readonly b: string;
  /** Sentence ids, in reading order. */
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly status: LinkStatus;
  /** The counterpart stands earlier or later than its neighbours' do. */
  readonly moved: boolean;
  readonly provenance: Provenance;
};
