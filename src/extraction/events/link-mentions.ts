import type { Language } from "../../domain/language.ts";
import { eventKey } from "../dating/event-name.ts";
import { contentOf, shared } from "./content-words.ts";
import { classFacts, familyOf } from "./event-class.ts";
import {
  addMention,
  dayOf,
  familyOfGroup,
  groupOf,
  hasActor,
  ordinalOfGroup,
  type EventGroup,
} from "./event-group.ts";
import type { EventMention } from "./event-mention.ts";
import { linkParts } from "./link-parts.ts";
import { firstDay, mayBeSameDay } from "./same-day.ts";
import { mayBeSameName } from "./same-name.ts";
import { SpeakerIndex } from "./speaker-index.ts";

const GATHERING_CLASSES: ReadonlySet<string> = new Set([
  "meeting",
  "ceremony",
  "contest",
  "election",
  "protest",
]);
/** Told of at most this many events back: a text of many events stays linear. */
const LOOK_BACK = 40;

/** The mentions of one witness, put together to events, with what is part of what. */
export function linkMentions(text: string, mentions: readonly EventMention[]): readonly EventGroup[] {
  const told = mentions.filter(({ modality }) => modality === "asserted" || modality === "planned");
  const groups: EventGroup[] = [];
  const meetingOf = new Map<EventMention, EventGroup>();
  for (const mention of told) {
    if (!isGathering(mention)) continue;
    const group = mention.isReference ? pointedTo(text, mention, groups) : sameMeeting(text, mention, groups);
    if (group) addMention(group, mention);
    else if (mention.isReference && !isHeld(mention)) continue;
    const kept = group ?? groupOf(mention);
    if (!group) groups.push(kept);
    meetingOf.set(mention, kept);
  }
  const parts: EventGroup[] = [];
  for (const mention of told) {
    if (isGathering(mention) || mention.isReference) continue;
    const group = sameHappening(text, mention, parts, groups);
    if (group) addMention(group, mention);
    else parts.push(groupOf(mention));
  }
  const speakers = new SpeakerIndex(parts);
  for (const mention of told)
    if (!isGathering(mention) && mention.isReference) attachReference(mention, speakers);
  return linkParts({ told, meetings: groups, parts, meetingOf, speakers });
}

/** "held its annual conference" tells of it even where nothing before it does. */
const HELD = /held|took-place/;
const isHeld = ({ rule }: EventMention): boolean => HELD.test(rule);

export const isGathering = ({ eventClass }: EventMention): boolean =>
  GATHERING_CLASSES.has(eventClass) || eventClass === "anchor";

const nameWords = (text: string, mention: EventMention): string => {
  const { start, end } = mention.name ?? mention.span;
  return text.slice(start, end);
};

const HEADS = new WeakMap<EventMention, string>();

/** "group study session on …": session; of a Chinese name the last two characters. */
function headOf(text: string, mention: EventMention): string {
  const head = HEADS.get(mention) ?? readHead(mention.language, nameWords(text, mention));
  HEADS.set(mention, head);
  return head;
}

const readHead = (language: Language, name: string): string =>
  language === "zh"
    ? name.slice(-2)
    : (/(\p{L}+)(?=(?: (?:on|of|for|between|with|about) |$))/u.exec(name)?.[1] ?? "").toLowerCase();

const FEW = 6;

/** Whether one of the first few that tell of it fits: enough to see whether another is the same. */
function isToldBy({ mentions }: EventGroup, fits: (mention: EventMention) => boolean): boolean {
  for (let at = 0; at < FEW; at += 1) {
    const mention = mentions[at];
    if (mention !== undefined && !mention.isReference && fits(mention)) return true;
  }
  return false;
}

const KEYS = new WeakMap<EventMention, string>();

function keyOf(text: string, mention: EventMention): string {
  const key = KEYS.get(mention) ?? eventKey(nameWords(text, mention));
  KEYS.set(mention, key);
  return key;
}

/** "the session": the last meeting called so, else the last meeting. */
function pointedTo(
  text: string,
  mention: EventMention,
  groups: readonly EventGroup[],
): EventGroup | undefined {
  const head = headOf(text, mention);
  const day = firstDay(mention.expression?.dating.edtf);
  const near = groups
    .slice(-LOOK_BACK)
    .filter((group) => group.eventClass !== "anchor" && mayBeSameDay(day, dayOf(group)));
  return (
    near.findLast((group) => isToldBy(group, (other) => headOf(text, other) === head)) ??
    near.findLast(
      ({ eventClass }) =>
        eventClass === mention.eventClass && (eventClass === "meeting" || eventClass === "ceremony"),
    )
  );
}

function sameMeeting(
  text: string,
  mention: EventMention,
  groups: readonly EventGroup[],
): EventGroup | undefined {
  const day = firstDay(mention.expression?.dating.edtf);
  return findRecent(groups, (group) => {
    if (mention.eventClass === "anchor" || group.eventClass === "anchor")
      return isToldBy(group, (other) => keyOf(text, other) === keyOf(text, mention));
    if (group.eventClass !== mention.eventClass) return false;
    const ordinal = ordinalOfGroup(group);
    if (ordinal !== undefined && mention.ordinal !== undefined && ordinal !== mention.ordinal) return false;
    const otherDay = dayOf(group);
    if (!mayBeSameDay(day, otherDay)) return false;
    if (
      day &&
      otherDay &&
      day.day !== undefined &&
      otherDay.day !== undefined &&
      headOf(text, mention) === firstHead(text, group)
    )
      return true;
    return isNamedAlike(text, mention, group);
  });
}

function isNamedAlike(text: string, mention: EventMention, group: EventGroup): boolean {
  const words = contentOf(text, mention, mention.name ?? mention.span);
  return isToldBy(group, (other) => {
    const common = shared(words, contentOf(text, other, other.name ?? other.span));
    return headOf(text, other) === headOf(text, mention) ? common >= 1 : common >= 2;
  });
}

/** The first of the latest groups that fits. */
function findRecent(
  groups: readonly EventGroup[],
  fits: (group: EventGroup) => boolean,
): EventGroup | undefined {
  for (let at = Math.max(0, groups.length - LOOK_BACK); at < groups.length; at += 1) {
    const group = groups[at];
    if (group && fits(group)) return group;
  }
  return undefined;
}

const firstHead = (text: string, { mentions }: EventGroup): string =>
  mentions[0] ? headOf(text, mentions[0]) : "";

/** The same told again: by the same speaker at the same meeting, or in the same words on the same day. */
function sameHappening(
  text: string,
  mention: EventMention,
  parts: readonly EventGroup[],
  meetings: readonly EventGroup[],
): EventGroup | undefined {
  const { eventClass } = mention;
  if (eventClass === "issue" || eventClass === "question" || eventClass === "answer") return undefined;
  const { kind } = classFacts(eventClass);
  const day = firstDay(mention.expression?.dating.edtf);
  if (kind === "claim") {
    return findRecent(parts, (group) => group.eventClass === "claim" && isClaimed(mention, group));
  }
  const family = familyOf(eventClass);
  return findRecent(parts, (group) => {
    const isSameClass = familyOfGroup(group) === family;
    if (!isSameClass && kind !== "background") return false;
    if (!mayBeSameDay(day, dayOf(group))) return false;
    if (
      kind === "speech" ||
      kind === "instruction" ||
      eventClass === "presiding" ||
      eventClass === "discussion"
    ) {
      if (!isSameClass) return false;
      return mention.actor && hasActor(group) ? isBySame(group, mention.actor.name) : meetings.length > 0;
    }
    const isHeading = mention.isHeading || group.mentions.some(isInHeading);
    if (!isSameClass && !isHeading) return false;
    return isToldInWords(text, mention, group);
  });
}

function isToldInWords(text: string, mention: EventMention, group: EventGroup): boolean {
  const words = contentOf(text, mention, mention.clause);
  return isToldBy(group, (other) => {
    const others = contentOf(text, other, other.clause);
    const common = shared(words, others);
    return common >= 3 && common * 2 >= Math.min(words.size, others.size);
  });
}

const isInHeading = ({ isHeading }: EventMention): boolean => isHeading;

/** The same said by the same in one paragraph. */
function isClaimed(mention: EventMention, { mentions }: EventGroup): boolean {
  for (const other of mentions)
    if (
      other.segmentId === mention.segmentId &&
      other.expression?.dating.edtf === mention.expression?.dating.edtf &&
      other.actor?.name === mention.actor?.name
    )
      return true;
  return false;
}

function isBySame({ mentions }: EventGroup, name: string): boolean {
  for (const { actor } of mentions) if (actor && mayBeSameName(actor.name, name)) return true;
  return false;
}

/** "Xi's speech" adds its words to a speech, or says that what was instructed at a meeting was a speech. */
function attachReference(mention: EventMention, speakers: SpeakerIndex): void {
  const name = mention.actor?.name;
  if (name === undefined) return;
  const said = speakers.groupsOf(name);
  const speech = said.find((group) => familyOfGroup(group) === "speech");
  const instruction = said.find(
    (group) => group.eventClass === "instruction" && group.mentions.some(({ isAtMeeting }) => isAtMeeting),
  );
  const group = speech ?? instruction;
  if (!group) return;
  addMention(group, mention);
  if (group === instruction) group.eventClass = "speech";
}
