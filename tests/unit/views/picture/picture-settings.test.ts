import { describe, expect, test } from "vitest";
import { isPaintable, isWidth } from "../../../../src/views/picture/picture-settings.ts";
import { picturePlaces } from "../../../../src/views/picture/picture-score.ts";
import { viewAddress } from "../../../../src/views/picture/view-address.ts";
import { makeCorpus } from "../../../fixtures/make-corpus.ts";
import { stateOf } from "../../../support/state-of.ts";

describe("the width of a picture", () => {
  test("is a whole number from 320 to 8000", () => {
    expect([320, 1920, 8000].map(isWidth)).toEqual([true, true, true]);
    expect([NaN, 0, -1920, 319, 8001, 1920.5, Infinity].map(isWidth)).not.toContain(true);
  });

  test("leaves an axis at any width, whatever stands beside it", () => {
    for (const width of [320, 759, 760, 1100, 8000]) {
      for (const hasThreads of [true, false]) {
        for (const hasUndated of [true, false]) {
          for (const isWhole of [true, false]) {
            const places = picturePlaces(width, { hasThreads, hasUndated, isWhole });
            expect(places.width).toBeGreaterThan(width / 3);
            expect(places.left + places.width + places.beside).toBeLessThan(width);
          }
        }
      }
    }
  });
});

test("a picture is painted only as large as browsers can hold", () => {
  expect(isPaintable(3840 * 3, 1300 * 3)).toBe(true);
  expect(isPaintable(24_000, 1000)).toBe(false);
  expect(isPaintable(16_000, 16_000)).toBe(false);
  expect(isPaintable(320, 20_000)).toBe(false);
});

describe("the address in a picture", () => {
  const place = {
    protocol: "https:",
    origin: "https://a.example",
    pathname: "/t/",
    search: "?corpus=x.json",
  };
  const state = stateOf(makeCorpus());

  test("is that of the page, with the corpus it opened", () => {
    expect(viewAddress(state, place)).toBe("https://a.example/t/?corpus=x.json");
  });

  test("is left out where nobody else could open it", () => {
    expect(viewAddress(state, { ...place, protocol: "file:" })).toBeUndefined();
    const { corpus } = state;
    if (corpus.phase !== "ready") throw new Error("no corpus");
    expect(viewAddress({ ...state, corpus: { ...corpus, isOwn: true } }, place)).toBeUndefined();
  });
});
