import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Bilingual } from "../../src/domain/language.ts";
import type { Strength, Theme, ThemeFamily } from "../../src/domain/theme.ts";

type WrittenTheme = {
  readonly id: string;
  readonly family: string;
  readonly frame?: boolean;
  readonly label: Bilingual;
  readonly short: Bilingual;
  readonly zh_formula: string;
  readonly zh_status: Bilingual;
  readonly gloss: Bilingual;
  readonly formulas: readonly {
    readonly id: string;
    readonly label: Bilingual;
    readonly strength?: Strength;
    readonly zh: readonly string[];
    readonly en: readonly string[];
  }[];
  readonly not: readonly { readonly words: string; readonly why: Bilingual }[];
};

const written = parse(
  readFileSync(new URL("../../data/cyberspace-governance/themes.yaml", import.meta.url), "utf8"),
) as { readonly families: readonly ThemeFamily[]; readonly themes: readonly WrittenTheme[] };

export const cyberspaceFamilies: readonly ThemeFamily[] = written.families;

/** The themes of the first corpus as they are written, read without the checks of the pipeline. */
export const cyberspaceThemes: readonly Theme[] = written.themes.map((theme) => ({
  id: theme.id,
  familyId: theme.family,
  label: theme.label,
  shortLabel: theme.short,
  zhFormula: theme.zh_formula,
  zhStatus: theme.zh_status,
  isFrame: theme.frame ?? false,
  gloss: theme.gloss,
  formulas: theme.formulas.map((formula) => ({ ...formula, strength: formula.strength ?? "core" })),
  exclusions: theme.not,
}));
