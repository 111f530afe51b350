import type { Dating } from "../../domain/dating.ts";
import { classFacts } from "./event-class.ts";
import { dayOf, hasActor, type EventGroup } from "./event-group.ts";
import type { EventMention } from "./event-mention.ts";

/**
 * Whether a mark is deserved: it has a date or a bound, and the words tell it rather than mention it in
 * passing. The rest is offered, not drawn.
 */
export function isPlotWorthy(group: EventGroup, dating: Dating): boolean {
  if (dating.edtf === undefined) return false;
  const { mentions, eventClass } = group;
  const { kind } = classFacts(eventClass);
  const telling = mentions.every(tells) ? mentions : mentions.filter(tells);
  const isDatedItself = telling.some(
    ({ expression, isExpressionInClause }) => isExpressionInClause && expression?.dating.edtf !== undefined,
  );
  const isPlanned = telling.length > 0 && telling.every(({ modality }) => modality === "planned");
  if (isPlanned && !isDatedItself) return false;
  switch (kind) {
    case "publication":
      return eventClass === "issue" || isDatedItself;
    case "claim":
      return true;
    case "instruction":
    case "speech":
      return eventClass === "announcement"
        ? isDatedItself && hasActor(group)
        : isToldSpeech(group, isDatedItself);
    case "meeting":
      if (eventClass === "visit") return isDatedItself;
      if (eventClass === "contest" && !telling.some(({ rule }) => HELD.test(rule))) return false;
      return (
        isDatedItself ||
        telling.some(
          ({ rule, isLead, isHeading }) => isHeading || CHAIRED.test(rule) || (HELD.test(rule) && isLead),
        )
      );
    case "background":
      return eventClass === "anchor" || isToldHappening(group, isDatedItself);
    default:
      return false;
  }
}

const HELD = /held|took-place/;
const CHAIRED = /presided|discussion/;

const tells = ({ isReference, rule }: EventMention): boolean => !isReference || HELD.test(rule);

/** With its own date, or as what the report is about. */
function isToldHappening(group: EventGroup, isDatedItself: boolean): boolean {
  const { mentions, eventClass } = group;
  if (eventClass === "happening") return isDatedItself && dayOf(group)?.day !== undefined;
  const isSure = mentions.some(({ confidence }) => confidence !== "low");
  const isNews = mentions.some(({ isLead, isHeading }) => isHeading || isLead);
  return isDatedItself ? isSure || isNews : isSure && isNews;
}

function isToldSpeech(group: EventGroup, isDatedItself: boolean): boolean {
  const { mentions, parent } = group;
  if (isDatedItself) return true;
  const isSure = mentions.some(({ confidence, isReference }) => !isReference && confidence !== "low");
  return (
    isSure &&
    (parent !== undefined || group.conveyedIn !== undefined || mentions.some(({ isLead }) => isLead))
  );
}
