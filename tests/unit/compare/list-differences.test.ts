import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { layerOf } from "../../../src/compare/choose-layers.ts";
import { compareTexts } from "../../../src/compare/compare-texts.ts";
import { listDifferences } from "../../../src/compare/list-differences.ts";
import type { ComparedText } from "../../../src/compare/text-unit.ts";
import type { AlignmentLink } from "../../../src/domain/alignment.ts";
import { makeLink, plainText } from "../../support/plain-texts.ts";

function listed(texts: readonly ComparedText[], layers: readonly (readonly AlignmentLink[])[]) {
  const { rows } = compareTexts(
    texts,
    layers.map((links) => layerOf([links[0]!.a, links[0]!.b], links)),
  );
  return listDifferences(rows, texts).map((list) => ({
    list: "text" in list ? `${list.kind} ${list.text.id}` : list.kind,
    ...(list.kind === "only" && { units: list.units }),
    words: list.items.map(({ text, span }) => text.text.slice(span.start, span.end)),
  }));
}

describe("what sets texts apart", () => {
  test("of two: what only one has, counted in sentences, and quoted from it", () => {
    const a = plainText("a", ["Shared.", "Mine.", "Mine too."]);
    const b = plainText("b", ["Shared.", "Theirs."]);
    const layer = [makeLink(a, b, [0], [0])];
    expect(listed([a, b], [layer]).slice(0, 2)).toEqual([
      { list: "only a", units: 2, words: ["Mine.", "Mine too."] },
      { list: "only b", units: 1, words: ["Theirs."] },
    ]);
  });

  test("of three: what one lacks is quoted from the first that has it", () => {
    const [a, b, c] = [plainText("a", ["A."]), plainText("b", ["B.", "B two."]), plainText("c", ["C two."])];
    const layers = [[makeLink(a, b, [0], [0])], [makeLink(b, c, [1], [0])]];
    expect(listed([a, b, c], layers).filter(({ list }) => list.startsWith("lacks"))).toEqual([
      { list: "lacks a", words: ["B two."] },
      { list: "lacks b", words: [] },
      { list: "lacks c", words: ["A."] },
    ]);
  });

  test("a sentence at another place is reordered, in neither list of what is only in one", () => {
    const a = plainText("a", ["One.", "Two."]);
    const b = plainText("b", ["Two.", "One."]);
    const layer = [makeLink(a, b, [0], [1], true), makeLink(a, b, [1], [0])];
    expect(listed([a, b], [layer])).toEqual([
      { list: "only a", units: 0, words: [] },
      { list: "only b", units: 0, words: [] },
      { list: "reordered", words: ["One."] },
      { list: "moves", words: [] },
    ]);
  });

  test("words that moved are listed once, by the text further left", () => {
    const moved = "strengthen the rule of law online";
    const a = plainText("a", [`We will ${moved} and more.`, "Second sentence here."]);
    const b = plainText("b", ["We will do something else.", `Second sentence here, to ${moved}.`]);
    const layer = [makeLink(a, b, [0], [0]), makeLink(a, b, [1], [1])];
    expect(listed([a, b], [layer]).at(-1)).toEqual({ list: "moves", words: [moved] });
  });

  test("every row stands in one list of what only one has, or joins texts", () => {
    const size = fc.integer({ min: 1, max: 8 });
    fc.assert(
      fc.property(size, size, fc.array(fc.tuple(size, size), { maxLength: 8 }), (na, nb, raw) => {
        const a = plainText(
          "a",
          Array.from({ length: na }, (_, at) => `Left ${at}.`),
        );
        const b = plainText(
          "b",
          Array.from({ length: nb }, (_, at) => `Right ${at}.`),
        );
        const links = raw.flatMap(([x, y]) => (x < na && y < nb ? [makeLink(a, b, [x], [y])] : []));
        const { rows } = compareTexts([a, b], links.length > 0 ? [layerOf(["a", "b"], links)] : []);
        const alone = rows.flatMap(({ links: own }, row) => (own.length === 0 ? [row] : []));
        const only = listDifferences(rows, [a, b])
          .filter(({ kind }) => kind === "only")
          .flatMap(({ items }) => items.map(({ row }) => row));
        expect(only.toSorted((x, y) => x - y)).toEqual(alone);
      }),
    );
  });
});
