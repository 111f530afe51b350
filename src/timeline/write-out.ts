import { fitWords } from "./fit-words.ts";
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
    const broken = breakWords(words, room, INDENT, (text) => measure(text, "wording", language));
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

/** Latin words stay whole as long as they fit a line; Chinese may be broken anywhere but before a full stop. */
const PIECE = /[\p{Script=Han}][，。、；：？！）》”]*|[^\s\p{Script=Han}]+|\s+/gu;

/** Lines none of which is wider than the room; those after the first have less by `indent`. */
export function breakWords(
  text: string,
  room: number,
  indent: number,
  width: (text: string) => number,
): readonly string[] {
  const lines: string[] = [];
  let current = "";
  for (const piece of text.match(PIECE) ?? []) {
    const longer = current + piece;
    const free = lines.length === 0 ? room : room - indent;
    if (width(longer.trimEnd()) <= free) {
      current = longer;
      continue;
    }
    if (current.trim() !== "") lines.push(current.trim());
    current = piece.trimStart();
    const rest = lines.length === 0 ? room : room - indent;
    if (width(current) > rest) current = fitWords(current, rest, width);
  }
  if (current.trim() !== "") lines.push(current.trim());
  return lines;
}
