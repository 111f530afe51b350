import type { Dating } from "../../domain/dating.ts";
import type { TemporalExpression } from "../../domain/temporal-expression.ts";
import { familyOf, type EventClass } from "./event-class.ts";
import type { Actor, EventMention } from "./event-mention.ts";
import { firstDay, type DayShape } from "./same-day.ts";

/**
 * Mentions that tell of one event. Grows while a witness is read and when witnesses are put
 * together; nothing of it leaves this folder.
 */
export type EventGroup = {
  eventClass: EventClass;
  readonly mentions: EventMention[];
  /** The meeting it is part of. */
  parent: EventGroup | undefined;
  /** For claims: the speech, instruction or answer in which it is said. */
  saidIn: EventGroup | undefined;
  /** For an instruction that somebody conveys: the conveying, which cannot come before it. */
  conveyedIn: EventGroup | undefined;
  /** What `datingMention` found, and among how many mentions. */
  dated: Dated | undefined;
  /** What `dateEvent` found: of a meeting each of its parts asks again. */
  dating: Dating | undefined;
};

export const groupOf = (mention: EventMention): EventGroup => ({
  eventClass: mention.eventClass,
  mentions: [mention],
  parent: undefined,
  saidIn: undefined,
  conveyedIn: undefined,
  dated: undefined,
  dating: undefined,
});

/** A text that repeats itself without end does not make a group that grows without end. */
const MOST_MENTIONS = 64;

export function addMention({ mentions }: EventGroup, mention: EventMention): void {
  if (mentions.length < MOST_MENTIONS) mentions.push(mention);
}

export const familyOfGroup = ({ eventClass }: EventGroup): string => familyOf(eventClass);

export function actorsOf({ mentions }: EventGroup): readonly Actor[] {
  const actors: Actor[] = [];
  for (const { actor } of mentions) if (actor) actors.push(actor);
  return actors;
}

export function hasActor({ mentions }: EventGroup): boolean {
  for (const { actor } of mentions) if (actor) return true;
  return false;
}

export function ordinalOfGroup({ mentions }: EventGroup): number | undefined {
  for (const { ordinal } of mentions) if (ordinal !== undefined) return ordinal;
  return undefined;
}

export type DatingMention = EventMention & { readonly expression: TemporalExpression };
type Dated = {
  readonly count: number;
  readonly mention: DatingMention | undefined;
  readonly day: DayShape | undefined;
};

/** The mention whose expression dates the group: one in its own clause before one elsewhere in the sentence. */
export const datingMention = (group: EventGroup): DatingMention | undefined => dated(group).mention;

/** The first day of that expression. */
export const dayOf = (group: EventGroup): DayShape | undefined => dated(group).day;

/** Looked for again only when mentions have been added. */
function dated(group: EventGroup): Dated {
  const { mentions, dated: known } = group;
  if (known?.count === mentions.length) return known;
  let best: DatingMention | undefined;
  let most = -1;
  for (const mention of mentions) {
    if (!isDated(mention)) continue;
    const worth = (mention.isExpressionInClause ? 2 : 0) + (isFullDay(mention.expression) ? 1 : 0);
    if (worth <= most) continue;
    best = mention;
    most = worth;
  }
  const day = firstDay(best?.expression.dating.edtf);
  const found: Dated = { count: mentions.length, mention: best, day };
  group.dated = found;
  return found;
}

const isDated = (mention: EventMention): mention is DatingMention =>
  mention.expression?.dating.edtf !== undefined;

const isFullDay = ({ dating }: TemporalExpression): boolean => firstDay(dating.edtf)?.day !== undefined;
