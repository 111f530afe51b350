import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CONTEXT_LENGTH, passageAt, resolves } from "../../../src/domain/passage.ts";

/** Texts as they arrive: astral characters, CRLF, no-break spaces, curly quotes, Han. */
const receivedText = fc
  .array(
    fc.oneof(
      fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 }),
      fc.constantFrom("\r\n", "\u00a0", "“", "’s ", "习近平强调", "😀", "Nov. 28", "\n\n"),
    ),
    { minLength: 1, maxLength: 40 },
  )
  .map((pieces) => pieces.join(""));

const textWithSpan = receivedText.chain((text) =>
  fc
    .tuple(fc.nat(text.length - 1), fc.nat(text.length - 1))
    .map(([a, b]) => ({ text, start: Math.min(a, b), end: Math.max(a, b) + 1 })),
);

const SENTENCE = "The conference was held from Friday to Saturday in Beijing, and the conference closed.";

describe("passages", () => {
  test("a passage keeps the words and what stands around them", () => {
    const start = SENTENCE.indexOf("from Friday");
    expect(passageAt("conference-2018", SENTENCE, start, start + "from Friday to Saturday".length)).toEqual({
      sourceId: "conference-2018",
      start: 24,
      end: 47,
      exact: "from Friday to Saturday",
      prefix: "The conference was held ",
      suffix: " in Beijing, and the conference ",
    });
  });

  test("one changed letter inside the words is noticed", () => {
    const passage = passageAt("a", SENTENCE, 24, 47);
    expect(resolves(passage, SENTENCE.replace("Friday", "Fryday"))).toBe(false);
  });

  test("the same words at another place are not the passage", () => {
    const first = passageAt("a", SENTENCE, 4, 14);
    expect(first.exact).toBe("conference");
    const second = SENTENCE.lastIndexOf("conference");
    expect(resolves({ ...first, start: second, end: second + 10 }, SENTENCE)).toBe(false);
  });

  test("a letter inserted before the passage moves it, and it is not sought elsewhere", () => {
    const passage = passageAt("a", SENTENCE, 24, 47);
    expect(resolves(passage, ` ${SENTENCE}`)).toBe(false);
  });

  test("a changed context is noticed, a change beyond it is not", () => {
    const text = `${"a".repeat(100)}WORDS${"b".repeat(100)}`;
    const passage = passageAt("a", text, 100, 105);
    expect(resolves(passage, text.replace("aWORDS", "xWORDS"))).toBe(false);
    expect(resolves(passage, text.replace("WORDSb", "WORDSx"))).toBe(false);
    expect(resolves(passage, `x${text.slice(1)}`)).toBe(true);
  });

  test("an empty passage, one past the end and one before the start are bugs", () => {
    expect(() => passageAt("a", "four", 2, 2)).toThrow("no passage [2, 2) in a");
    expect(() => passageAt("a", "four", 0, 5)).toThrow("no passage [0, 5)");
    expect(() => passageAt("a", "four", -1, 2)).toThrow("no passage [-1, 2)");
  });

  test("an empty passage never resolves, even in an empty text", () => {
    expect(resolves({ sourceId: "a", start: 0, end: 0, exact: "", prefix: "", suffix: "" }, "")).toBe(false);
  });

  test("the first and the last character of a text can be passages", () => {
    expect(passageAt("a", "ab", 0, 1)).toMatchObject({ exact: "a", prefix: "", suffix: "b" });
    expect(passageAt("a", "ab", 1, 2)).toMatchObject({ exact: "b", prefix: "a", suffix: "" });
  });

  test("every passage resolves in the text it was taken from", () => {
    fc.assert(
      fc.property(textWithSpan, ({ text, start, end }) => {
        expect(resolves(passageAt("a", text, start, end), text)).toBe(true);
      }),
    );
  });

  test("context and words together are a stretch of the text, at most 32 units on each side", () => {
    fc.assert(
      fc.property(textWithSpan, ({ text, start, end }) => {
        const { prefix, exact, suffix } = passageAt("a", text, start, end);
        expect(text.startsWith(prefix + exact + suffix, start - prefix.length)).toBe(true);
        expect(Math.max(prefix.length, suffix.length)).toBeLessThanOrEqual(CONTEXT_LENGTH);
      }),
    );
  });

  test("a passage still resolves after it has been written to JSON and read again", () => {
    fc.assert(
      fc.property(textWithSpan, ({ text, start, end }) => {
        const stored = JSON.stringify({ text, passage: passageAt("a", text, start, end) });
        const read: { text: string; passage: ReturnType<typeof passageAt> } = JSON.parse(stored);
        expect(resolves(read.passage, read.text)).toBe(true);
      }),
    );
  });

  test("dropping any one character of the words or their context is noticed", () => {
    fc.assert(
      fc.property(textWithSpan, fc.nat(), ({ text, start, end }, seed) => {
        const passage = passageAt("a", text, start, end);
        const from = start - passage.prefix.length;
        const at = from + (seed % (end + passage.suffix.length - from));
        const damaged = text.slice(0, at) + text.slice(at + 1);
        // A run of equal characters at the very end of the context may close over the gap.
        fc.pre(
          damaged.slice(from, end + passage.suffix.length) !== text.slice(from, end + passage.suffix.length),
        );
        expect(resolves(passage, damaged)).toBe(false);
      }),
    );
  });
});
