import { describe, expect, test } from "vitest";
import type { Dating } from "../../../../src/domain/dating.ts";
import { contradicts } from "../../../../src/extraction/dating/contradicts.ts";
import { withOutsideKnowledge } from "../../../../src/extraction/dating/outside-knowledge.ts";

const says = { en: "A public page gives the year.", zh: "公开网页给出了年份。" };
const outside = [{ name: "A public page", url: "https://example.org/page" }];
const session: Dating = {
  edtf: "20XX-11-28",
  basis: "stated",
  fromText: "XXXX-11-28",
  fromCorpus: "20XX-11-28",
  partOfDay: "afternoon",
  steps: [{ basis: "stated", says: { en: "Day and month.", zh: "日期和月份。" }, passages: [] }],
};

describe("outside knowledge", () => {
  test("settles the year, keeps every step, and says that it comes from outside", () => {
    const result = withOutsideKnowledge(session, { edtf: "2025-11-28", says, outside });
    expect(result).toEqual({
      ok: true,
      value: {
        edtf: "2025-11-28",
        earliest: 20_420,
        latest: 20_420,
        basis: "outside",
        fromText: "XXXX-11-28",
        fromCorpus: "20XX-11-28",
        partOfDay: "afternoon",
        steps: [...session.steps, { basis: "outside", says, passages: [], outside }],
      },
    });
  });

  test("a day that the words exclude is refused", () => {
    const result = withOutsideKnowledge(session, { edtf: "2025-11-27", says, outside });
    expect(!result.ok && result.problems[0]!.what).toBe(
      '"2025-11-27" contradicts the texts, which give 28 November, year not stated ("XXXX-11-28")',
    );
  });

  test("knowledge without a source is refused, and so is an impossible day", () => {
    expect(withOutsideKnowledge(session, { edtf: "2025-11-28", says, outside: [] }).ok).toBe(false);
    expect(withOutsideKnowledge(session, { edtf: "2025-11-31", says, outside }).ok).toBe(false);
  });
});

describe("what contradicts what", () => {
  test.each([
    ["XXXX-11-28", "2025-11-27"],
    ["XXXX-11-28", "2025-10-28"],
    ["20XX-11-28", "1999-11-28"],
    ["2012", "2013-11"],
    ["2012/..", "2013-01-01/.."],
    ["[..2023-07-15]", "2023-07-16"],
    ["[..2023-07-15]", "2023-07-14/2023-07-16"],
    ["2023-07-14/2023-07-15", "2023-07-13/2023-07-15"],
    ["2023-07-14/2023-07-15", "2023-07-16"],
    ["XXXX-04-20/XXXX-04-21", "2018-04-22"],
    ["2018-?04-21", "2018-05-20"],
    ["XXXX-11-28", "[2025-11-26,2025-11-27]"],
  ])("%s excludes %s", (known, value) => {
    expect(contradicts(known, value)).toBe(true);
  });

  test.each([
    ["XXXX-11-28", "2025-11-28"],
    ["XXXX-11-28", "2025"],
    ["2012", "2012-11-08/2012-11-14"],
    ["2012/..", "2012-11-14/.."],
    ["[..2023-07-15]", "2022-10-16/2022-10-22"],
    ["2023-07-14/2023-07-15", "2023-07-15"],
    ["XXXX-04-20/XXXX-04-22", "2018-04-21"],
    ["2018?-04-21", "2019-04-21"],
    ["2022-09-06?", "2022-08-19"],
    ["[..2022-09-06?]", "[..2022-08-19]"],
    ["XXXX-11-28", "[2014-11-28,2025-11-28]"],
    ["2012/..", "2012"],
  ])("%s admits %s", (known, value) => {
    expect(contradicts(known, value)).toBe(false);
  });
});
