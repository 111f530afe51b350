import type { Browser, Page } from "@playwright/test";
import { mainThreadFrames, type FrameTime, type TraceEvent } from "../main-thread-frames.ts";

const CATEGORIES = [
  "toplevel",
  "blink.user_timing",
  "devtools.timeline",
  "disabled-by-default-devtools.timeline",
  "devtools.timeline.frame",
  "disabled-by-default-devtools.timeline.frame",
];

/** Something a hand does, by name. */
export type Step = { readonly name: string; readonly run: () => Promise<void> };

/** Work on the main thread of the page for each frame, by the name of the step. */
export async function traceSteps(
  browser: Browser,
  page: Page,
  steps: readonly Step[],
): Promise<ReadonlyMap<string, readonly FrameTime[]>> {
  await browser.startTracing(page, { categories: CATEGORIES });
  const names = steps.map(({ name }, at) => `bench:${at}:${name}`);
  for (const [at, step] of steps.entries()) {
    await page.evaluate((mark) => performance.mark(mark), names[at] ?? "");
    await step.run();
  }
  await page.evaluate((mark) => performance.mark(mark), "bench:end");
  const { traceEvents }: { readonly traceEvents: readonly TraceEvent[] } = JSON.parse(
    (await browser.stopTracing()).toString("utf8"),
  );
  const marks = new Map(
    traceEvents.filter(({ name }) => name.startsWith("bench:")).map((event) => [event.name, event]),
  );
  const frames = new Map<string, FrameTime[]>();
  for (const [at, { name }] of steps.entries()) {
    const begin = marks.get(names[at] ?? "");
    const end = marks.get(names[at + 1] ?? "bench:end");
    if (!begin || !end) throw new Error(`The trace lacks the step ${name}`);
    const measured = mainThreadFrames(traceEvents, begin, [begin.ts, end.ts]);
    frames.set(name, [...(frames.get(name) ?? []), ...measured]);
  }
  return frames;
}
