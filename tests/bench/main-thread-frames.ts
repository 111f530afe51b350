/** One event of a Chromium trace; times in microseconds. */
export type TraceEvent = {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  /** Of `dur`, what the processor worked for it: the rest it was kept waiting by others. */
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: { readonly [key: string]: unknown };
};

/** What a frame does that shows something new; a frame that does neither is not worth counting. */
const SHOWS = new Set(["FireAnimationFrame", "Paint"]);

/** Milliseconds: of the clock, and of the processor alone. */
export type FrameTime = { readonly task: number; readonly processor: number };

/**
 * Work on the main thread for every frame between two moments. A frame begins with the
 * task that runs its animation callbacks or paints, and lasts until the next one begins; what is counted
 * are all tasks in it, also those between the frames: input, timers, collecting garbage.
 *
 *     tasks    ▇▇   ▂  ▇▇▇    ▇▇
 *     frames   ├──────┤├─────┤├──
 */
export function mainThreadFrames(
  trace: readonly TraceEvent[],
  { pid, tid }: { readonly pid: number; readonly tid: number },
  [from, to]: readonly [number, number],
): readonly FrameTime[] {
  const own = trace.filter((event) => event.pid === pid && event.tid === tid);
  const tasks = own
    .filter(({ name, ph, ts }) => name === "RunTask" && ph === "X" && ts >= from && ts < to)
    .toSorted((a, b) => a.ts - b.ts);
  const shown = own
    .filter(({ name }) => SHOWS.has(name))
    .map(({ ts }) => ts)
    .toSorted((a, b) => a - b);
  const frames: FrameTime[] = [];
  let next = 0;
  let until = -Infinity; // tasks run inside tasks are counted once
  for (const { ts, dur = 0, tdur = dur } of tasks) {
    if (ts < until) continue;
    until = ts + dur;
    while (next < shown.length && (shown[next] ?? 0) < ts) next += 1;
    const isFrame = next < shown.length && (shown[next] ?? 0) < until;
    const before = isFrame ? { task: 0, processor: 0 } : frames.pop();
    if (before) frames.push({ task: before.task + dur / 1000, processor: before.processor + tdur / 1000 });
  }
  return frames;
}
