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
