import type { Page } from "../candidate.ts";
import { joinIntervals, type JoinPatterns } from "../join-interval.ts";
import { openIntervals, type OpenPatterns } from "../open-interval.ts";
import type { TemporalMention } from "../temporal-mention.ts";
import { chineseNumber, COUNT } from "./lexicon.ts";

const FROM_TO: JoinPatterns = {
  language: "zh",
  lead: /[从自由于在]?$/,
  gap: /^ ?(?:至|到|-{1,2}|—{1,2}|~|和|与) ?$/,
  tail: /^(?:期间|之间)?/,
  needsLead: /[和与]/,
};

const OPEN: OpenPatterns = {
  language: "zh",
  since: [
    { before: /(?:自从?|从)?$/, after: /^以来/ },
    { before: /(?:自从?|从)$/, after: /^(?:起|开始|之后|以后|后)/ },
  ],
  until: [
    { before: /(?:截至|截止到?|直至|直到)$/, after: /^/ },
    { before: /到$/, after: /^为止/ },
  ],
};

/** 党的十八大以来, 十一届三中全会以来, 在党的二十大上: a congress or session named by its number. */
const NUMBERED_EVENT = `(?:中国共产党|中共|党的|全国)?(?:第?${COUNT}(?:大(?![会家学小型量批])|届(?:全国(?:人大|政协|代表大会))?(?:[一二三四五六七八九]中全会|[一二三四五六七八九]次(?:会议|全会))?|次全国代表大会))`;
const SINCE_EVENT = new RegExp(`(?:自从?)?(?<name>${NUMBERED_EVENT})(?:召开)?(?:以来|以后|之后|后)`, "g");
const AT_EVENT = new RegExp(`(?<=[在于])(?<name>${NUMBERED_EVENT})(?:上|期间|召开时?)`, "g");
const NAMED_ERA = /新时代(?!中国特色)|新征程|新时期|新阶段|下一步/g;

/** From–to, since…, times named by an event or an era: beside the timexes, never instead of them. */
export function chineseIntervals(
  page: Page,
  mentions: readonly TemporalMention[],
): readonly TemporalMention[] {
  return [
    ...joinIntervals(page, mentions, FROM_TO),
    ...openIntervals(page, mentions, OPEN),
    ...numberedEvents(page, SINCE_EVENT, "zh-since-event"),
    ...numberedEvents(page, AT_EVENT, "zh-at-event"),
    ...plans(page),
    ...[...page.folded.matchAll(NAMED_ERA)].map((match): TemporalMention => ({
      start: match.index,
      end: match.index + match[0].length,
      language: "zh",
      type: "DATE",
      value: match[0] === "下一步" ? "FUTURE_REF" : "PRESENT_REF",
      rule: match[0] === "下一步" ? "zh-next-step" : "zh-named-era",
      layer: "interval",
      ground: "none",
    })),
  ];
}

/** “十二五”期间, 十四五时期: five-year plans follow on one another, the sixth beginning in 1981. */
const PLAN = /["“”「']?(?<number>十?[一二三四五六七八九]|十)五["“”」']?(?:时期|期间|规划|计划)/g;

function plans({ folded }: Page): readonly TemporalMention[] {
  return [...folded.matchAll(PLAN)]
    .map((match) => ({ match, first: 1981 + (chineseNumber(match.groups?.["number"] ?? "") - 6) * 5 }))
    .filter(({ first }) => first >= 1981)
    .map(({ match, first }) => ({
      start: match.index,
      end: match.index + match[0].length,
      language: "zh",
      type: "DURATION",
      value: `${first}/${first + 4}`,
      rule: "zh-five-year-plan",
      layer: "interval",
      ground: "event",
      begin: String(first),
      finish: String(first + 4),
      eventName: { start: match.index, end: match.index + match[0].length },
    }));
}

function numberedEvents({ folded }: Page, pattern: RegExp, rule: string): readonly TemporalMention[] {
  return [...folded.matchAll(pattern)].map((match) => {
    const name = match.groups?.["name"] ?? "";
    const nameStart = match.index + match[0].indexOf(name);
    const since = rule === "zh-since-event";
    return {
      start: match.index,
      end: match.index + match[0].length,
      language: "zh",
      type: since ? "DURATION" : "DATE",
      value: since ? "XXXX/.." : "XXXX",
      rule,
      layer: "interval",
      ground: "event",
      ...(since ? { begin: "XXXX" } : {}),
      eventName: { start: nameStart, end: nameStart + name.length },
    };
  });
}
