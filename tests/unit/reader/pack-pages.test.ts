import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { packPages } from "../../../src/reader/pack-pages.ts";
import type { MeasuredBlock } from "../../../src/reader/pack-pages.ts";

/** Ten letters to a line, a line is 1 high, and the block has a last line that says where the words stand. */
function wordsOf(text: string): MeasuredBlock {
  const heightOf = ({ start, end }: { start: number; end: number }) => Math.ceil((end - start) / 10) + 1;
  const ends = [...text.matchAll(/\. ?/g)].map((match) => match.index + match[0].length);
  return {
    height: heightOf({ start: 0, end: text.length }),
    words: {
      start: 0,
      end: text.length,
      ends,
      heightOf,
      cutBefore: (offset) => {
        const space = text.lastIndexOf(" ", offset - 1);
        return space === -1 ? 0 : space + 1;
      },
    },
  };
}
const block = (height: number): MeasuredBlock => ({ height });
const drawn = (blocks: readonly MeasuredBlock[], room: number, gap = 0) =>
  packPages(blocks, room, gap).map((page) =>
    page.map(({ block: at, span }) => (span ? `${at}[${span.start}-${span.end}]` : String(at))).join(" "),
  );

describe("blocks on pages", () => {
  test("stand on one page as long as they have room, with the gap between them", () => {
    expect(drawn([block(3), block(3), block(4)], 10)).toEqual(["0 1 2"]);
    expect(drawn([block(3), block(3), block(4)], 10, 1)).toEqual(["0 1", "2"]);
  });

  test("that are taller than a page and cannot be cut have one of their own", () => {
    expect(drawn([block(3), block(12), block(3)], 10)).toEqual(["0", "1", "2"]);
  });

  test("go over to the next page together where one speaks of the other", () => {
    const line: MeasuredBlock = { height: 2, leads: true };
    expect(drawn([block(6), line, block(4)], 10)).toEqual(["0", "1 2"]);
    expect(drawn([block(6), line], 10)).toEqual(["0 1"]);
    const words = wordsOf("aaaa bbbb cccc dddd eeee ffff"); // 4 high
    expect(drawn([block(5), line, words], 10)).toEqual(["0", "1 2"]);
    expect(drawn([block(2), line, words], 5)).toEqual(["0", "1 2[0-20]", "2[20-29]"]);
  });

  test("nothing at all is one empty page", () => {
    expect(packPages([], 10, 0)).toEqual([[]]);
  });
});

describe("words that are longer than a page", () => {
  const text = "aaaa bbbb cccc dddd. eeee ffff gggg hhhh iiii jjjj.";

  test("run on, and every page has the line that says where they stand", () => {
    expect(drawn([wordsOf("aaaa bbbb cccc dddd eeee ffff")], 2)).toEqual(["0[0-10]", "0[10-20]", "0[20-29]"]);
  });

  test("end with a sentence where that leaves little empty", () => {
    expect(drawn([wordsOf(text)], 4)).toEqual(["0[0-21]", "0[21-51]"]);
  });

  test("begin below what stands before them if they find room for a good piece there", () => {
    expect(drawn([block(1), wordsOf(text)], 5)).toEqual(["0 1[0-21]", "1[21-51]"]);
    expect(drawn([block(4), wordsOf(text)], 5)).toEqual(["0", "1[0-21]", "1[21-51]"]);
  });

  test("without a place to be cut are cut all the same, letter by letter if need be", () => {
    expect(drawn([wordsOf("a".repeat(25))], 2)).toEqual(["0[0-10]", "0[10-20]", "0[20-25]"]);
    expect(drawn([wordsOf("aaa")], 0)).toEqual(["0[0-1]", "0[1-2]", "0[2-3]"]);
  });
});

test("whatever the words and the page: every word is on some page, once and in order", () => {
  const anyText = fc
    .array(fc.constantFrom("a", "bb", "cccc ", ". ", " ", "中文。"), { minLength: 1, maxLength: 200 })
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(
      fc.array(fc.oneof(anyText.map(wordsOf), fc.nat(9).map(block)), { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 1, max: 12 }),
      (blocks, room) => {
        const pieces = packPages(blocks, room, 1).flat();
        for (const [at, { words }] of blocks.entries()) {
          const own = pieces.filter((piece) => piece.block === at);
          if (own.length === 1 && !own[0]?.span) continue;
          expect(words).toBeDefined();
          expect(own[0]?.span?.start).toBe(words?.start);
          expect(own.at(-1)?.span?.end).toBe(words?.end);
          own.slice(1).forEach(({ span }, next) => expect(span?.start).toBe(own[next]?.span?.end));
        }
        expect(pieces.map((piece) => piece.block)).toEqual(
          pieces.map((piece) => piece.block).toSorted((a, b) => a - b),
        );
      },
    ),
  );
});
