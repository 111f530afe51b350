import { repeatedId } from "../base/messages/corpus-file.ts";
import type { Problem } from "../base/problem.ts";
import { byId } from "../domain/by-id.ts";
import type { Corpus } from "../domain/corpus.ts";

/** That nothing shares its id with another thing of its kind. */
export function checkIds(corpus: Corpus): readonly Problem[] {
  const { sources, events, themes } = corpus;
  return [
    ...repeats("sources", sources),
    ...repeats(
      "witnesses",
      sources.flatMap(({ witnesses }) => witnesses),
    ),
    ...repeats("entities", corpus.entities),
    ...repeats("events", events),
    ...repeats("lanes", corpus.lanes),
    ...repeats("eras", corpus.eras),
    ...repeats("families", corpus.families),
    ...repeats("themes", themes),
    ...themes.flatMap(({ id, formulas }) => repeats(`formulas of theme ${id}`, formulas)),
    ...repeats("occurrences", corpus.occurrences),
    ...repeats("temporal expressions", corpus.temporalExpressions),
    ...repeats("statements", corpus.statements),
    ...repeats("alignments", corpus.alignments),
    ...repeats("differences", corpus.differences),
    ...repeats("recurring wordings", corpus.recurringWordings),
    ...repeats("lessons", corpus.lessons),
    ...repeatedKeys(corpus),
  ];
}

function repeats(where: string, things: readonly { readonly id: string }[]): readonly Problem[] {
  if (byId(things).size === things.length) return [];
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { id } of things) {
    if (seen.has(id)) twice.add(id);
    else seen.add(id);
  }
  return [...twice].map((id) => repeatedId(where, id));
}

function repeatedKeys({ events }: Corpus): readonly Problem[] {
  const keys: { readonly id: string }[] = [];
  for (const { key } of events) if (key !== undefined) keys.push({ id: key });
  return repeats("keys of events", keys);
}
