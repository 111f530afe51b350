import type { Browser } from "@playwright/test";

/** Milliseconds, step by step of a talk. */
export type PresentFigures = {
  /** From the key until the frame that shows its answer, as the browser tells it, in steps of 8. */
  readonly painted: readonly number[];
  /** What the page's own thread was at work for it. */
  readonly worked: readonly number[];
};

/** Walks through the events of a corpus as a clicker does. */
export async function measurePresent(
  browser: Browser,
  address: string,
  steps: number,
): Promise<PresentFigures> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Performance.enable");
    const taskTime = async (): Promise<number> => {
      const { metrics } = await session.send("Performance.getMetrics");
      return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? NaN) * 1000;
    };
    await page.goto(`${address}#v=1&mode=present`);
    await page.locator(".stage-words").first().waitFor();
    await page.waitForLoadState("networkidle"); // the other parts of the page have come
    await page.evaluate(() => {
      const painted: number[] = [];
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) if (entry.name === "keydown") painted.push(entry.duration);
      }).observe({ type: "event", durationThreshold: 16 } as PerformanceObserverInit);
      Object.assign(globalThis, { painted });
    });
    const worked: number[] = [];
    for (let step = 0; step < steps; step += 1) {
      const before = await taskTime();
      await page.keyboard.press("PageDown");
      await page.evaluate(
        () =>
          new Promise<void>((resolve) => {
            requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 50)));
          }),
      );
      worked.push((await taskTime()) - before);
    }
    // Quicker ones than the browser tells apart are counted as the least it tells.
    const told = await page.evaluate(() => (globalThis as unknown as { painted: number[] }).painted);
    const painted = Array.from({ length: steps }, (_, at) => told[at] ?? 16);
    return { painted, worked };
  } finally {
    await context.close();
  }
}
