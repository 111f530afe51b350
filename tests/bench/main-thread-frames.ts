/** One event of a Chromium trace; times in microseconds. */
export type TraceEvent = {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: { readonly [key: string]: unknown };
};

/**
 * Milliseconds of work on the main thread for every frame between two moments. A frame begins with the
 * task that runs its animation callbacks and lasts until the next one begins; what is counted are all
 * tasks in it, also those between the frames: input, timers, collecting garbage.
 *
 *     tasks    ▇▇   ▂  ▇▇▇    ▇▇
 *     frames   ├──────┤├─────┤├──
 */
export function mainThreadFrames(
  trace: readonly TraceEvent[],
  { pid, tid }: { readonly pid: number; readonly tid: number },
  [from, to]: readonly [number, number],
): readonly number[] {
  const own = trace.filter((event) => event.pid === pid && event.tid === tid);
  const tasks = own
    .filter(({ name, ph, ts }) => name === "RunTask" && ph === "X" && ts >= from && ts < to)
    .toSorted((a, b) => a.ts - b.ts);
  const begins = own
    .filter(({ name }) => name === "BeginMainThreadFrame")
    .map(({ ts }) => ts)
    .toSorted((a, b) => a - b);
  const frames: number[] = [];
  let begin = 0;
  let until = -Infinity; // tasks run inside tasks are counted once
  for (const { ts, dur = 0 } of tasks) {
    if (ts < until) continue;
    until = ts + dur;
    while (begin < begins.length && (begins[begin] ?? 0) < ts) begin += 1;
    const isFrame = begin < begins.length && (begins[begin] ?? 0) < until;
    if (isFrame) frames.push(dur / 1000);
    else if (frames.length > 0) frames.push((frames.pop() ?? 0) + dur / 1000);
  }
  return frames;
}
