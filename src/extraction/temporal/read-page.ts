import type { Language } from "../../domain/language.ts";
import type { Candidate, Finder, Page, Recogniser, Refiner } from "./candidate.ts";
import { ENGLISH_PHRASES } from "./en/intervals.ts";
import { ENGLISH_RECOGNISERS, ENGLISH_REFINERS } from "./en/recognisers.ts";
import { type Starts, startFinder } from "./find-starts.ts";
import { keepLongest } from "./keep-longest.ts";
import type { TemporalMention } from "./temporal-mention.ts";
import { CHINESE_PHRASES } from "./zh/intervals.ts";
import { CHINESE_RECOGNISERS, CHINESE_REFINERS } from "./zh/recognisers.ts";

/** What a language knows about time. */
export type Knowledge = {
  readonly recognisers: readonly Recogniser[];
  readonly refiners: readonly Refiner[];
  readonly phrases: readonly Finder<TemporalMention>[];
  /** Symbols of an opening that are looked at before a pattern is tried: few where characters say much. */
  readonly depth: number;
};

export const KNOWLEDGE: Readonly<Record<Language, Knowledge>> = {
  en: {
    recognisers: ENGLISH_RECOGNISERS,
    refiners: ENGLISH_REFINERS,
    phrases: ENGLISH_PHRASES,
    depth: 3,
  },
  zh: {
    recognisers: CHINESE_RECOGNISERS,
    refiners: CHINESE_REFINERS,
    phrases: CHINESE_PHRASES,
    depth: 2,
  },
};

export type ReadPage = {
  /** The longest candidates, refined, in order of start. */
  readonly candidates: readonly Candidate[];
  /** What is found beside them and needs no resolution. */
  readonly phrases: readonly TemporalMention[];
};

export function readPage(page: Page, language: Language): ReadPage {
  const { recognisers, refiners, phrases } = KNOWLEDGE[language];
  const starts = startsOf(language)(page.folded);
  const found = findAll(recognisers, page, starts);
  const candidates = refiners.reduce((list, refine) => refine(list, page), keepLongest(found));
  return {
    candidates: keepLongest(candidates),
    phrases: findAll(phrases, page, starts.slice(recognisers.length)),
  };
}

/** In the order of the finders. */
const findAll = <Found>(finders: readonly Finder<Found>[], page: Page, starts: Starts): readonly Found[] =>
  finders.flatMap(({ find }, index) => {
    const places = starts[index];
    return places === undefined || places.length === 0 ? [] : find(page, places);
  });

const finders = new Map<Language, (folded: string) => Starts>();

/** Made when the first text of a language is read. */
function startsOf(language: Language): (folded: string) => Starts {
  const known = finders.get(language);
  if (known !== undefined) return known;
  const { recognisers, phrases, depth } = KNOWLEDGE[language];
  const made = startFinder(
    [...recognisers, ...phrases].map(({ pattern }) => pattern),
    depth,
  );
  finders.set(language, made);
  return made;
}
