import type { Language } from "../../domain/language.ts";
import type { Page } from "./candidate.ts";
import type { TemporalMention } from "./temporal-mention.ts";

/** Words before and after a date that make it the beginning or the end of an interval. Each pattern is anchored to the date. */
export type OpenPatterns = {
  readonly language: Language;
  readonly since: readonly Frame[];
  readonly until: readonly Frame[];
};
/** Both sides must match; the words of both belong to the interval. */
export type Frame = { readonly before: RegExp; readonly after: RegExp };

/**
 * A date with a word that leaves the other end open.
 *
 *     since [2012]      自[1978年]以来      until [May 8]
 *     |----------|      |-----------|     |-----------|
 */
export function openIntervals(
  { folded }: Page,
  mentions: readonly TemporalMention[],
  { language, since, until }: OpenPatterns,
): readonly TemporalMention[] {
  return mentions.flatMap((mention) => {
    if ((mention.type !== "DATE" && mention.type !== "TIME") || mention.value.endsWith("_REF")) return [];
    const before = folded.slice(Math.max(0, mention.start - 16), mention.start);
    const after = folded.slice(mention.end, mention.end + 8);
    const from = framed(since, before, after);
    const to = from === undefined ? framed(until, before, after) : undefined;
    const frame = from ?? to;
    if (frame === undefined) return [];
    const { weekdays, partOfDay: _partOfDay, ...rest } = mention;
    return [
      {
        ...rest,
        start: mention.start - frame.before,
        end: mention.end + frame.after,
        type: "DURATION" as const,
        value: from === undefined ? `../${mention.value}` : `${mention.value}/..`,
        rule: `${language}-${from === undefined ? "until" : "since"}`,
        layer: "interval" as const,
        ...(from === undefined ? { finish: mention.value } : { begin: mention.value }),
        ...(weekdays === undefined ? {} : { weekdays }),
      },
    ];
  });
}

/** How many characters before and after belong to the first frame that fits. */
function framed(
  frames: readonly Frame[],
  before: string,
  after: string,
): { readonly before: number; readonly after: number } | undefined {
  for (const frame of frames) {
    const lead = frame.before.exec(before);
    const tail = lead === null ? null : frame.after.exec(after);
    if (lead !== null && tail !== null) return { before: lead[0].length, after: tail[0].length };
  }
  return undefined;
}
