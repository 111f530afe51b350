import { beginningOf } from "../base/excerpt.ts";
import type { AlignmentLink } from "../domain/alignment.ts";
import type { LinkLayer } from "./choose-layers.ts";
import type { CompareRow } from "./lay-out-rows.ts";
import type { ComparedText } from "./text-unit.ts";

/** The rule named by links that whoever reads has drawn. */
export const BY_READER = "by-reader";

/** All sentences of some rows correspond: the links of a layer with one in place of those that touch them. */
export function mergeRows(
  layer: LinkLayer,
  texts: readonly ComparedText[],
  rows: readonly CompareRow[],
): readonly AlignmentLink[] {
  const [left, right] = sentencesOf(layer, texts, rows);
  return left.length + right.length === 0 ? layer.links : replace(layer, [[left, right]]);
}

/**
 * The first sentence of each side corresponds and so do the others; where each side has one, they
 * no longer correspond.
 *
 *     1 2 = 1 2 3   →   1 = 1,  2 = 2 3        1 = 1   →   1 = –,  – = 1
 */
export function splitRow(
  layer: LinkLayer,
  texts: readonly ComparedText[],
  row: CompareRow,
): readonly AlignmentLink[] {
  const [left, right] = sentencesOf(layer, texts, [row]);
  if (left.length === 0 || right.length === 0) return layer.links;
  const isPair = left.length === 1 && right.length === 1;
  return replace(
    layer,
    isPair
      ? [
          [left, []],
          [[], right],
        ]
      : [
          [left.slice(0, 1), right.slice(0, 1)],
          [left.slice(1), right.slice(1)],
        ],
  );
}

type Sides = readonly [left: readonly string[], right: readonly string[]];

/** Ids of what a link can hold: parts of the body that are no sentences stand alone. */
function sentencesOf(layer: LinkLayer, texts: readonly ComparedText[], rows: readonly CompareRow[]): Sides {
  const side = (witnessId: string): readonly string[] => {
    const column = texts.findIndex(({ id }) => id === witnessId);
    return rows.flatMap(({ cells }) =>
      (cells[column] ?? []).flatMap(({ id, nth }) => (nth === undefined ? [] : [id])),
    );
  };
  return [side(layer.a), side(layer.b)];
}

function replace({ a, b, links }: LinkLayer, drawn: readonly Sides[]): readonly AlignmentLink[] {
  const lefts = new Set(drawn.flatMap(([left]) => left));
  const rights = new Set(drawn.flatMap(([, right]) => right));
  const kept = links.filter(
    ({ left, right }) => !left.some((id) => lefts.has(id)) && !right.some((id) => rights.has(id)),
  );
  const news = drawn.map(([left, right]): AlignmentLink => ({
    id: `${a}~${b}:${left[0] ?? ""}~${right[0] ?? ""}`,
    a,
    b,
    left,
    right,
    status: "reviewed",
    moved: false,
    provenance: {
      rule: BY_READER,
      confidence: "high",
      because: { en: "Drawn by whoever reads here.", zh: "由读者在此划定。" },
    },
  }));
  return [...kept, ...news];
}

/** Units of a sentence that are enough to know it by. */
const ENOUGH = 36;

/**
 * The links that were drawn here as an entry for alignments.yaml. Sentences are named by their ids
 * and their first words, as `throughline build` wants them; quoted strings of JSON are YAML.
 */
export function linksAsYaml(
  { a, b, links }: Pick<LinkLayer, "a" | "b" | "links">,
  texts: readonly ComparedText[],
  { by, on }: { readonly by: string; readonly on: string },
): string {
  const side = (key: "a" | "b", witnessId: string, ids: readonly string[]): readonly string[] => {
    if (ids.length === 0) return [];
    const text = texts.find(({ id }) => id === witnessId);
    const begun = ids.map((id) => {
      const unit = text?.units.find((own) => own.id === id);
      return `${id}: ${JSON.stringify(text && unit ? firstWords(text.text.slice(unit.start, unit.end)) : "")}`;
    });
    return [`${key}: {${begun.join(", ")}}`];
  };
  const entries = links
    .filter(({ provenance }) => provenance.rule === BY_READER)
    .map(({ left, right }) => [...side("a", a, left), ...side("b", b, right)])
    .filter((lines) => lines.length > 0)
    .map((lines) => `      - ${lines.join("\n        ")}\n`);
  return `  - a: ${a}\n    b: ${b}\n    by: ${by}\n    on: ${on}\n    links:\n${entries.join("")}`;
}

/** Whole words where there are spaces, never half a character. */
function firstWords(sentence: string): string {
  if (sentence.length <= ENOUGH) return sentence;
  const start = beginningOf(sentence, ENOUGH);
  return start.replace(/\s+\S*$/, "") || start;
}
