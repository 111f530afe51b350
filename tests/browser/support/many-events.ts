import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";

type Events = { readonly events: readonly Record<string, unknown>[] };

/** Where `openMany` puts its corpus. */
export const MANY = "?corpus=corpora/many.corpus.json";

/** Lets the page find the first corpus with its events repeated under other ids and days, `count` in all. */
export async function serveMany(page: Page, count: number): Promise<void> {
  const corpus = JSON.parse(
    readFileSync("public/corpora/cyberspace-governance.corpus.json", "utf8"),
  ) as Events;
  const { events } = corpus;
  const repeated = Array.from({ length: count - events.length }, (_, at) => {
    const {
      partOf: _partOf,
      publishes: _publishes,
      saidIn: _saidIn,
      key: _key,
      ...event
    } = events[at % events.length]!;
    const day = 15_000 + at;
    const dating = event["dating"] as object;
    return {
      ...event,
      id: `again-${at}`,
      dating: { ...dating, edtf: isoDay(day), earliest: day, latest: day },
    };
  });
  const body = JSON.stringify({ ...corpus, events: [...events, ...repeated] });
  await page.route("**/corpora/many.corpus.json", (route) =>
    route.fulfill({ contentType: "application/json", body }),
  );
}

const isoDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);
