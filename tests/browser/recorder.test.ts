import { expect, test } from "./support/walk.ts";

/** The recorder guards every other browser test, so it must itself be seen to notice. */
test.describe("the recorder", () => {
  test("notices a request to another host, which the page's own policy stops", async ({ page, recorder }) => {
    await page.goto("./");
    recorder.expect(/127\.0\.0\.2|Policy violation: connect-src|Content Security Policy|Refused to connect/);
    await page.evaluate(() => fetch("http://127.0.0.2:9/elsewhere").catch(() => "stopped"));
    expect(recorder.faults()).toEqual([]);
    await expect.poll(() => recorder.seen(/connect-src/)).toBe(true);
  });

  test("notices markup made from a string, which Trusted Types refuse", async ({ page, recorder }) => {
    await page.goto("./");
    recorder.expect(/TrustedHTML|require-trusted-types-for/);
    const refusal = await page.evaluate(() => {
      try {
        document.body.insertAdjacentHTML("beforeend", "<b>from a string</b>");
        return "accepted";
      } catch (error) {
        return String(error);
      }
    });
    expect(refusal).toContain("TypeError");
    await expect.poll(() => recorder.seen(/require-trusted-types-for/)).toBe(true);
  });
});
