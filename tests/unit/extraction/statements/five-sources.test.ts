import { expect, test } from "vitest";
import { findFiveStatements } from "../../../support/find-five-statements.ts";
import { scoreStatements } from "../../../support/score-statements.ts";

const score = scoreStatements(findFiveStatements());

test("who says what in the five texts is found as an annotator marked it", () => {
  expect(score.explicit.f1).toBeGreaterThanOrEqual(0.99);
  expect(score.explicit.recall).toBeGreaterThanOrEqual(0.99);
});

test("sentences without a speaker inherit the one an annotator gave them", () => {
  expect(score.inherited.f1).toBeGreaterThanOrEqual(0.98);
});
