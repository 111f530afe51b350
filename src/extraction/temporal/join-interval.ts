import type { Language } from "../../domain/language.ts";
import type { Page } from "./candidate.ts";
import type { TemporalMention } from "./temporal-mention.ts";

export type JoinPatterns = {
  readonly language: Language;
  /** What stands before the first date; the span starts at its group `lead`, which may be empty. */
  readonly lead: RegExp;
  /** What stands between the two. */
  readonly gap: RegExp;
  /** What may follow the second and belongs to the interval (期间, 之间). */
  readonly tail: RegExp;
  /** Gaps that make an interval only with a lead or a tail ("and", 和). */
  readonly needsLead: RegExp;
};

/**
 * Two dates joined by a word for from–to make an interval that contains both.
 *
 *     from [July 14th] to [15th]     4月20日至21日
 *     |-------------------------|
 */
export function joinIntervals(
  { folded }: Page,
  mentions: readonly TemporalMention[],
  patterns: JoinPatterns,
): readonly TemporalMention[] {
  const found: TemporalMention[] = [];
  for (let index = 1; index < mentions.length; index += 1) {
    const [first, second] = [mentions[index - 1], mentions[index]];
    if (first === undefined || second === undefined || !isPoint(first) || !isPoint(second)) continue;
    if (second.start - first.end > 12) continue;
    const gap = folded.slice(first.end, second.start);
    if (!patterns.gap.test(gap)) continue;
    const lead = patterns.lead.exec(folded.slice(Math.max(0, first.start - 12), first.start))?.[0] ?? "";
    const tail = patterns.tail.exec(folded.slice(second.end, second.end + 6))?.[0] ?? "";
    if (lead === "" && tail === "" && patterns.needsLead.test(gap)) continue;
    const weekdays = [...(first.weekdays ?? []), ...(second.weekdays ?? [])];
    found.push({
      start: first.start - lead.length,
      end: second.end + tail.length,
      language: patterns.language,
      type: "DURATION",
      value: `${first.value}/${second.value}`,
      rule: `${patterns.language}-from-to`,
      layer: "interval",
      ground: weakerGround(first, second),
      begin: first.value,
      finish: second.value,
      ...(weekdays.length === 0 ? {} : { weekdays }),
    });
  }
  return found;
}

const isPoint = ({ type }: TemporalMention): boolean => type === "DATE" || type === "TIME";

const GROUNDS = ["explicit", "previous", "anchor", "weekday", "event", "none"] as const;

/** An interval is only as good as its weaker end; an end completed from the other end is as good as that. */
function weakerGround(first: TemporalMention, second: TemporalMention): TemporalMention["ground"] {
  const rank = Math.max(GROUNDS.indexOf(first.ground), GROUNDS.indexOf(second.ground));
  return GROUNDS[rank] ?? "none";
}
