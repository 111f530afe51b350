import type { Finder, Page } from "../candidate.ts";
import { joinIntervals, type JoinPatterns } from "../join-interval.ts";
import { openIntervals, type OpenPatterns } from "../open-interval.ts";
import { phrase } from "../phrase.ts";
import type { TemporalMention } from "../temporal-mention.ts";
import { GAP, ORDINAL, YEAR } from "./lexicon.ts";

const FROM_TO: JoinPatterns = {
  language: "en",
  lead: /\b(?:from|between)(?: {1,3}| ?\n {0,8})(?:the )?$/,
  gap: /^(?: ?- ?|[ \n]{1,3}(?:to|through|until|till|and)[ \n]{1,3}(?:the )?)$/,
  tail: /^(?!)/,
  needsLead: /\band\b/,
};

const OPEN: OpenPatterns = {
  language: "en",
  since: [
    { before: /\b(?:ever )?since[ \n]{1,2}(?:the )?$/, after: /^/ },
    { before: /\bfrom[ \n]{1,2}$/, after: /^ (?:onwards?|on)\b/ },
  ],
  until: [{ before: /\b(?:until|till|up to|up until)[ \n]{1,2}(?:the )?$/, after: /^/ }],
};

/** A meeting that is one of a numbered series: "the 18th CPC National Congress", "its Third Plenary Session". */
const NUMBERED_EVENT = `(?:the|its|their)${GAP}${ORDINAL}(?:${GAP}[a-z][a-z'-]{1,20}){0,5}?${GAP}(?:congress|session|plenum|conference|summit|assembly|convention|meeting|olympics|games)\\b(?:${GAP}of${GAP}the${GAP}(?:${ORDINAL}${GAP})?(?:[a-z][a-z'-]{1,20}${GAP}){0,5}?(?:congress|committee|party|assembly)\\b(?:${GAP}of${GAP}china\\b)?)?`;

/** Times named by an event or an era, and how often. */
export const ENGLISH_PHRASES: readonly Finder<TemporalMention>[] = [
  numberedEvent("en-since-event", `(?:ever${GAP})?since|after|following`),
  numberedEvent("en-at-event", "at|during|before"),
  fixed(
    "en-named-era",
    "\\b(?:in|into|of|during|since) (?:the|a|this) (?:new|current|present) (?:historical )?(?:era|epoch|age|period|stage)\\b",
    "DATE",
    "PRESENT_REF",
  ),
  fixed("en-next-step", "\\b(?:in|as|for|at) the next (?:step|stage|phase)\\b", "DATE", "FUTURE_REF"),
  fixed(
    "en-over-years",
    "\\b(?:over|in|during|through|throughout|for) (?:all )?(?:these|the|those|the past|recent|the last) (?:few )?years\\b",
    "DURATION",
    "PXY",
  ),
  fixed("en-frequency", "\\b(?:repeatedly|frequently|regularly|periodically)\\b", "SET", "XXXX-XX-XX"),
];

/** From–to, since…: beside the timexes, never instead of them. */
export const englishIntervals = (
  page: Page,
  mentions: readonly TemporalMention[],
): readonly TemporalMention[] => [
  ...joinIntervals(page, mentions, FROM_TO),
  ...openIntervals(page, mentions, OPEN),
];

function numberedEvent(rule: string, lead: string): Finder<TemporalMention> {
  const since = rule === "en-since-event";
  const pattern = `\\b(?:${lead})${GAP}(?<name>${NUMBERED_EVENT})(?:${GAP}in${GAP}(?<year>${YEAR})\\b)?`;
  return phrase(pattern, (match) => {
    const { name = "", year } = match.groups ?? {};
    const start = match.index;
    const nameStart = start + match[0].indexOf(name);
    const value = year ?? "XXXX";
    return {
      start,
      end: start + match[0].length,
      language: "en",
      type: since ? "DURATION" : "DATE",
      value: since ? `${value}/..` : value,
      rule,
      layer: "interval",
      ground: year === undefined ? "event" : "explicit",
      ...(since ? { begin: value } : {}),
      eventName: { start: nameStart, end: nameStart + name.length },
    };
  });
}

function fixed(
  rule: string,
  pattern: string,
  type: TemporalMention["type"],
  value: string,
): Finder<TemporalMention> {
  return phrase(pattern, (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    language: "en",
    type,
    value,
    rule,
    layer: "interval",
    ground: "none",
  }));
}
