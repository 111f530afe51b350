import type { Language } from "../../domain/language.ts";
import type { Confidence } from "../../domain/proposal.ts";
import type { Span } from "../../domain/span.ts";
import type { TemporalExpression } from "../../domain/temporal-expression.ts";
import type { EventClass } from "./event-class.ts";

/** A person or body as written at one place, under the fullest name that the text gives. */
export type Actor = Span & {
  readonly name: string;
  /** Role in the event where it is not that of the class. */
  readonly role?: { readonly en: string; readonly zh: string };
};

/**
 * asserted      the text says that it happened
 * planned       announced for a time to come
 * hypothetical  may, should, if…: not an event
 * denied        not, never, failed to…: not an event
 */
export type Modality = "asserted" | "planned" | "hypothetical" | "denied";

/** A verb or noun phrase found in one sentence, before anything is known of the rest of the text. */
export type Trigger = {
  readonly eventClass: EventClass;
  /** The words that make it an event: "delivered an important speech", 发表重要讲话. */
  readonly span: Span;
  readonly rule: string;
  readonly confidence: Confidence;
  readonly modality: Modality;
  /** The clause it stands in: where its date and its actor are looked for first. */
  readonly clause: Span;
  /** The noun phrase that names it: "its 23rd group study session". */
  readonly name?: Span | undefined;
  readonly ordinal?: number | undefined;
  /** Points back to something told before: "the meeting", "his speech". */
  readonly isReference?: boolean | undefined;
  /** Happens at the meeting that the same sentence names or points to. */
  readonly isAtMeeting?: boolean | undefined;
  readonly actor?: Actor | undefined;
  readonly others?: readonly Actor[];
  readonly place?: Span | undefined;
};

/** Where a trigger stands. */
export type MentionPlace = {
  readonly sourceId: string;
  readonly witnessId: string;
  readonly language: Language;
  readonly segmentId: string;
  /** Position of the segment in its witness: headline and lead come first. */
  readonly isLead: boolean;
  readonly isHeading: boolean;
  /** The passage that is shown: the sentence, the heading or the turn. */
  readonly passage: Span;
};

/** The expression that dates a trigger. */
export type Governing = { readonly expression: TemporalExpression; readonly isInClause: boolean };

/**
 * A trigger with its place in the text and the expression of time that governs it. All have the same
 * fields, which a text of many events is read faster for.
 */
export type EventMention = MentionPlace &
  Pick<Trigger, "eventClass" | "span" | "rule" | "confidence" | "modality" | "clause"> & {
    readonly name: Span | undefined;
    readonly ordinal: number | undefined;
    readonly isReference: boolean;
    readonly isAtMeeting: boolean;
    readonly actor: Actor | undefined;
    readonly others: readonly Actor[];
    readonly place: Span | undefined;
    readonly expression: TemporalExpression | undefined;
    readonly isExpressionInClause: boolean;
  };

const NOBODY: readonly never[] = [];

export const mentionOf = (trigger: Trigger, place: MentionPlace, governing?: Governing): EventMention => ({
  eventClass: trigger.eventClass,
  span: trigger.span,
  rule: trigger.rule,
  confidence: trigger.confidence,
  modality: trigger.modality,
  clause: trigger.clause,
  name: trigger.name,
  ordinal: trigger.ordinal,
  isReference: trigger.isReference === true,
  isAtMeeting: trigger.isAtMeeting === true,
  actor: trigger.actor,
  others: trigger.others ?? NOBODY,
  place: trigger.place,
  sourceId: place.sourceId,
  witnessId: place.witnessId,
  language: place.language,
  segmentId: place.segmentId,
  isLead: place.isLead,
  isHeading: place.isHeading,
  passage: place.passage,
  expression: governing?.expression,
  isExpressionInClause: governing?.isInClause === true,
});
