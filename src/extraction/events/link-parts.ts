import { classFacts } from "./event-class.ts";
import { datingMention, dayOf, type EventGroup } from "./event-group.ts";
import type { EventMention } from "./event-mention.ts";
import { mayBeSameDay } from "./same-day.ts";
import type { SpeakerIndex } from "./speaker-index.ts";

export type Linked = {
  readonly told: readonly EventMention[];
  readonly meetings: readonly EventGroup[];
  readonly parts: readonly EventGroup[];
  readonly meetingOf: ReadonlyMap<EventMention, EventGroup>;
  readonly speakers: SpeakerIndex;
};

const PARTS: ReadonlySet<string> = new Set([
  "presiding",
  "discussion",
  "speech",
  "closing",
  "lecture",
  "conveyance",
  "question",
  "answer",
]);

/** Speeches become parts of meetings, claims parts of speeches, instructions are bound to their conveying. */
export function linkParts({ told, meetings, parts, meetingOf, speakers }: Linked): readonly EventGroup[] {
  const inSentence = new Map<number, EventGroup>();
  for (const mention of told) {
    const meeting = meetingOf.get(mention);
    if (meeting && meeting.eventClass !== "anchor") inSentence.set(mention.passage.start, meeting);
  }
  const main = mainMeeting(meetings);
  const rivals = meetings.filter((group) => group.eventClass === "meeting" && datingMention(group));
  for (const part of parts) {
    const meeting = meetingFor(part, inSentence, main, rivals.length);
    if (meeting) part.parent = meeting;
  }
  const turns = parts.filter(({ mentions }) => mentions[0]?.rule.startsWith("turn"));
  const saidBy = makeSaidBy(speakers);
  for (const claim of parts) {
    const utterance = claim.eventClass === "claim" ? utteranceOf(claim, turns, saidBy) : undefined;
    if (utterance) claim.saidIn = utterance;
  }
  for (const conveying of parts) {
    if (conveying.eventClass !== "conveyance") continue;
    const authors = conveying.mentions.flatMap(({ others }) => others);
    const instruction = authors
      .flatMap(({ name }) => speakers.groupsOf(name))
      .find(({ eventClass }) => eventClass === "instruction");
    if (instruction) instruction.conveyedIn = conveying;
  }
  return [...meetings, ...parts];
}

const HELD = /held|took-place|presided/;

/** The meeting a text is about: the one that somebody holds, the first of those. */
function mainMeeting(meetings: readonly EventGroup[]): EventGroup | undefined {
  const own = meetings.filter(({ eventClass }) => eventClass === "meeting" || eventClass === "ceremony");
  return own.find(({ mentions }) =>
    mentions.some(
      ({ rule, isHeading, modality }) => modality === "asserted" && (isHeading || HELD.test(rule)),
    ),
  );
}

function meetingFor(
  part: EventGroup,
  inSentence: ReadonlyMap<number, EventGroup>,
  main: EventGroup | undefined,
  rivals: number,
): EventGroup | undefined {
  const isAt = part.mentions.some(({ isAtMeeting }) => isAtMeeting);
  if (!PARTS.has(part.eventClass) && !(isAt && classFacts(part.eventClass).kind !== "claim"))
    return undefined;
  for (const { passage } of part.mentions) {
    const named = inSentence.get(passage.start);
    const isOpening = named?.eventClass === "ceremony" && main !== undefined && !datingMention(named);
    if (named && !isOpening && fitsDay(part, named)) return named;
  }
  if (part.eventClass === "instruction" || !main || !fitsDay(part, main)) return undefined;
  const isTranscript = part.eventClass === "question" || part.eventClass === "answer";
  return isTranscript || rivals <= 1 || part.eventClass === "presiding" ? main : undefined;
}

const fitsDay = (part: EventGroup, meeting: EventGroup): boolean => {
  const own = datingMention(part)?.expression.dating;
  const its = datingMention(meeting)?.expression.dating;
  if (own?.earliest !== undefined && its?.earliest !== undefined && its.latest !== undefined)
    return own.earliest >= its.earliest && (own.latest ?? own.earliest) <= its.latest;
  return mayBeSameDay(dayOf(part), dayOf(meeting));
};

/** What somebody says or instructs himself; asked for the same few names again and again. */
function makeSaidBy(speakers: SpeakerIndex): (name: string) => readonly EventGroup[] {
  const known = new Map<string, readonly EventGroup[]>();
  return (name) => {
    const said =
      known.get(name) ?? speakers.groupsOf(name).filter(({ eventClass }) => eventClass !== "conveyance");
    known.set(name, said);
    return said;
  };
}

/** Where a claim is made: in what its speaker says in this text, the nearest before it. */
function utteranceOf(
  claim: EventGroup,
  turns: readonly EventGroup[],
  saidBy: (name: string) => readonly EventGroup[],
): EventGroup | undefined {
  const mention = claim.mentions[0];
  if (!mention) return undefined;
  const turn = lastBefore(turns, mention.span.start);
  if (turn && mention.span.end <= (turn.mentions[0]?.passage.end ?? 0)) return turn;
  const name = mention.actor?.name;
  if (name === undefined) return undefined;
  const said = saidBy(name);
  return (
    said.findLast(({ mentions }) => (mentions[0]?.span.start ?? Infinity) <= mention.span.start) ?? said[0]
  );
}

/** Of groups in the order of the text the last that begins at or before a place. */
function lastBefore(groups: readonly EventGroup[], at: number): EventGroup | undefined {
  let low = 0;
  let high = groups.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((groups[middle]?.mentions[0]?.passage.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return groups[low - 1];
}
