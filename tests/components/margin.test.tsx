import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { formatDate } from "../../src/domain/format-date.ts";
import { buildFirstCorpus } from "../fixtures/build-first-corpus.ts";
import { SOURCE_OF_DOC, WITNESS_OF_COLUMN, readGoldIds, readGoldThemes } from "../fixtures/gold.ts";
import { showPage } from "../support/show-page.tsx";

const corpus = await buildFirstCorpus();
const gold = readGoldThemes();
const ids = readGoldIds();

const quotesIn = (element: Element) =>
  [...element.querySelectorAll<HTMLElement>("[data-quote]")].map(({ dataset }) => dataset["quote"]);
const placeOf = ({ sourceId, start, end }: { sourceId: string; start: number; end: number }) =>
  `${sourceId}:${start}-${end}`;

describe("an event's card", () => {
  test("opens when the event is chosen on the score, with its words and the reasons for its date", () => {
    const { click, find } = showPage(corpus);
    click(find('.event-mark[data-event="conf-2018"]'));
    const event = corpus.events.find(({ id }) => id === "conf-2018")!;
    const card = find('[data-card="conf-2018"]');
    expect(within(card).getByRole("heading", { level: 2 })).toHaveTextContent(event.title.en);
    expect(card).toHaveTextContent("How do we know this date?");
    expect(card).toHaveTextContent("weekday arithmetic");
    expect(card.querySelector(".date-chip")).toHaveTextContent(formatDate(event.dating.edtf!, "en"));
    expect(find('.event-mark[data-event="conf-2018"]')).toHaveAttribute("aria-pressed", "true");
  });

  test("of every event shows all its passages and every step of its date with its words", () => {
    const { click, dispatch, find } = showPage(corpus, { dress: "list" });
    for (const { id, passages, dating, participants } of corpus.events) {
      dispatch({ type: "select", selection: { type: "event", id } });
      const card = find(`[data-card="${id}"]`);
      const all = card.querySelector<HTMLElement>(".all-steps");
      if (all) click(all);
      expect(quotesIn(card.querySelector(".event-words-list")!)).toEqual(passages.map(placeOf));
      const steps = [...card.querySelectorAll(".step")];
      expect(steps.map((step) => step.querySelector("p")?.textContent)).toEqual(
        dating.steps.map(({ says }) => says.en),
      );
      expect(steps.map(quotesIn)).toEqual(dating.steps.map((step) => step.passages.map(placeOf)));
      for (const name of dating.steps.flatMap(({ outside = [] }) => outside.map((source) => source.name))) {
        expect(card).toHaveTextContent(name);
      }
      expect(card.querySelectorAll(".participants > li")).toHaveLength(participants.length);
    }
  }, 60_000);

  test("with a quotation leads to the words in their text", async () => {
    const { find, user, store } = showPage(corpus, { selection: { type: "event", id: "study-session" } });
    const quote = find('[data-card="study-session"] [data-quote^="study-session-bilingual"]');
    await user.click(quote);
    expect(find(".reader-page").dataset["source"]).toBe("study-session-bilingual");
    expect(placeOf(store.getState().view.place!)).toBe(quote.dataset["quote"]);
    expect(store.getState().view.selection).toEqual({ type: "event", id: "study-session" });
  });

  test("leads to its parts, and from a part back", async () => {
    const { find, user } = showPage(corpus, { dress: "list", selection: { type: "event", id: "conf-2018" } });
    const part = corpus.events.find(({ id }) => id === "conf-2018-wang")!;
    await user.click(
      within(find("[data-card]")).getByRole("button", { name: new RegExp(part.shortTitle.en) }),
    );
    expect(find("[data-card]").dataset["card"]).toBe("conf-2018-wang");
    expect(find("[data-card]")).toHaveTextContent("Part of");
  });
});

describe.each([...gold.themes, ...gold.frames])("the card of the theme an annotator calls $id", (theme) => {
  const themeId = ids.themes[theme.id]!;

  test("opens behind every count exactly the words the annotator marked", () => {
    const { find } = showPage(corpus, { dress: "list", selection: { type: "theme", id: themeId } });
    const card = find(`[data-card="${themeId}"]`);
    for (const [column, witnessId] of Object.entries(WITNESS_OF_COLUMN)) {
      const marked = theme.occurrences
        .filter((occurrence) => occurrence.column === column && occurrence.strength === "core")
        .map(({ span: { doc, u16 } }) => `${SOURCE_OF_DOC[doc]}:${u16[0]}-${u16[1]}`);
      const row = card.querySelector<HTMLElement>(`[data-witness="${witnessId}"]`)!;
      const lines = [...row.querySelectorAll<HTMLElement>("[data-occurrence]")];
      const count = gold.table_core[theme.id]![column]!;
      expect([column, row.dataset["count"], lines.length]).toEqual([column, String(count), count]);
      expect(lines.map(({ dataset }) => dataset["occurrence"] ?? "").toSorted()).toEqual(marked.toSorted());
      expect(row.textContent).toMatch(count === 0 ? /not in this text \(0 \/ \d+/ : new RegExp(`^${count}`));
    }
  });
});

test("a line of the concordance brings its words to view and stays open", async () => {
  const { find, user, store } = showPage(corpus, {
    dress: "list",
    selection: { type: "theme", id: "wangluo-qiangguo" },
  });
  const line = find('[data-witness="study-session-bilingual.zh"] [data-occurrence]');
  await user.click(line);
  const { place } = store.getState().view;
  expect(placeOf(place!)).toBe(line.dataset["occurrence"]);
  expect(find(".reader-page").dataset["source"]).toBe("study-session-bilingual");
  const lit = find(`.is-lit [data-start="${place!.start}"]`);
  expect(lit).toHaveTextContent("网络强国");
  expect(find('[data-witness="study-session-bilingual.zh"]')).toHaveAttribute("open");
});

test("a bead opens its theme at the words of its text", () => {
  const { find, click, store } = showPage(corpus);
  click(find('.thread[data-theme="wangluo-qiangguo"] [data-bead="instructions-2023"]'));
  expect(store.getState().view).toMatchObject({
    selection: { type: "theme", id: "wangluo-qiangguo" },
    sourceId: "instructions-2023",
  });
  expect(find("[data-card]").dataset["card"]).toBe("wangluo-qiangguo");
});

describe("a source's card", () => {
  test.each(corpus.sources.map(({ id }) => id))(
    "of %s says who issued it, when, and what is missing",
    (id) => {
      const { click, find } = showPage(corpus, { dress: "list", selection: { type: "source", id } });
      const source = corpus.sources.find((candidate) => candidate.id === id)!;
      const card = find(`[data-card="${id}"]`);
      expect(card).toHaveTextContent(source.outlet?.name.en ?? "The text names no publisher.");
      expect(card).toHaveTextContent(source.sha256);
      const all = card.querySelector<HTMLElement>(".all-steps");
      if (all) click(all);
      expect(card.querySelectorAll(".step")).toHaveLength(source.publication.steps.length);
      for (const what of source.missing) expect(card).toHaveTextContent(what.en);
    },
  );

  test("invents neither publisher nor date for the bilingual text", () => {
    const { find } = showPage(corpus, { selection: { type: "source", id: "study-session-bilingual" } });
    expect(find("[data-card]")).toHaveTextContent("The text names no publisher.");
    expect(find(".date-values")).toHaveTextContent("no date");
  });
});

test("with nothing chosen the margin says what the corpus is and how to read the page", () => {
  showPage(corpus);
  expect(screen.getByRole("heading", { name: "About these texts" })).toBeVisible();
  expect(screen.getByText("5 texts, 41 events, 2 of them without a date")).toBeVisible();
});
