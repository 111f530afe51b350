import { classFacts } from "./event-class.ts";
import { actorsOf, datingMention, type EventGroup } from "./event-group.ts";
import type { EventMention } from "./event-mention.ts";
import { firstDay, mayBeSameDay } from "./same-day.ts";
import { mayBeSameName } from "./same-name.ts";

export type Linked = {
  readonly told: readonly EventMention[];
  readonly meetings: readonly EventGroup[];
  readonly parts: readonly EventGroup[];
  readonly meetingOf: ReadonlyMap<EventMention, EventGroup>;
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
export function linkParts({ told, meetings, parts, meetingOf }: Linked): readonly EventGroup[] {
  const inSentence = new Map<number, EventGroup>();
  for (const mention of told) {
    const meeting = meetingOf.get(mention);
    if (meeting && meeting.eventClass !== "anchor") inSentence.set(mention.passage.start, meeting);
  }
  const main = mainMeeting(meetings);
  for (const part of parts) {
    const meeting = meetingFor(part, inSentence, main, meetings);
    if (meeting) part.parent = meeting;
  }
  for (const claim of parts.filter(({ eventClass }) => eventClass === "claim")) {
    const utterance = utteranceOf(claim, parts);
    if (utterance) claim.saidIn = utterance;
  }
  for (const conveying of parts.filter(({ eventClass }) => eventClass === "conveyance")) {
    const authors = conveying.mentions.flatMap(({ others = [] }) => others);
    const instruction = parts.find(
      (group) =>
        group.eventClass === "instruction" &&
        actorsOf(group).some(({ name }) => authors.some((author) => mayBeSameName(author.name, name))),
    );
    if (instruction) instruction.conveyedIn = conveying;
  }
  return [...meetings, ...parts];
}

/** The meeting a text is about: the one that somebody holds, the first of those. */
function mainMeeting(meetings: readonly EventGroup[]): EventGroup | undefined {
  const own = meetings.filter(({ eventClass }) => eventClass === "meeting" || eventClass === "ceremony");
  return own.find(({ mentions }) =>
    mentions.some(({ rule, isHeading }) => isHeading || /held|took-place|presided/.test(rule)),
  );
}

function meetingFor(
  part: EventGroup,
  inSentence: ReadonlyMap<number, EventGroup>,
  main: EventGroup | undefined,
  meetings: readonly EventGroup[],
): EventGroup | undefined {
  const isAt = part.mentions.some(({ isAtMeeting }) => isAtMeeting);
  if (!PARTS.has(part.eventClass) && !(isAt && classFacts(part.eventClass).kind !== "claim"))
    return undefined;
  for (const { passage } of part.mentions) {
    const named = inSentence.get(passage.start);
    if (named && fitsDay(part, named)) return named;
  }
  if (part.eventClass === "instruction" || !main || !fitsDay(part, main)) return undefined;
  const isTranscript = part.eventClass === "question" || part.eventClass === "answer";
  const rivals = meetings.filter((group) => group.eventClass === "meeting" && datingMention(group));
  return isTranscript || rivals.length <= 1 || part.eventClass === "presiding" ? main : undefined;
}

const fitsDay = (part: EventGroup, meeting: EventGroup): boolean => {
  const own = datingMention(part)?.expression.dating;
  const its = datingMention(meeting)?.expression.dating;
  if (own?.earliest !== undefined && its?.earliest !== undefined && its.latest !== undefined)
    return own.earliest >= its.earliest && (own.latest ?? own.earliest) <= its.latest;
  return mayBeSameDay(firstDay(own?.edtf), firstDay(its?.edtf));
};

/** Where a claim is made: in what its speaker says in this text, the nearest before it. */
function utteranceOf(claim: EventGroup, parts: readonly EventGroup[]): EventGroup | undefined {
  const [mention] = claim.mentions;
  if (!mention) return undefined;
  const turn = parts.find(
    ({ mentions: [first] }) =>
      first &&
      first.rule.startsWith("turn") &&
      first.passage.start <= mention.span.start &&
      mention.span.end <= first.passage.end,
  );
  if (turn) return turn;
  const name = mention.actor?.name;
  if (name === undefined) return undefined;
  const said = parts.filter(
    (group) =>
      /^(?:speech|instruction)$/.test(classFacts(group.eventClass).kind) &&
      group.eventClass !== "conveyance" &&
      actorsOf(group).some((actor) => mayBeSameName(actor.name, name)),
  );
  return said.findLast(({ mentions: [first] }) => first && first.span.start <= mention.span.start) ?? said[0];
}
