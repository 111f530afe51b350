import { markdownTable } from "../../../scripts/markdown-table.mjs";
import type { Page } from "@playwright/test";
import { formatMeasured } from "../statistics.ts";
import type { Point } from "./hand.ts";
import { measureFrames, turnWheel, type FrameFigures, type Moves } from "./measure-frames.ts";
import { whenDrawn } from "./measure-page.ts";
import { verdict, type Bench } from "./bench.ts";

type Subject = Moves & {
  readonly what: string;
  readonly events: number;
  readonly target?: number;
  readonly runs?: number;
};

/** Main-thread work per frame of the score, of the whole page, of bare canvases and of peers. */
export async function reportFrames(bench: Bench): Promise<string> {
  const figures = new Map<Subject, FrameFigures>();
  for (const subject of subjectsOf(bench)) {
    const { what, events } = subject;
    const runs = bench.isQuick ? 2 : (subject.runs ?? 5);
    const measured = await bench.tried(`frames: ${what}, ${format(events)} events`, 400, () =>
      measureFrames(bench.browser(), subject, runs),
    );
    if (measured) figures.set(subject, measured);
  }
  const head = [
    "what is moved",
    "events",
    "p95",
    "target",
    "",
    "median",
    "p95 of pans",
    "p95 of zooms",
    "p95 of pans, all in view",
    "longest",
    "p95, processor",
  ];
  const rows = [...figures].map(([{ what, events, target }, each]) => [
    what,
    format(events),
    formatMeasured(each.p95),
    target === undefined ? "" : `≤ ${target}`,
    verdict(each.p95.median, target),
    formatMeasured(each.median),
    formatMeasured(each.pan),
    formatMeasured(each.zoom),
    Number.isNaN(each.whole.median) ? "" : formatMeasured(each.whole),
    formatMeasured(each.longest),
    formatMeasured(each.processor),
  ]);
  return `${EXPLANATION}\n\n${markdownTable([head, ...rows])}\n\n${compare(figures)}`;
}

const EXPLANATION = `Work on the main thread of the page for each frame: the durations of all its tasks (\`RunTask\` in a trace of the browser) from
the task in which a frame runs its animation callbacks or paints until the next such task. *Processor* is the part of it in which the
thread really ran, without what other programs kept it waiting. Inputs are real ones, sent to the browser one per frame: 60 turns of the wheel
inwards, 60 moves of a drag, 30 turns outwards, 60 moves, 30 turns; what is done when the hand rests is counted too. By then most
events are out of view, and whoever looks at each of them only has to pass over it: so pans are also measured, apart from all
other figures, where at least 85 % of the events are in view all the time: one turn inwards from the opening, 60 moves to and fro.`;

function compare(figures: ReadonlyMap<Subject, FrameFigures>): string {
  const find = (what: string, events: number): FrameFigures | undefined =>
    [...figures].find(([subject]) => subject.what === what && subject.events === events)?.[1];
  const [few, many, pixels] = [find(SCORE, 10_000), find(SCORE, 1_000_000), find(PIXELS, 1_000_000)];
  const growth = few && many && many.p95.median / few.p95.median;
  const against = (what: string, figure: "p95" | "whole"): readonly string[] => {
    if (!many || !pixels) return [];
    const share = many[figure].median / pixels[figure].median;
    return [
      `Against a bare pixel buffer at 1,000,000 events, ${what}: ${share.toFixed(2)}, less than 1: ${verdict(share, 1)}.`,
    ];
  };
  const lines = [
    ...(growth === undefined
      ? []
      : [`Growth from 10,000 to 1,000,000 events: ${growth.toFixed(2)}, at most 2: ${verdict(growth, 2)}.`]),
    ...against("all frames", "p95"),
    ...against("pans with all in view", "whole"),
  ];
  return lines.map((line) => `- ${line}`).join("\n");
}

const SCORE = "the score";
const PIXELS = "a bare pixel buffer";
const MIDDLE: Point = { x: 700, y: 300 };

function subjectsOf({ origin, noPeers, isAlone }: Bench): readonly Subject[] {
  const drawn = async (page: Page): Promise<Point> => {
    await whenDrawn(page);
    return MIDDLE;
  };
  const canvas = (what: string, draws: string, events: number): Subject => ({
    what,
    events,
    address: `${origin}/pages/canvas.html?draws=${draws}&count=${events}`,
    ready: drawn,
    turn: turnWheel,
    runs: 3,
  });
  const score = (events: number, target?: number): Subject => ({
    what: SCORE,
    events,
    ...(target !== undefined && { target }),
    address: `${origin}/pages/score.html?count=${events}`,
    ready: drawn,
    turn: turnWheel,
  });
  const site = (events: number, target: number): Subject => ({
    what: "the whole page, from a file",
    events,
    target,
    address: `${origin}/site/?corpus=/corpora/${events}.corpus.json`,
    ready: async (page) => {
      await whenDrawn(page);
      return onScore(page);
    },
    // The page keeps the wheel for itself, and with Ctrl a notch counts ten times.
    zoom: (_page, hand, at, direction) => hand.wheel(at, direction === "in" ? -10 : 10, 30, true),
    turn: (hand, at, direction) => hand.wheel(at, direction === "in" ? -10 : 10, 1, true),
  });
  const vis = (events: number): Subject => ({
    what: "vis-timeline 8.5.4",
    events,
    address: `${origin}/peer-pages/vis-timeline.html?count=${events}`,
    ready: async (page) => {
      await page.waitForSelector(".vis-item", { timeout: 120_000 });
      await page.waitForTimeout(1000);
      return { x: 700, y: 690 }; // its axis: an item would be chosen instead
    },
    runs: 1,
    turns: 20,
  });
  const own = [
    score(1000, 8),
    score(10_000),
    score(100_000, 16.7),
    score(1_000_000, 16.7),
    site(1000, 8),
    site(100_000, 16.7),
  ];
  if (isAlone) return own;
  return [
    canvas("an empty canvas", "empty", 0),
    ...own,
    ...[10_000, 100_000, 1_000_000].map((events) =>
      canvas("a bare canvas, every event a rectangle", "rectangles", events),
    ),
    ...[10_000, 100_000, 1_000_000].map((events) => canvas(PIXELS, "pixels", events)),
    ...(noPeers === undefined ? [vis(1000), vis(10_000), timelineJs(origin)] : []),
  ];
}

/** It is zoomed by its buttons, one step at a time. */
function timelineJs(origin: string): Subject {
  return {
    what: "TimelineJS3 3.9.11",
    events: 1000,
    address: `${origin}/peer-pages/timelinejs.html?count=1000`,
    ready: async (page) => {
      await page.waitForSelector(".tl-timemarker", { state: "attached", timeout: 120_000 });
      await page.waitForTimeout(3000);
      return { x: 700, y: 705 };
    },
    zoom: async (page, hand, _at, direction) => {
      const button = page.locator(
        direction === "in" ? ".tl-menubar-button >> nth=0" : ".tl-menubar-button >> nth=1",
      );
      for (let step = 0; step < 3; step += 1) {
        await button.click();
        await hand.rest();
      }
    },
    runs: 1,
    turns: 20,
  };
}

/** A place on the events of the score that is on screen. */
async function onScore(page: Page): Promise<Point> {
  const box = await page.locator(".score-canvas").first().boundingBox();
  if (!box) throw new Error("The page shows no score");
  return {
    x: Math.min(box.x + box.width / 2, 1200),
    y: Math.min(Math.max(box.y, 0) + Math.min(box.height / 2, 120), 700),
  };
}

const format = (events: number): string => (events === 0 ? "" : events.toLocaleString("en"));
