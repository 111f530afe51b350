import type { Corpus } from "../../src/domain/corpus.ts";
import { FORMAT_VERSION } from "../../src/domain/corpus.ts";
import { dayNumber } from "../../src/domain/calendar-day.ts";
import type { Era } from "../../src/domain/era.ts";
import type { Passage } from "../../src/domain/passage.ts";
import { seededNumbers } from "../support/make-news.ts";
import type { SourcePlan } from "./make-synthetic-source.ts";
import { FIRST_DAY, LAST_DAY } from "./synthetic-date.ts";
import { capital } from "./synthetic-happening.ts";
import { ERAS, FAMILIES, LANES, THEMES } from "./synthetic-words.ts";

/** Everything of a synthetic corpus but what grows with it. */
export type CorpusFrame = Omit<Corpus, "sources" | "events" | "occurrences" | "eras">;

/** Days on which texts came out become denser towards the present, as in most archives. */
const TOWARDS_PRESENT = 0.7;

/**
 * How `count` events are spread over sources: 5 sources for a hundred events, 16 for a thousand, 158
 * for a hundred thousand. Each tells mostly of the time since the one before it.
 */
export function planSources(count: number, seed: number): readonly SourcePlan[] {
  const random = seededNumbers(seed);
  const sources = Math.max(1, Math.min(count, Math.round(Math.sqrt(count) / 2)));
  let from = FIRST_DAY;
  let first = 1;
  return Array.from({ length: sources }, (_, index) => {
    const share = index === sources - 1 ? 1 : (index + 1 - random() / 2) / sources;
    const publishedOn = FIRST_DAY + Math.floor((LAST_DAY - FIRST_DAY) * share ** TOWARDS_PRESENT);
    const events = Math.floor((count * (index + 1)) / sources) - Math.floor((count * index) / sources);
    const isFirst = index === 0;
    const epilogue = isFirst ? ERAS.map(({ told }) => told) : [];
    const plan = { index, seed, first, events, from, publishedOn, epilogue };
    from = publishedOn;
    first += events;
    return plan;
  });
}

/** An era stands in the words that close the first source. */
export const makeEras = (passages: readonly Passage[]): readonly Era[] =>
  ERAS.map(({ label, edtf, years: [begin, end] }, at) => ({
    id: `era${at + 1}`,
    label,
    dating: {
      edtf,
      earliest: dayNumber(begin, 1, 1),
      latest: dayNumber(end, 12, 31),
      basis: "stated",
      steps: [],
    },
    passages: passages.slice(at, at + 1),
  }));

export function frameOf(count: number): CorpusFrame {
  return {
    format: "throughline-corpus",
    formatVersion: FORMAT_VERSION,
    id: `synthetic-${count}`,
    title: { en: `${count} invented events`, zh: `${count}个虚构事件` },
    summary: { en: "Invented news for measurements.", zh: "用于测量的虚构新闻。" },
    readOn: "2026-01-31",
    entities: [],
    lanes: LANES.map((label, at) => ({ id: `l${at + 1}`, label })),
    bands: true,
    families: FAMILIES,
    themes: THEMES.map(({ id, family, wordings }) => {
      const { en, zh } = wordings[0]!;
      const label = { en: capital(en), zh };
      return {
        id,
        familyId: family,
        label,
        shortLabel: label,
        zhFormula: zh,
        zhStatus: { en: "Stands in the Chinese texts.", zh: "见于中文文本。" },
        isFrame: false,
        gloss: { en: "An invented theme.", zh: "虚构的主题。" },
        formulas: wordings.map((words, at) => ({
          id: `${id}.${at + 1}`,
          label: words,
          zh: [words.zh],
          en: [words.en],
          strength: "core" as const,
        })),
        exclusions: [],
      };
    }),
    temporalExpressions: [],
    statements: [],
    alignments: [],
    differences: [],
    lessons: [],
    recurringWordings: [],
  };
}
