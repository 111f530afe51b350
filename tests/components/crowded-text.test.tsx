import { waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { passageAt } from "../../src/domain/passage.ts";
import "../../src/views/reader/MarksHere.tsx"; // loaded later on the page, at once here
import { makeCorpus, SMALL_TEXT } from "../fixtures/make-corpus.ts";
import { showPage } from "../support/show-page.tsx";

test("a thousand marks on the same words, in both directions of writing and beyond the basic plane, are all offered", async () => {
  const corpus = makeCorpus();
  const words = "שלום 𠮷野家 مرحبا ";
  const text = `${SMALL_TEXT}\n${words.repeat(100)}`;
  const start = SMALL_TEXT.length + 1;
  const [source] = corpus.sources;
  const [event] = corpus.events;
  const span = { start, end: text.length - 1 };
  const events = Array.from({ length: 1000 }, (_, at) => ({
    ...event!,
    id: `crowd${at}`,
    key: `crowd${at}`,
    title: { en: `Event ${at}`, zh: `事件${at}` },
    passages: [passageAt("report", text, start + (at % 100), text.length - 1 - (at % 7))],
  }));
  const page = showPage(
    {
      ...corpus,
      sources: [
        {
          ...source!,
          text,
          segments: [
            ...source!.segments,
            { id: "p2", kind: "paragraph", language: "en", witnessId: "report", number: 2, ...span },
          ],
        },
      ],
      events: [...corpus.events, ...events],
    },
    { dress: "list", sourceId: "report" },
  );
  const paragraph = page.findAll(".segment p").at(-1)!;
  expect(paragraph.textContent).toBe(text.slice(span.start, span.end));
  const middle = page.findAll("mark[data-marks='1000'] > [role=button]")[0]!;
  page.click(middle);
  await waitFor(() => expect(page.findAll(".marks-here button")).toHaveLength(1000), { timeout: 20_000 });
});
