import { describe, expect, test } from "vitest";
import { cyberspaceFamilies, cyberspaceThemes } from "../../../support/cyberspace-themes.ts";

test("there are five families, and every theme belongs to one", () => {
  expect(cyberspaceFamilies.map(({ id }) => id)).toEqual(["strength", "party", "order", "world", "people"]);
  for (const { familyId } of cyberspaceThemes)
    expect(cyberspaceFamilies.map(({ id }) => id)).toContain(familyId);
});

describe.each(cyberspaceThemes)("the theme $id", (theme) => {
  test("says everything in both languages, and fits its label", () => {
    const texts = [theme.label, theme.shortLabel, theme.zhStatus, theme.gloss];
    const all = [...texts, ...theme.formulas.map((f) => f.label), ...theme.exclusions.map((e) => e.why)];
    for (const { en, zh } of all) {
      expect(en.trim().length).toBeGreaterThan(0);
      expect(zh).toMatch(/\p{Script=Han}/u);
    }
    expect(theme.shortLabel.en.length).toBeLessThanOrEqual(26);
  });

  test("lists each wording once, and has at least one", () => {
    const wordings = theme.formulas
      .flatMap(({ zh, en }) => [...zh, ...en])
      .map((words) => words.toLowerCase());
    expect(wordings.length).toBeGreaterThan(0);
    expect(new Set(wordings).size).toBe(wordings.length);
    for (const { zh, en } of theme.formulas) {
      for (const words of zh) expect(words).toMatch(/\p{Script=Han}/u);
      for (const words of en) expect(words).not.toMatch(/\p{Script=Han}/u);
    }
  });

  test("has formula ids that are its own", () => {
    const ids = theme.formulas.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
