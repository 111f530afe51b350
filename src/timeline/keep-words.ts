import type { EventColumns, EventWords } from "./event-columns.ts";
import type { Language } from "../domain/language.ts";

/** More words are forgotten, all at once: a window shows a few hundred. */
const MOST = 4000;

/** Columns whose short titles and dates are asked for once: a picture asks for them in every frame. */
export function keepWords(columns: EventColumns): EventColumns {
  const { words } = columns;
  const keep = (of: (at: number, language: Language) => string): EventWords["date"] => {
    const known = { en: new Map<number, string>(), zh: new Map<number, string>() };
    return (at, language) => {
      const kept = known[language];
      let text = kept.get(at);
      if (text === undefined) {
        if (kept.size > MOST) kept.clear();
        text = of(at, language);
        kept.set(at, text);
      }
      return text;
    };
  };
  return { ...columns, words: { ...words, shortTitle: keep(words.shortTitle), date: keep(words.date) } };
}
