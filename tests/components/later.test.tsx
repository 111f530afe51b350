import { act, render, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { initialView } from "../../src/state/app-state.ts";
import { createAppStore } from "../../src/state/store.ts";
import { Later } from "../../src/views/later/Later.tsx";
import { createPart } from "../../src/views/later/part.ts";
import type { Part } from "../../src/views/later/part.ts";
import { StoreContext } from "../../src/views/page-context.ts";

type Content = { readonly word: string };

const show = (part: Part<Content>, isWanted: boolean) =>
  render(
    <StoreContext value={createAppStore(initialView("en"))}>
      <Later part={part} isWanted={isWanted} meanwhile={<p>its room</p>}>
        {({ word }) => <p>{word}</p>}
      </Later>
    </StoreContext>,
  );

test("a part that is here is shown at once, without anything before it", async () => {
  const part = createPart(() => Promise.resolve({ word: "here" }));
  await part.fetch();
  show(part, true);
  expect(screen.getByText("here")).toBeVisible();
});

test("the room of a part is kept until it comes, and only what is wanted is asked for", async () => {
  const load = vi.fn(() => Promise.resolve({ word: "here" }));
  const part = createPart(load);
  const { unmount } = show(part, false);
  expect(screen.getByText("its room")).toBeVisible();
  expect(load).not.toHaveBeenCalled();
  unmount();
  show(part, true);
  expect(await screen.findByText("here")).toBeVisible();
  expect(screen.queryByText("its room")).toBeNull();
});

test("however many want a part, it is fetched once", async () => {
  const load = vi.fn(() => Promise.resolve({ word: "here" }));
  const part = createPart(load);
  await Promise.all([part.fetch(), part.fetch()]);
  await part.fetch();
  expect(load).toHaveBeenCalledOnce();
});

test("what cannot be fetched says so in one sentence, and comes when it is asked for again", async () => {
  let isThere = false;
  const part = createPart(() =>
    isThere ? Promise.resolve({ word: "here" }) : Promise.reject(new TypeError("no connection")),
  );
  show(part, true);
  expect(await screen.findByRole("alert")).toHaveTextContent(
    /^A part of this page could not be fetched;[^.]*\./,
  );
  isThere = true;
  act(() => screen.getByRole("button", { name: "Try again" }).click());
  expect(await screen.findByText("here")).toBeVisible();
  expect(screen.queryByRole("alert")).toBeNull();
});

test("a part that fails again says so again", async () => {
  const part = createPart<Content>(() => Promise.reject(new TypeError("no connection")));
  show(part, true);
  await screen.findByRole("alert");
  act(() => screen.getByRole("button", { name: "Try again" }).click());
  expect(await screen.findByRole("alert")).toBeVisible();
});
