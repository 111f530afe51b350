import { guessKey, NEW_SESSION } from "../state/session.ts";
import type { Session } from "../state/session.ts";
import { isSame, ofKind } from "./entry.ts";
import type { Entries, Entry } from "./entry.ts";

const KINDS = new Set<Entry["kind"]>(["tag", "wording", "links", "reading"]);

/** Whether an entry says what the session of the page says as well. Of several answers to one question that is the one the lesson shows. */
export const isOfSession = (entry: Entry): boolean =>
  KINDS.has(entry.kind) || (entry.kind === "answer" && entry.version === "");

/** What of a session is the reader's own. Links that were only computed are not. */
export function entriesOfSession({ pairs, tags, wordings, reading, guesses }: Session): readonly Entry[] {
  const isUsual = JSON.stringify(reading) === JSON.stringify(NEW_SESSION.reading);
  return [
    ...Object.entries(tags).map(([id, tag]): Entry => ({ kind: "tag", id, tag })),
    ...Object.entries(wordings).map(([id, decision]): Entry => ({ kind: "wording", id, decision })),
    ...pairs
      .filter(({ isChanged }) => isChanged)
      .map(({ a, b, links }): Entry => ({ kind: "links", a, b, links })),
    ...Object.entries(guesses).map(([key, guess]): Entry => {
      const [lesson = "", question = ""] = key.split("/");
      return { kind: "answer", lesson, question, version: "", ...guess };
    }),
    ...(isUsual ? [] : [{ kind: "reading", settings: reading } as const]),
  ];
}

/** The session as a notebook has it; links that were computed here stay. */
export function sessionOf(entries: Entries, now: Session): Session {
  const links = ofKind(entries, "links");
  const isOwn = (pair: { readonly a: string; readonly b: string }) =>
    links.some(({ a, b }) => a === pair.a && b === pair.b);
  return {
    ...now,
    pairs: [
      ...now.pairs.filter((pair) => !pair.isChanged && !isOwn(pair)),
      ...links.map((own) => ({ a: own.a, b: own.b, links: own.links, isChanged: true })),
    ],
    tags: Object.fromEntries(ofKind(entries, "tag").map(({ id, tag }) => [id, tag])),
    wordings: Object.fromEntries(ofKind(entries, "wording").map(({ id, decision }) => [id, decision])),
    guesses: Object.fromEntries(
      ofKind(entries, "answer")
        .filter(({ version }) => version === "")
        .map(({ lesson, question, words, choices, form, isRevealed, created, changed }) => [
          guessKey(lesson, question),
          { words, choices, form, isRevealed, created, changed },
        ]),
    ),
    reading: { ...NEW_SESSION.reading, ...ofKind(entries, "reading")[0]?.settings },
  };
}

/** An entry as it is to be kept: what a file said of it besides stays. */
export const keepingRest = (former: Entry | undefined, entry: Entry): Entry => {
  if (former?.kind !== entry.kind) return entry;
  const next = { ...former, ...entry };
  return isSame(former, next) ? former : next;
};
