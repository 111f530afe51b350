import { assert } from "../../base/assert.ts";
import type { DayNumber } from "../../domain/calendar-day.ts";
import type { Dating } from "../../domain/dating.ts";
import type { TemporalExpression } from "../../domain/temporal-expression.ts";
import type { TemporalMention } from "../temporal/temporal-mention.ts";
import { dateMention, type ReportedUntil } from "./date-mention.ts";
import { datePublication } from "./date-publication.ts";
import { passageOf, type DatedSource } from "./dated-source.ts";
import { makeContexts, type DatingContext } from "./dating-context.ts";
import { readEdtf } from "./edtf-bounds.ts";
import type { EventAnchor } from "./event-anchors.ts";

export type DatedCorpus = {
  /** By source id; every source has one, if only to say that nothing is known. */
  readonly publications: ReadonlyMap<string, Dating>;
  /** In the order of the sources and of their texts. */
  readonly expressions: readonly TemporalExpression[];
  /** Events that some text dates, and the words that do. */
  readonly anchors: readonly EventAnchor[];
};

/**
 * Dates every expression of a corpus. `readOn` is the ISO day on which the texts were read.
 *
 *     1. events that a text names with their year           anchors for all texts
 *     2. per text: its own date, weekdays, what it looks back on → its year
 *     3. per expression: words → own date → arithmetic → other texts
 *     4. events named in passing: before the last day that the text reports
 */
export function dateCorpus({
  sources,
  readOn,
}: {
  readonly sources: readonly DatedSource[];
  readonly readOn: string;
}): DatedCorpus {
  const contexts = makeContexts(sources, dayOf(readOn));
  return {
    publications: new Map(contexts.map((context) => [context.source.id, datePublication(context)])),
    expressions: contexts.flatMap(dateSource),
    anchors: [...(contexts[0]?.anchors.values() ?? [])].flat(),
  };
}

function dayOf(isoDay: string): DayNumber {
  const read = readEdtf(isoDay);
  assert(read.ok && read.value.latest !== undefined, `not the ISO day on which texts were read: "${isoDay}"`);
  return read.value.latest;
}

function dateSource(context: DatingContext): readonly TemporalExpression[] {
  const { source, ordered } = context;
  const first = ordered.map((mention) => ({ mention, dating: dateMention(mention, context) }));
  const until = reportedUntil(first, context);
  return first.map(({ mention, dating }, index) => ({
    id: `${source.id}.t${index + 1}`,
    passage: passageOf(source, mention),
    type: mention.type,
    value: mention.value,
    language: mention.language,
    rule: mention.rule,
    vague: mention.ground === "none",
    dating:
      until && mention.eventName && dating.edtf === undefined ? dateMention(mention, context, until) : dating,
  }));
}

type DatedMention = { readonly mention: TemporalMention; readonly dating: Dating };

/**
 * The last full day of the body that is not after the text's own date; failing that, its own date.
 * Of mentions with the same last day the longest: "from July 14th to 15th" before "15th".
 */
function reportedUntil(dated: readonly DatedMention[], context: DatingContext): ReportedUntil | undefined {
  const { publication } = context;
  const own = datePublication(context);
  let last: { readonly latest: DayNumber; readonly until: ReportedUntil } | undefined;
  for (const { mention, dating } of dated) {
    const { latest } = dating;
    const isOwn = publication !== undefined && mention.start === publication.mention.start;
    if (latest === undefined || isOwn || mention.eventName) continue;
    const isReported = own.latest !== undefined && latest <= own.latest;
    if (!isReported || (last && latest <= last.latest)) continue;
    const day = /(?:^|\/)([^/[\]{}.]+-[^/[\]{}.]+-[^/[\]{}.]+)$/.exec(dating.edtf ?? "")?.[1];
    if (day !== undefined) last = { latest, until: { edtf: day, mention } };
  }
  if (last) return last.until;
  const isDated = publication && own.edtf !== undefined && own.latest !== undefined;
  return isDated ? { edtf: own.edtf, mention: publication.mention } : undefined;
}
