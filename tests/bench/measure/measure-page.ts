import type { Browser, Page } from "@playwright/test";
import { takeHand, type Point } from "./hand.ts";

/** What a page that shows a score holds and how fast it answers. */
export type PageFigures = {
  /** Milliseconds from each click on a mark to the frame in which it is shown as chosen. */
  readonly clicks: readonly number[];
  /** MiB after collecting garbage: objects and the buffers that belong to them. */
  readonly heap: number;
  /** Elements of the score. */
  readonly nodes: number;
};

const MARKS = "button[data-at]";
const LONGEST = 120_000;

export async function measurePage(browser: Browser, address: string, clicks: number): Promise<PageFigures> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  try {
    const page = await context.newPage();
    await page.goto(address);
    await whenDrawn(page);
    const session = await context.newCDPSession(page);
    await session.send("HeapProfiler.enable");
    await session.send("HeapProfiler.collectGarbage");
    await session.send("HeapProfiler.collectGarbage");
    const usage: { readonly usedSize: number; readonly backingStorageSize?: number } =
      await session.send("Runtime.getHeapUsage");
    const nodes = await page.locator(".score *").count();
    const times: number[] = [];
    for (let click = 0; click < clicks; click += 1) times.push(await timeClick(page, click));
    return { clicks: times, heap: (usage.usedSize + (usage.backingStorageSize ?? 0)) / 2 ** 20, nodes };
  } finally {
    await context.close();
  }
}

/** Until the first complete picture stands. */
export const whenDrawn = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => performance.getEntriesByName("throughline:drawn").length > 0, undefined, {
    timeout: LONGEST,
    polling: 200,
  });

async function timeClick(page: Page, turn: number): Promise<number> {
  const at = await page.evaluate(findMark, { marks: MARKS, turn });
  if (!at) throw new Error("No mark lies where a hand could click it");
  const shown = page.evaluate(timeUntilChosen, MARKS);
  const hand = await takeHand(page);
  await hand.click(at);
  const time = await shown;
  await hand.rest();
  return time;
}

/** Runs in the page: the middle of some mark that is not chosen, not covered and on screen. */
function findMark({ marks, turn }: { readonly marks: string; readonly turn: number }): Point | undefined {
  const open = [...document.querySelectorAll(marks)].flatMap((mark) => {
    const { x, y, width, height } = mark.getBoundingClientRect();
    const middle = { x: x + width / 2, y: y + height / 2 };
    const isOnTop = document.elementFromPoint(middle.x, middle.y)?.closest(marks) === mark;
    return isOnTop && mark.getAttribute("aria-pressed") !== "true" ? middle : [];
  });
  return open[(turn * 7) % open.length];
}

/** Runs in the page: from the click itself to the frame after a mark says that it is pressed. */
function timeUntilChosen(marks: string): Promise<number> {
  return new Promise((resolve) => {
    let clicked = NaN;
    addEventListener("click", ({ timeStamp }) => (clicked = timeStamp), { capture: true, once: true });
    const observer = new MutationObserver((changes) => {
      const isChosen = changes.some(
        ({ target }) =>
          target instanceof Element &&
          target.matches(marks) &&
          target.getAttribute("aria-pressed") === "true",
      );
      if (!isChosen || Number.isNaN(clicked)) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        const channel = new MessageChannel(); // its message comes after the frame
        channel.port1.addEventListener("message", () => resolve(performance.now() - clicked));
        channel.port1.start();
        channel.port2.postMessage(undefined);
      });
    });
    observer.observe(document, { subtree: true, attributes: true, attributeFilter: ["aria-pressed"] });
  });
}
