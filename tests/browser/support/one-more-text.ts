import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";

/** Where `serveText` puts its corpus. */
export const ONE_MORE = "?corpus=corpora/more.corpus.json";

type Source = { readonly id: string; readonly publication: object; readonly reports?: string };

/** Lets the page find the first corpus with one more source: a single paragraph of one sentence. */
export async function serveText(page: Page, text: string): Promise<void> {
  const corpus = JSON.parse(readFileSync("public/corpora/cyberspace-governance.corpus.json", "utf8")) as {
    readonly sources: readonly Source[];
  };
  const { reports: _reports, ...first } = corpus.sources.find(({ id }) => id === "conference-2018")!;
  const span = { start: 0, end: text.length, language: "en" };
  const more = {
    ...first,
    id: "more",
    text,
    publication: { basis: "unknown", steps: [] },
    witnesses: [{ id: "more", language: "en", label: { en: "English", zh: "英文" } }],
    segments: [{ ...span, id: "p1", kind: "paragraph", witnessId: "more", number: 1 }],
    sentences: [{ ...span, id: "p1.s1", segmentId: "p1" }],
    missing: [],
    outlet: undefined,
  };
  const body = JSON.stringify({ ...corpus, sources: [...corpus.sources, more] });
  await page.route("**/corpora/more.corpus.json", (route) =>
    route.fulfill({ contentType: "application/json", body }),
  );
}
