import type { Browser } from "@playwright/test";

/** Milliseconds since navigation began. `marked` is when the page itself said that its picture stands. */
export type FirstPicture = { readonly painted: number; readonly marked: number };

/** What a page shows when it is complete: its own mark, or elements of a class, placed by their style. */
export type Complete =
  | { readonly type: "mark"; readonly name: string }
  | { readonly type: "elements"; readonly className: string; readonly count: number };

const LONGEST = 120_000;

/**
 * Opens a page with nothing in any cache and waits until the frame after it was complete has been
 * handed to the screen. Both kinds of pages are watched from within in the same way.
 */
export async function measureOpening(
  browser: Browser,
  address: string,
  complete: Complete,
): Promise<FirstPicture> {
  let timer: NodeJS.Timeout | undefined;
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  try {
    const page = await context.newPage();
    let tell: (times: FirstPicture) => void = () => undefined;
    const painted = new Promise<FirstPicture>((resolve, reject) => {
      tell = resolve;
      const late = new Error(`${address} was not complete after ${LONGEST / 1000} s`);
      timer = setTimeout(() => reject(late), LONGEST);
    });
    await page.exposeBinding("benchPainted", (_, times: FirstPicture) => tell(times));
    await page.addInitScript(watch, complete);
    await page.goto(address, { waitUntil: "commit" });
    return await painted;
  } finally {
    clearTimeout(timer);
    await context.close();
  }
}

/** Runs in the page, before anything of its own. */
function watch(complete: Complete): void {
  const tell = (marked: number): void => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel(); // its message comes after the frame
      channel.port1.addEventListener("message", () => {
        const { benchPainted } = window as unknown as { benchPainted: (times: FirstPicture) => void };
        benchPainted({ painted: performance.now(), marked });
      });
      channel.port1.start();
      channel.port2.postMessage(undefined);
    });
  };
  if (complete.type === "mark") {
    new PerformanceObserver((list, observer) => {
      const entry = list.getEntriesByName(complete.name)[0];
      if (!entry) return;
      observer.disconnect();
      tell(entry.startTime);
    }).observe({ type: "mark", buffered: true });
    return;
  }
  const found = document.getElementsByClassName(complete.className);
  new MutationObserver((_, observer) => {
    const last = found[complete.count - 1];
    if (!(last instanceof HTMLElement) || last.style.left === "") return;
    observer.disconnect();
    tell(performance.now());
  }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ["style"] });
}
