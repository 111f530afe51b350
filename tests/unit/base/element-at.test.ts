import { expect, test } from "vitest";
import { elementAt } from "../../../src/base/element-at.ts";

test("an element that must be there and is not stops loudly", () => {
  expect(elementAt(["a", "b"], 1)).toBe("b");
  expect(() => elementAt(["a", "b"], 2)).toThrow("Bug: a list of 2 has no element 2");
  expect(() => elementAt(["a"], -1)).toThrow("no element -1");
});
