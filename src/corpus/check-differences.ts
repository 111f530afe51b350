import { badLink, danglingReference } from "../base/messages/corpus-file.ts";
import type { Problem } from "../base/problem.ts";
import type { Corpus } from "../domain/corpus.ts";
import type { Difference } from "../domain/difference.ts";
import type { Passage } from "../domain/passage.ts";
import type { Segment } from "../domain/source-document.ts";
import { contains } from "../domain/span.ts";

/** Where the text of a witness stands. */
type WitnessPlace = { readonly sourceId: string; readonly segments: readonly Segment[] };

/** That differences quote the witnesses they name, each on its own side. */
export function checkDifferences({ sources, differences }: Corpus): readonly Problem[] {
  if (differences.length === 0) return [];
  const places = new Map(
    sources.flatMap(({ id: sourceId, witnesses, segments }) =>
      witnesses.map(({ id }): readonly [string, WitnessPlace] => [
        id,
        { sourceId, segments: segments.filter(({ witnessId }) => witnessId === id) },
      ]),
    ),
  );
  return differences.flatMap((difference) => checkDifference(difference, places));
}

function checkDifference(
  { id, a, b, tag, left, right, also }: Difference,
  places: ReadonlyMap<string, WitnessPlace>,
): readonly Problem[] {
  const where = `difference ${id}`;
  const sides = [
    { entry: "a", witnessId: a, passages: left, mayBeEmpty: tag === "only-in-b" },
    { entry: "b", witnessId: b, passages: right, mayBeEmpty: tag === "only-in-a" },
    ...also.map((reading) => ({ entry: "also", ...reading, mayBeEmpty: false })),
  ];
  const problems = sides.flatMap(({ entry, witnessId, passages, mayBeEmpty }) => {
    const place = places.get(witnessId);
    if (place === undefined) return [danglingReference(where, entry, witnessId)];
    const foreign = passages.find((passage) => !standsIn(passage, place));
    return [
      ...(passages.length === 0 && !mayBeEmpty ? [badLink(where, `It quotes no words of ${witnessId}`)] : []),
      ...(foreign ? [badLink(where, `The words "${foreign.exact}" are not those of ${witnessId}`)] : []),
    ];
  });
  return a === b ? [...problems, badLink(where, `It compares the witness ${a} with itself`)] : problems;
}

const standsIn = (passage: Passage, { sourceId, segments }: WitnessPlace): boolean =>
  passage.sourceId === sourceId && segments.some((segment) => contains(segment, passage));
