import { expect, test } from "vitest";
import { foldText, searchTerms } from "../../../src/base/fold-text.ts";

test("capitals and widths make no difference to a search", () => {
  expect(foldText("Ｘi ＪＩＮＰＩＮＧ ＣＡＣ（2023）")).toBe("xi jinping cac(2023)");
});

test("a search is cut at white space of any width, and Chinese is not cut", () => {
  expect(searchTerms(" Cyber　POWER\n网络强国 ")).toEqual(["cyber", "power", "网络强国"]);
  expect(searchTerms("  ")).toEqual([]);
});
