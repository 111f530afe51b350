import type { TemporalExpression } from "../../domain/temporal-expression.ts";
import { classFacts, familyOf, type EventClass } from "./event-class.ts";
import type { Actor, EventMention } from "./event-mention.ts";

/**
 * Mentions that tell of one event. Grows while a witness is read and when witnesses are put
 * together; nothing of it leaves this folder.
 */
export type EventGroup = {
  eventClass: EventClass;
  readonly mentions: EventMention[];
  /** The meeting it is part of. */
  parent?: EventGroup;
  /** For claims: the speech, instruction or answer in which it is said. */
  saidIn?: EventGroup;
  /** For an instruction that somebody conveys: the conveying, which cannot come before it. */
  conveyedIn?: EventGroup;
};

export const groupOf = (mention: EventMention): EventGroup => ({
  eventClass: mention.eventClass,
  mentions: [mention],
});

/** A text that repeats itself without end does not make a group that grows without end. */
const MOST_MENTIONS = 64;

export function addMention({ mentions }: EventGroup, mention: EventMention): void {
  if (mentions.length < MOST_MENTIONS) mentions.push(mention);
}

export const kindOf = ({ eventClass }: EventGroup) => classFacts(eventClass).kind;
export const familyOfGroup = ({ eventClass }: EventGroup): string => familyOf(eventClass);

export const actorsOf = ({ mentions }: EventGroup): readonly Actor[] =>
  mentions.flatMap(({ actor }) => (actor ? [actor] : []));

export const ordinalOfGroup = ({ mentions }: EventGroup): number | undefined =>
  mentions.find(({ ordinal }) => ordinal !== undefined)?.ordinal;

/** The mention whose expression dates the group: one in its own clause before one elsewhere in the sentence. */
export function datingMention({
  mentions,
}: EventGroup): (EventMention & { readonly expression: TemporalExpression }) | undefined {
  const dated = mentions.flatMap((mention) => {
    const { expression } = mention;
    return expression?.dating.edtf === undefined ? [] : [{ ...mention, expression }];
  });
  const inClause = dated.filter(({ isExpressionInClause }) => isExpressionInClause);
  const best = inClause.length > 0 ? inClause : dated;
  return best.find(({ expression }) => isFullDay(expression)) ?? best[0];
}

const isFullDay = ({ dating }: TemporalExpression): boolean =>
  /-[\dX?~%]{2,4}-[\dX]{2}/.test(dating.edtf ?? "");
