import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { layOutVertical, verticalScore } from "../../../src/timeline/lay-out-vertical.ts";
import type { VerticalScore } from "../../../src/timeline/lay-out-vertical.ts";
import { labelLines } from "../../../src/timeline/label-lines.ts";
import { buildScale } from "../../../src/timeline/build-scale.ts";
import { episodeBands } from "../../../src/timeline/episode-bands.ts";
import { laneBands } from "../../../src/timeline/score-bands.ts";
import { PASSES } from "../../../src/timeline/score-question.ts";
import { eventsOfCluster } from "../../../src/timeline/vertical-clusters.ts";
import { buildVerticalIndex } from "../../../src/timeline/vertical-index.ts";
import type { VerticalMark, VerticalPicture } from "../../../src/timeline/vertical-picture.ts";
import { placeSections } from "../../../src/timeline/vertical-places.ts";
import { anyEvent, columnsOf, madeFrom, THREE_LANES } from "../../support/any-events.ts";
import { drawColumns } from "../../support/draw-columns.ts";

const anyScore = fc
  .record({
    events: fc.array(anyEvent, { maxLength: 150 }),
    scale: fc.constantFrom("calendar", "gaps-collapsed", "equal-steps", "day-zero"),
    clock: fc.constantFrom("happened", "said"),
    open: fc.nat(2),
    passes: fc.option(fc.array(fc.constantFrom(0, 1, 2), { minLength: 150, maxLength: 150 }), {
      nil: undefined,
    }),
  })
  .map(({ events, scale, clock, open, passes }): VerticalScore => {
    const columns = columnsOf(events);
    const plan = scale === "day-zero" ? episodeBands(columns, clock, "en") : laneBands(columns, THREE_LANES);
    const index = buildVerticalIndex({
      columns,
      clock,
      plan,
      scale: buildScale({ type: scale, columns, clock, plan }),
      ...(passes && { passes: Uint8Array.from(passes.slice(0, columns.count)) }),
    });
    const lanes = plan.bands.map((_, band) =>
      scale === "day-zero"
        ? { band, x: 50, width: 250, isOpen: true }
        : { band, x: 50 + band * 100, width: 100, isOpen: band === open || open === 2 },
    );
    const heightOf = (at: number) => madeFrom(events, columns, at)?.height ?? 30;
    return verticalScore({
      index,
      lanes,
      axisX: 48,
      language: "en",
      labelOf: (at) => ({ lines: ["x"], date: "", themes: [], height: heightOf(at) }),
    });
  });

const anyLength = fc.double({ min: 0, max: 12, noNaN: true }).map((octaves) => 320 * 2 ** octaves);

function whole(score: VerticalScore, length: number, always: readonly number[] = []): VerticalPicture {
  const bottom = placeSections(score.index, length).at(-1)?.bottom ?? 0;
  return layOutVertical(score, { length, top: 0, bottom, always });
}

const collisionsIn = ({ marks }: VerticalPicture): readonly string[] =>
  marks.flatMap((a, at) =>
    marks
      .slice(at + 1)
      .filter(
        (b) =>
          a.lane === b.lane &&
          a.box.y < b.box.y + b.box.height - 1e-6 &&
          b.box.y < a.box.y + a.box.height - 1e-6,
      )
      .map((b) => `${a.at} and ${b.at}`),
  );

const isStanding = ({ index }: VerticalScore, at: number) => (index.order.rank[at] ?? -1) !== -1;

describe("wherever one looks", () => {
  test("labels never collide, and stand in the order of time", () => {
    fc.assert(
      fc.property(anyScore, anyLength, (score, length) => {
        const picture = whole(score, length);
        expect(collisionsIn(picture)).toEqual([]);
        for (const lane of picture.lanes) {
          const days = picture.marks.filter((mark) => mark.lane === lane).map(({ y }) => y);
          expect(days).toEqual(days.toSorted((a, b) => a - b));
        }
      }),
      { numRuns: 150 },
    );
  });

  test("every event is labelled or counted, once, in its own lane", () => {
    fc.assert(
      fc.property(anyScore, anyLength, (score, length) => {
        const picture = whole(score, length);
        const { marks, clusters, lanes } = picture;
        expect(new Set(marks.map(({ at }) => at)).size).toBe(marks.length);
        for (const lane of lanes) {
          const { tracks } = score.index.order;
          const own = [tracks[lane.band * 2], tracks[lane.band * 2 + 1]];
          const standing = own.reduce((sum, track) => sum + track!.end - track!.start, 0);
          const counted = clusters
            .filter((one) => one.lane === lane)
            .reduce((sum, { count }) => sum + count, 0);
          expect(marks.filter((mark) => mark.lane === lane).length + counted).toBe(standing);
        }
        for (const cluster of picture.clusters) {
          const ats = eventsOfCluster(score.index, cluster, picture);
          expect(ats).toHaveLength(cluster.count);
          expect(marks.filter(({ at }) => ats.includes(at))).toEqual([]);
        }
      }),
      { numRuns: 150 },
    );
  });

  test("scrolling changes nothing: a stretch shows what the whole shows there", () => {
    fc.assert(
      fc.property(anyScore, anyLength, fc.double({ min: 0, max: 1, noNaN: true }), (score, length, share) => {
        const all = whole(score, length);
        const top = all.bottom * share;
        const part = layOutVertical(score, { length, top, bottom: top + 700 });
        const inside = ({ box }: VerticalMark) => box.y + box.height > top + 1 && box.y < top + 699;
        const placesOf = ({ marks }: VerticalPicture) => marks.filter(inside).map(({ at, box }) => [at, box]);
        expect(placesOf(part)).toEqual(placesOf(all));
        const counts = new Set(all.clusters.map(({ y, count, lane }) => `${lane.band} ${y} ${count}`));
        expect(
          part.clusters.filter(({ y, count, lane }) => !counts.has(`${lane.band} ${y} ${count}`)),
        ).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test("within an octave, what has a label keeps it as one looks closer", () => {
    fc.assert(
      fc.property(
        anyScore,
        fc.integer({ min: 0, max: 11 }),
        fc.double({ min: 1, max: 1.99, noNaN: true }),
        fc.double({ min: 1, max: 1.99, noNaN: true }),
        (score, octave, a, b) => {
          const [far, near] = [Math.min(a, b), Math.max(a, b)].map((times) => 320 * 2 ** octave * times);
          const labelled = new Set(whole(score, near!).marks.map(({ at }) => at));
          const lost = whole(score, far!).marks.filter(({ at }) => !labelled.has(at));
          expect(lost.map(({ at }) => at)).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  });

  test("what is chosen has a label, and nothing collides with it", () => {
    fc.assert(
      fc.property(anyScore, anyLength, fc.nat(149), (score, length, chosen) => {
        if (!isStanding(score, chosen)) return;
        const picture = whole(score, length, [chosen]);
        expect(picture.marks.map(({ at }) => at)).toContain(chosen);
        expect(collisionsIn(picture)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test("the same question gives the same picture, whatever was asked before", () => {
    fc.assert(
      fc.property(anyScore, anyLength, anyLength, (score, length, other) => {
        const fresh = verticalScore(score);
        whole(score, other, [0]);
        expect(JSON.stringify(whole(score, length))).toBe(JSON.stringify(whole(fresh, length)));
      }),
      { numRuns: 60 },
    );
  });
});

describe("what is drawn is true", () => {
  test("a year is a year high, wherever it stands", () => {
    const columns = drawColumns("a 2001-01-01/2001-12-31\nb 2011-03-01/2012-02-29\nc 2019-01-01");
    const plan = laneBands(columns, THREE_LANES);
    const scale = buildScale({ type: "calendar", columns, clock: "happened", plan });
    const score = verticalScore({
      index: buildVerticalIndex({ columns, clock: "happened", plan, scale }),
      lanes: [{ band: 0, x: 50, width: 200, isOpen: true }],
      axisX: 48,
      language: "en",
      labelOf: () => ({ lines: ["x"], date: "", themes: [], height: 30 }),
    });
    const [a, b] = whole(score, 4000).marks.map(({ extent }) => extent.to - extent.from);
    expect(a! / b!).toBeCloseTo(365 / 366, 5);
  });

  test("no label is far from its day without a day long enough to stand beside", () => {
    fc.assert(
      fc.property(anyScore, anyLength, (score, length) => {
        const { scale } = score.index.question;
        for (const { y, box, lane, at } of whole(score, length).marks) {
          if (!lane.isOpen) continue;
          const position = score.index.order.position[score.index.order.rank[at]!]!;
          const day = Math.max(0, scale.position(scale.day(position) + 1) - position) * length;
          expect(box.y - y).toBeLessThanOrEqual(150 + day + 1);
          expect(box.y - y).toBeGreaterThanOrEqual(-Math.max(67, box.height + 1));
        }
      }),
      { numRuns: 60 },
    );
  });

  test("hidden events are neither labelled nor counted", () => {
    fc.assert(
      fc.property(anyScore, anyLength, (score, length) => {
        const { passes } = score.index.question;
        const { marks } = whole(score, length);
        expect(marks.filter(({ at }) => passes?.[at] === PASSES.hidden)).toEqual([]);
        expect(marks.every(({ at, dim }) => dim === (passes?.[at] === PASSES.dimmed))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe("the words of a label", () => {
  const measure = (text: string) => text.length * 7;
  const columns = drawColumns("a 2018-04-20", {
    a: {
      shortTitle: {
        en: "A national conference on cybersecurity and informatization in the capital",
        zh: "全国网络安全和信息化工作会议在北京召开",
      },
    },
  });

  test("break into three lines at most, the last one cut where it is full", () => {
    const { lines } = labelLines({ columns, language: "en", measure }, 0, 180);
    expect(lines).toHaveLength(3);
    expect(lines.at(-1)).toMatch(/…$/);
    expect(lines.every((line) => measure(line) <= 120)).toBe(true);
  });

  test("fit on one line where there is room", () => {
    expect(labelLines({ columns, language: "en", measure }, 0, 700).lines).toHaveLength(1);
  });

  test("are never empty of height, not even without a title", () => {
    const none = drawColumns("a 2018-04-20", { a: { shortTitle: { en: "", zh: "" } } });
    expect(labelLines({ columns: none, language: "en", measure }, 0, 180).height).toBeGreaterThanOrEqual(26);
  });
});
