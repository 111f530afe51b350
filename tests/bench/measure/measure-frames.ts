import type { Browser, Page } from "@playwright/test";
import type { FrameTime } from "../main-thread-frames.ts";
import { median, p95, summarize, type Measured } from "../statistics.ts";
import { takeHand, type Hand, type Point } from "./hand.ts";
import { traceSteps, type Step } from "./trace-steps.ts";

/** How a page is moved. */
export type Moves = {
  readonly address: string;
  /** Resolves when the page can be moved; gives a point of it that a hand may take. */
  readonly ready: (page: Page) => Promise<Point>;
  /** Frames of a pan, and of zooming in; fewer for what takes seconds for each. */
  readonly turns?: number;
  /** Turns of the wheel where this is not given. */
  readonly zoom?: (page: Page, hand: Hand, at: Point, direction: "in" | "out") => Promise<void>;
  /** One turn of the wheel. Where it is not given, pans with everything in view are not measured. */
  readonly turn?: (hand: Hand, at: Point, direction: "in" | "out") => Promise<void>;
};

/** Of the frames of one page: over all runs, the medians and the spread of each figure. */
export type FrameFigures = {
  readonly median: Measured;
  readonly p95: Measured;
  readonly pan: Measured;
  /** p95 of pans one turn of the wheel from the opening, where hardly anything is ever out of view. */
  readonly whole: Measured;
  readonly zoom: Measured;
  readonly longest: Measured;
  /** p95 of what the processor worked, without what others kept it waiting. */
  readonly processor: Measured;
};

const ALL: readonly string[] = ["pan", "zoom"];
const TURNS = 60;
const TURN = -100; // one notch of a wheel, towards the picture
const STRIDE = 12; // CSS pixels of a pan between two frames
const SWAY = 5; // strides to either side of a pan that is to keep everything in view

export const turnWheel: Required<Moves>["turn"] = (hand, at, direction) =>
  hand.wheel(at, direction === "in" ? TURN : -TURN, 1);

/**
 * Zooms in over a wide range, pans there, zooms half way out, pans again, zooms out: as many frames
 * of pans as of zooms. Then pans with everything in view, which are counted apart: at the opening a score
 * fills its axis and cannot be moved, so one turn of the wheel comes before. At least 85 % of the events
 * stay in view all the time. The first round warms the page up and is not counted.
 */
export async function measureFrames(browser: Browser, moves: Moves, runs: number): Promise<FrameFigures> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  try {
    const page = await context.newPage();
    await page.goto(moves.address, { waitUntil: "load" });
    const at = await moves.ready(page);
    const hand = await takeHand(page);
    const turns = moves.turns ?? TURNS;
    const zoom =
      moves.zoom ??
      ((_page, own, point, direction) => own.wheel(point, direction === "in" ? TURN : -TURN, turns / 2));
    const zoomStep = (direction: "in" | "out"): Step => ({
      name: "zoom",
      run: () => zoom(page, hand, at, direction),
    });
    const pan: Step = { name: "pan", run: () => hand.drag(at, thereAndBack(at, turns)) };
    const { turn } = moves;
    const turnStep = (direction: "in" | "out"): readonly Step[] =>
      turn ? [{ name: "between", run: () => turn(hand, at, direction) }] : [];
    const whole: Step = { name: "whole", run: () => hand.drag(at, toAndFro(at, turns)) };
    const steps = [
      zoomStep("in"),
      zoomStep("in"),
      pan,
      zoomStep("out"),
      pan,
      zoomStep("out"),
      ...turnStep("in"),
      ...(turn ? [whole] : []),
      ...turnStep("out"),
    ];
    for (const step of steps) await step.run();
    const rounds: ReadonlyMap<string, readonly FrameTime[]>[] = [];
    for (let run = 0; run < runs; run += 1) rounds.push(await traceSteps(browser, page, steps));
    const each = (figure: (values: readonly number[]) => number, time: keyof FrameTime, names = ALL) =>
      summarize(
        rounds.map((round) =>
          figure(names.flatMap((name) => round.get(name) ?? []).map((frame) => frame[time])),
        ),
      );
    return {
      median: each(median, "task"),
      p95: each(p95, "task"),
      pan: each(p95, "task", ["pan"]),
      whole: each(p95, "task", ["whole"]),
      zoom: each(p95, "task", ["zoom"]),
      longest: each((values) => Math.max(...values), "task"),
      processor: each(p95, "processor"),
    };
  } finally {
    await context.close();
  }
}

function thereAndBack({ x, y }: Point, turns: number): readonly Point[] {
  const half = turns / 2;
  return Array.from({ length: turns }, (_, step) => ({
    x: x - STRIDE * (step < half ? step + 1 : turns - step - 1),
    y,
  }));
}

/** To the left and back, to the right and back, and so on. */
function toAndFro({ x, y }: Point, turns: number): readonly Point[] {
  return Array.from({ length: turns }, (_, step) => {
    const place = (step + 1 + SWAY) % (4 * SWAY);
    return { x: x + STRIDE * (Math.abs(place - 2 * SWAY) - SWAY), y };
  });
}
