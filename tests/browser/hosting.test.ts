import path from "node:path";
import { expect, test } from "./support/walk.ts";

test("the built page forbids everything it does not need", async ({ page }) => {
  await page.goto("./");
  const policy = await page.locator("meta[http-equiv=Content-Security-Policy]").getAttribute("content");
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toContain("unsafe");
});

test("the page works in any folder of a host, whatever its name", async ({ page, openPage }) => {
  const folder = "/a b/课程/";
  await page.route(
    (url) => decodeURIComponent(url.pathname).startsWith(folder),
    (route) => {
      const asked = decodeURIComponent(new URL(route.request().url()).pathname).slice(folder.length);
      return route.fulfill({ path: path.join("dist", asked === "" ? "index.html" : asked) });
    },
  );
  await openPage("a b/课程/");
  await expect(page.getByRole("alert")).toHaveCount(0);
});

test("the corpus is asked for by a script of its own, a hundredth of the rest at most, and once", async ({
  page,
  openPage,
  request,
}) => {
  await openPage();
  const scripts = page.locator("head script[type=module]");
  await expect(scripts.first()).toHaveAttribute("async", "");
  const [early = 0, rest = 0] = await Promise.all(
    [0, 1].map(async (place) => {
      const reply = await request.get((await scripts.nth(place).getAttribute("src")) ?? "");
      return (await reply.body()).length;
    }),
  );
  expect(early).toBeGreaterThan(0);
  expect(early).toBeLessThan(rest / 100);
  const corpora = await page.evaluate(() =>
    performance.getEntriesByType("resource").filter(({ name }) => name.endsWith(".corpus.json")),
  );
  expect(corpora).toHaveLength(1);
});
