import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Strength } from "../../../../src/domain/theme.ts";
import { findStructure } from "../../../../src/extraction/structure/find-structure.ts";
import { findOccurrences } from "../../../../src/extraction/themes/find-occurrences.ts";
import { cyberspaceThemes } from "../../../support/cyberspace-themes.ts";
import { fiveSources } from "../../../support/five-sources.ts";

type GoldTheme = {
  readonly id: string;
  readonly occurrences: readonly {
    readonly column: string;
    readonly strength: Strength;
    readonly region: "body" | "header" | "nav";
    readonly span: { readonly quote: string; readonly u16: readonly [number, number] };
  }[];
};

const readGold = <T>(file: string): T =>
  JSON.parse(readFileSync(new URL(`../../../gold/${file}`, import.meta.url), "utf8")) as T;
const gold = readGold<{
  readonly themes: readonly GoldTheme[];
  readonly frames: readonly GoldTheme[];
  readonly table_core: Record<string, Record<string, number>>;
}>("themes.json");
const ids = readGold<{ readonly themes: Record<string, string> }>("ids.json").themes;

/** The annotator's columns are our witnesses. */
const COLUMNS: Record<string, string> = {
  "000": "study-session-xinhua",
  "001en": "study-session-bilingual.en",
  "001zh": "study-session-bilingual.zh",
  "002": "press-conference-2022",
  "003": "instructions-2023",
  "004": "conference-2018",
};

const occurrences = findOccurrences(
  fiveSources.map((source) => ({ ...source, segments: findStructure(source.text, source) })),
  cyberspaceThemes,
);

const found = (themeId: string, strength: Strength): readonly string[] =>
  occurrences
    .filter((o) => o.themeId === themeId && o.strength === strength)
    .map(
      ({ witnessId, passage, region }) =>
        `${witnessId} ${passage.start}-${passage.end} ${region}: ${passage.exact}`,
    )
    .toSorted();
const marked = (theme: GoldTheme, strength: Strength): readonly string[] =>
  theme.occurrences
    .filter((o) => o.strength === strength)
    .map(({ column, span, region }) => {
      const place = region === "nav" ? "navigation" : region;
      return `${COLUMNS[column]} ${span.u16[0]}-${span.u16[1]} ${place}: ${span.quote}`;
    })
    .toSorted();

describe.each([...gold.themes, ...gold.frames])("the theme an annotator calls $id", (theme) => {
  const themeId = ids[theme.id]!;

  test("stands where the annotator marked a rendering, to the character, and nowhere else", () => {
    expect(found(themeId, "core")).toEqual(marked(theme, "core"));
  });

  test("has the annotator's counts per text", () => {
    const counts = Object.entries(COLUMNS).map(([column, witnessId]) => [
      column,
      occurrences.filter((o) => o.themeId === themeId && o.strength === "core" && o.witnessId === witnessId)
        .length,
    ]);
    expect(Object.fromEntries(counts)).toEqual(gold.table_core[theme.id]);
  });

  test("has the annotator's variants", () => {
    expect(found(themeId, "variant")).toEqual(marked(theme, "variant"));
  });

  test("stands inside fixed names as often as the annotator marked", () => {
    const places = found(themeId, "compound").map((line) => line.split(" ")[0]);
    expect(places).toEqual(marked(theme, "compound").map((line) => line.split(" ")[0]));
  });
});

test("every theme an annotator named has an id of ours, and every theme of ours is one of them", () => {
  expect(Object.values(ids).toSorted()).toEqual(cyberspaceThemes.map(({ id }) => id).toSorted());
  expect(Object.keys(ids).toSorted()).toEqual(Object.keys(gold.table_core).toSorted());
});
