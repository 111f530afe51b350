import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, test } from "./support/walk.ts";

const EVENT = "#v=1&sel=event:conf-2018";
const NOTEBOOK = "#v=1&study=notebook";
const fields = (page: Page) => page.locator(".note-field");
const kept = (page: Page) => page.locator(".notebook [data-keeping=kept]");

/** Begins a note on the chosen event and writes in it. */
async function writeNote(page: Page, words: string): Promise<void> {
  await page.locator(".event-card .note-begin").click();
  await expect(page.locator(".note-field:focus")).toHaveValue("");
  await page.keyboard.type(words);
}

const openNotebook = (page: Page) => page.getByRole("button", { name: "Notebook", exact: true }).click();

const bodies = (page: Page): Promise<readonly string[]> =>
  fields(page).evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value).toSorted());

/** Does something with the record in which the notebook lies. */
const withRecord = (page: Page, value: unknown): Promise<unknown> =>
  page.evaluate(
    (next) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open("throughline");
        opening.addEventListener("error", () => reject(opening.error ?? new Error("not opened")));
        opening.addEventListener("success", () => {
          const step = opening.result.transaction("notebooks", "readwrite");
          step.objectStore("notebooks").put(next, "cyberspace-governance");
          step.addEventListener("complete", () => {
            opening.result.close();
            resolve(undefined);
          });
        });
      }),
    value,
  );

test("41 (G), 67 (G): a note survives a reload, a page closed at once, and a page that crashes", async ({
  page,
  context,
  openPage,
  axe,
}) => {
  await openPage(EVENT);
  await writeNote(page, "First");
  await openNotebook(page);
  await expect(kept(page)).toContainText("Kept in this browser. They never leave this device.");
  await axe(".region-margin");
  await page.reload();
  await expect(fields(page)).toHaveValue("First");

  const closed = await context.newPage();
  await closed.goto(`./${EVENT}`);
  await writeNote(closed, "Second");
  await closed.close();

  const crashed = await context.newPage();
  await crashed.goto(`./${EVENT}`);
  await expect(crashed.locator(".event-card .note-field")).toHaveCount(2);
  await writeNote(crashed, "Third");
  const session = await context.newCDPSession(crashed);
  const gone = crashed.waitForEvent("crash");
  void session.send("Page.crash").catch(() => undefined);
  await gone;

  const after = await context.newPage();
  await after.goto(`./${NOTEBOOK}`);
  await expect(fields(after)).toHaveCount(3);
  expect(await bodies(after)).toEqual(["First", "Second", "Third"]);
});

test("41 (G): notes leave as Markdown, table and JSON, and come back from JSON whole", async ({
  page,
  browser,
  openPage,
}) => {
  await openPage("#v=1&sel=event:conf-2018&in=conference-2018&at=conference-2018:476-499");
  await writeNote(page, "=1+1 或者 *so*");
  await openNotebook(page);
  const save = async (target: Page, form: string) => {
    const coming = target.waitForEvent("download");
    await target.locator(`[data-form=${form}]`).click();
    return readFile(await (await coming).path(), "utf8");
  };
  const json = await save(page, "json");
  expect(await save(page, "markdown")).toContain("=1+1 或者 *so*");
  expect(await save(page, "csv")).toContain("'=1+1 或者 *so*");

  const other = await (await browser.newContext()).newPage();
  await other.goto(new URL(`./${NOTEBOOK}`, page.url()).href);
  await expect(kept(other)).toBeVisible();
  const file = { name: "notes.json", mimeType: "application/json", buffer: Buffer.from(json) };
  await other.getByLabel("Open a JSON file of notes").setInputFiles(file);
  await expect(fields(other)).toHaveValue("=1+1 或者 *so*");
  const lines = (text: string) => text.split("\n").filter((line) => line.includes('"kind":"note"'));
  expect(lines(await save(other, "json"))).toEqual(lines(json));
  await other.getByLabel("Open a JSON file of notes").setInputFiles({ ...file, buffer: Buffer.from("[]") });
  await expect(other.getByRole("alert")).toContainText("no file of notes from this page");
  await expect(fields(other)).toHaveValue("=1+1 或者 *so*");
  await other.context().close();
});

test("a note is begun on selected words, stands in the text, leads back there, and is found by the search", async ({
  page,
  openPage,
}) => {
  await openPage("#v=1&in=conference-2018&at=conference-2018:476-499");
  await expect(page.locator(".notes-at, .corpus-card").first()).toBeVisible();
  await page
    .locator(".reader .is-lit")
    .first()
    .evaluate((element) => getSelection()!.selectAllChildren(element));
  await expect(page.locator(".note-button")).toBeVisible();
  const words = await page.locator(".reader .is-lit").first().textContent();
  await page.keyboard.press("n");
  await expect(page.locator(".note-field:focus")).toBeVisible();
  await page.keyboard.type("Who says zebra?");
  await expect(page.locator(".note-quote")).toContainText(words!.trim());
  await expect(page.locator(".note-sign")).toHaveCount(1);
  expect(await page.evaluate(() => CSS.highlights.get("notes")?.size)).toBe(1);
  await page.locator(".note-target button").click();
  await expect(page.locator(".reader .is-lit").first()).toBeInViewport();
  await page.locator(".study-head").getByRole("button", { name: "Close" }).click();
  await page.locator(".note-sign").click();
  await expect(fields(page)).toHaveValue("Who says zebra?");
  await page.locator("h1").click(); // 44 (G): search covers notes, says how many, and Enter goes there
  await page.keyboard.press("Escape");
  await page.keyboard.press("/");
  await page.keyboard.type("zebra");
  await expect(page.getByRole("option", { name: /^Note Who says zebra/ })).toBeAttached();
  await expect(page.getByRole("status").filter({ hasText: "1 note of yours" })).toBeAttached();
  await page.keyboard.press("Enter");
  await expect(fields(page)).toHaveValue("Who says zebra?");
});

test("45 (G): notes and decisions are taken back and done again, by keys and by buttons", async ({
  page,
  openPage,
}) => {
  await openPage(EVENT);
  await writeNote(page, "One");
  await page.locator(".event-card h2").click();
  await page.keyboard.press("Control+z");
  await expect(fields(page)).toHaveCount(0);
  await page.keyboard.press("Control+Shift+z");
  await expect(fields(page)).toHaveValue("One");
  await page.locator("[data-delete]").click();
  await expect(fields(page)).toHaveCount(0);
  await openNotebook(page);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(fields(page)).toHaveValue("One");

  await openPage("#v=1&study=candidates");
  await expect(page.locator(".note-begin, .candidates").first()).toBeVisible();
  const count = page.locator(".candidates-count");
  await page
    .getByRole("button", { name: /^Set aside/ })
    .first()
    .click();
  await expect(count).toContainText("1 set aside");
  await page.reload(); // what is decided on the page is kept as well
  await expect(count).toContainText("1 set aside");
});

test("46 (G): what was opened is counted, listed and forgotten on wish; Undo brings it back", async ({
  page,
  openPage,
}) => {
  await openPage(EVENT);
  await expect(page.locator(".event-card .note-begin")).toBeVisible();
  await openPage("#v=1&sel=event:conf-2023");
  await expect(page.locator(".event-card .note-begin")).toBeVisible();
  await openPage("#v=1&study=notebook&show=trail");
  await expect(page.locator("[data-seen=event]")).toHaveText("2 of 41 events seen");
  await expect(page.locator(".trail li")).toHaveCount(2);
  await page.locator("[data-deed=forget]").click();
  await expect(page.locator("[data-seen=event]")).toHaveText("0 of 41 events seen");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.locator("[data-seen=event]")).toHaveText("2 of 41 events seen");
  await page.locator(".trail button").last().click();
  await expect(page.locator("[data-card=conf-2018]")).toBeVisible();
  await page.goto("about:blank"); // leaving is enough for the place to be known
  await openPage();
  await page.getByRole("button", { name: "Go on where I was" }).click();
  await expect(page.locator("[data-card=conf-2018]")).toBeVisible();
});

test("68 (G), 70 (G): a full disk is told, notes stay and leave as a file, and the word goes when there is room", async ({
  page,
  openPage,
}) => {
  await page.addInitScript(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function full(...given) {
      if (!sessionStorage.getItem("room")) throw new DOMException("no room", "QuotaExceededError");
      return put.apply(this, given);
    };
    const set = Storage.prototype.setItem;
    Storage.prototype.setItem = function full(key, value) {
      if (key !== "room" && !sessionStorage.getItem("room"))
        throw new DOMException("no room", "QuotaExceededError");
      set.call(this, key, value);
    };
  });
  await openPage(EVENT);
  await writeNote(page, "Not to be lost");
  const banner = page.locator(".not-kept");
  await expect(banner).toContainText("this browser has no room left");
  const coming = page.waitForEvent("download");
  await banner.getByRole("button", { name: "Download my notes" }).click();
  expect(await readFile(await (await coming).path(), "utf8")).toContain("Not to be lost");
  await expect(fields(page)).toHaveValue("Not to be lost");
  await page.evaluate(() => sessionStorage.setItem("room", "yes"));
  await banner.getByRole("button", { name: "Try again" }).click();
  await expect(banner).toHaveCount(0);
  await page.reload();
  await expect(fields(page)).toHaveValue("Not to be lost");
});

test("70 (G), 68 (G): where nothing may be stored notes can be written, and saved even when the page has failed", async ({
  page,
  openPage,
  recorder,
}) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException("denied", "SecurityError");
    };
    for (const name of ["indexedDB", "localStorage", "sessionStorage"]) {
      Object.defineProperty(globalThis, name, { get: refuse });
    }
  });
  await openPage(EVENT);
  await writeNote(page, "Only here");
  await expect(page.locator(".not-kept")).toContainText("this browser does not allow it");
  recorder.expect(/broken on purpose|Maximum update|The above error/);
  await page.evaluate(() => {
    const broken = () => {
      throw new Error("broken on purpose");
    };
    // oxlint-disable-next-line eslint/no-extend-native -- what the page is drawn with breaks, once it stands
    Object.defineProperty(Array.prototype, "flatMap", { value: broken });
  });
  await page.evaluate(() => {
    location.hash = "#v=1&sel=event:conf-2023";
  });
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("The page has met a fault of its own");
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: /^Download my notes/ }).click();
  expect(await readFile(await (await coming).path(), "utf8")).toContain("Only here");
});

test("69 (G): two tabs keep both their notes, also of one note both wordings; a newer page makes an older one read only", async ({
  page,
  context,
  openPage,
}) => {
  await openPage(EVENT);
  await writeNote(page, "A");
  await openNotebook(page);
  await expect(kept(page)).toBeVisible();
  const other = await context.newPage();
  await other.goto(`./${NOTEBOOK}`);
  await expect(fields(other)).toHaveValue("A");
  await other.getByRole("button", { name: "New note" }).click();
  await other.keyboard.type("B");
  await expect(fields(page)).toHaveCount(2); // told by the other tab
  expect(await bodies(page)).toEqual(["A", "B"]);

  // Both write in one note before either hears of the other.
  await Promise.all(
    [page, other].map((tab, at) =>
      tab
        .locator(".note-field")
        .last()
        .evaluate((field, words) => {
          const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value")!.set!;
          set.call(field, words);
          field.dispatchEvent(new Event("input", { bubbles: true }));
        }, `A of tab ${at}`),
    ),
  );
  for (const tab of [page, other]) {
    await expect(fields(tab)).toHaveCount(3);
    expect(await bodies(tab)).toEqual(["A of tab 0", "A of tab 1", "B"]);
  }
  const told = async () =>
    [
      ...(await page.locator(".not-kept").allTextContents()),
      ...(await other.locator(".not-kept").allTextContents()),
    ].join(" ");
  await expect.poll(told).toContain("both wordings are kept");

  await other.evaluate(() => void indexedDB.open("throughline", 99));
  await expect(page.locator(".notebook [data-keeping=read-only]")).toContainText(
    "A newer version of this page",
  );
  await expect(fields(page).first()).toHaveAttribute("readonly", "");
});

test("71 (G), 72 (G): unreadable notes are put aside, an older state is offered, and the browser is asked once to keep it", async ({
  page,
  openPage,
}) => {
  await page.addInitScript(() => {
    const asked = () => {
      document.documentElement.dataset["asked"] = String(
        Number(document.documentElement.dataset["asked"] ?? 0) + 1,
      );
      return Promise.resolve(false);
    };
    // Frames that are not secure, such as an empty one, have no storage to ask for.
    if ("StorageManager" in globalThis) {
      Object.defineProperty(StorageManager.prototype, "persist", { value: asked });
    }
  });
  await openPage(EVENT);
  await expect(page.locator(".event-card .note-begin")).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.dataset["asked"])).toBeUndefined();
  await writeNote(page, "Worth keeping");
  await openNotebook(page);
  await expect(kept(page)).toContainText("save a file now and then");
  expect(await page.evaluate(() => document.documentElement.dataset["asked"])).toBe("1");
  await page.reload();
  await expect(fields(page)).toHaveValue("Worth keeping");
  await page.goto("about:blank");
  await openPage("#v=1&study=account");
  await withRecord(page, { text: '{"format":"throughline-notebook", cut o' });
  await openPage("#v=1&lang=en&study=notebook&show=notes");
  await page.reload();
  const prompt = page.locator(".damaged-notes");
  await expect(prompt).toContainText("Nothing has been overwritten");
  const coming = page.waitForEvent("download");
  await prompt.getByRole("button", { name: "Download the unreadable copy" }).click();
  expect(await readFile(await (await coming).path(), "utf8")).toContain("cut o");
  await prompt
    .getByRole("button", { name: /\(1 note\)$/ })
    .first()
    .click();
  await expect(fields(page)).toHaveValue("Worth keeping");
  await expect(kept(page)).toBeVisible();
});

test("47 (G): a citation holds a link that leads back, and is there to be selected where copying is denied", async ({
  page,
  openPage,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", {
      value: { writeText: () => Promise.reject(new Error("no")) },
    });
  });
  await openPage(EVENT);
  await page.locator(".event-card .cite-button").click();
  const dialog = page.getByRole("dialog");
  await dialog
    .getByRole("button", { name: /^Copy: / })
    .first()
    .click();
  await expect(dialog.getByRole("status")).toContainText("select them and copy them yourself");
  const cited = dialog.locator("dd").first();
  await cited.evaluate((element) => getSelection()!.selectAllChildren(element));
  const selected = await page.evaluate(() => String(getSelection()));
  const [address = ""] = /https?:\/\/\S+#\S+[^.\s]/.exec(selected) ?? [];
  expect(address).not.toBe("");
  await page.goto(address);
  await expect(page.locator(".reader .is-lit").first()).toBeInViewport();
});
