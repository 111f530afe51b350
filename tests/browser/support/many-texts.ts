import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";

type Occurrence = {
  readonly id: string;
  readonly witnessId: string;
  readonly passage: { readonly sourceId: string };
};
type Source = {
  readonly id: string;
  readonly witnesses: readonly object[];
  readonly segments: readonly object[];
  readonly publication: object;
  readonly reports?: string;
};
type Texts = { readonly sources: readonly Source[]; readonly occurrences: readonly Occurrence[] };

/** Where `serveTexts` puts its corpus. */
export const TEXTS = "?corpus=corpora/texts.corpus.json";

const FIRST_DAY = 17_600;
const EVERY = 9; // days

/** Lets the page find the first corpus with one of its texts repeated under other ids and days, `count` in all. */
export async function serveTexts(page: Page, count: number): Promise<void> {
  const corpus = JSON.parse(
    readFileSync("public/corpora/cyberspace-governance.corpus.json", "utf8"),
  ) as Texts;
  const source = corpus.sources.find(({ id }) => id === "press-conference-2022")!;
  const own = corpus.occurrences.filter(({ witnessId }) => witnessId === source.id);
  const copies = Array.from({ length: count - corpus.sources.length }, (_, at) => `copy-${at}`);
  const { reports: _reports, ...rest } = source;
  const body = JSON.stringify({
    ...corpus,
    sources: [
      ...corpus.sources,
      ...copies.map((id, at) => {
        const day = FIRST_DAY + at * EVERY;
        return {
          ...rest,
          id,
          witnesses: source.witnesses.map((witness) => ({ ...witness, id })),
          publication: { ...source.publication, edtf: isoDay(day), earliest: day, latest: day, steps: [] },
          segments: source.segments.map((segment) => ({ ...segment, witnessId: id })),
        };
      }),
    ],
    occurrences: [
      ...corpus.occurrences,
      ...copies.flatMap((id) =>
        own.map((occurrence) => ({
          ...occurrence,
          id: `${occurrence.id}-${id}`,
          witnessId: id,
          passage: { ...occurrence.passage, sourceId: id },
        })),
      ),
    ],
  });
  await page.route("**/corpora/texts.corpus.json", (route) =>
    route.fulfill({ contentType: "application/json", body }),
  );
}

const isoDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);
