import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toAxisWindow } from "../../../src/timeline/axis-pixels.ts";
import { buildScale } from "../../../src/timeline/build-scale.ts";
import { cellsAt, windowOfCells } from "../../../src/timeline/find-clusters.ts";
import { eventsOfCluster } from "../../../src/timeline/find-unlabelled.ts";
import { layOutPicture } from "../../../src/timeline/lay-out-picture.ts";
import { laneBands, ONE_BAND } from "../../../src/timeline/score-bands.ts";
import { buildInSteps, buildScoreIndex } from "../../../src/timeline/score-index.ts";
import type { ScoreIndex } from "../../../src/timeline/score-index.ts";
import type { PlacedMark, ScorePicture } from "../../../src/timeline/score-picture.ts";
import { PASSES } from "../../../src/timeline/score-question.ts";
import type { Extent } from "../../../src/timeline/time-scale.ts";
import { levelAt } from "../../../src/timeline/zoom-levels.ts";
import { anyEvent, columnsOf, madeFrom, THREE_LANES } from "../../support/any-events.ts";
import { askScore, drawColumns } from "../../support/draw-columns.ts";

const anyScore = fc
  .record({
    events: fc.array(anyEvent, { maxLength: 120 }),
    scale: fc.constantFrom("calendar", "gaps-collapsed", "equal-steps"),
    clock: fc.constantFrom("happened", "said"),
    lanes: fc.boolean(),
    mostRows: fc.constantFrom(0, 12, 20),
  })
  .map(({ events, scale, clock, lanes, mostRows }) => {
    const columns = columnsOf(events);
    const widthOf = (at: number) => madeFrom(events, columns, at)?.width ?? 50;
    return askScore(columns, {
      clock,
      ...(mostRows > 0 && { mostRows }),
      scale: buildScale({ type: scale, columns, clock }),
      plan: lanes ? laneBands(columns, THREE_LANES) : ONE_BAND,
      labelWidth: widthOf,
    });
  });

const anyWindow = fc
  .record({
    left: fc.double({ min: 0, max: 0.999, noNaN: true }),
    share: fc.double({ min: 0, max: 13, noNaN: true }),
  })
  .map(({ left, share }) => ({ left, right: Math.min(1, left + 2 ** -share) }));

type AnyWindow = { readonly left: number; readonly right: number };

function pictureOf(
  index: ScoreIndex,
  { left, right }: AnyWindow,
  always: readonly number[] = [],
): ScorePicture {
  const { scale } = index.question;
  const window = { from: scale.day(left), to: scale.day(right) };
  return layOutPicture(index, { window, left: 200, width: 1000, language: "en", always });
}

const overlaps = (a: PlacedMark, b: PlacedMark): boolean =>
  a.x < b.x + b.width - 1e-6 && b.x < a.x + a.width - 1e-6 && a.y < b.y + b.height && b.y < a.y + a.height;

const collisionsIn = ({ marks }: ScorePicture): readonly string[] =>
  marks.flatMap((a, at) =>
    marks
      .slice(at + 1)
      .filter((b) => overlaps(a, b))
      .map((b) => `${a.at} and ${b.at}`),
  );

describe("wherever one looks", () => {
  test("labels never collide", () => {
    fc.assert(
      fc.property(anyScore, anyWindow, (question, window) => {
        expect(collisionsIn(pictureOf(buildScoreIndex(question), window))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test("the other days that a text leaves open lie under no label, and their own label reaches no ghost", () => {
    const anyCandidates = fc.array(
      fc.record({
        event: fc.nat(119),
        days: fc.array(fc.integer({ min: 1, max: 9000 }), { minLength: 1, maxLength: 2 }),
      }),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(anyScore, anyWindow, anyCandidates, fc.nat(119), (question, window, chosen, shown) => {
        const { columns } = question;
        const candidates = new Map<number, readonly Extent[]>();
        for (const { event, days } of chosen) {
          const first = columns.earliest[event];
          if (first === undefined || !Number.isFinite(first)) continue;
          const all = [first, ...days.map((day) => first + day)].toSorted((a, b) => a - b);
          candidates.set(
            event,
            all.map((day) => ({ from: day, to: day + 1 })),
          );
          columns.latest[event] = all.at(-1)!;
        }
        const index = buildScoreIndex({ ...question, columns: { ...columns, candidates } });
        const picture = pictureOf(index, window, shown < columns.count ? [shown] : []);
        expect(collisionsIn(picture)).toEqual([]);
        for (const mark of picture.marks) {
          for (const { x } of mark.ghosts) {
            const ghost = { ...mark, x: mark.x, width: Math.max(mark.width, x + 16 - mark.x) };
            const others = picture.marks.filter((other) => other !== mark && overlaps(ghost, other));
            expect(others.map(({ at }) => at)).toEqual([]);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  test("a report never stands on the date of the first event, which it reports", () => {
    const of = { reportedIn: ["text"] };
    const columns = drawColumns("first 2018-01-01\nsecond 2018-01-01\nreport 2018-01-05\nlast 2018-01-20", {
      first: of,
      second: of,
      report: { kind: "publication", importance: 3, publishes: "text", ...of },
    });
    const index = buildScoreIndex(askScore(columns, { labelWidth: () => 210 }));
    expect(collisionsIn(pictureOf(index, { left: 0, right: 1 }))).toEqual([]);
  });

  test("what has a label keeps it as one looks closer, and what stands above it stays above it", () => {
    fc.assert(
      fc.property(anyScore, anyWindow, fc.double({ min: 0, max: 1, noNaN: true }), (question, far, about) => {
        const index = buildScoreIndex(question);
        const length = (far.right - far.left) / 3;
        const left = far.left + about * (far.right - far.left - length);
        const near = { left, right: left + length };
        const marks = new Map(pictureOf(index, near).marks.map((mark) => [mark.at, mark]));
        const kept = pictureOf(index, far).marks.flatMap((mark) => {
          const position = index.order.position[index.order.rank[mark.at]!]!;
          if (position < near.left + 1e-9 || position > near.right - 1e-9) return [];
          expect(marks.has(mark.at)).toBe(true);
          return [{ before: mark.y, after: marks.get(mark.at)?.y ?? NaN }];
        });
        const sorted = kept.toSorted((a, b) => a.before - b.before);
        for (const [place, { before, after }] of sorted.entries()) {
          expect(after).toBeGreaterThanOrEqual(before - 1e-6);
          const next = sorted[place + 1];
          if (next) expect(next.after - after).toBeGreaterThanOrEqual(next.before - before - 1e-6);
        }
      }),
      { numRuns: 150 },
    );
  });

  test("panning changes neither rows nor labels, nor the height of the score", () => {
    fc.assert(
      fc.property(
        anyScore,
        anyWindow,
        fc.double({ min: -1, max: 1, noNaN: true }),
        (question, window, share) => {
          const index = buildScoreIndex(question);
          const length = window.right - window.left;
          const left = Math.min(1 - length, Math.max(0, window.left + share * length));
          const panned = { left, right: left + length };
          const [before, after] = [pictureOf(index, window), pictureOf(index, panned)];
          expect(after.height).toBeCloseTo(before.height, 2);
          const marks = new Map(after.marks.map((mark) => [mark.at, mark]));
          for (const mark of before.marks) {
            const position = index.order.position[index.order.rank[mark.at]!]!;
            const isInBoth = [window, panned].every(
              (one) => position > one.left + length * 1e-3 && position < one.right - length * 1e-3,
            );
            if (isInBoth) expect(marks.get(mark.at)?.y).toBeCloseTo(mark.y, 2);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  test("every event is labelled or counted, once, and a list of what is counted names it", () => {
    fc.assert(
      fc.property(anyScore, anyWindow, fc.nat(119), (question, window, chosen) => {
        const index = buildScoreIndex(question);
        const { order, plan, endOf } = index;
        const always = chosen < question.columns.count && chosen % 2 === 0 ? [chosen] : [];
        const picture = pictureOf(index, window, always);
        const asked = { from: question.scale.day(window.left), to: question.scale.day(window.right) };
        const own = toAxisWindow(asked, question.scale);
        const level = levelAt(1 / (own.right - own.left));
        const cells = windowOfCells(own, cellsAt(index, level));
        const labelled = picture.marks.map(({ at }) => at);
        expect(new Set(labelled).size).toBe(labelled.length);
        const listed = picture.clusters.flatMap((cluster) => {
          const events = eventsOfCluster(index, cluster.cell, own, new Set(labelled));
          expect(events.length).toBe(cluster.count);
          return events;
        });
        expect(new Set(listed).size).toBe(listed.length);
        const expected = [...order.position.keys()].filter((rank) => {
          const position = order.position[rank]!;
          const stands = position >= cells.left && (position < cells.right || cells.right >= 1);
          const reaches = position < cells.left && endOf(rank) > cells.left;
          const isInView = position < own.right && endOf(rank) > own.left;
          return (stands || reaches) && (isInView || plan.level[rank]! > level);
        });
        const told = new Set([...labelled, ...listed]);
        expect(expected.filter((rank) => !told.has(order.at[rank]!))).toEqual([]);
        expect(listed.filter((at) => labelled.includes(at))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test("what began before the window and finds its row taken there is counted", () => {
    const columns = drawColumns("long 2018-01-01/2018-12-01\nlonger 2018-01-02/2018-12-31\nlast 2018-12-31");
    const index = buildScoreIndex(askScore(columns, { maxRows: () => 2, labelWidth: () => 10 }));
    const { marks, clusters, shown } = pictureOf(index, { left: 0.5, right: 0.6 });
    const counted = clusters.map(({ count, cell }) => [
      count,
      eventsOfCluster(index, cell, { left: 0.5, right: 0.6 }, new Set(marks.map(({ at }) => at))).length,
    ]);
    expect(marks.map(({ at }) => at)).toEqual([0]);
    expect(counted).toEqual([[1, 1]]);
    expect(shown).toBe(2);
  });

  test("what is chosen has a label, and nothing collides with it", () => {
    fc.assert(
      fc.property(anyScore, anyWindow, fc.nat(119), (question, window, chosen) => {
        const index = buildScoreIndex(question);
        const rank = index.order.rank[chosen] ?? -1;
        if (rank === -1) return;
        const picture = pictureOf(index, window, [chosen]);
        const position = index.order.position[rank]!;
        if (position > window.left && position < window.right) {
          expect(picture.marks.map(({ at }) => at)).toContain(chosen);
        }
        expect(collisionsIn(picture)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test("the same question gives the same picture, at once or in steps", () => {
    fc.assert(
      fc.property(anyScore, anyWindow, (question, window) => {
        const build = buildInSteps(question);
        let step = build.next();
        while (!step.done) step = build.next();
        const plain = (picture: ScorePicture) => JSON.stringify(picture);
        const index = buildScoreIndex(question);
        pictureOf(index, { left: 0.2, right: 0.4 });
        expect(plain(pictureOf(index, window))).toBe(plain(pictureOf(step.value, window)));
      }),
      { numRuns: 60 },
    );
  });
});

describe("order within a picture", () => {
  test("wherever one looks a part stands below its whole, parts of one day as narrated", () => {
    fc.assert(
      fc.property(anyScore, anyWindow, (question, window) => {
        const index = buildScoreIndex(question);
        const { columns, clock } = question;
        const { marks } = pictureOf(index, window);
        const placeOf = (at: number) => index.order.position[index.order.rank[at]!]!;
        const trackOf = (at: number) => index.order.tracks.find(({ end }) => index.order.rank[at]! < end);
        for (const part of marks) {
          const whole = columns.partOf[part.at]!;
          if (whole === -1) continue;
          for (const other of marks) {
            if (trackOf(other.at) !== trackOf(part.at)) continue;
            const isWhole = other.at === whole && index.order.rank[whole]! < index.order.rank[part.at]!;
            const isEarlier =
              columns.partOf[other.at] === whole &&
              other.at < part.at &&
              placeOf(other.at) === placeOf(part.at);
            if (isWhole || (clock === "happened" && isEarlier)) expect(part.y).toBeGreaterThan(other.y);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  test("close enough, whatever happened on one day fans out, as far as there are rows", () => {
    const drawing = Array.from({ length: 14 }, (_, at) => `part${String(at).padStart(2, "0")} 2018-04-20`);
    const parts = drawing.map((line, at) => [
      line.split(" ")[0]!,
      { partOf: "whole", order: at, importance: at % 3 === 2 ? 1 : 3 } as const,
    ]);
    const columns = drawColumns(
      `whole 2018-04-20\n${drawing.join("\n")}\nlater 2018-05-20\nlast 2019-01-01`,
      Object.fromEntries(parts),
    );
    const question = askScore(columns, { mostRows: 18 });
    const index = buildScoreIndex(question);
    const opening = pictureOf(index, { left: 0, right: 1 });
    const left = index.order.position[0]! - 1e-9;
    const near = pictureOf(index, { left, right: left + 1 / 200 });
    expect(opening.marks.length).toBeLessThan(12);
    expect(near.height).toBeGreaterThan(opening.height + 60);
    expect(near.marks.map(({ at }) => at)).toEqual(Array.from({ length: 15 }, (_, at) => at));
    expect(near.marks.map(({ y }) => y)).toEqual(near.marks.map(({ y }) => y).toSorted((a, b) => a - b));
    expect(near.clusters).toEqual([]);
  });
});

describe("what filters do", () => {
  test("dimming is a look: told with the view it changes nothing but that", () => {
    const columns = drawColumns("one 2018-04-20\ntwo 2018-05-20\nthree 2018-06-20");
    const index = buildScoreIndex(askScore(columns));
    const passes = Uint8Array.of(PASSES.shown, PASSES.dimmed, PASSES.shown);
    const view = { window: undefined, left: 0, width: 1000, language: "en" } as const;
    const { marks } = layOutPicture(index, { ...view, passes });
    expect(marks.map(({ dim }) => dim)).toEqual([false, true, false]);
    expect(marks.map((mark) => ({ ...mark, dim: false }))).toEqual(layOutPicture(index, view).marks);
  });

  test("hidden events are neither labelled nor counted; dimmed ones keep their place", () => {
    fc.assert(
      fc.property(anyScore, (question) => {
        const { count } = question.columns;
        const everything = { left: 0, right: 1 };
        const all = pictureOf(buildScoreIndex(question), everything);
        const passes = new Uint8Array(count).fill(PASSES.dimmed);
        const dimmed = pictureOf(buildScoreIndex({ ...question, passes }), everything);
        expect(dimmed.marks.map(({ at, y }) => [at, y])).toEqual(all.marks.map(({ at, y }) => [at, y]));
        expect(dimmed.marks.every(({ dim }) => dim)).toBe(true);
        const hidden = Uint8Array.from({ length: count }, (_, at) => at % 2);
        const half = pictureOf(buildScoreIndex({ ...question, passes: hidden }), everything);
        expect(half.marks.every(({ at }) => at % 2 === 1)).toBe(true);
        expect(half.shown).toBe(half.marks.length + half.clusters.reduce((sum, one) => sum + one.count, 0));
      }),
      { numRuns: 60 },
    );
  });
});
