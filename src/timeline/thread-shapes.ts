import type { Language } from "../domain/language.ts";
import type { MeasureWords } from "./fit-words.ts";
import { GLYPH_COUNT_Y, glyphAt } from "./glyph-paths.ts";
import { EPISODE_HEAD } from "./lay-out-heads.ts";
import type { Shape } from "./shape.ts";
import type { LetterName, StrokeName, Tone } from "./shape-styles.ts";
import type { PlacedBead, PlacedHead, PlacedThread, ThreadPicture } from "./thread-picture.ts";

/** What threads need to become shapes. */
export type ThreadLook = {
  readonly language: Language;
  readonly measure: MeasureWords;
  /** The id of the thread looked at: the others recede. */
  readonly lit?: string | undefined;
  /** The id of the chosen document. */
  readonly source?: string | undefined;
  /** What is said at the left of the heads, the last line lowest. */
  readonly notes: readonly string[];
};

const NOTE_X = 16;
const NOTE_LINE = 15;
const LABEL_GLYPH = 11;
const WORDS_AFTER_GLYPH = 19;
/** Digits are as high as this share of their size; half of it stands below the middle of a bead. */
const HALF_DIGIT = 0.355;
const COUNT_SIZE = 9.5;
const RING_GAP = 2.2;

/** Names, dates and episodes over the beads, from `top` down. */
export function headShapes(picture: ThreadPicture, look: ThreadLook, top: number): readonly Shape[] {
  const { headHeight, heads, episodes } = picture;
  const { language, notes } = look;
  const write = (style: LetterName, text: string, x: number, y: number): Shape[] =>
    text === "" ? [] : [{ type: "text", style, text, language, x, y: top + y }];
  return [
    ...heads.flatMap(({ title, x, column }) =>
      write(isChosen(column, look) ? "head-chosen" : "head", title, x, headHeight - 21),
    ),
    ...heads.flatMap(({ date, x }) => write("head-date", date, x, headHeight - 6)),
    ...episodes.flatMap(({ name, from }) => write("episode", name, from, EPISODE_HEAD - 8)),
    ...episodes.map(({ from, to }): Shape => {
      const y = top + EPISODE_HEAD - 3;
      return { type: "line", style: "episode", x1: from, x2: to, y1: y, y2: y };
    }),
    ...notes.flatMap((note, at) =>
      write("note", note, NOTE_X, headHeight - 7 - NOTE_LINE * (notes.length - 1 - at)),
    ),
    {
      type: "line",
      style: "band",
      x1: 0,
      x2: picture.end,
      y1: top + headHeight - 0.5,
      y2: top + headHeight - 0.5,
    },
  ];
}

const isChosen = (column: PlacedHead["column"], { source }: ThreadLook): boolean =>
  source !== undefined && column.key === source && column.members.length === 1;

/** All rows of a picture, the end of the heads at `top`: grounds and columns, lines, beads, counts, words, labels. */
export function rowShapes(picture: ThreadPicture, look: ThreadLook, top: number): readonly Shape[] {
  const { rows, columns, height, end } = picture;
  const grounds = rows.filter((row) => row.isChosen);
  return [
    ...grounds.map(({ line, y, height: high }): Shape => ({
      type: "rect",
      style: "thread-chosen",
      tone: familyTone(line.family),
      x: 0,
      width: end,
      y: top + y,
      height: high,
    })),
    ...columns.map(({ x }): Shape => ({
      type: "line",
      style: "column",
      x1: x,
      x2: x,
      y1: top,
      y2: top + height,
    })),
    ...rows.flatMap((row) => runShapes(row, look, top)),
    ...rows.flatMap((row) => row.beads.flatMap((bead) => beadShapes(row, bead, look, top))),
    ...rows.flatMap((row) => row.beads.flatMap((bead) => countShapes(row, bead, look, top))),
    ...rows.flatMap((row) => wordShapes(row, look, top)),
    ...rows.flatMap((row) => labelGlyph(row, look, top)),
    ...rows.flatMap((row) => labelWords(row, look, top)),
  ];
}

const familyTone = (family: number): Tone => FAMILY_TONES[family - 1] ?? "ink";
const FAMILY_TONES: readonly Tone[] = ["family-1", "family-2", "family-3", "family-4", "family-5"];

/** Others are looked at, or it fails a filter. */
const isReceded = ({ line }: PlacedThread, { lit }: ThreadLook): boolean =>
  lit === undefined ? line.isDim : lit !== line.id;

const toneOf = (row: PlacedThread, look: ThreadLook): Tone =>
  isReceded(row, look) ? "recede" : familyTone(row.line.family);

function runShapes(row: PlacedThread, look: ThreadLook, top: number): readonly Shape[] {
  const style: StrokeName = isReceded(row, look) ? "thread-receded" : "thread";
  const tone = toneOf(row, look);
  const y = top + row.middle;
  return row.runs.map(({ from, to }) => ({ type: "line", style, tone, x1: from, x2: to, y1: y, y2: y }));
}

/** Full where the theme is used, a hollow ring where it is not; a second outline where several texts stand together. */
function beadShapes(row: PlacedThread, bead: PlacedBead, look: ThreadLook, top: number): readonly Shape[] {
  const { x, diameter, cell } = bead;
  const y = top + row.middle;
  const tone = toneOf(row, look);
  const recedes = isReceded(row, look);
  const stroke: StrokeName = recedes ? "bead-receded" : "bead";
  if (cell.count === 0) {
    return [{ type: "glyph", glyph: "circle", x, y, diameter: diameter - 1, fill: "paper", stroke, tone }];
  }
  const glyph = glyphAt(row.line.glyph);
  const place = { type: "glyph", glyph, x, y, tone } as const;
  return [
    ...(cell.texts > 1
      ? [{ ...place, diameter: diameter + 2 * RING_GAP, fill: "paper", stroke: "bead-ring" } as const]
      : []),
    recedes
      ? { ...place, diameter: diameter - 1, fill: "paper", stroke }
      : { ...place, diameter, fill: tone },
  ];
}

function countShapes(row: PlacedThread, bead: PlacedBead, look: ThreadLook, top: number): readonly Shape[] {
  const { x, diameter, cell } = bead;
  if (cell.count === 0) return [];
  const style = isReceded(row, look) ? "uses-receded" : "uses";
  const text = shortCount(cell.count);
  const y =
    top + row.middle + (GLYPH_COUNT_Y[glyphAt(row.line.glyph)] * diameter) / 2 + COUNT_SIZE * HALF_DIGIT;
  return [{ type: "text", style, text, language: "en", x: x - look.measure(text, style, "en") / 2, y }];
}

/** Three signs at most: a bead holds no more. */
const shortCount = (count: number): string => (count < 1000 ? String(count) : `${Math.floor(count / 1000)}k`);

function wordShapes(row: PlacedThread, look: ThreadLook, top: number): readonly Shape[] {
  const tone = toneOf(row, look);
  return row.beads.flatMap(({ words }) =>
    words.map(({ text, language, isMore, x, y }): Shape => ({
      type: "text",
      style: isMore ? "wording-more" : "wording",
      text,
      language,
      x,
      y: top + y,
      ...(!isMore && { tone }),
    })),
  );
}

function labelGlyph(row: PlacedThread, look: ThreadLook, top: number): readonly Shape[] {
  const { label, line } = row;
  const tone = toneOf(row, look);
  return [
    {
      type: "glyph",
      glyph: glyphAt(line.glyph),
      x: label.x + LABEL_GLYPH / 2,
      y: top + label.y - 4,
      diameter: LABEL_GLYPH,
      ...(isReceded(row, look) ? { stroke: "bead-receded", tone } : { fill: tone }),
    },
  ];
}

function labelWords(row: PlacedThread, look: ThreadLook, top: number): readonly Shape[] {
  const { label } = row;
  const { language } = look;
  const y = top + label.y;
  const tone = toneOf(row, look);
  const style: LetterName = isReceded(row, look) ? "thread-receded" : "thread";
  return [
    { type: "text", style, text: label.text, language, x: label.x + WORDS_AFTER_GLYPH, y, tone },
    ...(label.formula === ""
      ? []
      : [
          {
            type: "text",
            style: "formula",
            text: label.formula,
            language: "zh",
            x: label.formulaX,
            y,
          } as const,
        ]),
  ];
}
