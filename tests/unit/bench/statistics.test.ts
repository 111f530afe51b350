import { describe, expect, test } from "vitest";
import { mainThreadFrames, type TraceEvent } from "../../bench/main-thread-frames.ts";
import { formatMeasured, median, p95, quantile, summarize } from "../../bench/statistics.ts";

describe("quantiles", () => {
  test("lie on the line between the two nearest values, in whatever order these come", () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    expect(quantile([10, 0], 0.25)).toBe(2.5);
    expect(p95(Array.from({ length: 101 }, (_, at) => at))).toBe(95);
  });

  test("of one value are that value, of none are not a number", () => {
    expect(p95([7])).toBe(7);
    expect(median([])).toBeNaN();
  });
});

describe("a measured figure", () => {
  test("says its median, least and greatest", () => {
    expect(formatMeasured(summarize([2, 1, 4]))).toBe("2.0 (1.0–4.0)");
  });

  test("says one number where it was measured once, and when it was not measured", () => {
    expect(formatMeasured(summarize([2]), 2)).toBe("2.00");
    expect(formatMeasured(summarize([]))).toBe("not measured");
  });
});

describe("work per frame", () => {
  const thread = { pid: 1, tid: 2 };
  const task = (ts: number, dur: number, other = thread): TraceEvent => ({
    name: "RunTask",
    ph: "X",
    ts,
    dur,
    ...other,
  });
  const frame = (ts: number): TraceEvent => ({ name: "FireAnimationFrame", ph: "X", ts, ...thread });

  test("counts the task of the frame and those until the next one", () => {
    const trace = [task(0, 2000), frame(500), task(4000, 1000), task(16_000, 3000), frame(16_100)];
    expect(mainThreadFrames(trace, thread, [0, 1e6])).toEqual([
      { task: 3, processor: 3 },
      { task: 3, processor: 3 },
    ]);
  });

  test("knows what the processor worked from what it was kept waiting", () => {
    const trace = [{ ...task(0, 2000), tdur: 1500 }, frame(500), { ...task(4000, 1000), tdur: 500 }];
    expect(mainThreadFrames(trace, thread, [0, 1e6])).toEqual([{ task: 3, processor: 2 }]);
  });

  test("leaves out other threads, what ran before the first frame, tasks within tasks and what lies outside the time asked for", () => {
    const trace = [
      task(0, 900),
      task(1000, 2000),
      frame(1100),
      task(1200, 500),
      task(1300, 400, { pid: 1, tid: 3 }),
      task(90_000, 1000),
    ];
    expect(mainThreadFrames(trace, thread, [0, 50_000])).toEqual([{ task: 2, processor: 2 }]);
  });
});
