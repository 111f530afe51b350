import type { Language } from "../domain/language.ts";
import { gatherCells } from "./gather-cells.ts";
import type { GatheredCell } from "./gather-cells.ts";
import { buildLevel } from "./thread-columns.ts";
import type { PlacedColumn, ThreadLevel } from "./thread-columns.ts";
import type { ThreadQuestion } from "./thread-question.ts";
import type { WrittenWords } from "./thread-picture.ts";

/** What of the threads does not depend on the window, worked out when it is first asked for. */
export type ThreadIndex = {
  readonly question: ThreadQuestion;
  readonly levelAt: (level: number) => ThreadLevel;
  readonly cellAt: (line: number, column: PlacedColumn) => GatheredCell;
  /** Share of the highest rate of all threads in the same languages: 0 … 1. */
  readonly shareOf: (cell: GatheredCell) => number;
  /** Words already chosen for a room; the same as long as the room is. */
  readonly wordsIn: (
    cell: GatheredCell,
    room: number,
    choose: () => readonly WrittenWords[],
  ) => readonly WrittenWords[];
  /** The positions on the axis between which a thread runs. */
  readonly reachOf: (line: number) => Reach | undefined;
};

export type Reach = { readonly from: number; readonly to: number };

export function indexThreads(question: ThreadQuestion): ThreadIndex {
  const levels = new Map<number, ThreadLevel>();
  const cells = new Map<string, GatheredCell>();
  const words = new WeakMap<
    GatheredCell,
    { readonly room: number; readonly words: readonly WrittenWords[] }
  >();
  const reaches = new Map<number, Reach | undefined>();
  const highest = highestRates(question);
  return {
    question,
    levelAt: (level) =>
      keep(levels, question.setting.type === "axis" ? level : 0, () => buildLevel(question, level)),
    cellAt: (line, { key, members, areReports }) =>
      keep(cells, `${line} ${members.length} ${key}`, () => {
        const all = question.lines[line]?.cells ?? [];
        return gatherCells(
          members.flatMap((at) => all[at] ?? []),
          areReports,
        );
      }),
    shareOf: ({ count, uses }) => {
      const most = uses.reduce((sum, { language, tokens }) => sum + tokens * highest[language], 0);
      return most > 0 ? Math.min(1, count / most) : 0;
    },
    wordsIn: (cell, room, choose) => {
      const known = words.get(cell);
      if (known?.room === room) return known.words;
      const chosen = choose();
      words.set(cell, { room, words: chosen });
      return chosen;
    },
    reachOf: (line) => keep(reaches, line, () => findReach(question, line)),
  };
}

function keep<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = known.get(key);
  if (found !== undefined || known.has(key)) return found as Value;
  const made = make();
  known.set(key, made);
  return made;
}

/**
 * Rates per word and per character cannot be compared: each language has its own measure. A few rates
 * beyond the measure, of texts of a dozen words, count as the measure itself.
 */
function highestRates({ lines }: ThreadQuestion): Readonly<Record<Language, number>> {
  const rates = { en: [] as number[], zh: [] as number[] };
  for (const { cells } of lines) {
    for (const { readings } of cells) {
      const { language, count, tokens } = readings[0];
      if (tokens > 0 && count > 0) rates[language].push(count / tokens);
    }
  }
  return { en: highOf(rates.en), zh: highOf(rates.zh) };
}

const highOf = (rates: readonly number[]): number =>
  rates.toSorted((a, b) => a - b)[Math.floor((rates.length - 1) * 0.95)] ?? 0;

/** From the first text that uses a theme to the last; one text alone is nothing to follow. */
function findReach({ lines, columns, setting }: ThreadQuestion, line: number): Reach | undefined {
  const cells = lines[line]?.cells ?? [];
  const used = columns.filter((_, at) => (cells[at]?.readings[0].count ?? 0) > 0);
  if (setting.type === "episodes") return used.length < 2 ? undefined : { from: 0, to: 1 };
  const places = used.flatMap(({ day }) => (day === undefined ? [] : [setting.scale.position(day + 0.5)]));
  if (places.length < 2) return undefined;
  return {
    from: places.reduce((least, place) => Math.min(least, place)),
    to: places.reduce((most, place) => Math.max(most, place)),
  };
}
