import { collect, problemsOf } from "../base/collect.ts";
import { unknownName } from "../base/messages/corpus-folder.ts";
import { failure, success, type Result } from "../base/problem.ts";
import type { PathKey } from "../corpus/describe-issue.ts";
import type { Dating } from "../domain/dating.ts";
import type { SourceDocument } from "../domain/source-document.ts";
import type { ReadSource } from "./read-corpus-folder.ts";
import type { StructuredText } from "./structure-text.ts";
import { resolveWords, type TextById } from "./resolve-words.ts";

export type SourceContext = {
  readonly texts: TextById;
  readonly publication: Dating;
  readonly eventIds: ReadonlySet<string>;
  /** Inside this source card. */
  readonly placeOf: (path: readonly PathKey[]) => string;
};

/** Joins what the source card says with what was found in the text. */
export function buildSource(
  { card, sha256 }: ReadSource,
  { text, segments, sentences }: StructuredText,
  { texts, publication, eventIds, placeOf }: SourceContext,
): Result<SourceDocument> {
  const who = `source ${card.id}`;
  const outletWords = collect(
    (card.outlet?.words ?? []).map((quoted, index) =>
      resolveWords(quoted, texts, { who, where: placeOf(["outlet", "words", index]) }, card.id),
    ),
  );
  const reports: Result<string | undefined> =
    card.reports === undefined || eventIds.has(card.reports)
      ? success(card.reports)
      : failure(unknownName(placeOf(["reports"]), "event", card.reports));
  if (!outletWords.ok || !reports.ok) return failure(...problemsOf(outletWords, reports));
  return success({
    id: card.id,
    file: card.file,
    sha256,
    title: card.title,
    shortTitle: card.short,
    genre: card.genre,
    genreNote: card.genre_note,
    languages: card.languages,
    ...(card.outlet && {
      outlet: { name: card.outlet.name, basis: card.outlet.basis, passages: outletWords.value },
    }),
    publication,
    missing: card.missing,
    rights: card.rights,
    ...(card.url !== undefined && { url: card.url }),
    ...(card.reports !== undefined && { reports: card.reports }),
    witnesses: card.witnesses,
    text,
    segments,
    sentences,
  });
}
