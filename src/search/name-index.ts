import MiniSearch from "minisearch";
import { foldUnits } from "../concordance/fold-units.ts";
import type { NamedThing } from "./named-thing.ts";
import { isHan, runsOf, termsOfQuery, termsOfText } from "./tokenize.ts";

/** Ids, the best first. */
export type FoundThings = {
  /** What is called so. */
  readonly named: readonly string[];
  /** What has the words in its notes, passages or wordings alone. */
  readonly told: readonly string[];
};

export type NameIndex = {
  readonly add: (things: readonly NamedThing[]) => void;
  /** All words of a query must be there, Chinese as it stands together. */
  readonly search: (query: string) => FoundThings;
};

/** Words this long may be misspelt by one letter in five. */
const FORGIVEN = 5;

export function makeNameIndex(): NameIndex {
  const index = new MiniSearch<NamedThing>({
    fields: ["names", "words"],
    tokenize: (text) => [...termsOfText(text)],
    processTerm: (term) => term,
    searchOptions: {
      tokenize: (text) => [...termsOfQuery(text)],
      combineWith: "AND",
      boost: { names: 3 },
      prefix: (term, at, terms) => (isHan(term) ? [...term].length === 1 : at === terms.length - 1),
      fuzzy: (term) => (isHan(term) || term.length < FORGIVEN ? false : 0.2),
    },
  });
  const texts = new Map<string, string>();
  const names = new Map<string, string>();
  return {
    add: (things) => {
      for (const thing of things) {
        names.set(thing.id, foldUnits(thing.names));
        texts.set(thing.id, foldUnits(`${thing.names}\n${thing.words}`));
      }
      index.addAll(things);
    },
    search: (query) => {
      const phrase = foldUnits(query.trim()).replaceAll(/ +/g, " ");
      const chinese = runsOf(query).filter(isHan);
      const inNames = new Set(index.search(query, { fields: ["names"] }).map(({ id }) => String(id)));
      const isNamed = (id: string) => inNames.has(id) && chinese.every((run) => names.get(id)?.includes(run));
      const found = index
        .search(query)
        .map(({ id }) => String(id))
        .filter((id) => chinese.every((run) => texts.get(id)?.includes(run)));
      const isWhole = (id: string) => texts.get(id)?.includes(phrase) ?? false;
      const all = [...found.filter(isWhole), ...found.filter((id) => !isWhole(id))];
      return { named: all.filter(isNamed), told: all.filter((id) => !isNamed(id)) };
    },
  };
}
