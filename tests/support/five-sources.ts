import { readFileSync } from "node:fs";
import type { Witness } from "../../src/domain/source-document.ts";

type GoldSpan = { readonly quote: string; readonly u16: readonly [number, number] };
export type GoldSource = {
  readonly id: string;
  readonly boilerplate: readonly { readonly kind: string; readonly span: GoldSpan }[];
  readonly structure: readonly {
    readonly part: string;
    readonly span?: GoldSpan;
    readonly en?: GoldSpan;
    readonly zh?: GoldSpan;
    readonly speaker?: string;
    readonly label?: GoldSpan;
    readonly paragraphs?: readonly GoldSpan[];
  }[];
  readonly sentences: readonly { readonly id: string; readonly lang: string; readonly span: GoldSpan }[];
};

const repository = new URL("../../", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, repository), "utf8");

const witness = (id: string, language: "en" | "zh"): Witness => ({ id, language, label: { en: id, zh: id } });
const bilingual = "study-session-bilingual";

const FILES: Record<string, { readonly id: string; readonly witnesses: readonly Witness[] }> = {
  "000": { id: "study-session-xinhua", witnesses: [witness("study-session-xinhua", "en")] },
  "001": { id: bilingual, witnesses: [witness(`${bilingual}.en`, "en"), witness(`${bilingual}.zh`, "zh")] },
  "002": { id: "press-conference-2022", witnesses: [witness("press-conference-2022", "en")] },
  "003": { id: "instructions-2023", witnesses: [witness("instructions-2023", "en")] },
  "004": { id: "conference-2018", witnesses: [witness("conference-2018", "en")] },
};

/** The five sources of the first corpus beside what an annotator marked in them. */
export const fiveSources = (
  JSON.parse(read("tests/gold/sources.json")) as { documents: readonly GoldSource[] }
).documents.map((gold) => {
  const source = FILES[gold.id]!;
  return { gold, ...source, text: read(`data/cyberspace-governance/sources/${source.id}.txt`) };
});
