import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { STAGE_KEYS, STAGE_ROWS } from "../../../src/views/present/stage-keys.ts";
import type { StageRow } from "../../../src/views/present/stage-keys.ts";
import { CALM, answerPress } from "../../../src/views/present/stage-moves.ts";
import type { StageMood, StageMove } from "../../../src/views/present/stage-moves.ts";

/** Presses, one after the other; a digit or `Enter` is a key of the row `jump`. */
function after(...presses: readonly string[]): {
  readonly mood: StageMood;
  readonly moves: readonly StageMove[];
} {
  let mood = CALM;
  const moves: StageMove[] = [];
  for (const key of presses) {
    const row = (STAGE_ROWS as readonly string[]).includes(key) ? (key as StageRow) : "jump";
    const answer = answerPress(mood, { row, key });
    ({ mood } = answer);
    if (answer.move) moves.push(answer.move);
  }
  return { mood, moves };
}

test("every row of the stage has keys, and no key stands in two rows", () => {
  expect(STAGE_KEYS.map(({ row }) => row)).toEqual([...STAGE_ROWS]);
  const keys = STAGE_KEYS.flatMap((row) => row.keys);
  expect(new Set(keys).size).toBe(keys.length);
});

describe("a black screen", () => {
  test("comes back with the same key, any step or Escape, which do no more than that", () => {
    for (const key of ["black", "next", "previous", "first", "leave", "7"])
      expect(after("black", key)).toEqual({ mood: CALM, moves: [] });
  });

  test("becomes white, and lets nothing else happen unseen", () => {
    expect(after("black", "white").mood.curtain).toBe("white");
    expect(after("black", "help", "fullscreen")).toEqual({ mood: { ...CALM, curtain: "black" }, moves: [] });
  });
});

describe("a number", () => {
  test("is gone to with Enter", () => {
    expect(after("1", "2", "Enter")).toEqual({ mood: CALM, moves: [{ to: "scene", number: 12 }] });
  });

  test("is forgotten by a step, by Escape, and when it is none", () => {
    expect(after("1", "next", "Enter").moves).toEqual([{ to: "next" }]);
    expect(after("1", "leave", "Enter")).toEqual({ mood: CALM, moves: [] });
    expect(after("0", "Enter")).toEqual({ mood: CALM, moves: [] });
  });
});

describe("Escape", () => {
  test("takes away one layer, and leaves only when it is pressed twice with nothing open", () => {
    const { mood } = after("code", "1", "autoplay", "leave");
    expect(mood.layer).toBeUndefined();
    expect(mood.isPlaying).toBe(true);
    expect(after("help", "leave").moves).toEqual([]);
    expect(after("leave").mood.layer).toBe("leaving");
    expect(after("leave", "leave").moves).toEqual([{ to: "out" }]);
    expect(after("leave", "next", "leave").moves).toEqual([{ to: "next" }]);
  });

  test("whatever was pressed before: a few more presses lead out", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...STAGE_ROWS, "1", "Enter")), (presses) => {
        const { moves } = after(...presses, "leave", "leave", "leave", "leave", "leave", "leave");
        expect(moves).toContainEqual({ to: "out" });
      }),
    );
  });
});

test("autoplay stops when somebody takes a step", () => {
  expect(after("autoplay").mood.isPlaying).toBe(true);
  expect(after("autoplay", "next").mood.isPlaying).toBe(false);
});
