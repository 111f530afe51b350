import type { Browser, CDPSession, Page } from "@playwright/test";

/** Milliseconds of the processor that the page's own thread was at work, key by key and jump by jump. */
export type WordsFigures = {
  /** From a key in the field of the concordance until its answer stands. */
  readonly concordance: readonly number[];
  /** The same for the field of the search. */
  readonly search: readonly number[];
  /** From choosing a line until its words are lit in their text. */
  readonly jump: readonly number[];
};

/** What is typed, key by key, after the texts have been sent and once folded. */
const TYPED = "government";
const JUMPS = 8;
const LONGEST = 120_000;

export async function measureWords(browser: Browser, address: string, keys: number): Promise<WordsFigures> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(LONGEST);
    const session = await context.newCDPSession(page);
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    await page.goto(`${address}#v=1&as=list&study=concordance&find=the&how=wildcard`);
    const count = page.locator(".concordance-count");
    await count.filter({ hasText: /\d+ places/ }).waitFor();
    await count.filter({ hasNotText: "looking" }).waitFor();
    const field = page.locator(".concordance-field");
    const typed = TYPED.slice(0, keys);
    const concordance = await typeKeys(page, session, field, typed, async (words) => {
      await page.waitForURL(
        (url) => url.hash.includes(`find=${words}&`) || url.hash.endsWith(`find=${words}`),
      );
      await count
        .filter({ hasText: /\d+ places?/ })
        .filter({ hasNotText: "looking" })
        .waitFor();
    });
    await field.fill("the");
    await count
      .filter({ hasText: /\d{4,} places/ })
      .filter({ hasNotText: "looking" })
      .waitFor();
    const jump: number[] = [];
    for (let at = 0; at < JUMPS; at += 1) {
      const line = page.locator(`.concordance-lines [data-row="${at}"]`);
      jump.push(
        await atWork(session, async () => {
          await line.click();
          await page.locator(".reader .is-lit").first().waitFor();
          await settle(page);
        }),
      );
    }
    await page.keyboard.press("Escape");
    await page.locator("body").press("/");
    const search = page.locator(".search input");
    await search.fill("the");
    await page.locator(".search [role=option]").first().waitFor();
    await search.fill("");
    const found = await typeKeys(page, session, search, typed, async () => {
      await page
        .locator(".search-status")
        .filter({ hasText: /\d|Nothing/ })
        .waitFor();
    });
    return { concordance, search: found, jump };
  } finally {
    await context.close();
  }
}

async function typeKeys(
  page: Page,
  session: CDPSession,
  field: ReturnType<Page["locator"]>,
  words: string,
  answered: (words: string) => Promise<void>,
): Promise<readonly number[]> {
  const times: number[] = [];
  await field.fill("");
  await field.focus();
  await settle(page);
  for (let at = 0; at < words.length; at += 1) {
    times.push(
      await atWork(session, async () => {
        await page.keyboard.press(words.charAt(at));
        await answered(words.slice(0, at + 1));
        await settle(page);
      }),
    );
  }
  return times;
}

/** Two frames and a rest, so that what an answer draws is drawn. */
const settle = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 50)));
      }),
  );

/** Milliseconds of tasks of the main thread while something is done. */
async function atWork(session: CDPSession, work: () => Promise<void>): Promise<number> {
  const before = await taskTime(session);
  await work();
  return (await taskTime(session)) - before;
}

async function taskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? NaN) * 1000;
}
