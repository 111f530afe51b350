import { describe, expect, test } from "vitest";
import { checkIntegrity } from "../../../src/corpus/check-integrity.ts";
import { readCorpus } from "../../../src/corpus/read-corpus.ts";
import { calendarDay } from "../../../src/domain/calendar-day.ts";
import { EVENT_KINDS } from "../../../src/domain/timeline-event.ts";
import { makeSyntheticCorpus, writeSyntheticCorpus } from "../../bench/make-synthetic-corpus.ts";

const written = (count: number, seed?: number): string => [...writeSyntheticCorpus(count, seed)].join("");
const corpus = makeSyntheticCorpus(2000);
const { events } = corpus;

describe("a synthetic corpus", () => {
  test.each([1, 2, 5, 100, 2000])(
    "of %i events passes the door of the page, and is what was written",
    (count) => {
      const read = readCorpus(written(count));
      expect(read.ok ? [] : read.problems).toEqual([]);
      expect(read.ok && read.value).toEqual(makeSyntheticCorpus(count));
      expect(read.ok && read.value.events).toHaveLength(count);
    },
  );

  test("fits together: every passage stands in its source, every reference leads somewhere", () => {
    expect(checkIntegrity(corpus)).toEqual([]);
  });

  test("is the same, byte for byte, whenever it is written, and another with another seed", () => {
    expect(written(300)).toBe(written(300));
    expect(written(300, 2)).not.toBe(written(300));
  });

  test("runs from 1900 to 2025", () => {
    const years = events.flatMap(({ dating: { earliest, latest } }) =>
      [earliest, latest].flatMap((day) => (day === undefined ? [] : [calendarDay(day).year])),
    );
    expect([Math.min(...years), Math.max(...years)]).toEqual([1900, 2025]);
    expect(new Set(years).size).toBe(126);
  });

  test("has every kind, eight lanes, twelve themes in four families, eras, and sources in both languages", () => {
    expect(new Set(events.map(({ kind }) => kind))).toEqual(new Set(EVENT_KINDS));
    expect(new Set(events.map(({ laneId }) => laneId)).size).toBe(8);
    expect(new Set(corpus.occurrences.map(({ themeId }) => themeId)).size).toBe(12);
    expect(new Set(corpus.themes.map(({ familyId }) => familyId)).size).toBe(4);
    expect(corpus.eras).toHaveLength(3);
    expect(new Set(corpus.sources.flatMap(({ languages }) => languages))).toEqual(new Set(["en", "zh"]));
  });

  test("has points, ranges, open ends, approximate and uncertain dates, candidates, and some without a date", () => {
    const shares = {
      point: share(({ earliest, latest }) => earliest !== undefined && earliest === latest),
      range: share(({ earliest = 0, latest = 0 }) => latest > earliest),
      open: share(({ edtf = "" }) => edtf.endsWith("/..")),
      approximate: share(({ edtf = "" }) => edtf.includes("~")),
      uncertain: share(({ edtf = "" }) => edtf.includes("?")),
      candidates: share(({ edtf = "" }) => edtf.startsWith("[")),
      undated: share(({ edtf }) => edtf === undefined),
    };
    expect(Object.entries(shares).filter(([, count]) => count === 0)).toEqual([]);
    expect(shares.point).toBeGreaterThan(shares.range);
    expect(shares.undated).toBeLessThan(0.01);
  });

  test("has parts of meetings in narrated order, publications of its sources, and claims with the place where they were said", () => {
    const parts = events.filter(({ partOf }) => partOf !== undefined);
    expect(parts.length / events.length).toBeGreaterThan(0.1);
    expect(parts.every(({ order }) => order !== undefined)).toBe(true);
    expect(events.filter(({ publishes }) => publishes !== undefined)).toHaveLength(corpus.sources.length);
    expect(events.filter(({ kind, saidIn }) => kind === "claim" && saidIn !== undefined)).not.toEqual([]);
    expect(events.every(({ title }) => /\p{Script=Han}/u.test(title.zh) && /[a-z]/.test(title.en))).toBe(
      true,
    );
  });

  test("spends less than 850 bytes on an event", () => {
    expect(new TextEncoder().encode(written(2000)).length / 2000).toBeLessThan(850);
  });
});

const share = (has: (dating: (typeof events)[number]["dating"]) => boolean): number =>
  events.filter(({ dating }) => has(dating)).length / events.length;
