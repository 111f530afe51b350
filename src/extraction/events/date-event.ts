import type { Dating, DateStep } from "../../domain/dating.ts";
import { weakestBasis } from "../../domain/dating.ts";
import type { Bilingual } from "../../domain/language.ts";
import { passageAt } from "../../domain/passage.ts";
import { readEdtf } from "../dating/edtf-bounds.ts";
import { classFacts } from "./event-class.ts";
import { datingMention, type EventGroup } from "./event-group.ts";
import type { EventMention } from "./event-mention.ts";
import type { EventSource } from "./event-source.ts";
import { opensInterval } from "./governing-expression.ts";

const UNKNOWN: Dating = { basis: "unknown", steps: [] };
const PLAIN_DAY = /^\d{4}-\d\d-\d\d$/;
const UNCERTAIN_PUBLICATION = /\?$/;

/**
 * When the event was: by the expression that governs it, else by the meeting it is part of, else on or
 * before what shows that it had happened, else unknown.
 */
export function dateEvent(group: EventGroup, sources: ReadonlyMap<string, EventSource>, depth = 0): Dating {
  if (depth > 4 || group.parent !== undefined || group.conveyedIn !== undefined)
    return workOut(group, sources, depth);
  group.dating ??= workOut(group, sources, depth);
  return group.dating;
}

function workOut(group: EventGroup, sources: ReadonlyMap<string, EventSource>, depth: number): Dating {
  const first = group.mentions[0];
  const source = first && sources.get(first.sourceId);
  if (!first || !source || depth > 4) return UNKNOWN;
  if (group.eventClass === "issue") return source.publication;
  const mention = datingMention(group);
  if (mention) return ownDate(group, mention, sources);
  if (group.eventClass === "claim" || group.eventClass === "anchor") return UNKNOWN;
  if (group.parent) return dateOfPart(group, first, source, dateEvent(group.parent, sources, depth + 1));
  if (group.conveyedIn) {
    const bounded = onOrBefore(
      dateEvent(group.conveyedIn, sources, depth + 1),
      step(group.conveyedIn, sources, SAYS.conveyed, "inferred"),
    );
    if (bounded) return bounded;
  }
  const heading = headerDate(group, sources);
  if (heading) return heading;
  const isTold = group.mentions.some(({ isLead, modality }) => isLead && modality === "asserted");
  const isTurn = first.rule.startsWith("turn");
  if (!isTold && !isTurn) return UNKNOWN;
  return onOrBefore(source.publication, step(group, sources, SAYS.reported, "dateline")) ?? UNKNOWN;
}

const SAYS = {
  governs: (words: string): Bilingual => ({
    en: `The words “${words}” stand with it in the same sentence and date it.`,
    zh: `“${words}”与之同在一句，据此定年。`,
  }),
  part: {
    en: "No date of its own: the text places it inside the meeting.",
    zh: "没有单独的日期：文本把它放在会议之内。",
  },
  conveyed: {
    en: "No date of its own: it was given before or when it was conveyed.",
    zh: "没有单独的日期：不晚于传达之时。",
  },
  reported: {
    en: "No date of its own: it happened on or before the day of the report.",
    zh: "没有单独的日期：不晚于报道之日。",
  },
  header: {
    en: "The heading names it beside a date, and the text does not say whether that dates the page or the event; hence the question mark.",
    zh: "标题在其旁印有日期，文本没有说明该日期属于页面还是事件，故加问号。",
  },
  begins: (words: string): Bilingual => ({
    en: `The claim reaches back to “${words}” and names no end.`,
    zh: `该说法以“${words}”为起点，没有给出终点。`,
  }),
};

function step(
  group: EventGroup,
  sources: ReadonlyMap<string, EventSource>,
  says: Bilingual,
  basis: DateStep["basis"],
): DateStep {
  const mention = group.mentions[0];
  const source = mention && sources.get(mention.sourceId);
  const passages =
    mention && source ? [passageAt(source.id, source.text, mention.span.start, mention.span.end)] : [];
  return { basis, says, passages };
}

function ownDate(
  group: EventGroup,
  mention: NonNullable<ReturnType<typeof datingMention>>,
  sources: ReadonlyMap<string, EventSource>,
): Dating {
  const { expression } = mention;
  const { dating, passage } = expression;
  const text = sources.get(mention.sourceId)?.text ?? "";
  if (group.eventClass === "claim") {
    const opening: DateStep = { basis: "stated", says: SAYS.begins(passage.exact), passages: [passage] };
    const edtf = dating.edtf?.includes("/") ? dating.edtf : `${dating.edtf}/..`;
    const { latest: _open, ...open } = dating;
    return { ...open, edtf: edtf.replace(/\/.*$/, "/.."), steps: dating.steps.concat(opening) };
  }
  if (group.eventClass === "anchor") return opensInterval(text, expression) ? beginOf(dating) : dating;
  const governs: DateStep = { basis: "stated", says: SAYS.governs(passage.exact), passages: [passage] };
  return { ...dating, steps: dating.steps.concat(governs) };
}

/** "since the 18th Congress in 2012" dates the congress by its beginning: 2012. */
function beginOf(dating: Dating): Dating {
  const begin = (edtf: string | undefined): string | undefined => edtf?.split("/")[0];
  const edtf = begin(dating.edtf);
  if (edtf === undefined || edtf === "" || edtf === "..") return UNKNOWN;
  const read = readEdtf(edtf);
  const { latest: _latest, fromText, fromCorpus, ...rest } = dating;
  const text = begin(fromText);
  const corpus = begin(fromCorpus);
  return {
    ...rest,
    edtf,
    ...(read.ok && read.value.latest !== undefined && { latest: read.value.latest }),
    ...(text && { fromText: text }),
    ...(corpus && { fromCorpus: corpus }),
  };
}

/** A speech at a meeting of two days falls on one of them; who presides does so throughout. */
function dateOfPart(group: EventGroup, mention: EventMention, source: EventSource, whole: Dating): Dating {
  if (whole.edtf === undefined) return UNKNOWN;
  const passages = [passageAt(source.id, source.text, mention.span.start, mention.span.end)];
  const steps = whole.steps.concat({ basis: whole.basis, says: SAYS.part, passages });
  const isThroughout = group.eventClass === "presiding";
  const one = (edtf: string | undefined): string | undefined => (isThroughout ? edtf : oneDayOf(edtf));
  const { edtf, fromText, fromCorpus, ...rest } = whole;
  const own = one(edtf);
  const text = one(fromText);
  const corpus = one(fromCorpus);
  const part: { -readonly [Key in keyof Dating]: Dating[Key] } = { ...rest, steps };
  if (own !== undefined) part.edtf = own;
  if (text !== undefined) part.fromText = text;
  if (corpus !== undefined) part.fromCorpus = corpus;
  return part;
}

/** One of the days of an interval: a set where every day is known, else the interval itself. */
function oneDayOf(edtf: string | undefined): string | undefined {
  if (edtf?.includes("/") !== true) return edtf;
  const [first, last, ...more] = edtf.split("/");
  if (first === undefined || last === undefined || more.length > 0) return edtf;
  return PLAIN_DAY.test(first) && PLAIN_DAY.test(last) ? `[${first}..${last}]` : edtf;
}

/** `[..2023-07-15]` from the last day of what came after. */
function onOrBefore(later: Dating, reason: DateStep): Dating | undefined {
  const day = (edtf: string | undefined): string | undefined => {
    const last = edtf
      ?.replaceAll(/[[\]]/g, "")
      .split(/\/|\.\./)
      .at(-1);
    return last !== undefined && PLAIN_DAY.test(last.replace(UNCERTAIN_PUBLICATION, ""))
      ? last.replace(UNCERTAIN_PUBLICATION, "")
      : undefined;
  };
  const last = day(later.edtf);
  if (last === undefined || later.latest === undefined) return undefined;
  const [text, corpus] = [day(later.fromText), day(later.fromCorpus)];
  return {
    edtf: `[..${last}]`,
    latest: later.latest,
    basis: weakestBasis([later.basis, reason.basis]),
    steps: [...later.steps, reason],
    ...(text !== undefined && { fromText: `[..${text}]` }),
    ...(corpus !== undefined && { fromCorpus: `[..${corpus}]` }),
  };
}

/** A header that names a meeting beside a date, where that date carries a question mark. */
function headerDate(group: EventGroup, sources: ReadonlyMap<string, EventSource>): Dating | undefined {
  if (classFacts(group.eventClass).kind !== "meeting") return undefined;
  for (const { isHeading, sourceId, segmentId } of group.mentions) {
    const source = isHeading ? sources.get(sourceId) : undefined;
    if (
      !source ||
      !segmentId.startsWith("header") ||
      !UNCERTAIN_PUBLICATION.test(source.publication.edtf ?? "")
    )
      continue;
    const { publication } = source;
    return { ...publication, steps: [...publication.steps, step(group, sources, SAYS.header, "dateline")] };
  }
  return undefined;
}
