import type { Finder, Page } from "../candidate.ts";
import { joinIntervals, type JoinPatterns } from "../join-interval.ts";
import { openIntervals, type OpenPatterns } from "../open-interval.ts";
import { phrase } from "../phrase.ts";
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

/** Times named by an event, a plan or an era. */
export const CHINESE_PHRASES: readonly Finder<TemporalMention>[] = [
  numberedEvent("zh-since-event", `(?:自从?)?(?<name>${NUMBERED_EVENT})(?:召开)?(?:以来|以后|之后|后)`),
  numberedEvent("zh-at-event", `(?<=[在于])(?<name>${NUMBERED_EVENT})(?:上|期间|召开时?)`),
  plan(),
  phrase("新时代(?!中国特色)|新征程|新时期|新阶段|下一步", (match) => {
    const isStep = match[0] === "下一步";
    return {
      start: match.index,
      end: match.index + match[0].length,
      language: "zh",
      type: "DATE",
      value: isStep ? "FUTURE_REF" : "PRESENT_REF",
      rule: isStep ? "zh-next-step" : "zh-named-era",
      layer: "interval",
      ground: "none",
    };
  }),
];

/** From–to, since…: beside the timexes, never instead of them. */
export const chineseIntervals = (
  page: Page,
  mentions: readonly TemporalMention[],
): readonly TemporalMention[] => [
  ...joinIntervals(page, mentions, FROM_TO),
  ...openIntervals(page, mentions, OPEN),
];

function numberedEvent(rule: string, pattern: string): Finder<TemporalMention> {
  const since = rule === "zh-since-event";
  return phrase(pattern, (match) => {
    const name = match.groups?.["name"] ?? "";
    const nameStart = match.index + match[0].indexOf(name);
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

/** “十二五”期间, 十四五时期: five-year plans follow on one another, the sixth beginning in 1981. */
function plan(): Finder<TemporalMention> {
  const pattern = "[\"“”「']?(?<number>十?[一二三四五六七八九]|十)五[\"“”」']?(?:时期|期间|规划|计划)";
  return phrase(pattern, (match) => {
    const first = 1981 + (chineseNumber(match.groups?.["number"] ?? "") - 6) * 5;
    const span = { start: match.index, end: match.index + match[0].length };
    if (first < 1981) return undefined;
    return {
      ...span,
      language: "zh",
      type: "DURATION",
      value: `${first}/${first + 4}`,
      rule: "zh-five-year-plan",
      layer: "interval",
      ground: "event",
      begin: String(first),
      finish: String(first + 4),
      eventName: span,
    };
  });
}
