import { cp, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "./support/walk.ts";

const CORPUS = "data/cyberspace-governance";

test("a corpus folder from one's own device is built in the page, by the code of the command", async ({
  page,
  openPage,
}) => {
  await openPage();
  await page.getByLabel("Choose a corpus folder").setInputFiles(CORPUS);
  await expect(page.locator(".count")).toHaveText("41 events");
  await page.locator(".score [data-event=conf-2018]").click();
  await expect(page.locator(".reader mark.is-lit").first()).toBeInViewport();
});

test("a mistake in one's own folder is told with file and line, and the way back is open", async ({
  page,
  openPage,
}) => {
  const folder = path.join(await mkdtemp(path.join(tmpdir(), "corpus-")), "mine");
  await cp(CORPUS, folder, { recursive: true });
  const file = path.join(folder, "curation.yaml");
  await writeFile(file, (await readFile(file, "utf8")).replace("gave a lecture", "gave a leccture"));
  await openPage();
  await page.getByLabel("Choose a corpus folder").setInputFiles(folder);
  const main = page.getByRole("main");
  await expect(main.getByRole("heading", { level: 1 })).toHaveText("These texts could not be opened");
  await expect(main).toContainText(/curation\.yaml, line \d+/);
  await page.getByRole("link", { name: "Back to the texts of this site" }).click();
  await expect(page.locator(".count")).toHaveText("41 events");
});

test("a corpus file from one's own device opens like the shipped one", async ({ page, openPage }) => {
  await openPage("#v=1&lang=zh");
  await page
    .getByLabel("选择语料文件", { exact: true })
    .setInputFiles("public/corpora/cyberspace-governance.corpus.json");
  await expect(page.locator(".count")).toHaveText("共41个事件");
});

test("plain texts from one's own device become a timeline of proposals, each with its words", async ({
  page,
  openPage,
}) => {
  await openPage();
  await page
    .getByLabel("Choose text files")
    .setInputFiles([`${CORPUS}/sources/conference-2018.txt`, `${CORPUS}/sources/instructions-2023.txt`]);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("2 texts of your own");
  await page.getByRole("button", { name: "List", exact: true }).click();
  await page.locator(".event-list [data-event]").first().click();
  await expect(page.locator(".reader mark.is-lit").first()).toBeInViewport();
  await expect(page.locator(".event-card")).toContainText("proposed");
});
