import type { Actor } from "../event-mention.ts";
import { subjectBefore } from "./find-actor.ts";
import { PRONOUNS, REPORTING } from "./lexicon.ts";
import { actorFrom } from "./name-book.ts";
import { clauseAround } from "./phrase.ts";
import type { EnglishSentence } from "./sentence.ts";

/** Who is said to say the sentence: "He pointed out that …", "…, Xi said." */
export function findReporter({ text, words, book }: EnglishSentence): Actor | undefined {
  for (let at = 1; at < words.length; at += 1) {
    if (!REPORTING.has(words[at]?.lower ?? "") || words[at]?.isCapital) continue;
    let last = at - 1;
    while (last > 0 && /^(?:also|further|later|then|has|had|repeatedly)$/.test(words[last]?.lower ?? ""))
      last -= 1;
    const before = words[last];
    if (before === undefined) continue;
    if (PRONOUNS.has(before.lower) && book.lastPerson !== undefined)
      return { start: before.start, end: before.end, name: book.lastPerson };
    let from = last;
    while (from > 0 && words[from - 1]?.isCapital && words[from]?.isCapital) from -= 1;
    if (before.isCapital && !before.isTime) return actorFrom(text, words, { from, to: last + 1 }, book);
    const subject = subjectBefore(text, words, clauseAround(words, at).from, at, book);
    if (subject !== undefined && !subject.name.endsWith("ly")) return subject;
  }
  return undefined;
}
