import fc from "fast-check";
import { expect, test } from "vitest";
import { foldText } from "../../../../src/extraction/themes/fold-text.ts";
import { joinSpaces } from "../../../../src/extraction/themes/join-spaces.ts";

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.string({
    unit: fc.constantFrom("’", "'", "“", "\u00a0", " ", "😀", "网", "Ａ", "İ", "ß", "\n", "\ud800", "a"),
    maxLength: 60,
  }),
);

test.each([
  ["China’s strength", "china's strength"],
  ["“Ten principles,”", '"ten principles,"'],
  ["a\u00a0cyber\tpower", "a cyber power"],
  ["Ｃｙｂｅｒ，网络强国", "cyber,网络强国"],
  ["cyber‑power — cyber–power", "cyber-power - cyber-power"],
  ["ÉCOLE İstanbul ẞ 😀𝒜", "école İstanbul ß 😀𝒜"],
])("%s is searched as %s", (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

test("folding keeps every offset, and folding twice changes nothing more", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const folded = foldText(text);
      expect(folded).toHaveLength(text.length);
      expect(foldText(folded)).toBe(folded);
      for (let at = 0; at < text.length; at += 1)
        expect(/[\ud800-\udfff]/.test(folded.charAt(at))).toBe(/[\ud800-\udfff]/.test(text.charAt(at)));
    }),
  );
});

test("texts longer than one chunk are folded to the end", () => {
  expect(foldText("A’".repeat(10_000))).toBe("a'".repeat(10_000));
});

test("joining spaces keeps the way back to every character", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("a", " ", "  ", "网"), maxLength: 40 }), (folded) => {
      const { text, originalOffset } = joinSpaces(folded);
      expect(text).not.toContain("  ");
      for (let at = 0; at < text.length; at += 1)
        expect(folded.charAt(originalOffset(at))).toBe(text.charAt(at));
    }),
  );
});
