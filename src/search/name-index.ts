import MiniSearch from "minisearch";
import { foldUnits } from "../concordance/fold-units.ts";
import type { NamedThing } from "./named-thing.ts";
import { isHan, runsOf, termsOfQuery, termsOfText } from "./tokenize.ts";

export type NameIndex = {
  readonly add: (things: readonly NamedThing[]) => void;
  /** Ids, the best first; all words of a query must be there, Chinese as it stands together. */
  readonly search: (query: string) => readonly string[];
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
  return {
    add: (things) => {
      for (const { id, names, words } of things) texts.set(id, foldUnits(`${names}\n${words}`));
      index.addAll(things);
    },
    search: (query) => {
      const phrase = foldUnits(query.trim()).replaceAll(/ +/g, " ");
      const chinese = runsOf(query).filter(isHan);
      const found = index
        .search(query)
        .map(({ id }) => String(id))
        .filter((id) => chinese.every((run) => texts.get(id)?.includes(run)));
      const isWhole = (id: string) => texts.get(id)?.includes(phrase) ?? false;
      return [...found.filter(isWhole), ...found.filter((id) => !isWhole(id))];
    },
  };
}
