import { expect, test } from "vitest";
import { buildScale } from "../../../src/timeline/build-scale.ts";
import { episodeBands } from "../../../src/timeline/episode-bands.ts";
import { layOutPicture } from "../../../src/timeline/lay-out-picture.ts";
import { ONE_BAND } from "../../../src/timeline/score-bands.ts";
import { buildScoreIndex } from "../../../src/timeline/score-index.ts";
import type { ScorePicture } from "../../../src/timeline/score-picture.ts";
import { rowsPerBand } from "../../../src/views/score/score-sizes.ts";
import { askScore, drawColumns } from "../../support/draw-columns.ts";
import { day } from "../../support/draw-events.ts";

const REPORTED = { reportedIn: ["text"] };
/** A whole with its parts and its report, a crowd of one day, open ends, claims, and a choice of two years. */
const columns = drawColumns(
  `congress 2012
   conference 2018-04-20/2018-04-21
   opening 2018-04-20
   speech 2018-04-20
   closing 2018-04-21
   report 2018-04-23
   law ../2019-06-30
   ${Array.from({ length: 12 }, (_, at) => `crowd${String(at).padStart(2, "0")} 2021-03-05`).join("\n")}
   progress 2012-11-08/..
   plan 2018-04-21/..
   session 2025-11-28
   talk 2025-11-28`,
  {
    congress: {
      dating: {
        basis: "outside",
        steps: [],
        edtf: "[2012,2014]",
        earliest: day("2012-01-01"),
        latest: day("2014-12-31"),
      },
    },
    conference: REPORTED,
    opening: { partOf: "conference", order: 1, importance: 3, ...REPORTED },
    speech: { partOf: "conference", order: 2, ...REPORTED },
    closing: { partOf: "conference", order: 3, importance: 2, ...REPORTED },
    report: { kind: "publication", importance: 2, publishes: "text", ...REPORTED },
    ...Object.fromEntries(
      Array.from({ length: 12 }, (_, at) => [
        `crowd${String(at).padStart(2, "0")}`,
        { importance: 3 as const },
      ]),
    ),
    progress: { kind: "claim", saidIn: "speech", importance: 2 },
    plan: { kind: "claim", saidIn: "talk", importance: 2 },
    talk: { partOf: "session", order: 1, kind: "speech" },
  },
  { issued: new Map([["text", day("2018-04-23")]]) },
);

const half = (value: number): number => Math.round(value * 2) / 2;

/** Places to half a pixel, one line each, with a measure of words that is the same on every machine. */
function describe({ marks, clusters, bands, ticks, tethers, axisY, height }: ScorePicture): string {
  const at = (...values: readonly number[]) => values.map(half).join(" ");
  const idOf = (event: number) => columns.words.id(event);
  return [
    `height ${at(height)}, axis ${at(axisY)}`,
    ...bands.map(({ id, top, height: high }) => `band ${id} ${at(top, high)}`),
    ...marks.map(
      ({ at: event, x, y, width, height: high, from, to, ghosts, otherX }) =>
        `${idOf(event)} ${at(x, y, width, high)}, from ${at(from, to)}` +
        ghosts.map((ghost) => `, ghost ${at(ghost.x)}`).join("") +
        (otherX === undefined ? "" : `, other ${at(otherX)}`),
    ),
    ...tethers.map(({ from, to }) => `tether ${idOf(marks[from]!.at)} ${idOf(marks[to]!.at)}`),
    ...clusters.map(
      ({ count, from, to, y, first }) => `${count} at ${at(from, to, y)}: ${first.map(idOf).join(" ")}`,
    ),
    ...ticks.map(({ x, label }) => `tick ${at(x)} ${label}`),
  ].join("\n");
}

test.each(["calendar", "gaps-collapsed", "equal-steps", "day-zero"] as const)(
  "the same events, width and words give the same places, on the scale %s",
  async (type) => {
    const plan = type === "day-zero" ? episodeBands(columns, "happened", "en") : ONE_BAND;
    const scale = buildScale({ type, columns, clock: "happened", plan });
    const index = buildScoreIndex(
      askScore(columns, {
        plan,
        scale,
        width: 900,
        labelWidth: (at) => 40 + 7 * columns.words.shortTitle(at, "en").length,
        ...rowsPerBand(plan.bands.length),
      }),
    );
    const stand = index.order.position[index.order.rank[columns.partOf.indexOf(-1, 2)] ?? 0] ?? 0;
    const views = [
      undefined,
      { from: scale.day(Math.max(0, stand - 0.01)), to: scale.day(Math.min(1, stand + 0.05)) },
    ];
    const pictures = views.map((window) =>
      describe(layOutPicture(index, { window, left: 170, width: 900, language: "en" })),
    );
    await expect(`${pictures.join("\n\ncloser\n\n")}\n`).toMatchFileSnapshot(`./pictures/${type}.txt`);
  },
);
