import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calendarScale } from "../../../src/timeline/calendar-scale.ts";
import { layOutThreads } from "../../../src/timeline/lay-out-threads.ts";
import type { ThreadPicture } from "../../../src/timeline/thread-picture.ts";
import { EVERYTHING } from "../../../src/timeline/axis-window.ts";
import {
  anyThreads,
  anyWindow,
  AXIS,
  makeCell,
  makeColumns,
  makeLine,
  makeReading,
  makeThreads,
} from "../../support/make-threads.ts";

const RIGHT = AXIS.left + AXIS.width;
const whole = { window: EVERYTHING };

/** One theme in documents on these days, each with the wordings of its sketch. */
const draw = (documents: readonly (readonly [day: number | undefined, sketch: string])[], event?: string) =>
  makeThreads(
    makeColumns(documents.map(([day]) => day)).map((column) => ({
      ...column,
      ...(event !== undefined && { event }),
    })),
    [makeLine({ id: "t", cells: documents.map(([, sketch]) => makeCell(makeReading(sketch))) })],
  );
const beadsOf = ({ rows }: ThreadPicture) => rows[0]!.beads;
const wordsOf = (picture: ThreadPicture) =>
  beadsOf(picture).map(({ words }) => words.map(({ text }) => text).join(" "));

describe("a bead", () => {
  test("stands at the day of its document, or beside the axis when there is none", () => {
    const beads = beadsOf(
      layOutThreads(
        draw([
          [100, "a"],
          [500, "b"],
          [undefined, "c"],
        ]),
        whole,
      ),
    );
    expect(beads.map(({ x }) => x > RIGHT)).toEqual([false, false, true]);
    const { position } = calendarScale([{ from: 0, to: 1000 }]);
    const scale = (position(501) - position(500)) * AXIS.width;
    expect(beads[1]!.x - beads[0]!.x).toBeCloseTo(400 * scale);
  });

  test("has an area that grows with the rate, not with the count", () => {
    const cells = [
      makeReading("a", "en", 100),
      makeReading("a", "en", 1000),
      makeReading("a ×10", "en", 1000),
    ];
    const index = makeThreads(makeColumns([100, 400, 700]), [
      makeLine({ id: "t", cells: cells.map((reading) => makeCell(reading)) }),
    ]);
    const [often, seldom, often2] = beadsOf(layOutThreads(index, whole)).map(({ diameter }) => diameter);
    expect(often).toBeGreaterThan(seldom!);
    expect(often2).toBeCloseTo(often!);
  });

  test("is shown as an absence wherever a text does not word the theme", () => {
    fc.assert(
      fc.property(anyThreads, anyWindow, ({ columns, lines }, window) => {
        const picture = layOutThreads(makeThreads(columns, lines), { window });
        for (const row of picture.rows) {
          expect(row.beads.map(({ column }) => column.key)).toEqual(picture.columns.map(({ key }) => key));
          for (const { cell, words } of row.beads) expect(cell.count > 0 || words.length === 0).toBe(true);
        }
        expect(picture.rows).toHaveLength(lines.length);
      }),
    );
  });
});

describe("beads and words of a row", () => {
  test("never overlap, whatever the documents, the window and the thread that is chosen", () => {
    fc.assert(
      fc.property(anyThreads, anyWindow, fc.boolean(), ({ columns, lines }, window, isChosen) => {
        const picture = layOutThreads(makeThreads(columns, lines), {
          window,
          ...(isChosen && { chosen: "t0" }),
        });
        for (const { beads, y, height } of picture.rows) {
          for (const [at, bead] of beads.entries()) {
            const next = beads[at + 1];
            if (next) expect(next.x - bead.x).toBeGreaterThan(26);
            for (const word of bead.words) {
              expect(word.x).toBeGreaterThanOrEqual(bead.x + 12);
              expect(word.x + word.width).toBeLessThanOrEqual(next ? next.x - 10 : RIGHT + AXIS.beside);
              expect(word.y).toBeLessThanOrEqual(y + height);
            }
          }
        }
      }),
    );
  });

  test("never overlap those of other rows: rows stand one under the other", () => {
    fc.assert(
      fc.property(anyThreads, anyWindow, ({ columns, lines }, window) => {
        const { rows, height } = layOutThreads(makeThreads(columns, lines), { window, chosen: "t1" });
        for (const [at, row] of rows.entries()) {
          const end = row.y + row.height;
          expect(end).toBeLessThanOrEqual(rows[at + 1]?.y ?? height);
        }
      }),
    );
  });

  test("keep their line off them", () => {
    fc.assert(
      fc.property(anyThreads, anyWindow, ({ columns, lines }, window) => {
        for (const { beads, runs } of layOutThreads(makeThreads(columns, lines), { window }).rows) {
          for (const { from, to } of runs) {
            expect(from).toBeGreaterThanOrEqual(AXIS.left - 1e-6);
            expect(to).toBeLessThanOrEqual(RIGHT + 1e-6);
            for (const { x, width } of beads.flatMap(({ words }) => words)) {
              expect(to <= x || from >= x + width).toBe(true);
            }
          }
        }
      }),
    );
  });
});

describe("texts closer than a bead", () => {
  test("are gathered in one bead that counts all of them", () => {
    const picture = layOutThreads(
      draw([
        [100, "a ×3"],
        [103, "a ×2, b"],
        [106, ""],
        [600, "b"],
      ]),
      whole,
    );
    expect(beadsOf(picture).map(({ cell }) => `${cell.texts}: ${cell.count}`)).toEqual(["3: 6", "1: 1"]);
    expect(beadsOf(picture)[0]!.cell.uses).toEqual([{ language: "en", count: 6, tokens: 3000 }]);
    expect(beadsOf(picture)[0]!.cell.readings[0]!.wordings).toEqual([
      { words: "a", count: 5 },
      { words: "b", count: 1 },
    ]);
  });

  test("count everything once, at every zoom", () => {
    fc.assert(
      fc.property(anyThreads, ({ columns, lines }) => {
        const index = makeThreads(columns, lines);
        const heads = (line: number) => lines[line]!.cells.map(({ readings }) => readings[0].count);
        for (const [line, { beads }] of layOutThreads(index, whole).rows.entries()) {
          const members = beads.flatMap(({ column }) => column.members);
          expect(members.toSorted((a, b) => a - b)).toEqual(columns.map((_, at) => at));
          const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
          expect(sum(beads.map(({ cell }) => cell.count))).toBe(sum(heads(line)));
        }
      }),
    );
  });

  test("part when there is room", () => {
    const near = { left: 0.09, right: 0.12 };
    expect(
      beadsOf(
        layOutThreads(
          draw([
            [100, "a"],
            [103, "b"],
            [106, "c"],
          ]),
          { window: near },
        ),
      ),
    ).toHaveLength(3);
  });

  test("do not join anew while the axis is panned", () => {
    fc.assert(
      fc.property(anyThreads, fc.double({ min: 0, max: 0.7, noNaN: true }), ({ columns, lines }, left) => {
        const index = makeThreads(columns, lines);
        const at = (from: number) =>
          layOutThreads(index, { window: { left: from, right: from + 0.3 } }).columns.map(
            ({ key, members }) => `${key} ${members.length}`,
          );
        const known = new Set([...at(left), ...at(0.7 - left)].map((name) => name.split(" ")[0]));
        expect(new Set([...at(left), ...at(0.7 - left)]).size).toBe(known.size);
      }),
    );
  });

  test("keep their wordings apart when they report the same event", () => {
    const documents = [
      [100, "a cyber power"],
      [103, "strength"],
    ] as const;
    expect(wordsOf(layOutThreads(draw(documents, "session"), whole))).toEqual(["a cyber power strength"]);
    expect(wordsOf(layOutThreads(draw(documents), whole))).toEqual(["a cyber power +1"]);
  });
});

describe("the names over the columns", () => {
  test("never meet, and name every column that has room", () => {
    fc.assert(
      fc.property(anyThreads, anyWindow, ({ columns, lines }, window) => {
        const { heads } = layOutThreads(makeThreads(columns, lines), { window });
        const shown = heads.filter(({ title }) => title !== "");
        for (const [at, { x, width }] of shown.entries()) {
          const next = shown[at + 1];
          if (next) expect(x + width).toBeLessThan(next.x);
        }
        if (heads.length === 1 && heads[0]!.x < RIGHT) expect(shown).toHaveLength(1);
      }),
    );
  });

  test("say how many texts stand together, and when", () => {
    const { heads } = layOutThreads(
      draw([
        [100, "a"],
        [106, "b"],
        [600, "c"],
      ]),
      whole,
    );
    expect(heads.map(({ title, date }) => `${title}, ${date}`)).toEqual([
      "2 texts, day 100 – day 106",
      "Document 2, day 600",
    ]);
  });

  test("say the year where there is no room for the day, with its doubt, and never half a date", () => {
    const columns = makeColumns([100, 250, 400]).map((column) => ({
      ...column,
      date: "21 April or 1 May 2018?",
    }));
    const lines = [makeLine({ id: "t", cells: columns.map(() => makeCell(makeReading("a"))) })];
    const { heads } = layOutThreads(makeThreads(columns, lines), whole);
    expect(heads.map(({ date }) => date)).toEqual(["2018?", "2018?", "21 April or 1 May 2018?"]);
  });
});

describe("set by episodes", () => {
  const columns = makeColumns([10, 20, 700, undefined]).map((column, at) => ({
    ...column,
    ...(at !== 1 && { episode: at === 0 ? 1 : 0 }),
  }));
  const index = makeThreads(
    columns,
    [makeLine({ id: "t", cells: columns.map(() => makeCell(makeReading("a"))) })],
    {
      setting: { type: "episodes", names: ["First", "Second"] },
    },
  );
  const picture = layOutThreads(index, whole);

  test("texts stand evenly, under the names of their episodes, those of no episode last", () => {
    expect(picture.columns.map(({ members }) => members)).toEqual([[2], [3], [0], [1]]);
    expect(picture.episodes.map(({ name }) => name)).toEqual(["First", "Second"]);
    const [a = 0, b = 0, c = 0, d = 0] = picture.columns.map(({ x }) => x);
    expect(b - a).toBeCloseTo(d - c - 18);
    expect(c - b).toBeCloseTo(d - c);
  });

  test("nothing moves with the window", () => {
    expect(layOutThreads(index, { window: { left: 0.4, right: 0.5 } })).toEqual(picture);
  });
});

test("rows out of view are passed over, but for those that are to be kept", () => {
  const lines = Array.from({ length: 200 }, (_, at) =>
    makeLine({ id: `t${at}`, cells: [makeCell(makeReading("a"))] }),
  );
  const index = makeThreads(makeColumns([100]), lines);
  const picture = layOutThreads(index, { ...whole, from: 480, to: 720, keep: ["t150"] });
  expect(picture.rows.map(({ line }) => line.id)).toEqual([
    ...Array.from({ length: 10 }, (_, at) => `t${at + 20}`),
    "t150",
  ]);
  expect(picture.height).toBe(200 * 24);
});

test("however many texts there are, no more beads are laid out than a screen has room for", () => {
  const days = Array.from({ length: 5000 }, (_, at) => at / 5);
  const cells = days.map(() => makeCell(makeReading("a cyber power ×3, strength")));
  const index = makeThreads(
    makeColumns(days),
    Array.from({ length: 12 }, (_, at) => makeLine({ id: `t${at}`, cells })),
  );
  for (const width of [1, 0.3, 0.04, 0.002]) {
    const picture = layOutThreads(index, { window: { left: 0.5, right: 0.5 + width / 2 } });
    expect(picture.columns.length).toBeLessThanOrEqual(AXIS.width / 28 + 1);
    expect(picture.rows.flatMap(({ beads }) => beads)).toHaveLength(12 * picture.columns.length);
  }
});
