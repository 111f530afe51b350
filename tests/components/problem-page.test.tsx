import { render, screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import type { Language } from "../../src/domain/language.ts";
import { initialView } from "../../src/state/app-state.ts";
import { createAppStore } from "../../src/state/store.ts";
import { App } from "../../src/views/App.tsx";
import { Page } from "../../src/views/Page.tsx";
import { StoreContext } from "../../src/views/page-context.ts";

const PROBLEMS = [
  {
    what: "The date “2018-02-30” does not exist.",
    where: "curation.yaml, line 12",
    remedy: "Write a day that exists.",
  },
  {
    what: "The file sources/talk.txt is missing.",
    where: "corpus.yaml, line 4",
    remedy: "Add the file or take the source out.",
  },
];

function showProblems(language: Language, problems = PROBLEMS) {
  const store = createAppStore(initialView(language));
  store.dispatch({ type: "corpus-failed", problems });
  return render(
    <StoreContext value={store}>
      <App>
        <Page />
      </App>
    </StoreContext>,
  );
}

describe("a corpus that cannot be opened", () => {
  test("shows of every problem what, where and what to do", () => {
    showProblems("en");
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("These texts could not be opened");
    expect(screen.getByText("2 problems")).toBeVisible();
    const items = within(screen.getByRole("list")).getAllByRole("listitem");
    expect(items).toHaveLength(2);
    items.forEach((item, at) => {
      for (const sentence of Object.values(PROBLEMS[at]!)) expect(item).toHaveTextContent(sentence);
    });
  });

  test("counts one problem as one", () => {
    showProblems("en", PROBLEMS.slice(0, 1));
    expect(screen.getByText("One problem")).toBeVisible();
  });

  test("has nothing half loaded behind it", () => {
    const { container } = showProblems("en");
    expect(container.querySelectorAll(".page, .score, .reader, [data-event]")).toHaveLength(0);
  });

  test("speaks Chinese to Chinese readers, with the problems themselves marked as English", () => {
    showProblems("zh");
    expect(document.documentElement.lang).toBe("zh-Hans");
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("这些文本无法打开");
    for (const word of screen.getAllByText(/^(?:位置|如何处理)$/)) {
      expect(word.closest("[lang]")?.getAttribute("lang") ?? "zh-Hans").toBe("zh-Hans");
    }
    for (const { what, where, remedy } of PROBLEMS) {
      for (const sentence of [what, where, remedy]) {
        expect(screen.getByText(sentence).closest("[lang]")?.getAttribute("lang")).toBe("en");
      }
    }
  });
});

test("a corpus on its way is announced", () => {
  render(
    <StoreContext value={createAppStore(initialView("en"))}>
      <App>
        <Page />
      </App>
    </StoreContext>,
  );
  expect(screen.getByRole("status")).toHaveTextContent("Opening the texts…");
});
