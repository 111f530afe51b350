import type { Tense } from "../setting.ts";

const FUTURE =
  /\b(?:will|'ll|won't|shall|would|should|may|might|could|can|must|(?:is|are|be|due|set|expects?|hopes?|plans?|aims?|intends?|wants?|ready|able|likely|supposed|ahead|about|agreed|decided|going) to|scheduled|expected|anticipated|slated|planned|expects?|expecting|plans?|planning|due|upcoming|forthcoming|begins|starts|opens|resumes?|expires|ends|premieres|airs|(?:takes?|comes? into) (?:effect|place|force)|kicks off|deadline|next|tomorrow|hopes? for|hoping|to (?:be|begin|start|open|meet|take|hold|arrive|visit|vote|end|face|return|release|launch|remain|continue|decide|discuss))\b/g;
// "will be signed" is no past: a participle after "be" says nothing of time.
const IRREGULAR =
  "broke|brought|built|bought|caught|chose|drew|drove|fled|flew|fought|grew|heard|kept|knew|led|paid|sank|sold|shot|slid|spoke|spent|stood|stole|struck|swept|swore|taught|tore|threw|wrote|felt|froze|hung|sang|sought|shook|slept|sprang|withdrew|undertook|overthrew|(?<=\\b(?:he|she|it|they|who|which|that) )(?:hurt|hit|cut|put|set|beat|shut|quit|split|cost|let|read)";
const PAST = new RegExp(
  `(?<!\\b(?:be|being|get|remain|remains|stay|stays) )\\b(?:was|were|had|said|told|did|took|went|came|made|began|held|met|gave|got|won|lost|fell|rose|left|found|became|sent|saw|ran|${IRREGULAR}|has|have|been|ago|since|last|yesterday|(?<!\\b(?:to|is|are) )(?!need|exceed|proceed|succeed|indeed|speed|hundred|united|limited|expected|scheduled|planned|anticipated|slated)[a-z]{3,12}ed)\\b`,
  "g",
);

/** "its June 1 deadline", "a June 3 hearing": the year nearest is meant, whatever the verb. */
const EVENT_AHEAD =
  /^,? (?:deadline|hearing|vote|election|trial|summit|referendum|sentencing|primary|runoff|ballot|launch|opening|ceremony|expir)/;
const FINITE_PAST =
  /\b(?:was|were|had|did|lasted|stayed|waited|remained|continued|ruled|served|fought|held)\b/;

/** "The hearing was put off until May 11": what is moved is moved to a day that is to come. */
const MOVED_TO =
  /\b(?:put (?:off|back)|pushed back|postponed|adjourned|delayed|deferred|extended|moved|rescheduled|remanded)(?: [a-z]+){0,3} (?:until|till|to|for) (?:the )?$/;
/** "The ceremony is on December 10", "the rink reopens Sunday": a present tense with a day to come. */
const TIMETABLE =
  /(?:\b(?:is|are|falls|comes|reopens?|returns?|meets?|closes?|departs?|leaves?|arrives?|plays?|faces?|hosts?|travels?|concludes?|takes place|goes on (?:sale|trial|show))(?: (?:again|here|there))?|\b(?:reopens?|hosts?|plays?|faces?|meets?|visits?) [a-z]+) (?:on |from )(?:the )?$|\b(?:reopens?|resumes?|kicks? off|takes place) $/;

const looksAhead = (before: string): boolean =>
  (/\b(?:until|by|till) (?:the )?$/.test(before) && !FINITE_PAST.test(before)) ||
  MOVED_TO.test(before) ||
  TIMETABLE.test(before);

/**
 * Whether the sentence around speaks of what was or what is to come. The nearest verb cue
 * decides; one that stands before the expression counts for more than one after it.
 * Where there is none, reports tell what has been. "Until" and "by" look ahead where no past verb stands before them.
 */
export function englishTense(folded: string, start: number, end: number): Tense {
  const before = lastSentence(folded.slice(Math.max(0, start - 160), start));
  // "will publish the figures for February": what they are for need not be to come.
  if (/\b(?:for|as of) $/.test(before)) return "unknown";
  const after = firstSentence(folded.slice(end, end + 120));
  const pastBefore = distanceBack(before, PAST);
  if (EVENT_AHEAD.test(after)) return "unknown";
  const ahead = looksAhead(before) ? 1 : Infinity;
  const future = Math.min(ahead, distanceBack(before, FUTURE), distanceAhead(after, FUTURE));
  const past = Math.min(pastBefore, distanceAhead(after, PAST));
  if (future === past) return future === Infinity ? "past" : "unknown";
  return future < past ? "future" : "past";
}

function lastSentence(text: string): string {
  let cut = -1;
  for (const match of text.matchAll(/[.;!?]["')]?\s|\n\s*\n/g)) {
    const abbreviated =
      /\b(?:[a-z]|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mr|mrs|dr|gen|sen|rep|gov|no|vs|st|inc|corp|co|ltd)$/.test(
        text.slice(Math.max(0, match.index - 5), match.index),
      );
    if (!abbreviated || text.charAt(match.index) !== ".") cut = match.index;
  }
  return text.slice(cut + 1);
}

function firstSentence(text: string): string {
  const cut = /(?<!\b(?:[a-z]|mr|dr|gen|sen|gov|no|st|inc|corp|co))[.;!?](?:\s|$)|\n\s*\n/.exec(text);
  return cut ? text.slice(0, cut.index) : text;
}

function distanceBack(text: string, cue: RegExp): number {
  let nearest = Infinity;
  for (const match of text.matchAll(cue)) nearest = text.length - match.index - match[0].length;
  return nearest;
}

function distanceAhead(text: string, cue: RegExp): number {
  cue.lastIndex = 0;
  const match = cue.exec(text);
  return match ? match.index + 30 : Infinity;
}
