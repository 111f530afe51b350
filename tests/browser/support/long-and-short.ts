import type { Page } from "@playwright/test";
import { serveCorpus } from "./serve-corpus.ts";

const WORDS =
  "council harbour budget library river market school winter minister treaty engine garden museum signal".split(
    " ",
  );

/** Each sentence of other words than its neighbours, with a number of its own. */
const sentence = (at: number): string => {
  const word = (step: number) => WORDS[(at * step + step) % WORDS.length];
  return `The ${word(3)} of the ${word(5)} told the ${word(9)} about case ${1000 + at}.`;
};

/** Lets the page find the first corpus with a text `long` of many sentences and a text `short`, which is one of them. */
export const serveLongAndShort = (page: Page, count: number, same: number): Promise<void> =>
  serveCorpus(page, (corpus) => {
    const { reports: _reports, ...like } = corpus.sources.find(({ id }) => id === "conference-2018")!;
    const sourceOf = (id: string, sentences: readonly string[]) => {
      const text = sentences.join("\n");
      let start = 0;
      const spans = sentences.map((words, at) => {
        const span = { start, end: start + words.length, language: "en" };
        start += words.length + 1;
        return { ...span, id: `p${at + 1}` };
      });
      return {
        ...like,
        id,
        text,
        title: { en: id, zh: id },
        shortTitle: { en: id, zh: id },
        publication: { basis: "unknown", steps: [] },
        outlet: undefined,
        missing: [],
        witnesses: [{ id, language: "en", label: { en: "English", zh: "英文" } }],
        segments: spans.map((span, at) => ({ ...span, kind: "paragraph", witnessId: id, number: at + 1 })),
        sentences: spans.map((span) => ({ ...span, id: `${span.id}.s1`, segmentId: span.id })),
      };
    };
    const long = Array.from({ length: count }, (_, at) => sentence(at));
    const short = long.slice(same, same + 1);
    return { ...corpus, sources: [...corpus.sources, sourceOf("long", long), sourceOf("short", short)] };
  });
