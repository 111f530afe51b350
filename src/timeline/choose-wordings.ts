import { fitWords } from "./fit-words.ts";
import type { MeasureWords } from "./fit-words.ts";
import type { ThreadReading } from "./thread-question.ts";
import type { WrittenWords } from "./thread-picture.ts";

/** Between the wordings of two text versions, and between a wording and the count of the others. */
const GAP = 8;
const MORE_GAP = 3;
/** Where two wordings have less room than this each, only the first is written. */
const LEAST_SHARE = 44;
/** A wording cut to less than this says nothing. */
const LEAST_CUT = 44;

type Chosen = { readonly text: string; readonly width: number; readonly more: string };

/**
 * One line of words for a bead, `x` from 0 on: of each reading the commonest wording, whole where it
 * fits; else the longest of its other wordings that does; else the commonest, cut. "+2" counts the
 * wordings that are not written. What is written is never wider than the room.
 */
export function chooseWordings(
  readings: readonly ThreadReading[],
  room: number,
  measure: MeasureWords,
): readonly WrittenWords[] {
  const worded = readings.filter(({ wordings }) => wordings.length > 0);
  const most = Math.max(1, Math.floor((room + GAP) / (LEAST_SHARE + GAP)));
  const kept = worded.slice(0, Math.min(most, 3));
  const chosen = new Map<ThreadReading, Chosen>();
  const naturals = kept
    .map((reading) => ({ reading, width: naturalWidth(reading, measure) }))
    .toSorted((a, b) => a.width - b.width);
  // The short ones first: what they leave of their share is for the long ones.
  let left = room - GAP * (kept.length - 1);
  naturals.forEach(({ reading, width }, at) => {
    const share = Math.min(width, left / (naturals.length - at));
    const one = chooseWording(reading, share, measure);
    if (!one) return;
    chosen.set(reading, one);
    left -= widthOf(one, measure);
  });
  return writeLine(kept, chosen, measure);
}

function writeLine(
  readings: readonly ThreadReading[],
  chosen: ReadonlyMap<ThreadReading, Chosen>,
  measure: MeasureWords,
): readonly WrittenWords[] {
  const written: WrittenWords[] = [];
  let x = 0;
  for (const reading of readings) {
    const one = chosen.get(reading);
    if (!one) continue;
    const { language } = reading;
    written.push({ text: one.text, language, isMore: false, x, y: 0, width: one.width });
    x += one.width;
    if (one.more !== "") {
      const width = moreWidth(one.more, measure);
      written.push({ text: one.more, language: "en", isMore: true, x: x + MORE_GAP, y: 0, width });
      x += MORE_GAP + width;
    }
    x += GAP;
  }
  return written;
}

function chooseWording(
  { wordings, language }: ThreadReading,
  room: number,
  measure: MeasureWords,
): Chosen | undefined {
  const more = moreThan(wordings.length);
  const free = room - (more === "" ? 0 : MORE_GAP + moreWidth(more, measure));
  const widthOfWords = (text: string) => measure(text, "wording", language);
  const [first, ...others] = wordings.map(({ words }) => ({ text: words, width: 0, more }));
  if (!first) return undefined;
  const width = widthOfWords(first.text);
  if (width <= free) return { ...first, width };
  let longest: Chosen | undefined;
  for (const other of others) {
    const otherWidth = widthOfWords(other.text);
    if (otherWidth <= free && otherWidth > (longest?.width ?? 0)) longest = { ...other, width: otherWidth };
  }
  if (longest) return longest;
  const text = free < LEAST_CUT ? "" : fitWords(first.text, free, widthOfWords);
  return text === "" ? undefined : { text, width: widthOfWords(text), more };
}

/** Of the wording that is written when there is room for any. */
function naturalWidth({ wordings, language }: ThreadReading, measure: MeasureWords): number {
  const more = moreThan(wordings.length);
  const width = measure(wordings[0]?.words ?? "", "wording", language);
  return width + (more === "" ? 0 : MORE_GAP + moreWidth(more, measure));
}

const moreThan = (count: number): string => (count > 1 ? `+${count - 1}` : "");
const moreWidth = (more: string, measure: MeasureWords): number => measure(more, "wording-more", "en");
const widthOf = ({ width, more }: Chosen, measure: MeasureWords): number =>
  width + (more === "" ? 0 : MORE_GAP + moreWidth(more, measure));
