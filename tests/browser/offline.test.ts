import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test, type Page } from "@playwright/test";
import { serveFolders, type Served } from "../bench/measure/serve-folders.ts";

/** A host whose folder of the site can change, and that can be out of reach. */
class Host {
  readonly folder = mkdtempSync(path.join(tmpdir(), "throughline-"));
  served: Served | undefined;

  async open(): Promise<string> {
    cpSync("dist", this.folder, { recursive: true });
    this.served = await serveFolders({ "网 站": this.folder });
    return `${this.served.origin}/${encodeURIComponent("网 站")}/`;
  }

  /** Another version of the site: its start page says which. */
  publish(mark: string): void {
    const page = path.join(this.folder, "index.html");
    writeFileSync(page, readFileSync(page, "utf8").replace("<body>", `<body data-version="${mark}">`));
    const worker = path.join(this.folder, "sw.js");
    writeFileSync(worker, readFileSync(worker, "utf8").replace(/[0-9a-f]{16}/, mark.padEnd(16, "0")));
  }

  async close(): Promise<void> {
    await this.served?.close();
    rmSync(this.folder, { recursive: true });
  }
}

const isKept = (page: Page) =>
  page.evaluate(() => navigator.serviceWorker.ready.then(({ active }) => active?.state));

test("33 (G): after the first visit the site opens without a connection, from any folder, every part of it", async ({
  page,
  context,
}) => {
  const host = new Host();
  try {
    const address = await host.open();
    await page.goto(address);
    await expect.poll(() => isKept(page)).toBe("activated");
    await host.served?.close();
    await context.setOffline(true);
    await page.goto(`${address}?from=bookmark#v=1&study=matrix`);
    await expect(page.getByRole("table").first()).toBeVisible();
    await page.goto(`${address}#v=1&study=concordance&find=cyber`);
    await page.reload();
    await expect(page.locator(".concordance-lines li").first()).toBeVisible();
    await page.goto(`${address}#v=1&as=list&lang=zh`);
    await page.reload();
    await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hans");
    await expect(page.getByRole("alert")).toHaveCount(0);
  } finally {
    await host.close();
  }
});

test("a newer version waits until it is asked for, then takes over", async ({ page }) => {
  const host = new Host();
  try {
    const address = await host.open();
    await page.goto(address);
    await expect.poll(() => isKept(page)).toBe("activated");
    host.publish("abc");
    await page.goto(`${address}#v=1&sel=event:conf-2018`);
    await page.reload();
    const load = page.getByRole("button", { name: "Load it" });
    await expect(load).toBeVisible();
    await expect(page.locator("body")).not.toHaveAttribute("data-version", "abc");
    await load.click();
    await expect(page.locator("body")).toHaveAttribute("data-version", "abc");
    expect(page.url()).toContain("sel=event:conf-2018");
    await expect(load).toHaveCount(0);
  } finally {
    await host.close();
  }
});
