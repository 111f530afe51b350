import type { Tense } from "../setting.ts";

const FUTURE =
  /\b(?:will|'ll|won't|shall|would|is to|are to|scheduled|expected|plans?|planned|due|set to|going to|upcoming|forthcoming|intends?|hopes?|aims?|is (?:launching|opening|coming|holding)|until|deadline)\b/g;
const PAST =
  /\b(?:was|were|had|said|told|did|took|went|came|made|began|held|met|gave|got|won|lost|fell|rose|left|found|became|sent|saw|ran|has|have|been|ago|since|[a-z]{3,12}ed)\b/g;

/**
 * Whether the sentence around speaks of what was or what is to come. The nearest verb cue
 * decides; one that stands before the expression counts for more than one after it.
 */
export function englishTense(folded: string, start: number, end: number): Tense {
  const before = lastSentence(folded.slice(Math.max(0, start - 160), start));
  const after = firstSentence(folded.slice(end, end + 120));
  const future = Math.min(distanceBack(before, FUTURE), distanceAhead(after, FUTURE));
  const past = Math.min(distanceBack(before, PAST), distanceAhead(after, PAST));
  if (future === past) return "unknown";
  return future < past ? "future" : "past";
}

function lastSentence(text: string): string {
  const cut = Math.max(text.lastIndexOf(". "), text.lastIndexOf("\n\n"), text.lastIndexOf("; "));
  return cut < 0 || /\b[a-z]{1,4}$/.test(text.slice(Math.max(0, cut - 4), cut)) ? text : text.slice(cut + 1);
}

function firstSentence(text: string): string {
  const cut = /[.;!?](?:\s|$)|\n\n/.exec(text);
  return cut ? text.slice(0, cut.index) : text;
}

function distanceBack(text: string, cue: RegExp): number {
  let nearest = Infinity;
  for (const match of text.matchAll(cue)) nearest = text.length - match.index;
  return nearest;
}

function distanceAhead(text: string, cue: RegExp): number {
  cue.lastIndex = 0;
  const match = cue.exec(text);
  return match ? match.index + 30 : Infinity;
}
