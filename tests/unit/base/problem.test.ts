import { describe, expect, test } from "vitest";
import { failure, success } from "../../../src/base/problem.ts";
import type { Problem } from "../../../src/base/problem.ts";

const missingFile: Problem = {
  what: 'There is no file "letter.txt"',
  where: "corpus.yaml, line 4",
  remedy: "Put the file into sources/.",
};

describe("results", () => {
  test("a success carries its value, even one that looks empty", () => {
    expect(success(0)).toEqual({ ok: true, value: 0 });
    expect(success([])).toEqual({ ok: true, value: [] });
  });

  test("a failure keeps every problem in the order it was found", () => {
    const second = { ...missingFile, where: "corpus.yaml, line 9" };
    expect(failure(missingFile, second)).toEqual({ ok: false, problems: [missingFile, second] });
  });
});
