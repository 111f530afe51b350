import { repeatedName, unknownName } from "../base/messages/corpus-folder.ts";
import { failure, success, type Problem, type Result } from "../base/problem.ts";
import type { Theme, ThemeFamily } from "../domain/theme.ts";
import type { ThemeEntry, ThemesYaml } from "./folder-format.ts";
import type { YamlFile } from "./read-yaml.ts";

export type Themes = { readonly families: readonly ThemeFamily[]; readonly themes: readonly Theme[] };

/** The themes of a folder in the words of the domain; each belongs to a family that exists. */
export function buildThemes({ value: { families, themes }, placeOf }: YamlFile<ThemesYaml>): Result<Themes> {
  const familyIds = new Set(families.map(({ id }) => id));
  const themeIds = new Set<string>();
  const problems: Problem[] = [];
  for (const [index, { id, family, formulas, pinyin }] of themes.entries()) {
    const where = (...path: readonly (string | number)[]) => placeOf(["themes", index, ...path]);
    if (!familyIds.has(family)) problems.push(unknownName(where("family"), "family", family));
    if (themeIds.has(id)) problems.push(repeatedName(where("id"), "themes", id));
    themeIds.add(id);
    const wordings = new Set(formulas.flatMap(({ zh }) => zh));
    for (const spelt of Object.keys(pinyin)) {
      if (!wordings.has(spelt)) problems.push(unknownName(where("pinyin", spelt), "Chinese wording", spelt));
    }
    const formulaIds = new Set<string>();
    for (const [nth, formula] of formulas.entries()) {
      if (formulaIds.has(formula.id)) {
        problems.push(repeatedName(where("formulas", nth, "id"), "formulas", formula.id));
      }
      formulaIds.add(formula.id);
    }
  }
  return problems.length > 0 ? failure(...problems) : success({ families, themes: themes.map(buildTheme) });
}

const buildTheme = (entry: ThemeEntry): Theme => ({
  id: entry.id,
  familyId: entry.family,
  label: entry.label,
  shortLabel: entry.short,
  zhFormula: entry.zh_formula,
  zhStatus: entry.zh_status,
  isFrame: entry.frame,
  gloss: entry.gloss,
  ...(Object.keys(entry.pinyin).length > 0 && {
    pinyin: Object.entries(entry.pinyin).map(([spelt, pinyin]) => ({ words: spelt, pinyin })),
  }),
  formulas: entry.formulas,
  exclusions: entry.not,
});
