import { keepNotebook } from "./keep-notebook.ts";
import type { Keeper } from "../notebook/keeper.ts";
import type { Journal } from "./journal.ts";

const NO_JOURNAL: Journal = { note: () => undefined, leftBehind: () => [], drop: () => undefined };

/** A notebook in a place where nothing may be kept: it lives as long as the page, and says so. */
export async function keepNowhere(corpusId: string): Promise<Keeper> {
  const keeper = await keepNotebook(corpusId, {
    openShelf: () => Promise.reject(new Error("nothing is kept in this place")),
    journal: NO_JOURNAL,
    now: () => Date.now(),
    after: () => () => undefined,
    tell: () => undefined,
    askToPersist: () => Promise.resolve(false),
  });
  keeper.store.setState({ keeping: { phase: "nowhere" } });
  return { ...keeper, flush: () => Promise.resolve(), hear: () => Promise.resolve() };
}
