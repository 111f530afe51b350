import { describe, expect, test } from "vitest";
import { selectDeck, spotBeside } from "../../../src/selectors/select-deck.ts";
import type { Deck, Spot } from "../../../src/selectors/select-deck.ts";
import { NO_FILTERS } from "../../../src/state/app-state.ts";
import type { View } from "../../../src/state/app-state.ts";
import { reduce } from "../../../src/state/reducer.ts";
import { buildFirstCorpus } from "../../fixtures/build-first-corpus.ts";
import { stateOf } from "../../support/state-of.ts";

const corpus = await buildFirstCorpus();

function deckOf(view: Partial<View> = {}): Deck {
  const deck = selectDeck(stateOf(corpus, view));
  expect(deck).toBeDefined();
  return deck!;
}

describe("without a lesson", () => {
  test("the events of the view are told in its order, from the chosen one on", () => {
    expect(deckOf()).toMatchObject({ of: "events", count: corpus.events.length, at: { scene: 0, step: 0 } });
    const deck = deckOf({ selection: { type: "event", id: "conf-2018" } });
    const { event, blocks } = deck.frameAt(deck.at);
    expect(event?.id).toBe("conf-2018");
    expect(blocks.map(({ type }) => type)).toEqual(["words"]);
  });

  test("filters and the stretch of time leave out what they leave out elsewhere", () => {
    const meetings = deckOf({ filters: { ...NO_FILTERS, kinds: ["meeting"] } });
    expect(meetings.count).toBe(corpus.events.filter(({ kind }) => kind === "meeting").length);
    const dimmed = deckOf({ filters: { ...NO_FILTERS, kinds: ["meeting"] }, filterMode: "dim" });
    expect(dimmed.count).toBe(meetings.count);
    const early = deckOf({ window: { from: 15_340, to: 15_706 } }); // 2012
    expect(early.count).toBeGreaterThan(0);
    expect(early.count).toBeLessThan(corpus.events.length);
    expect(deckOf({ filters: { ...NO_FILTERS, text: "no such words" } }).count).toBe(0);
  });

  test("more words of an event come one passage after the other, and then from the first again", () => {
    let state = stateOf(corpus, { selection: { type: "event", id: "conf-2018" } });
    const seen: (number | undefined)[] = [];
    for (let press = 0; press < 3; press += 1) {
      const deck = selectDeck(state)!;
      seen.push(deck.frameAt(deck.at).nth?.at);
      state = reduce(state, deck.more!);
    }
    expect(seen).toEqual([1, 2, 1]);
  });

  test("a passage stands in its whole sentences", () => {
    for (const event of corpus.events) {
      const deck = deckOf({ selection: { type: "event", id: event.id } });
      for (const block of deck.frameAt(deck.at).blocks) {
        if (block.type !== "words") continue;
        expect(block.stretch.start).toBeLessThanOrEqual(block.passage.start);
        expect(block.stretch.end).toBeGreaterThanOrEqual(block.passage.end);
      }
    }
  });
});

describe("a lesson", () => {
  const lesson = { lessonId: "own-date", sceneId: "five-beginnings", step: 0 };

  test("is walked from its first step to its last and back again by the same steps", () => {
    let deck = deckOf({ lesson });
    const walk = (by: 1 | -1): readonly Spot[] => {
      const spots = [deck.at];
      for (let next = spotBeside(deck, by); next !== deck.at; next = spotBeside(deck, by)) {
        deck = { ...deck, at: next };
        spots.push(next);
      }
      return spots;
    };
    const there = walk(1);
    expect(there.length).toBeGreaterThan(20);
    expect(walk(-1)).toEqual(there.toReversed());
  });

  test("adds to what is shown and takes nothing away within a scene", () => {
    for (const { id } of corpus.lessons) {
      const deck = deckOf({ lesson: { lessonId: id, sceneId: "", step: 0 } });
      for (let scene = 0; scene < deck.count; scene += 1) {
        for (let step = 1; step < deck.stepsOf(scene); step += 1) {
          const [before, now] = [deck.frameAt({ scene, step: step - 1 }), deck.frameAt({ scene, step })];
          expect(now.blocks.slice(0, before.blocks.length)).toEqual(before.blocks);
          expect(now.fresh).toBe(before.blocks.length);
        }
      }
    }
  });

  test("shows no words twice in a scene", () => {
    const deck = deckOf({ lesson });
    for (let scene = 0; scene < deck.count; scene += 1) {
      const { blocks } = deck.frameAt({ scene, step: deck.stepsOf(scene) - 1 });
      const places = blocks.flatMap((block) =>
        block.type === "words" ? `${block.source.id} ${block.passage.start} ${block.passage.end}` : [],
      );
      expect(new Set(places).size).toBe(places.length);
    }
  });

  test("leads to a place in the lesson, which stands in the view", () => {
    const state = stateOf(corpus, { lesson });
    const deck = selectDeck(state)!;
    const { view } = reduce(state, deck.goTo({ scene: 1, step: 1 }, state.view));
    expect(view.lesson).toEqual({ lessonId: "own-date", sceneId: "april-21", step: 1 });
  });
});
