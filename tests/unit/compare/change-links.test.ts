import { describe, expect, test } from "vitest";
import { layerOf } from "../../../src/compare/choose-layers.ts";
import { linksAsYaml, mergeRows, splitRow } from "../../../src/compare/change-links.ts";
import { compareTexts } from "../../../src/compare/compare-texts.ts";
import type { ComparedText } from "../../../src/compare/text-unit.ts";
import { alignmentsYaml } from "../../../src/pipeline/folder-format.ts";
import { readAlignments } from "../../../src/pipeline/read-alignments.ts";
import { readYaml } from "../../../src/pipeline/read-yaml.ts";
import { makeWitness } from "../../support/make-witness.ts";

const made = [
  makeWitness("wire", "en", [
    ["The bridge is “closed” for all traffic until the end of May.", "Nobody was hurt."],
  ]),
  makeWitness("paper", "zh", [["大桥已经关闭。", "没有人受伤。"]]),
];
const texts = made.map(({ id, language, text, segments, sentences }): ComparedText => ({
  id,
  language,
  sourceId: id,
  text,
  furniture: 0,
  units: sentences.map((span, at) => ({ ...span, segment: segments[0]!, nth: at + 1 })),
}));
const links = [1, 2].map((nth) => ({
  id: `l${nth}`,
  a: "wire",
  b: "paper",
  left: [`p1.s${nth}`],
  right: [`p1z.s${nth}`],
  status: "proposed" as const,
  moved: false,
  provenance: { rule: "by-hand", confidence: "low" as const, because: { en: "So.", zh: "如此。" } },
}));
const layer = layerOf(["wire", "paper"], links);
const rowsOf = (now: typeof layer.links) =>
  compareTexts(texts, [{ ...layer, links: now }]).rows.map(({ cells }) =>
    cells.map((units) => units.map(({ nth }) => nth).join(",")).join("="),
  );
const { rows } = compareTexts(texts, [layer]);

describe("links changed by hand", () => {
  test("two rows merged are one link, and split again are the two they were", () => {
    const merged = mergeRows(layer, texts, rows);
    expect(rowsOf(merged)).toEqual(["1,2=1,2"]);
    const again = { ...layer, links: merged };
    expect(rowsOf(splitRow(again, texts, compareTexts(texts, [again]).rows[0]!))).toEqual(["1=1", "2=2"]);
  });

  test("a pair that is split corresponds no more", () => {
    const split = splitRow(layer, texts, rows[0]!);
    expect(rowsOf(split)).toEqual(["=1", "1=", "2=2"].toSorted((a, b) => order(a) - order(b)));
    function order(row: string): number {
      return rowsOf(split).indexOf(row);
    }
    expect(split.filter(({ left, right }) => left.length > 0 && right.length > 0)).toHaveLength(1);
  });

  test("leave as an entry that the folder reads", () => {
    const merged = mergeRows(layer, texts, rows);
    const yaml = `reviewed:\n${linksAsYaml({ ...layer, links: merged }, texts, { by: "reader", on: "2026-11-22" })}`;
    const file = readYaml("alignments.yaml", yaml, alignmentsYaml);
    const sources = made.map((witness) => ({
      ...witness,
      witnesses: [{ id: witness.id, language: witness.language, label: { en: "x", zh: "x" } }],
    }));
    expect(file.ok && readAlignments(file.value, sources)).toMatchObject({
      ok: true,
      value: [{ left: ["p1.s1", "p1.s2"], right: ["p1z.s1", "p1z.s2"], status: "reviewed" }],
    });
    expect(yaml).toContain('"The bridge is “closed” for all');
  });

  test("that nobody changed leave nothing", () => {
    expect(linksAsYaml(layer, texts, { by: "reader", on: "2026-11-22" })).not.toContain("p1.s1");
  });
});
