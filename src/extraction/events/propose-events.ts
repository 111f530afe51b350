import type { EventProposal } from "../../domain/event-proposal.ts";
import type { Passage } from "../../domain/passage.ts";
import type { Participant } from "../../domain/timeline-event.ts";
import { dateEvent } from "./date-event.ts";
import { classFacts } from "./event-class.ts";
import { hasActor, type EventGroup } from "./event-group.ts";
import type { Actor, EventMention } from "./event-mention.ts";
import { entityIdOf, eventProposalKey } from "./event-key.ts";
import type { EventSource } from "./event-source.ts";
import { findMentions } from "./find-mentions.ts";
import { findPlace } from "./find-place.ts";
import { linkMentions } from "./link-mentions.ts";
import { mergeWitnesses } from "./merge-witnesses.ts";
import { createPassageBook, type PassageBook } from "./passage-book.ts";
import { isPlotWorthy } from "./plot-worthy.ts";
import { mayBeSameName } from "./same-name.ts";
import { wordReasons } from "./word-reasons.ts";
import { bestMention, wordTitles } from "./word-titles.ts";

/**
 * The events that some texts tell of, from their words alone, in the order of the texts.
 *
 *     1. findMentions     sentence by sentence: who does what, when, where
 *     2. linkMentions     per witness: told twice is one; parts go to their meeting
 *     3. mergeWitnesses   told in several texts or languages is one
 *     4. dating, titles, participants, place; whether it deserves a mark
 */
export function proposeEvents(sources: readonly EventSource[]): readonly EventProposal[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const textOf = new Map(sources.map(({ id, text }) => [id, text]));
  const witnesses = sources.flatMap((source) =>
    findMentions(source).map(({ mentions }) => ({
      text: source.text,
      groups: linkMentions(source.text, mentions),
    })),
  );
  const order = new Map(sources.map(({ id }, index) => [id, index]));
  const groups = mergeWitnesses(witnesses, textOf).toSorted((a, b) => {
    const first = a.mentions[0];
    const second = b.mentions[0];
    if (!first || !second) return 0;
    return (
      (order.get(first.sourceId) ?? 0) - (order.get(second.sourceId) ?? 0) ||
      first.span.start - second.span.start
    );
  });
  const taken = new Map<string, number>();
  const keys = new Map<EventGroup, string>();
  for (const group of groups) keys.set(group, keyOf(group, textOf, taken));
  const partsOf = new Map<EventGroup, EventGroup[]>();
  for (const group of groups) {
    if (!group.parent) continue;
    const list = partsOf.get(group.parent) ?? [];
    if (list.length < MOST_PARTS) list.push(group);
    partsOf.set(group.parent, list);
  }
  const passages = createPassageBook();
  return groups.map((group) =>
    propose(group, { keys, sources: byId, passages, parts: partsOf.get(group) ?? NONE }),
  );
}

function keyOf(
  { eventClass, mentions }: EventGroup,
  textOf: ReadonlyMap<string, string>,
  taken: Map<string, number>,
): string {
  const opening = mentions[0];
  const isOfSource = ({ sourceId }: EventMention): boolean => sourceId === opening?.sourceId;
  const first = bestMention({
    mentions: mentions.every(isOfSource) ? mentions : mentions.filter(isOfSource),
  });
  if (!first) return "";
  const { start, end } = first.span;
  return eventProposalKey(
    {
      sourceId: first.sourceId,
      kind: classFacts(eventClass).kind,
      segmentId: first.segmentId,
      words: (textOf.get(first.sourceId) ?? "").slice(start, end),
    },
    taken,
  );
}

type ById = ReadonlyMap<string, EventSource>;

/** Of a meeting with more parts than anybody reads, the people of the first ones. */
const MOST_PARTS = 60;

type Around = {
  readonly keys: ReadonlyMap<EventGroup, string>;
  readonly sources: ById;
  readonly passages: PassageBook;
  readonly parts: readonly EventGroup[];
};

const NONE: readonly never[] = [];

function propose(group: EventGroup, { keys, sources, passages, parts }: Around): EventProposal {
  const { kind, importance } = classFacts(group.eventClass);
  const key = keys.get(group) ?? "";
  const dating = dateEvent(group, sources);
  const best = bestMention(group) ?? group.mentions[0];
  const { title, short } = wordTitles(group, sources);
  const place = findPlace(group, sources);
  const partOf = group.parent && keys.get(group.parent);
  const saidIn = group.saidIn && keys.get(group.saidIn);
  const words = best ? (sources.get(best.sourceId)?.text.slice(best.span.start, best.span.end) ?? "") : "";
  const first = group.mentions[0];
  const isUnattributed = kind === "claim" && !hasActor(group);
  return {
    id: key,
    key,
    kind,
    title,
    shortTitle: short,
    status: "proposed",
    importance: isUnattributed ? 3 : importance,
    dating,
    ...(partOf !== undefined && { partOf }),
    ...(saidIn !== undefined && { saidIn }),
    participants: participantsOf(group, parts, sources, passages),
    ...(place && { place }),
    passages: passagesOf(group, sources, passages),
    reportedIn: sourcesOf(group),
    ...(group.eventClass === "issue" && first && { publishes: first.sourceId }),
    provenance: best
      ? wordReasons(group, best, words.slice(0, 120))
      : { rule: "", confidence: "low", because: { en: "", zh: "" } },
    isPlotWorthy: isPlotWorthy(group, dating),
  };
}

function sourcesOf({ mentions }: EventGroup): readonly string[] {
  const ids = mentions.map(({ sourceId }) => sourceId);
  return ids.length === 1 ? ids : [...new Set(ids)];
}

/** Each sentence once, in the order of the mentions. */
function passagesOf({ mentions }: EventGroup, sources: ById, book: PassageBook): readonly Passage[] {
  let passages: readonly Passage[] = NONE;
  for (const { sourceId, passage } of mentions) {
    const source = sources.get(sourceId);
    const isSeen = passages.some((seen) => seen.start === passage.start && seen.sourceId === sourceId);
    if (!source || isSeen) continue;
    const made = book(source, passage.start, passage.end);
    passages = passages.length === 0 ? [made] : [...passages, made];
  }
  return passages;
}

type FoundParticipant = {
  readonly name: string;
  readonly entityId: string;
  readonly role: Participant["role"];
  readonly passages: Passage[];
};

function addParticipant(
  found: FoundParticipant[],
  { name, role: own }: Actor,
  role: Participant["role"],
  passage: Passage,
): void {
  const same = found.find((other) => mayBeSameName(other.name, name));
  if (same) same.passages.push(passage);
  else found.push({ name, entityId: entityIdOf(name), role: own ?? role, passages: [passage] });
}

/** Who took part in the event, and in its parts with what each did there. */
function participantsOf(
  group: EventGroup,
  parts: readonly EventGroup[],
  sources: ById,
  book: PassageBook,
): readonly Participant[] {
  const found: FoundParticipant[] = [];
  const add = ({ eventClass, mentions }: EventGroup, isWhole: boolean): void => {
    const { role } = classFacts(eventClass);
    for (const { actor, others, sourceId } of mentions) {
      const source = sources.get(sourceId);
      if (source && actor) addParticipant(found, actor, role, book(source, actor.start, actor.end));
      if (source && isWhole)
        for (const other of others) addParticipant(found, other, role, book(source, other.start, other.end));
    }
  };
  add(group, true);
  for (const part of parts) add(part, false);
  return found.map(({ entityId, role, passages }) => ({ entityId, role, passages }));
}
