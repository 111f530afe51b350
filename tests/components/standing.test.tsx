import { expect, test } from "vitest";
import type { Corpus } from "../../src/domain/corpus.ts";
import type { TimelineEvent } from "../../src/domain/timeline-event.ts";
import { buildFirstCorpus } from "../fixtures/build-first-corpus.ts";
import { showPage } from "../support/show-page.tsx";

const corpus = await buildFirstCorpus();

/** The first corpus, with one event that nobody has decided on yet. */
const withProposal: Corpus = {
  ...corpus,
  events: corpus.events.map((event): TimelineEvent => {
    if (event.id !== "conf-2023-li") return event;
    const { decision: _decision, ...rest } = event;
    const because = { en: "The words say that he spoke.", zh: "原文写明他讲了话。" };
    return { ...rest, status: "proposed", provenance: { rule: "speech-act", confidence: "medium", because } };
  }),
};

test("a proposed event is told apart by its look, its name and its reasons", () => {
  const { click, find } = showPage(withProposal);
  const mark = find('.event-mark[data-event="conf-2023-li"]');
  expect(mark.dataset["status"]).toBe("proposed");
  expect(mark).toHaveAccessibleName(/proposed by the tool/);
  expect(find('.event-mark[data-event="conf-2023-cai"]')).not.toHaveAccessibleName(/proposed/);
  click(mark);
  const card = find('[data-card="conf-2023-li"]');
  expect(card).toHaveTextContent("proposed by the tool");
  expect(card).toHaveTextContent("The words say that he spoke.");
  expect(card).toHaveTextContent("likely");
  expect(card.querySelector(".decision")).toBeNull();
});

test("list and table say of a proposed event that it is proposed", () => {
  const list = showPage(withProposal, { dress: "list" });
  expect(list.find('.event-list [data-event="conf-2023-li"]')).toHaveTextContent("proposed by the tool");
  expect(list.find('.event-list [data-event="conf-2023-cai"]')).not.toHaveTextContent("proposed");
  list.dispatch({ type: "wear", dress: "table" });
  const row = (id: string) => list.find(`.event-table [data-event="${id}"]`).closest("tr");
  expect(row("conf-2023-li")).toHaveTextContent("proposed by the tool");
  expect(row("claim-2018")).toHaveTextContent("confirmed by the editor");
  expect(row("press-2022")).toHaveTextContent("completed or corrected by the editor");
});
