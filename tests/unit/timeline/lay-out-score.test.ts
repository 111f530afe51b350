import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Language } from "../../../src/domain/language.ts";
import type { TimelineEvent } from "../../../src/domain/timeline-event.ts";
import { selectPlacedEvents, selectTrayEvents } from "../../../src/selectors/select-corpus.ts";
import { selectFirstDays, selectTimeScale } from "../../../src/selectors/select-score.ts";
import { selectColumns } from "../../../src/selectors/select-threads.ts";
import type { View } from "../../../src/state/app-state.ts";
import { toViewWindow } from "../../../src/timeline/axis-pixels.ts";
import { firstDays, layOutScore, layOutTethers, makeScale } from "../../../src/timeline/lay-out-score.ts";
import type { ScoreLayout, ScoreQuestion } from "../../../src/timeline/lay-out-score.ts";
import { buildFirstCorpus } from "../../fixtures/build-first-corpus.ts";
import { readGoldEvents, readGoldIds } from "../../fixtures/gold.ts";
import { day, drawEvents } from "../../support/draw-events.ts";
import { stateOf } from "../../support/state-of.ts";

const LEFT = 216;
/** About as wide as the sans of the page. */
const widthOf = (text: string, size: number): number =>
  [...text].reduce((sum, character) => sum + size * (/\p{Script=Han}/u.test(character) ? 1 : 0.56), 0);

const asked = (events: readonly TimelineEvent[], rest: Partial<ScoreQuestion> = {}): ScoreQuestion => ({
  events,
  columns: [],
  scale: makeScale("gaps-collapsed", events, []),
  days: firstDays(events),
  window: undefined,
  language: "en",
  left: LEFT,
  isCompact: false,
  chosenId: undefined,
  width: 1000,
  maxRows: () => 20,
  labelWidth: ({ shortTitle }) => 34 + widthOf(shortTitle.en, 12.5),
  claimWidth: ({ shortTitle }) => 24 + widthOf(shortTitle.en, 12),
  ...rest,
});

describe("an event on the score", () => {
  const layout = (
    drawing: string,
    changes: Parameters<typeof drawEvents>[1] = {},
    rest: Partial<ScoreQuestion> = {},
  ) => layOutScore(asked(drawEvents(drawing, changes), rest));
  const markOf = (score: ScoreLayout, id: string) => score.marks.find(({ event }) => event.id === id)!;

  test("is as long as it lasted: a meeting of two days is twice a day, a year is a year", () => {
    const score = layout("meeting 2018-04-20/2018-04-21\nday 2018-04-20\nyear 2018-01-01/2018-12-31");
    const length = (id: string) => markOf(score, id).to - markOf(score, id).from;
    expect(length("meeting")).toBeCloseTo(2 * length("day"), 6);
    expect(length("year")).toBeCloseTo(365 * length("day"), 4);
  });

  test("fades where its end is open and where its beginning is not known", () => {
    const score = layout("since 2012-11-08/..\nbefore ../2023-07-15\nday 2018-04-20");
    expect(markOf(score, "since")).toMatchObject({ opensLeft: false, opensRight: true });
    expect(markOf(score, "before")).toMatchObject({ opensLeft: true, opensRight: false });
    expect(markOf(score, "day")).toMatchObject({ opensLeft: false, opensRight: false });
    expect(markOf(score, "before").x).toBe(markOf(score, "before").from);
    expect(markOf(score, "before").x).toBeLessThan(score.axis.x(day("2023-07-15")) - 20);
  });

  test("without any date has no place on it", () => {
    const score = layout("era\nday 2018-04-20");
    expect(score.marks.map(({ event }) => event.id)).toEqual(["day"]);
    expect(score.folded).toEqual([]);
  });

  test("outside the window is not drawn; one that reaches into it stands at the edge", () => {
    const window = { from: day("2018-06-01"), to: day("2018-07-01") };
    const score = layout("early 2018-02-01\nyear 2018-01-01/2018-12-31\nlate 2018-11-01", {}, { window });
    expect(score.marks.map(({ event }) => event.id)).toEqual(["year"]);
    expect(markOf(score, "year").x).toBe(LEFT);
  });

  test("takes its place from the calendar, not from what the filter hides", () => {
    const all = drawEvents("first 2012-11-08\nday 2018-04-20\nlast 2025-11-28");
    const scale = makeScale("gaps-collapsed", all, []);
    const few = all.filter(({ id }) => id === "day");
    expect(layOutScore(asked(few, { scale })).marks[0]?.x).toBe(
      layOutScore(asked(all, { scale })).marks.find(({ event }) => event.id === "day")?.x,
    );
  });
});

describe("a claim about the time since some day", () => {
  const claim = (saidIn: string) => ({ kind: "claim", saidIn }) as const;
  const events = drawEvents(
    `congress 2012-11-08
     talk-2018 2018-04-20
     talk-2025 2025-11-28
     claim-2018 2012-11-08/..
     claim-2025 2012-11-08/..`,
    { "claim-2018": claim("talk-2018"), "claim-2025": claim("talk-2025") },
  );
  const score = layOutScore(asked(events));

  test("is a line from that day to the day on which it was said", () => {
    const x = score.axis.x;
    expect(score.claims.map(({ event, from, saidAt }) => [event.id, from, saidAt])).toEqual([
      ["claim-2018", x(day("2012-11-08")), x(day("2018-04-20"))],
      ["claim-2025", x(day("2012-11-08")), x(day("2025-11-28"))],
    ]);
    expect(score.marks.map(({ event }) => event.kind)).not.toContain("claim");
  });

  test("has a line of its own; on a low screen it shares one where the labels have room", () => {
    const rows = (rest: Partial<ScoreQuestion>) =>
      layOutScore(asked(events, rest)).claims.map(({ row }) => row);
    expect(rows({})).toEqual([0, 1]);
    expect(rows({ isCompact: true })).toEqual([0, 0]);
    expect(rows({ isCompact: true, claimWidth: () => 900 })).toEqual([0, 1]);
  });

  test("still knows when it was said when the saying is filtered out", () => {
    const claims = events.filter(({ kind }) => kind === "claim");
    const alone = layOutScore(asked(claims, { scale: score.scale, days: firstDays(events) }));
    expect(alone.claims.map(({ saidAt }) => saidAt)).toEqual(score.claims.map(({ saidAt }) => saidAt));
  });
});

describe("gaps and ticks", () => {
  test("a gap is written in the language of the page, and no tick stands in it", () => {
    const events = drawEvents("a 2012-11-08\nb 2018-04-20");
    expect(layOutScore(asked(events)).gaps.map(({ label }) => label)).toEqual(["5 y 5 m"]);
    const zh = layOutScore(asked(events, { language: "zh" }));
    expect(zh.gaps.map(({ label }) => label)).toEqual(["5年5个月"]);
    const [gap] = zh.gaps;
    expect(zh.ticks.filter(({ x }) => x > gap!.from && x < gap!.to)).toEqual([]);
    expect(zh.ticks.length).toBeGreaterThan(0);
  });
});

const corpus = await buildFirstCorpus();
const gold = readGoldEvents().events;
const ids = readGoldIds().events;
const expected = gold.filter(({ plot }) => plot === "must" || plot === "should").map(({ id }) => ids[id]!);

const labelWidth = ({ shortTitle }: TimelineEvent, language: Language): number =>
  34 + Math.min(216, Math.max(80, widthOf(shortTitle[language], 12.5)));

function scoreOfCorpus(pageWidth: number, view: Partial<View> = {}): ScoreLayout {
  const state = stateOf(corpus, view);
  const { language, window } = state.view;
  const size = { maxRows: (importance: number) => (importance === 1 ? 16 : importance === 2 ? 13 : 8) };
  return layOutScore({
    ...asked(selectPlacedEvents(state), size),
    columns: selectColumns(state).map(({ source, day }) => ({ id: source.id, day })),
    scale: selectTimeScale(state),
    days: selectFirstDays(state),
    window,
    language,
    width: pageWidth - LEFT - 220,
    labelWidth: (event) => labelWidth(event, language),
    claimWidth: ({ shortTitle }) => 24 + widthOf(shortTitle[language], 12),
  });
}

function collisionsIn({ marks }: ScoreLayout, language: Language): readonly string[] {
  const boxes = marks.map(({ event, x, row, lines }) => ({
    id: event.id,
    x,
    right: x + labelWidth(event, language),
    row,
    bottom: row + lines,
  }));
  return boxes.flatMap((a, at) =>
    boxes
      .slice(at + 1)
      .filter((b) => a.x < b.right && b.x < a.right && a.row < b.bottom && b.row < a.bottom)
      .map((b) => `${a.id} and ${b.id}`),
  );
}

const onScore = ({ marks, claims }: ScoreLayout): readonly string[] =>
  [...marks, ...claims].map(({ event }) => event.id);

describe.each([1280, 1440, 1920])("the first corpus on a page of %i pixels", (pageWidth) => {
  test.each(["en", "zh"] as const)("has every event a careful reader expects, in %s", (language) => {
    const shown = new Set([
      ...onScore(scoreOfCorpus(pageWidth, { language })),
      ...selectTrayEvents(stateOf(corpus)).map(({ id }) => id),
    ]);
    expect(expected).toHaveLength(30);
    expect(expected.filter((id) => !shown.has(id))).toEqual([]);
  });

  test("loses no event: what is not drawn is folded, and counted", () => {
    const score = scoreOfCorpus(pageWidth);
    const all = [...onScore(score), ...score.folded.map(({ id }) => id)];
    expect(all.toSorted()).toEqual(
      selectPlacedEvents(stateOf(corpus))
        .map(({ id }) => id)
        .toSorted(),
    );
  });

  test("ties every event that has a day to the texts that report it", () => {
    const score = scoreOfCorpus(pageWidth);
    const tethers = layOutTethers(score.marks).map(
      ({ eventId, publicationId }) => `${eventId} → ${publicationId}`,
    );
    expect(tethers).toEqual(
      expect.arrayContaining([
        "conf-2018 → pub-conference-2018",
        "press-2022 → pub-press-2022",
        "conf-2023 → pub-instructions-2023",
        "xi-instructions-2023 → pub-instructions-2023",
        "study-session → pub-study-session-xinhua",
      ]),
    );
    expect(tethers.filter((tether) => tether.includes("bilingual"))).toEqual([]);
  });

  test("keeps the columns of its texts apart, in the order in which they were issued", () => {
    const { columnX, axis } = scoreOfCorpus(pageWidth);
    const places = [...columnX.values()];
    expect([...columnX.keys()]).toEqual([
      "conference-2018",
      "press-conference-2022",
      "instructions-2023",
      "study-session-xinhua",
    ]);
    const distances = [...places, axis.left + axis.width]
      .slice(1)
      .map((place, at) => place - (places[at] ?? 0));
    expect(Math.min(...distances)).toBeGreaterThan(axis.width / 7);
  });

  test("lays labels so that none collide", () => {
    for (const language of ["en", "zh"] as const) {
      expect(collisionsIn(scoreOfCorpus(pageWidth, { language }), language)).toEqual([]);
    }
  });

  test("shows parts under their whole", () => {
    const { marks } = scoreOfCorpus(pageWidth);
    const rowOf = new Map(marks.map(({ event, row }) => [event.id, row]));
    const misplaced = marks.filter(({ event, row }) => row <= (rowOf.get(event.partOf ?? "") ?? -1));
    expect(misplaced.map(({ event }) => event.id)).toEqual([]);
  });
});

test("an event of the first corpus stands at the same day on both scales", () => {
  for (const scale of ["gaps-collapsed", "calendar"] as const) {
    const { marks, axis } = scoreOfCorpus(1440, { scale });
    for (const { event, x, opensLeft } of marks) {
      if (opensLeft) continue; // stands before the day it is bounded by
      const known = event.dating.earliest ?? event.dating.latest ?? 0;
      expect(axis.day(x)).toBeCloseTo(known, 3);
    }
  }
});

test("wherever one zooms, no labels collide, no mark leaves the axis, and what has no room is counted", () => {
  const anyPlace = fc.record({
    language: fc.constantFrom("en", "zh"),
    scale: fc.constantFrom("gaps-collapsed", "calendar"),
    left: fc.double({ min: 0, max: 0.99, noNaN: true }),
    share: fc.double({ min: 0.005, max: 1, noNaN: true }),
  });
  const events = selectPlacedEvents(stateOf(corpus)).map(({ id }) => id);
  fc.assert(
    fc.property(anyPlace, ({ language, scale, left, share }) => {
      const whole = scoreOfCorpus(1440, { language, scale });
      const window = toViewWindow({ left, right: Math.min(1, left + share) }, whole.scale);
      const score = scoreOfCorpus(1440, { language, scale, ...(window && { window }) });
      expect(collisionsIn(score, language)).toEqual([]);
      const right = score.axis.left + score.axis.width;
      expect(score.marks.filter(({ x }) => x < score.axis.left || x > right)).toEqual([]);
      const known = [...onScore(score), ...score.folded.map(({ id }) => id)];
      expect(new Set(known).size).toBe(known.length);
      const inView = events.filter((id) => {
        const { dating, kind } = corpus.events.find((event) => event.id === id)!;
        const day = dating.earliest ?? dating.latest ?? 0;
        return kind !== "claim" && window && day >= window.from && day < window.to;
      });
      expect(inView.filter((id) => !known.includes(id))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
