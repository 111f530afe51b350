import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { layOutLabels } from "../../../src/timeline/lay-out-labels.ts";
import type { LabelLayout, LabelledMark } from "../../../src/timeline/lay-out-labels.ts";

const PLENTY = () => 1000;

/** `A 0-10, B 5-15*2 under A, C 15-20 !3`: extents, lines after `*`, importance after `!`. */
function marksOf(drawing: string): readonly LabelledMark[] {
  return drawing.split(", ").map((mark) => {
    const [, id = "", from, to, lines = "1", under, importance = "1"] =
      /^(\w+) (\d+)-(\d+)(?:\*(\d))?(?: under (\w+))?(?: !(\d))?$/.exec(mark) ?? [];
    const x = Number(from);
    return {
      id,
      x,
      width: Number(to) - x,
      lines: Number(lines),
      importance: Number(importance),
      ...(under !== undefined && { under }),
    };
  });
}

/** Which marks begin in which row, top row first. */
function rowsOf({ rowOf, rows }: LabelLayout): readonly string[] {
  return Array.from({ length: rows }, (_, row) =>
    [...rowOf].flatMap(([id, top]) => (top === row ? [id] : [])).join(""),
  );
}

const rows = (drawing: string) => rowsOf(layOutLabels(marksOf(drawing), PLENTY));

describe("labels", () => {
  test("that have room share a row", () => {
    expect(rows("A 0-10, B 10-20, C 25-30")).toEqual(["ABC"]);
  });

  test("an overlapping label starts a new row", () => {
    // A |------|
    // B    |------|
    // C           |--|
    expect(rows("A 0-10, B 5-15, C 15-20")).toEqual(["AC", "B"]);
  });

  test("of two lines take two rows", () => {
    expect(rows("A 0-10*2, B 0-10, C 10-20, D 12-20")).toEqual(["AC", "D", "B"]);
  });

  test("of one place stand in the order in which they are told", () => {
    expect(rows("A 5-15, B 5-15, C 5-15")).toEqual(["A", "B", "C"]);
  });

  test("of parts stand under their whole, though there is room above", () => {
    expect(rows("A 0-10, W 8-20*2, P 20-30 under W")).toEqual(["A", "W", "P"]);
  });

  test("of parts whose whole is not there stand where there is room", () => {
    expect(rows("P 0-10 under W")).toEqual(["P"]);
  });
});

describe("when rows run out", () => {
  const crowded = marksOf("a 0-10 !3, b 0-10 !2, C 0-10 !1, D 0-10 !1, e 20-30 !3");
  const layout = layOutLabels(crowded, (importance) => (importance === 1 ? 3 : 2));

  test("the important speak, and the lesser fold away", () => {
    expect([...layout.rowOf.keys()].toSorted()).toEqual(["C", "D", "e"]);
    expect(layout.folded).toEqual(["a", "b"]);
  });

  test("nothing is lost: what is not in a row is folded", () => {
    expect(layout.rowOf.size + layout.folded.length).toBe(crowded.length);
  });
});

const anyMarks: fc.Arbitrary<readonly LabelledMark[]> = fc
  .array(
    fc.record({
      x: fc.oneof(
        fc.integer({ min: 0, max: 12 }).map((step) => step * 40),
        fc.double({ min: 0, max: 1000, noNaN: true }),
      ),
      width: fc.double({ min: 5, max: 240, noNaN: true }),
      lines: fc.constantFrom(1, 2),
      importance: fc.constantFrom(1, 2, 3),
      under: fc.option(fc.nat(30), { nil: undefined }),
    }),
    { maxLength: 30 },
  )
  .map((marks) =>
    marks
      .toSorted((a, b) => a.x - b.x)
      .map(({ under, ...mark }, at) => ({
        ...mark,
        id: `m${at}`,
        ...(under !== undefined && under < at && { under: `m${under}` }),
      })),
  );
const anyLimits = fc
  .tuple(fc.integer({ min: 1, max: 16 }), fc.integer({ min: 1, max: 16 }), fc.integer({ min: 1, max: 16 }))
  .map((limits) => limits.toSorted((a, b) => b - a))
  .map((limits) => (importance: number) => limits[importance - 1] ?? 0);

describe("whatever the marks", () => {
  const placed = (marks: readonly LabelledMark[], layout: LabelLayout) =>
    marks.flatMap((mark) => {
      const top = layout.rowOf.get(mark.id);
      return top === undefined
        ? []
        : [{ ...mark, top, bottom: top + mark.lines, right: mark.x + mark.width }];
    });

  test("no two labels collide", () => {
    fc.assert(
      fc.property(anyMarks, anyLimits, (marks, maxRows) => {
        const boxes = placed(marks, layOutLabels(marks, maxRows));
        boxes.forEach((a, at) => {
          for (const b of boxes.slice(at + 1)) {
            const collide = a.x < b.right && b.x < a.right && a.top < b.bottom && b.top < a.bottom;
            expect(collide ? `${a.id} and ${b.id}` : "").toBe("");
          }
        });
      }),
      { numRuns: 500 },
    );
  });

  test("every mark is in a row or folded, and no row is beyond the last", () => {
    fc.assert(
      fc.property(anyMarks, anyLimits, (marks, maxRows) => {
        const layout = layOutLabels(marks, maxRows);
        const kept = placed(marks, layout);
        expect([...kept.map(({ id }) => id), ...layout.folded].toSorted()).toEqual(
          marks.map(({ id }) => id).toSorted(),
        );
        for (const { bottom } of kept) expect(bottom).toBeLessThanOrEqual(layout.rows);
        expect(layout.rows).toBeLessThanOrEqual(maxRows(1));
      }),
    );
  });

  test("a part stands lower than its whole", () => {
    fc.assert(
      fc.property(anyMarks, anyLimits, (marks, maxRows) => {
        const { rowOf } = layOutLabels(marks, maxRows);
        for (const { id, under } of marks) {
          const [own, whole] = [rowOf.get(id), rowOf.get(under ?? "")];
          if (own !== undefined && whole !== undefined) expect(own).toBeGreaterThan(whole);
        }
      }),
    );
  });

  test("marks of one place stand in the order given", () => {
    fc.assert(
      fc.property(anyMarks, anyLimits, (marks, maxRows) => {
        const kept = placed(marks, layOutLabels(marks, maxRows));
        kept.forEach((upper, at) => {
          for (const lower of kept.slice(at + 1)) {
            if (lower.x === upper.x) expect(lower.top).toBeGreaterThan(upper.top);
          }
        });
      }),
      { numRuns: 500 },
    );
  });

  test("a lesser mark never folds a more important one", () => {
    fc.assert(
      fc.property(anyMarks, anyLimits, (marks, maxRows) => {
        const folded = (level: number, among: readonly LabelledMark[]) =>
          layOutLabels(among, maxRows).folded.filter((id) =>
            marks.some((mark) => mark.id === id && mark.importance === level),
          );
        for (const level of [1, 2]) {
          const important = marks.filter(({ importance }) => importance <= level);
          expect(folded(level, marks)).toEqual(folded(level, important));
        }
      }),
    );
  });
});
