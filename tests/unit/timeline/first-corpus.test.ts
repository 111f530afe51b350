import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Language } from "../../../src/domain/language.ts";
import { buildScale } from "../../../src/timeline/build-scale.ts";
import { episodeBands } from "../../../src/timeline/episode-bands.ts";
import { deepestZoom } from "../../../src/timeline/axis-pixels.ts";
import { NEVER } from "../../../src/timeline/zoom-levels.ts";
import { layOutPicture } from "../../../src/timeline/lay-out-picture.ts";
import { makeColumns } from "../../../src/timeline/make-columns.ts";
import { ONE_BAND } from "../../../src/timeline/score-bands.ts";
import { buildScoreIndex } from "../../../src/timeline/score-index.ts";
import type { ScoreIndex } from "../../../src/timeline/score-index.ts";
import type { ScorePicture } from "../../../src/timeline/score-picture.ts";
import type { TimeScale } from "../../../src/timeline/time-scale.ts";
import { rowsPerBand } from "../../../src/views/score/score-sizes.ts";
import { buildFirstCorpus } from "../../fixtures/build-first-corpus.ts";
import { readGoldEvents, readGoldIds } from "../../fixtures/gold.ts";
import { askScore } from "../../support/draw-columns.ts";

const LEFT = 168;
/** About as wide as the sans of the page. */
const widthOf = (text: string, size: number): number =>
  [...text].reduce((sum, character) => sum + size * (/\p{Script=Han}/u.test(character) ? 1 : 0.56), 0);

const corpus = await buildFirstCorpus();
const documents = corpus.sources.flatMap(({ publication }) => publication.earliest ?? []);
const columns = makeColumns(corpus.events, {
  issued: new Map(
    corpus.sources.flatMap(({ id, publication: { earliest } }) =>
      earliest === undefined ? [] : [[id, earliest]],
    ),
  ),
});
const idOf = (at: number): string => columns.words.id(at);
const gold = readGoldEvents().events;
const ids = readGoldIds().events;
const expected = gold.filter(({ plot }) => plot === "must" || plot === "should").map(({ id }) => ids[id]!);
const placed = corpus.events
  .filter(({ dating }) => dating.earliest !== undefined || dating.latest !== undefined)
  .map(({ id }) => id);

function indexFor(
  pageWidth: number,
  language: Language,
  type: TimeScale["type"] = "gaps-collapsed",
): ScoreIndex {
  const plan = type === "day-zero" ? episodeBands(columns, "happened", language) : ONE_BAND;
  return buildScoreIndex(
    askScore(columns, {
      scale: buildScale({ type, columns, clock: "happened", documents, plan }),
      plan,
      width: pageWidth - LEFT - 242,
      labelWidth: (at, style) =>
        style === "claim"
          ? 24 + widthOf(columns.words.shortTitle(at, language), 12)
          : 34 + Math.min(216, Math.max(80, widthOf(columns.words.shortTitle(at, language), 12.5))),
      ...rowsPerBand(plan.bands.length),
    }),
  );
}

const lookAt = (index: ScoreIndex, language: Language, from = 0, to = 1): ScorePicture =>
  layOutPicture(index, {
    window: { from: index.question.scale.day(from), to: index.question.scale.day(to) },
    left: LEFT,
    width: index.question.width,
    language,
  });

describe.each([1280, 1440, 1920])("the first corpus on a page of %i pixels", (pageWidth) => {
  test.each(["en", "zh"] as const)("opens with every event a careful reader expects, in %s", (language) => {
    const picture = lookAt(indexFor(pageWidth, language), language);
    const labelled = new Set(picture.marks.map(({ at }) => idOf(at)));
    const missing = expected.filter((id) => placed.includes(id) && !labelled.has(id));
    expect(missing).toEqual([]);
    const important = corpus.events.filter(({ id, importance }) => placed.includes(id) && importance < 3);
    expect(important.filter(({ id }) => !labelled.has(id)).map(({ id }) => id)).toEqual([]);
  });

  test("counts what is not labelled, and that is little", () => {
    const picture = lookAt(indexFor(pageWidth, "en"), "en");
    const counted = picture.clusters.reduce((sum, { count }) => sum + count, 0);
    expect(picture.marks.length + counted).toBe(placed.length);
    expect(counted).toBeLessThanOrEqual(9);
  });

  test("is no higher than a third of a low screen needs", () => {
    const index = indexFor(pageWidth, "en");
    expect(index.plan.stacks[0]!.opens.filter((level) => level === 0).length).toBeLessThanOrEqual(13);
    expect(index.plan.stacks[1]!.order.length).toBe(6);
  });

  test("lets what is told of one occasion speak from the first on", () => {
    const { marks } = lookAt(indexFor(pageWidth, "en"), "en");
    const measures = marks.map(({ at }) => idOf(at)).filter((id) => id.startsWith("press-2022-measure"));
    expect(measures).toEqual(
      [1, 2, 3, 4].slice(0, measures.length).map((nth) => `press-2022-measure-${nth}`),
    );
  });

  test("ties every event that has a day to the texts that report it", () => {
    const { marks, tethers } = lookAt(indexFor(pageWidth, "en"), "en");
    const tied = tethers.map(({ from, to }) => `${idOf(marks[from]!.at)} → ${idOf(marks[to]!.at)}`);
    expect(tied).toEqual(
      expect.arrayContaining([
        "conf-2018 → pub-conference-2018",
        "press-2022 → pub-press-2022",
        "conf-2023 → pub-instructions-2023",
        "xi-instructions-2023 → pub-instructions-2023",
        "study-session → pub-study-session-xinhua",
      ]),
    );
    expect(tied.filter((tether) => tether.includes("bilingual"))).toEqual([]);
  });

  test("keeps the columns of its texts apart", () => {
    const { axis } = lookAt(indexFor(pageWidth, "en"), "en");
    const places = documents.toSorted((a, b) => a - b).map((day) => axis.x(day + 0.5));
    const apart = [...places, axis.left + axis.width].slice(1).map((place, at) => place - places[at]!);
    expect(Math.min(...apart)).toBeGreaterThan(axis.width / 7);
  });

  test("shows parts below their wholes, in the order in which they are told", () => {
    const { marks } = lookAt(indexFor(pageWidth, "en"), "en");
    const yOf = new Map(marks.map(({ at, y }) => [at, y]));
    for (const { at, y } of marks) {
      expect(y).toBeGreaterThan(yOf.get(columns.partOf[at]!) ?? -1);
      const next = marks.find((other) => other.at > at && columns.partOf[other.at] === columns.partOf[at]);
      if (next && columns.partOf[at] !== -1) expect(next.y).toBeGreaterThan(y);
    }
  });
});

test.each(["gaps-collapsed", "calendar", "equal-steps", "day-zero"] as const)(
  "close enough, every event has its label, in the order in which it is told, on the scale %s",
  (type) => {
    for (const language of ["en", "zh"] as const) {
      const index = indexFor(1280, language, type);
      expect(Array.from(index.plan.level).filter((level) => level === NEVER)).toEqual([]);
      const deepest = 1 / deepestZoom(index.question.scale);
      for (const position of new Set(index.order.position)) {
        const left = Math.max(0, position - deepest / 8);
        const { marks } = lookAt(index, language, left, position + deepest);
        const standing = [...index.order.position.keys()].filter((rank) => {
          const own = index.order.position[rank]!;
          return own >= left && own < position + deepest / 2;
        });
        const labelled = new Set(marks.map(({ at }) => at));
        expect(standing.filter((rank) => !labelled.has(index.order.at[rank]!))).toEqual([]);
        const parts = marks.filter(({ at }) => columns.partOf[at] !== -1);
        for (const { at, y } of parts) {
          const before = parts.filter(
            (other) => columns.partOf[other.at] === columns.partOf[at] && other.at < at,
          );
          expect(
            before.every((other) => other.y < y || columns.earliest[other.at] !== columns.earliest[at]),
          ).toBe(true);
        }
      }
    }
  },
);

test.each(["en", "zh"] as const)(
  "close enough, four measures stand in the order in which they are told, in %s",
  (language) => {
    const index = indexFor(1280, language);
    const { rank, position } = index.order;
    const answer = position[rank[columns.partOf.findIndex((_, at) => idOf(at) === "press-2022-answer")]!]!;
    const { marks } = lookAt(index, language, answer - 0.002, answer + 0.004);
    const told = marks.toSorted((a, b) => a.y - b.y).map(({ at }) => idOf(at));
    expect(told.filter((id) => /answer|measure/.test(id))).toEqual([
      "press-2022-answer",
      "press-2022-measure-1",
      "press-2022-measure-2",
      "press-2022-measure-3",
      "press-2022-measure-4",
    ]);
  },
);

test("an event stands at the same day on every scale of the calendar", () => {
  for (const type of ["gaps-collapsed", "calendar", "equal-steps"] as const) {
    const { marks, axis } = lookAt(indexFor(1440, "en", type), "en");
    for (const mark of marks.filter(({ isLine, opensLeft }) => !isLine && !opensLeft)) {
      expect(axis.day(mark.x)).toBeCloseTo(columns.earliest[mark.at]!, 2);
    }
  }
});

test("episodes are laid under one another from their first day", () => {
  const picture = lookAt(indexFor(1440, "en", "day-zero"), "en");
  expect(picture.bands.map(({ id }) => id)).toEqual([
    "conf-2018",
    "press-2022",
    "conf-2023",
    "study-session",
  ]);
  const wholes = picture.marks.filter(({ at }) => picture.bands.some(({ id }) => id === idOf(at)));
  expect(new Set(wholes.map(({ x }) => Math.round(x))).size).toBe(1);
  expect(picture.axis.day(wholes[0]!.x)).toBeCloseTo(0, 6);
  const transcript = picture.marks.find(({ at }) => idOf(at) === "pub-press-2022");
  expect(picture.axis.day(transcript!.x)).toBeCloseTo(18, 6);
});

test("wherever one zooms no words collide, in both languages and on every scale", () => {
  const scales = ["gaps-collapsed", "calendar", "equal-steps", "day-zero"] as const;
  const indices = new Map(
    scales.flatMap((type) =>
      (["en", "zh"] as const).map((language) => [`${type} ${language}`, indexFor(1440, language, type)]),
    ),
  );
  const anyPlace = fc.record({
    language: fc.constantFrom("en", "zh"),
    type: fc.constantFrom(...scales),
    left: fc.double({ min: 0, max: 0.99, noNaN: true }),
    share: fc.double({ min: 0.0005, max: 1, noNaN: true }),
  });
  fc.assert(
    fc.property(anyPlace, ({ language, type, left, share }) => {
      const { marks } = lookAt(
        indices.get(`${type} ${language}`)!,
        language,
        left,
        Math.min(1, left + share),
      );
      for (const [place, a] of marks.entries()) {
        for (const b of marks.slice(place + 1)) {
          const isBeside = a.x + a.width <= b.x + 1e-6 || b.x + b.width <= a.x + 1e-6;
          expect(isBeside || a.y + a.height <= b.y || b.y + b.height <= a.y).toBe(true);
        }
      }
    }),
    { numRuns: 300 },
  );
});
