import type { Corpus } from "../domain/corpus.ts";
import type { Bilingual } from "../domain/language.ts";

export const THING_KINDS = ["event", "source", "theme", "name"] as const;
export type ThingKind = (typeof THING_KINDS)[number];

/** What can be found by what it is called, or by what is said of it. */
export type NamedThing = {
  /** `event:conf-2018`: kind and id. */
  readonly id: string;
  readonly names: string;
  /** Notes, passages, wordings. */
  readonly words: string;
};

const both = (...texts: readonly (Bilingual | undefined)[]): string =>
  texts.flatMap((text) => (text ? [text.en, text.zh] : [])).join("\n");

/** As pinyin is typed. */
const withoutTones = (pinyin: string): string => pinyin.normalize("NFD").replaceAll(/\p{M}/gu, "");

/** Events, sources, themes and names of a corpus, one by one: there may be a hundred thousand. */
export function* listNamedThings(corpus: Corpus): Generator<NamedThing> {
  for (const { id, label, shortLabel, zhFormula, gloss, formulas, pinyin = [] } of corpus.themes) {
    const wordings = formulas.flatMap(({ zh, en }) => [...zh, ...en]);
    const spelt = pinyin.map((one) => `${one.pinyin}\n${withoutTones(one.pinyin)}`);
    const names = [both(label, shortLabel), zhFormula, ...spelt].join("\n");
    yield { id: `theme:${id}`, names, words: `${both(gloss)}\n${wordings.join("\n")}` };
  }
  for (const { id, title, shortTitle, outlet, genreNote, file } of corpus.sources) {
    const words = `${both(outlet?.name, genreNote)}\n${file}`;
    yield { id: `source:${id}`, names: both(title, shortTitle), words };
  }
  for (const { id, name, aliases, office } of corpus.entities) {
    yield { id: `name:${id}`, names: `${both(name)}\n${aliases.join("\n")}`, words: both(office) };
  }
  for (const { id, title, shortTitle, note, passages } of corpus.events) {
    const words = `${both(note)}\n${passages.map(({ exact }) => exact).join("\n")}`;
    yield { id: `event:${id}`, names: both(title, shortTitle), words };
  }
}
