import { expect, test, vi } from "vitest";
import type { Corpus } from "../../../src/domain/corpus.ts";
import { createAppStore } from "../../../src/state/store.ts";
import { createTrailingStore } from "../../../src/state/trailing-store.ts";
import { decodeView } from "../../../src/state/url-codec.ts";
import { makeCorpus } from "../../fixtures/make-corpus.ts";

const small = makeCorpus(); // event e-meeting
const [first] = small.events;
const large: Corpus = {
  ...small,
  events: [...small.events, ...Array.from({ length: 10_000 }, (_, at) => ({ ...first!, id: `e${at}` }))],
};

/** A store with a corpus, one that trails it, and the frame that is waited for. */
function openPage(corpus: Corpus) {
  const store = createAppStore(decodeView("#v=1"));
  store.dispatch({ type: "corpus-opened", corpus });
  const waiting: (() => void)[] = [];
  const trailing = createTrailingStore(store, (run) => {
    waiting.push(run);
    return () => void waiting.splice(waiting.indexOf(run), 1);
  });
  const listener = vi.fn<() => void>();
  const stop = trailing.subscribe(listener);
  const choose = () => trailing.dispatch({ type: "select", selection: { type: "event", id: "e-meeting" } });
  const showFrame = () => waiting.splice(0).forEach((run) => run());
  return { store, trailing, listener, stop, choose, showFrame, waiting };
}

test("a choice in a large corpus is followed when the frame that shows it stands", () => {
  const { store, trailing, listener, choose, showFrame } = openPage(large);
  choose();
  expect(store.getState().view.selection.type).toBe("event");
  expect(trailing.getState().view.selection.type).toBe("none");
  expect(listener).not.toHaveBeenCalled();
  showFrame();
  expect(trailing.getState()).toBe(store.getState());
  expect(listener).toHaveBeenCalledTimes(1);
});

test("a choice in a small corpus is followed at once", () => {
  const { trailing, choose, waiting } = openPage(small);
  choose();
  expect(trailing.getState().view.selection.type).toBe("event");
  expect(waiting).toHaveLength(0);
});

test("what is no choice is followed at once, but not past a choice that waits", () => {
  const { store, trailing, choose, showFrame } = openPage(large);
  trailing.dispatch({ type: "look-at", window: { from: 0, to: 9 } });
  expect(trailing.getState()).toBe(store.getState());
  choose();
  trailing.dispatch({ type: "speak", language: "zh" });
  expect(trailing.getState().view.language).toBe("en");
  showFrame();
  expect(trailing.getState()).toBe(store.getState());
});

test("whoever stops listening is told nothing more, and asks for the state as it is", () => {
  const { store, trailing, listener, choose, stop, waiting } = openPage(large);
  choose();
  stop();
  expect(waiting).toHaveLength(0);
  expect(listener).not.toHaveBeenCalled();
  expect(trailing.getState()).toBe(store.getState());
});
