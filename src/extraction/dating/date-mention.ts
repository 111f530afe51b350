import { weakestBasis, type DateStep, type Dating } from "../../domain/dating.ts";
import { boundsOf } from "../../domain/edtf-bounds.ts";
import { parseEdtfShape } from "../../domain/edtf-shape.ts";
import { contains } from "../../domain/span.ts";
import type { TemporalMention } from "../temporal/temporal-mention.ts";
import * as say from "./date-steps.ts";
import { wordsOf } from "./dated-source.ts";
import { datePublication } from "./date-publication.ts";
import type { DatingContext } from "./dating-context.ts";
import { readEdtf } from "./edtf-bounds.ts";
import { anchorFor, keyOf } from "./event-anchors.ts";
import * as sayEvent from "./event-steps.ts";
import * as sayInterval from "./interval-steps.ts";
import { fullDays, resolveValue, UNPLACED, type Resolved } from "./resolve-value.ts";
import { weekdayName } from "../../domain/weekday-years.ts";
import { dated } from "./words-for-steps.ts";
import { writtenParts } from "./written-parts.ts";

/** The last day a text tells of, with the words that name it: what it mentions in passing was before. */
export type ReportedUntil = { readonly edtf: string; readonly mention: TemporalMention };

/** The date of one expression, with its reasons. */
export function dateMention(mention: TemporalMention, context: DatingContext, until?: ReportedUntil): Dating {
  const { publication } = context;
  const isOwnDate = publication?.mention === mention && publication.year === undefined;
  if (isOwnDate) return datePublication(context);
  const resolved = resolveMention(mention, context, until);
  const { fromText, fromCorpus, basis, steps } = checkWeekdays(mention, context, resolved);
  const partOfDay = mention.partOfDay && { partOfDay: mention.partOfDay };
  const edtf = fromCorpus ?? fromText;
  if (edtf === undefined) return { basis: "unknown", steps, ...partOfDay };
  const read = readEdtf(edtf);
  if (!read.ok) {
    const says = isBackwards(edtf) ? sayInterval.backwards : say.noSuchDay;
    return { basis: "unknown", steps: [says(context.source, mention)], ...partOfDay };
  }
  // Most are of this form, and objects without optional parts are made faster.
  if (fromText !== undefined && fromCorpus !== undefined && !partOfDay)
    return { ...read.value, basis, steps, fromText, fromCorpus };
  return {
    ...read.value,
    basis,
    steps,
    ...(fromText !== undefined && { fromText }),
    ...(fromCorpus !== undefined && { fromCorpus }),
    ...partOfDay,
  };
}

function isBackwards(edtf: string): boolean {
  const shape = parseEdtfShape(edtf);
  return shape !== undefined && boundsOf(shape) === "backwards";
}

function resolveMention(
  mention: TemporalMention,
  context: DatingContext,
  until: ReportedUntil | undefined,
): Resolved {
  const { source } = context;
  if (mention.ground === "none") return { ...UNPLACED, steps: [say.vague(source, mention)] };
  if (mention.eventName) return resolveEvent(mention, context, until);
  const resolved =
    mention.begin !== undefined || mention.finish !== undefined
      ? resolveInterval(mention, context)
      : resolveValue(mention.value, mention, context);
  if (resolved.fromCorpus === undefined && resolved.steps.length === 0) {
    return { ...UNPLACED, steps: [say.withoutPlace(source, mention)] };
  }
  return { ...resolved, steps: [...wordSteps(mention, context), ...resolved.steps] };
}

/** What the words themselves say, before anything is added to them. */
function wordSteps(mention: TemporalMention, context: DatingContext): readonly DateStep[] {
  const { ground } = mention;
  const { source } = context;
  if (ground === "explicit") return [say.stated(source, mention)];
  if (ground === "weekday") return [say.weekdaysOnly(source, mention)];
  const parts = writtenParts(wordsOf(source, mention));
  if (!parts.hasMonth && !parts.hasDay) return [say.counted(source, mention)];
  const steps = [say.withoutYear(source, mention, parts)];
  const inner = mentionsIn(mention, context);
  for (const part of inner.length > 0 ? inner : [mention]) {
    const before = monthBefore(part, context);
    if (before) steps.push(say.monthFromBefore(source, part, before));
  }
  return steps;
}

/** The mentions inside an interval come right after it in the order of the text. */
function mentionsIn(
  mention: TemporalMention,
  { ordered, placeOf }: DatingContext,
): readonly TemporalMention[] {
  const inner: TemporalMention[] = [];
  for (let at = (placeOf.get(mention) ?? 0) + 1; at < ordered.length; at += 1) {
    const other = ordered[at];
    if (!other || !contains(mention, other)) break;
    inner.push(other);
  }
  return inner;
}

const MENTIONS_BACK = 20;

/** For a day without its month, the date named last before it that writes one. */
function monthBefore(mention: TemporalMention, context: DatingContext): TemporalMention | undefined {
  const { source, ordered, placeOf } = context;
  const parts = writtenParts(wordsOf(source, mention));
  if (parts.hasMonth || !parts.hasDay) return undefined;
  const place = placeOf.get(mention) ?? 0;
  return ordered
    .slice(Math.max(0, place - MENTIONS_BACK), place)
    .findLast(
      (other) =>
        other.layer === "timex" &&
        other.end <= mention.start &&
        writtenParts(wordsOf(source, other)).hasMonth,
    );
}

function resolveInterval(mention: TemporalMention, context: DatingContext): Resolved {
  const { begin, finish } = mention;
  const from = begin === undefined ? undefined : resolveValue(begin, mention, context);
  const to = finish === undefined ? undefined : resolveValue(finish, mention, context);
  const ends = [from, to].filter((end) => end !== undefined);
  const steps = mergeSteps(ends.flatMap((end) => end.steps));
  if (ends.some(({ fromCorpus }) => fromCorpus === undefined)) return { ...UNPLACED, steps };
  const saysOpen = to === undefined ? sayInterval.openEnd : sayInterval.openBeginning;
  const write = (part: "fromText" | "fromCorpus"): string =>
    `${from ? from[part] : ".."}/${to ? to[part] : ".."}`;
  return {
    fromText: write("fromText"),
    fromCorpus: write("fromCorpus"),
    basis: weakestBasis(ends.map(({ basis }) => basis)),
    steps: from && to ? steps : [...steps, saysOpen(context.source, mention)],
  };
}

/** "since the 18th Congress", "at the 20th Congress": the date of an event, if any text gives one. */
function resolveEvent(
  mention: TemporalMention,
  context: DatingContext,
  until: ReportedUntil | undefined,
): Resolved {
  const { source, anchors } = context;
  const isSince = mention.begin !== undefined;
  const anchor = anchorFor(anchors, keyOf(source, mention), source);
  const isOwn = anchor?.source.id === source.id;
  const end = isSince ? [sayInterval.openEnd(source, mention)] : [];
  if (anchor) {
    const value = isSince ? `${anchor.edtf}/..` : anchor.edtf;
    const says =
      anchor.mention === mention && isOwn
        ? [say.statedEvent(source, mention)]
        : [sayEvent.eventWithoutYear(source, mention), sayEvent.eventDatedElsewhere(source, anchor)];
    return {
      ...(isOwn && { fromText: value }),
      fromCorpus: value,
      basis: isOwn ? "stated" : "corpus",
      steps: [...says, ...end],
    };
  }
  const unknown = [sayEvent.eventWithoutYear(source, mention), sayEvent.EVENT_DATED_NOWHERE];
  if (isSince || !until) return { ...UNPLACED, steps: unknown };
  const value = `[..${until.edtf}]`;
  return {
    fromText: value,
    fromCorpus: value,
    basis: "inferred",
    steps: [...unknown, sayEvent.boundedByReport(source, mention, until.mention, until.edtf)],
  };
}

/** Compares the weekday of a full day with the one that is named; where none is, only tells it. */
function checkWeekdays(mention: TemporalMention, { source }: DatingContext, resolved: Resolved): Resolved {
  const named = mention.weekdays ?? [];
  const isCompleted = mention.ground === "anchor" || mention.ground === "previous";
  if (mention.ground === "weekday" || (named.length === 0 && !isCompleted)) return resolved;
  const days = fullDays(resolved.fromCorpus ?? "").map(({ edtf, weekday }) => ({
    day: dated(edtf),
    weekday,
    name: weekdayName(weekday),
  }));
  const [only] = days;
  if (only === undefined) return resolved;
  if (named.length === 0)
    return { ...resolved, steps: [...resolved.steps, say.weekdayInformation(source, mention, days)] };
  if (named.length !== days.length) return resolved;
  const wrong = days.find(({ weekday }, index) => weekday !== named[index]);
  const steps = [...resolved.steps, say.weekdayCheck(source, mention, wrong ?? only, !wrong)];
  if (!wrong) return { ...resolved, steps };
  const doubted = (edtf: string | undefined): string => (edtf ?? "").replaceAll(/(?<=\d)(?=\/|$)/g, "?");
  return {
    ...resolved,
    fromText: doubted(resolved.fromText),
    fromCorpus: doubted(resolved.fromCorpus),
    steps,
  };
}

/** The two ends of an interval rest on the same steps. */
function mergeSteps(steps: readonly DateStep[]): readonly DateStep[] {
  return steps.filter((step, index) => steps.findIndex(({ says }) => says.en === step.says.en) === index);
}
