import fc from "fast-check";
import type { Language } from "../../src/domain/language.ts";
import { calendarScale } from "../../src/timeline/calendar-scale.ts";
import { indexThreads } from "../../src/timeline/thread-index.ts";
import type { ThreadIndex } from "../../src/timeline/thread-index.ts";
import type {
  ThreadCell,
  ThreadColumn,
  ThreadLine,
  ThreadQuestion,
  ThreadReading,
} from "../../src/timeline/thread-question.ts";

/** Every Latin letter is six pixels wide, every Chinese one twelve. */
export const measureSixes = (text: string): number =>
  Array.from(text).reduce((sum, letter) => sum + (/\p{Script=Han}/u.test(letter) ? 12 : 6), 0);

/** "a cyber power ×3, 网络强国" as the wordings of a text of a thousand words. */
export function makeReading(sketch: string, language: Language = "en", tokens = 1000): ThreadReading {
  const wordings = sketch
    .split(", ")
    .filter((part) => part !== "")
    .map((part) => {
      const [words = "", count = "1"] = part.split(" ×");
      return { words, count: Number(count) };
    });
  return { language, tokens, wordings, count: wordings.reduce((sum, { count }) => sum + count, 0) };
}

export const makeCell = (...readings: readonly [ThreadReading, ...ThreadReading[]]): ThreadCell => ({
  readings,
});

export const makeLine = (line: Partial<ThreadLine> & Pick<ThreadLine, "id" | "cells">): ThreadLine => ({
  label: line.id,
  formula: "",
  family: 1,
  glyph: 0,
  isDim: false,
  opensFamily: false,
  ...line,
});

/** Documents on these days, counted from the start of an axis of a thousand days and as many pixels; undefined: no date. */
export const makeColumns = (days: readonly (number | undefined)[]): readonly ThreadColumn[] =>
  days.map((day, at) => ({
    id: `d${at}`,
    title: `Document ${at}`,
    date: day === undefined ? "no date" : `day ${day}`,
    ...(day !== undefined && { day }),
  }));

export const AXIS = { left: 100, width: 1000, beside: 200 };

export const makeThreads = (
  columns: readonly ThreadColumn[],
  lines: readonly ThreadLine[],
  question: Partial<ThreadQuestion> = {},
): ThreadIndex =>
  indexThreads({
    lines,
    columns,
    setting: { type: "axis", scale: calendarScale([{ from: 0, to: 1000 }]) },
    language: "en",
    measure: measureSixes,
    ...AXIS,
    isNarrow: false,
    tellTexts: (count) => `${count} texts`,
    ...question,
  });

const wording = fc.constantFrom(
  "a cyber power",
  "strength",
  "China's strength in cyberspace",
  "网络强国",
  "the Party's overall leadership over ideological work on the internet",
);

const anyReading = fc
  .record({
    language: fc.constantFrom<Language>("en", "zh"),
    words: fc.uniqueArray(wording, { maxLength: 4 }),
    counts: fc.array(fc.integer({ min: 1, max: 150 }), { minLength: 4, maxLength: 4 }),
    tokens: fc.integer({ min: 1, max: 5000 }),
  })
  .map(({ language, words, counts, tokens }): ThreadReading => {
    const wordings = words.map((written, at) => ({ words: written, count: counts[at] ?? 1 }));
    return { language, tokens, wordings, count: wordings.reduce((sum, { count }) => sum + count, 0) };
  });

/** Up to sixty documents, some of one day, some of none, some reports of one event; up to four themes. */
export const anyThreads = fc
  .record({
    days: fc.array(fc.option(fc.integer({ min: 0, max: 999 }), { nil: undefined, freq: 6 }), {
      minLength: 1,
      maxLength: 60,
    }),
    events: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 60, maxLength: 60 }),
    themes: fc.integer({ min: 1, max: 4 }),
    readings: fc.array(fc.array(anyReading, { minLength: 1, maxLength: 2 }), {
      minLength: 40,
      maxLength: 40,
    }),
    glyphs: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 4, maxLength: 4 }),
  })
  .map(({ days, events, themes, readings, glyphs }) => {
    const columns = makeColumns(days).map((column, at) => ({ ...column, event: `e${events[at]}` }));
    const lines = Array.from({ length: themes }, (_, line) =>
      makeLine({
        id: `t${line}`,
        glyph: glyphs[line] ?? 0,
        cells: columns.map((__, at): ThreadCell => {
          const [first, ...rest] = readings[(at * 7 + line * 3) % readings.length] ?? [];
          if (!first) throw new Error("a cell has a reading");
          return { readings: [first, ...rest] };
        }),
      }),
    );
    return { columns, lines };
  });

/** Windows of the whole axis down to a hundredth of it. */
export const anyWindow = fc
  .record({
    width: fc.double({ min: 0.01, max: 1, noNaN: true }),
    place: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ width, place }) => ({ left: place * (1 - width), right: place * (1 - width) + width }));
