import { describe, expect, test } from "vitest";
import { assert, unreachable } from "../../../src/base/assert.ts";

describe("bugs stop loudly", () => {
  test("a broken assumption throws and says which", () => {
    expect(() => assert(false, "an event without passages")).toThrow("Bug: an event without passages");
  });

  test("an assumption that holds passes in silence, and 0 or an empty text does not hold", () => {
    expect(() => assert(1, "never seen")).not.toThrow();
    expect(() => assert(0, "zero")).toThrow("Bug: zero");
    expect(() => assert("", "nothing")).toThrow("Bug: nothing");
  });

  test("a value no case foresaw is named", () => {
    expect(() => unreachable({ kind: "eclipse" } as never)).toThrow('{"kind":"eclipse"}');
  });
});
