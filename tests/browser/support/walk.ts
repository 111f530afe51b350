/**
 * The `test` that every browser test uses. Besides Playwright's own fixtures it gives
 *
 *     openPage    opens the built page at a URL suffix; waits until `main` is there and nothing is aria-busy
 *     axe         fails with one line per accessibility violation
 *     takePicture a screenshot, kept for the README when asked for
 *
 * and it watches: a test that causes a console error, an uncaught error, a content-security-policy
 * violation or a request to another host fails, unless it announced the fault with `recorder.expect`.
 */
import path from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { test as base, expect } from "@playwright/test";
import { Recorder } from "./recorder.ts";

type Walk = {
  readonly recorder: Recorder;
  readonly openPage: (suffix?: string) => Promise<void>;
  readonly axe: (region?: string) => Promise<void>;
  readonly takePicture: (name: string) => Promise<void>;
};

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** `THROUGHLINE_SCREENSHOTS` is set by `npm run screenshots`; plain test runs leave docs/ alone. */
const PICTURES = process.env["THROUGHLINE_SCREENSHOTS"] ?? "test-results/pictures";

export const test = base.extend<Walk>({
  recorder: [
    async ({ page, baseURL }, provide) => {
      const recorder = new Recorder(new URL(baseURL ?? "http://127.0.0.1").origin);
      await recorder.watch(page);
      // Pages are seen as they come from the host; how they are kept for later is tested in offline.test.ts.
      await page
        .context()
        .addInitScript(() => void Reflect.deleteProperty(Navigator.prototype, "serviceWorker"));
      await provide(recorder);
      expect(recorder.faults(), "faults the page caused").toEqual([]);
    },
    { auto: true },
  ],

  openPage: async ({ page }, provide) => {
    await provide(async (suffix = "") => {
      await page.goto(`./${suffix}`);
      await expect(page.getByRole("main")).toBeVisible();
      await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
      await page.evaluate(() => document.fonts.ready);
    });
  },

  axe: async ({ page }, provide) => {
    await provide(async (region) => {
      const builder = new AxeBuilder({ page }).withTags(RULES);
      const { violations } = await (region === undefined ? builder : builder.include(region)).analyze();
      const lines = violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ target }) => `${id} (${help}): ${target.join(" ")}`),
      );
      expect(lines, "accessibility violations").toEqual([]);
    });
  },

  takePicture: async ({ page }, provide) => {
    await provide(async (name) => {
      await page.screenshot({ path: path.join(PICTURES, `${name}.png`), animations: "disabled" });
    });
  },
});

export { expect };
