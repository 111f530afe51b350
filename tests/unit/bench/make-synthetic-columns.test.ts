import { describe, expect, test } from "vitest";
import { EVENT_KINDS } from "../../../src/domain/timeline-event.ts";
import { standingDay } from "../../../src/timeline/event-columns.ts";
import { makeSyntheticColumns } from "../../bench/make-synthetic-columns.ts";

const count = 20_000;
const columns = makeSyntheticColumns(count);
const { earliest, latest, partOf, kind, candidates, reports, words, themeStart, themes } = columns;
const all = Array.from({ length: count }, (_, at) => at);
const dayOf = (at: number): number => standingDay(columns, at, "happened");

describe("synthetic columns", () => {
  test("stand in the order of time, what stays open last of its day, what has no date last of all", () => {
    const disorder = all.slice(1).filter((at) => {
      const [before, day] = [dayOf(at - 1), dayOf(at)];
      if (Number.isNaN(day)) return false;
      return (
        Number.isNaN(before) ||
        before > day ||
        (before === day && latest[at - 1] === Infinity && latest[at]! < Infinity)
      );
    });
    expect(disorder).toEqual([]);
  });

  test("have parts that follow their whole on the same day", () => {
    const parts = all.filter((at) => partOf[at] !== -1);
    expect(parts.length).toBeGreaterThan(100);
    expect(
      parts.filter(
        (at) =>
          dayOf(partOf[at]!) !== dayOf(at) ||
          all.slice(partOf[at]! + 1, at).some((between) => partOf[between] !== partOf[at]),
      ),
    ).toEqual([]);
  });

  test("have every kind, lines of claims, ranges, candidates, reports and themes", () => {
    expect(new Set(kind).size).toBe(EVENT_KINDS.length);
    expect(all.filter((at) => earliest[at]! < latest[at]! && latest[at]! < Infinity).length).toBeGreaterThan(
      1000,
    );
    expect(all.some((at) => latest[at] === Infinity && Number.isFinite(earliest[at]))).toBe(true);
    expect(all.filter((at) => Number.isNaN(dayOf(at)))).toHaveLength(count / 500);
    expect(all.every((at) => !(latest[at]! < earliest[at]!))).toBe(true);
    expect([candidates.size > 0, reports.size > 0]).toEqual([true, true]);
    expect(themeStart[count]).toBe(themes.length);
  });

  test("call an event the same whenever they are asked, in both languages", () => {
    expect(words.title(7, "en")).toBe(words.title(7, "en"));
    expect(words.title(7, "zh")).toMatch(/\p{Script=Han}/u);
    expect(words.date(7, "en")).toMatch(/^\d+ [A-Z][a-z]+ 19\d\d$/);
    expect(new Set(all.map(words.id)).size).toBe(count);
  });

  test("are the same with the same seed, and others with another", () => {
    expect(makeSyntheticColumns(500).earliest).toEqual(makeSyntheticColumns(500).earliest);
    expect(makeSyntheticColumns(500, 2).earliest).not.toEqual(makeSyntheticColumns(500).earliest);
  });
});
