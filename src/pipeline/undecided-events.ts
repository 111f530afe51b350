import type { Dating } from "../domain/dating.ts";
import type { EventProposal } from "../domain/event-proposal.ts";
import type { Passage } from "../domain/passage.ts";
import { overlaps, spanLength } from "../domain/span.ts";
import type { EventKind, TimelineEvent } from "../domain/timeline-event.ts";
import type { ProposalDecisions } from "./match-proposals.ts";
import { mergePassages } from "./merge-passages.ts";
import type { NameList } from "./name-list.ts";

export type UndecidedContext = ProposalDecisions & {
  readonly decided: readonly TimelineEvent[];
  readonly names: NameList;
  /** In the order of the corpus. */
  readonly sourceIds: readonly string[];
};

/**
 * The proposals that deserve a mark and on which nobody has decided, as events of the status
 * `proposed`, in the order of the texts. One that tells what a decided event tells, in the same
 * words, is taken as found by that event and not shown beside it.
 */
export function undecidedEvents(
  proposals: readonly EventProposal[],
  { eventOf, rejected, decided, names, sourceIds }: UndecidedContext,
): readonly TimelineEvent[] {
  const byKey = new Map(proposals.map((proposal) => [proposal.key, proposal]));
  const idOf = new Map(eventOf);
  const undecided = proposals.filter((proposal) => {
    const { key, isPlotWorthy } = proposal;
    if (idOf.has(key) || rejected.has(key)) return false;
    const teller = decided.find((event) => tellsTheSame(proposal, event));
    if (teller !== undefined) idOf.set(key, teller.id);
    else if (isPlotWorthy) idOf.set(key, proposedEventId(key));
    return teller === undefined && isPlotWorthy;
  });
  /** The nearest event above that is shown: a proposal that is not drawn lends its own place. */
  const shown = (key: string | undefined, own: string): string | undefined => {
    const seen = new Set<string>();
    for (let at = key; at !== undefined && !seen.has(at); at = byKey.get(at)?.partOf) {
      const id = idOf.get(at);
      if (id !== undefined && id !== own) return id;
      seen.add(at);
    }
    return undefined;
  };
  return undecided.map((proposal) => {
    const { isPlotWorthy: _, id: __, partOf: partOfKey, saidIn: saidInKey, ...event } = proposal;
    const id = proposedEventId(proposal.key);
    const partOf = shown(partOfKey, id);
    const saidIn = shown(saidInKey, id);
    return {
      ...event,
      id,
      importance: 3,
      ...(partOf !== undefined && { partOf }),
      ...(saidIn !== undefined && { saidIn }),
      participants: names.recognise(event.participants),
      passages: mergePassages(event.passages, sourceIds),
    };
  });
}

/** The share of the words of two tellings from which on they are the same telling. */
const SAME_TELLING = 0.6;

/** A report of a speech may be marked as an instruction, and what is not a meeting as background. */
const ALIKE: Readonly<Partial<Record<EventKind, readonly EventKind[]>>> = {
  speech: ["instruction"],
  instruction: ["speech"],
  meeting: ["background"],
  background: ["meeting"],
};

function tellsTheSame(proposal: EventProposal, event: TimelineEvent): boolean {
  if (proposal.kind !== event.kind && ALIKE[proposal.kind]?.includes(event.kind) !== true) return false;
  if (isFromTexts(event.dating) && isApart(proposal.dating, event.dating)) return false;
  const shared = proposal.passages.filter((ours) =>
    event.passages.some((theirs) => isSameTelling(ours, theirs)),
  );
  return shared.length >= SAME_TELLING * proposal.passages.length;
}

/** An editor may quote a clause of the sentence, or the paragraph around it: the shorter passage counts. */
const isSameTelling = (a: Passage, b: Passage): boolean =>
  a.sourceId === b.sourceId &&
  overlaps(a, b) &&
  Math.min(a.end, b.end) - Math.max(a.start, b.start) >=
    SAME_TELLING * Math.min(spanLength(a), spanLength(b));

/** A date that an editor or an outside source gave may lie elsewhere than the one in the words. */
const isFromTexts = ({ basis }: Dating): boolean => basis !== "editor" && basis !== "outside";

const isApart = (a: Dating, b: Dating): boolean =>
  (a.latest !== undefined && b.earliest !== undefined && a.latest < b.earliest) ||
  (b.latest !== undefined && a.earliest !== undefined && b.latest < a.earliest);

/** The same key gives the same id for ever: 64 bits of two FNV-1a hashes, since a key may be in any script. */
function proposedEventId(key: string): string {
  const hash = (basis: number): string => {
    let value = basis;
    for (let index = 0; index < key.length; index++) {
      value = Math.imul(value ^ key.charCodeAt(index), 0x01000193);
    }
    return (value >>> 0).toString(16).padStart(8, "0");
  };
  return `proposed-${hash(0x811c9dc5)}${hash(0x050c5d1f)}`;
}
