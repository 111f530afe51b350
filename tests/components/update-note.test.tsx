import { act, render, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import type { Keeper } from "../../src/notebook/keeper.ts";
import type { Keeping } from "../../src/notebook/keeping.ts";
import type { Notebooks } from "../../src/notebook/notebooks.ts";
import type { Offline } from "../../src/offline/keep-offline.ts";
import { initialView } from "../../src/state/app-state.ts";
import { createAppStore } from "../../src/state/store.ts";
import { createPart } from "../../src/views/later/part.ts";
import { UpdateNote } from "../../src/views/offline/UpdateNote.tsx";
import { NotebookContext, StoreContext } from "../../src/views/page-context.ts";
import { createStore } from "zustand/vanilla";

const offline = (state: ReturnType<Offline["state"]>): Offline => ({
  state: () => state,
  subscribe: () => () => undefined,
  takeOver: vi.fn<() => void>(),
});

async function show(it: Offline, keeping: Keeping, hasOwnEdits: boolean) {
  const store = createStore(() => ({ keeping, hasOwnEdits }));
  const keeper = { store } as unknown as Keeper;
  const notebooks: Notebooks = {
    current: () => keeper,
    subscribe: () => () => undefined,
    rescue: () => Promise.resolve([]),
  };
  const part = createPart(() => Promise.resolve(notebooks));
  await part.fetch();
  render(
    <StoreContext value={createAppStore(initialView("en"))}>
      <NotebookContext value={part}>
        <UpdateNote offline={it} />
      </NotebookContext>
    </StoreContext>,
  );
  return store;
}

test("nothing is said while there is no newer version", async () => {
  await show(offline("kept"), { phase: "kept" }, true);
  expect(screen.getByRole("status")).toBeEmptyDOMElement();
});

test("a newer version is not loaded over notes that are not kept, and is once they are", async () => {
  const newer = offline("newer");
  const store = await show(newer, { phase: "failed", why: "full" }, true);
  expect(screen.getByRole("status")).toHaveTextContent("as soon as your notes are kept");
  expect(screen.queryByRole("button")).toBeNull();
  act(() => store.setState({ keeping: { phase: "kept" } }));
  screen.getByRole("button", { name: "Load it" }).click();
  expect(newer.takeOver).toHaveBeenCalledOnce();
});

test("where nobody has made anything a full browser is no reason to wait", async () => {
  await show(offline("newer"), { phase: "failed", why: "full" }, false);
  expect(screen.getByRole("button", { name: "Load it" })).toBeVisible();
});
