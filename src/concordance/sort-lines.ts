import type { LineOrder } from "../domain/concordance-question.ts";
import { foldedText } from "./find-places.ts";
import { LINE_WIDTH } from "./line-list.ts";
import { UNIT_WIDTH, type SearchedText } from "./searched-text.ts";

/** UTF-16 units beside the node that may decide, and how many words of them do. */
const REACH = 64;
const DECIDING = 6;

/**
 * Lines, given in the order of the corpus, in another order: by what stands left or right of the node,
 * word by word outward from it (character by character in Chinese), or by the day of the text, undated
 * texts last. Of equal lines the earlier in the corpus comes first. Marks and white space decide nothing.
 */
export function sortLines(lines: Int32Array, order: LineOrder, texts: readonly SearchedText[]): Int32Array {
  if (order === "source") return lines;
  const count = lines.length / LINE_WIDTH;
  const places = Array.from({ length: count }, (_, at) => at);
  if (order === "date") {
    const days = places.map((at) => texts[lines[at * LINE_WIDTH] ?? 0]?.day ?? Infinity);
    places.sort((a, b) => compare(days[a] ?? 0, days[b] ?? 0) || a - b);
  } else {
    const keys = places.map((at) => keyOf(lines, at, order, texts));
    places.sort((a, b) => compare(keys[a] ?? "", keys[b] ?? "") || a - b);
  }
  const sorted = new Int32Array(lines.length);
  places.forEach((place, at) =>
    sorted.set(lines.subarray(place * LINE_WIDTH, (place + 1) * LINE_WIDTH), at * LINE_WIDTH),
  );
  return sorted;
}

const compare = <T extends string | number>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);

function keyOf(
  lines: Int32Array,
  at: number,
  order: "left" | "right",
  texts: readonly SearchedText[],
): string {
  const [text = 0, start = 0, end = 0, unit = 0] = lines.subarray(at * LINE_WIDTH, (at + 1) * LINE_WIDTH);
  const searched = texts[text];
  if (!searched) return "";
  const [from = 0, to = 0, , zh] = searched.units.subarray(unit * UNIT_WIDTH, unit * UNIT_WIDTH + 4);
  const folded = foldedText(searched);
  return order === "left"
    ? leftKey(folded.slice(Math.max(from, start - REACH), start), zh === 1)
    : rightKey(folded.slice(end, Math.min(to, end + REACH)), zh === 1);
}

/** Words of a line that is not Chinese; what is joined by an apostrophe or a hyphen is one. */
const WORDS = /[\p{L}\p{N}\p{M}]+(?:['-][\p{L}\p{N}\p{M}]+)*/gu;
const CHARACTERS = /[\p{L}\p{N}]/gu;

/** Exported for the tests of the order itself. */
export const leftKey = (context: string, isChinese: boolean): string =>
  partsOf(context, isChinese)
    .toReversed()
    .slice(0, DECIDING)
    .join(isChinese ? "" : " ");

export const rightKey = (context: string, isChinese: boolean): string =>
  partsOf(context, isChinese)
    .slice(0, DECIDING)
    .join(isChinese ? "" : " ");

const partsOf = (context: string, isChinese: boolean): readonly string[] =>
  context.match(isChinese ? CHARACTERS : WORDS) ?? [];
