import type { Language } from "../domain/language.ts";
import { EVENT_STATUSES } from "../domain/timeline-event.ts";
import type { EventColumns } from "./event-columns.ts";
import { fitWords } from "./fit-words.ts";
import type { MeasureWords } from "./fit-words.ts";
import { isClaimLine } from "./order-events.ts";
import type { LetterName } from "./shape-styles.ts";
import { LANE_AIR, WORDS_X_IN_LANE } from "./vertical-marks.ts";
import type { VerticalLabel } from "./vertical-picture.ts";
import { breakLines } from "./break-lines.ts";

/** Heights in CSS pixels; Chinese needs more air between lines. */
export const TITLE_LINE: Readonly<Record<Language, number>> = { en: 17, zh: 19 };
export const DATE_LINE = 15;
const MOST_LINES = 3;
const AIR = 7;
/** What a finger needs, with a pixel to the next. */
const LEAST_HEIGHT = 26;
/** Titles may be pages long: what could never fit is not even broken. */
const MOST_LETTERS = 160;

/** Width that a theme takes beside the date, and how many are drawn at most. */
export const THEME_STEP = 12;
const MOST_THEMES = 6;
const THEMES_GAP = 6;

export type LabelQuestion = {
  readonly columns: EventColumns;
  readonly language: Language;
  readonly measure: MeasureWords;
};

/**
 * A title on up to three lines, and on one more its date and its themes. A part leaves its date to
 * its whole.
 *
 *     National conference
 *     on informatization
 *     21 Apr 2018  ● ◆
 */
export function labelLines(
  { columns, language, measure }: LabelQuestion,
  at: number,
  laneWidth: number,
): VerticalLabel {
  const room = laneWidth - WORDS_X_IN_LANE - LANE_AIR;
  const style: LetterName = isClaimLine(columns, at) ? "label-claim" : "label-chosen"; // the widest it may become
  const width = (text: string) => measure(text, style, language);
  const title = columns.words.shortTitle(at, language).slice(0, MOST_LETTERS);
  const broken = breakLines(title, room, width);
  const lines =
    broken.length > MOST_LINES
      ? [...broken.slice(0, MOST_LINES - 1), fitWords(broken.slice(MOST_LINES - 1).join(" "), room, width)]
      : broken;
  const isPart = (columns.partOf[at] ?? -1) >= 0;
  const date = isPart
    ? ""
    : fitWords(columns.words.date(at, language), room, (text) => measure(text, "label-date", language));
  const used = date === "" ? 0 : measure(date, "label-date", language) + THEMES_GAP;
  const start = columns.themeStart[at] ?? 0;
  const end = columns.themeStart[at + 1] ?? start;
  const places = Math.max(0, Math.min(MOST_THEMES, end - start, Math.floor((room - used) / THEME_STEP)));
  const hasNotes = date !== "" || places > 0;
  const height = Math.max(1, lines.length) * TITLE_LINE[language] + (hasNotes ? DATE_LINE : 0) + AIR;
  return {
    lines,
    date,
    themes: Array.from(columns.themes.subarray(start, start + places)),
    height: Math.max(LEAST_HEIGHT, height),
  };
}

/** The letters of a title, by what it is and whether it is chosen. */
export function labelStyle(columns: EventColumns, at: number, isChosen: boolean, dim: boolean): LetterName {
  const isClaim = isClaimLine(columns, at);
  if (isChosen) return isClaim ? "label-claim-chosen" : "label-chosen";
  if (dim) return "label-dim";
  if (isClaim) return "label-claim";
  if (EVENT_STATUSES[columns.status[at] ?? 0] === "proposed") return "label-proposed";
  return (columns.partOf[at] ?? -1) >= 0 ? "label-part" : "label";
}
