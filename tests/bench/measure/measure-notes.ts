import type { Browser } from "@playwright/test";
import { entriesOf } from "../../../src/notebook/entry.ts";
import type { Entry } from "../../../src/notebook/entry.ts";
import { writeNotebook } from "../../../src/notebook/notebook-file.ts";
import { newNotebook } from "../../../src/notebook/notebook.ts";

export const NOTES = 5000;

/** Milliseconds, visit by visit and key by key. */
export type NotesFigures = { readonly load: readonly number[]; readonly key: readonly number[] };

const CORPUS = "cyberspace-governance";
const SENTENCE = "The weekday and the day together allow only one year, if the line is a dateline. ";
const TYPED = "weekday";

/** Opens the page with a full notebook some times over, then types in one of its notes. */
export async function measureNotes(browser: Browser, address: string, visits: number): Promise<NotesFigures> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Performance.enable");
    const taskTime = async () => {
      const { metrics } = await session.send("Performance.getMetrics");
      return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1000;
    };
    const notebook = `${address}#v=1&as=list&study=notebook`;
    await page.goto(notebook);
    await page.locator("[data-keeping=kept]").waitFor();
    const buffer = Buffer.from(makeNotes());
    const file = { name: "notes.json", mimeType: "application/json", buffer };
    await page.locator(".take-notes input").setInputFiles(file);
    await page
      .locator(".notes-count")
      .filter({ hasText: String(NOTES) })
      .waitFor();
    await page.locator("[data-keeping=kept]").waitFor();
    const load: number[] = [];
    for (let visit = 0; visit < visits; visit += 1) {
      await page.goto("about:blank");
      await page.goto(notebook);
      await page.locator(".note-field").first().waitFor();
      load.push(
        await page.evaluate(() => performance.getEntriesByName("throughline-notebook")[0]?.duration ?? NaN),
      );
    }
    const key: number[] = [];
    await page.locator(".note-field").first().focus();
    for (const letter of TYPED) {
      const before = await taskTime();
      await page.keyboard.press(letter);
      await page.locator("[data-keeping=keeping]").waitFor();
      await page.locator("[data-keeping=kept]").waitFor();
      key.push((await taskTime()) - before);
    }
    return { load, key };
  } finally {
    await context.close();
  }
}

function makeNotes(): string {
  const entries = Array.from({ length: NOTES }, (_, at): Entry => {
    const passage = {
      sourceId: "conference-2018",
      start: at % 3000,
      end: (at % 3000) + 40,
      exact: SENTENCE.slice(0, 40),
      prefix: "",
      suffix: "",
    };
    return {
      kind: "note",
      id: `n${at}`,
      target: at % 2 === 0 ? { type: "event", id: "conf-2018" } : { type: "passage", passage },
      body: SENTENCE.repeat(3),
      created: at,
      changed: at,
    };
  });
  return writeNotebook({ ...newNotebook(CORPUS), entries: entriesOf(entries) });
}
