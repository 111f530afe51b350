import { act, render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { UserEvent } from "@testing-library/user-event";
import type { Corpus } from "../../src/domain/corpus.ts";
import { initialView } from "../../src/state/app-state.ts";
import type { View } from "../../src/state/app-state.ts";
import type { Action } from "../../src/state/actions.ts";
import { createAppStore } from "../../src/state/store.ts";
import type { AppStore } from "../../src/state/store.ts";
import { App } from "../../src/views/App.tsx";
import { Page } from "../../src/views/Page.tsx";
import { fetchAll } from "../../src/views/later/part.ts";
import { StoreContext } from "../../src/views/page-context.ts";

await fetchAll(); // what the page loads later is there from the start

export type ShownPage = {
  readonly store: AppStore;
  readonly user: UserEvent;
  readonly dispatch: (action: Action) => void;
  /** A click as keys make it: D3, which follows the pointer over the score, asks events for a window jsdom gives none. */
  readonly click: (element: HTMLElement) => void;
  /** The one element of this selector; throws where there is none. */
  readonly find: (selector: string) => HTMLElement;
  readonly findAll: (selector: string) => readonly HTMLElement[];
};

/** The whole page with a corpus open, as a reader first sees it but for what `view` names. */
export function showPage(corpus: Corpus, view: Partial<View> = {}): ShownPage {
  const store = createAppStore({ ...initialView("en"), ...view });
  store.dispatch({ type: "corpus-opened", corpus });
  const { container } = render(
    <StoreContext value={store}>
      <App>
        <Page />
      </App>
    </StoreContext>,
  );
  const findAll = (selector: string) => [...container.querySelectorAll<HTMLElement>(selector)];
  return {
    store,
    user: userEvent.setup(),
    dispatch: (action) => act(() => store.dispatch(action)),
    click: (element) => act(() => element.click()),
    findAll,
    find: (selector) => {
      const [found] = findAll(selector);
      if (!found) throw new Error(`the page has no ${selector}`);
      return found;
    },
  };
}
