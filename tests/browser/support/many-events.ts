import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";

type Events = { readonly events: readonly Record<string, unknown>[] };

/** Where `openMany` puts its corpus. */
export const MANY = "?corpus=corpora/many.corpus.json";

/** Lets the page find the first corpus with its events repeated under other ids and days, `count` in all. */
export const serveMany = (page: Page, count: number): Promise<void> =>
  serveEvents(page, (events) =>
    repeat(events, count - events.length, "again", (at) => {
      const day = 15_000 + at;
      return { edtf: isoDay(day), earliest: day, latest: day };
    }),
  );

/** … and with `count` more on one day, each of them the least important. */
export const serveCrowd = (page: Page, count: number, day: number): Promise<void> =>
  serveEvents(page, (events) =>
    repeat(events, count, "crowd", () => ({ edtf: isoDay(day), earliest: day, latest: day })).map(
      (event) => ({
        ...event,
        importance: 3,
      }),
    ),
  );

type AnyEvent = Events["events"][number];

/** Serves the first corpus with more events. */
export async function serveEvents(
  page: Page,
  more: (events: readonly AnyEvent[]) => readonly AnyEvent[],
): Promise<void> {
  const corpus = JSON.parse(
    readFileSync("public/corpora/cyberspace-governance.corpus.json", "utf8"),
  ) as Events;
  const body = JSON.stringify({ ...corpus, events: [...corpus.events, ...more(corpus.events)] });
  await page.route("**/corpora/many.corpus.json", (route) =>
    route.fulfill({ contentType: "application/json", body }),
  );
}

function repeat(
  events: readonly AnyEvent[],
  count: number,
  name: string,
  dating: (at: number) => object,
): readonly AnyEvent[] {
  return Array.from({ length: count }, (_, at) => {
    const {
      partOf: _partOf,
      publishes: _publishes,
      saidIn: _saidIn,
      key: _key,
      ...event
    } = events[at % events.length]!;
    return {
      ...event,
      id: `${name}-${at}`,
      dating: { ...(event["dating"] as object), ...dating(at) },
    };
  });
}

const isoDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);
