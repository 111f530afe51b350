import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";

const FILE = "public/corpora/cyberspace-governance.corpus.json";

/** A corpus file on its way to be spoilt, or made odd. */
export type Draft = {
  [key: string]: unknown;
  sources: { [key: string]: unknown; text: string; reports?: string }[];
  events: {
    [key: string]: unknown;
    id: string;
    title: { en: string; zh: string };
    shortTitle: { en: string; zh: string };
    dating: { edtf?: string; earliest?: number; latest?: number };
  }[];
};

/** Serves a changed copy of the first corpus in its place; a string is served as it is. */
export async function serveCorpus(page: Page, change: (corpus: Draft) => unknown): Promise<void> {
  const changed = change(JSON.parse(await readFile(FILE, "utf8")) as Draft);
  const body = typeof changed === "string" ? changed : JSON.stringify(changed);
  await page.route("**/corpora/*.json", (route) => route.fulfill({ body, contentType: "application/json" }));
}
