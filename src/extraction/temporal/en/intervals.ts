import type { Span } from "../../../domain/span.ts";
import type { Page } from "../candidate.ts";
import { joinIntervals, type JoinPatterns } from "../join-interval.ts";
import { openIntervals, type OpenPatterns } from "../open-interval.ts";
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

const SINCE_EVENT = new RegExp(
  `\\b(?:(?:ever${GAP})?since|after|following)${GAP}(?<name>${NUMBERED_EVENT})(?:${GAP}in${GAP}(?<year>${YEAR})\\b)?`,
  "g",
);
const AT_EVENT = new RegExp(
  `\\b(?:at|during|before)${GAP}(?<name>${NUMBERED_EVENT})(?:${GAP}in${GAP}(?<year>${YEAR})\\b)?`,
  "g",
);
const NAMED_ERA =
  /\b(?:in|into|of|during|since) (?:the|a|this) (?:new|current|present) (?:historical )?(?:era|epoch|age|period|stage)\b/g;
const NEXT_STEP = /\b(?:in|as|for|at) the next (?:step|stage|phase)\b/g;
const VAGUE_SPAN =
  /\b(?:over|in|during|through|throughout|for) (?:all )?(?:these|the|those|the past|recent|the last) (?:few )?years\b/g;
const FREQUENCY = /\b(?:repeatedly|frequently|regularly|periodically)\b/g;

/** From–to, since…, times named by an event or an era, and how often: beside the timexes, never instead of them. */
export function englishIntervals(
  page: Page,
  mentions: readonly TemporalMention[],
): readonly TemporalMention[] {
  return [
    ...joinIntervals(page, mentions, FROM_TO),
    ...openIntervals(page, mentions, OPEN),
    ...numberedEvents(page, SINCE_EVENT, "en-since-event"),
    ...numberedEvents(page, AT_EVENT, "en-at-event"),
    ...fixed(page, NAMED_ERA, "en-named-era", "DATE", "PRESENT_REF"),
    ...fixed(page, NEXT_STEP, "en-next-step", "DATE", "FUTURE_REF"),
    ...fixed(page, VAGUE_SPAN, "en-over-years", "DURATION", "PXY"),
    ...fixed(page, FREQUENCY, "en-frequency", "SET", "XXXX-XX-XX"),
  ];
}

function numberedEvents({ folded }: Page, pattern: RegExp, rule: string): readonly TemporalMention[] {
  return [...folded.matchAll(pattern)].map((match) => {
    const { name = "", year } = match.groups ?? {};
    const start = match.index;
    const nameStart = start + match[0].indexOf(name);
    const eventName: Span = { start: nameStart, end: nameStart + name.length };
    const value = year ?? "XXXX";
    const since = rule === "en-since-event";
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
      eventName,
    };
  });
}

function fixed(
  { folded }: Page,
  pattern: RegExp,
  rule: string,
  type: TemporalMention["type"],
  value: string,
): readonly TemporalMention[] {
  return [...folded.matchAll(pattern)].map((match) => ({
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
