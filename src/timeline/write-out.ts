import { breakLines } from "./break-lines.ts";
import type { MeasureWords } from "./fit-words.ts";
import type { Language } from "../domain/language.ts";
import type { ThreadReading } from "./thread-question.ts";
import type { WrittenWords } from "./thread-picture.ts";

/** Height of a line of written-out wordings. */
export const LINE_HEIGHT = 17;

const MOST_WORDINGS = 6;
const MOST_LINES = 12;
const LEAST_ROOM = 72;
const COUNT_GAP = 4;
/** Lines that go on with a wording stand in, so that one sees where the next begins. */
const INDENT = 8;

/** Every wording of a bead, one under the other with its count, broken at the room it has; `x`, `y` from 0 on. */
export function writeOut(
  readings: readonly ThreadReading[],
  room: number,
  measure: MeasureWords,
): readonly WrittenWords[] {
  if (room < LEAST_ROOM) return [];
  const all = readings.flatMap(({ wordings, language }) =>
    wordings.map(({ words, count }) => ({ words, count, language })),
  );
  const written: WrittenWords[] = [];
  let lines = 0;
  let told = 0;
  for (const { words, count, language } of all.length > MOST_WORDINGS
    ? all.slice(0, MOST_WORDINGS - 1)
    : all) {
    const broken = breakLines(words, room, (text) => measure(text, "wording", language), INDENT);
    if (lines + broken.length > MOST_LINES - (told < all.length - 1 ? 1 : 0)) break;
    broken.forEach((text, at) =>
      written.push({
        ...line(text, language, measure(text, "wording", language), lines + at),
        x: at === 0 ? 0 : INDENT,
      }),
    );
    lines += broken.length;
    told += 1;
    const last = written.at(-1);
    if (count > 1 && last) {
      const width = measure(`×${count}`, "wording-more", "en");
      const end = last.x + last.width + COUNT_GAP;
      const isNext = end + width > room;
      const x = isNext ? INDENT : end;
      if (isNext) lines += 1;
      written.push({ ...line(`×${count}`, "en", width, lines - 1), isMore: true, x });
    }
  }
  if (told === all.length) return written;
  const more = `+${all.length - told}`;
  return [...written, { ...line(more, "en", measure(more, "wording-more", "en"), lines), isMore: true }];
}

const line = (text: string, language: Language, width: number, at: number): WrittenWords => ({
  text,
  language,
  isMore: false,
  x: 0,
  y: at * LINE_HEIGHT,
  width,
});
