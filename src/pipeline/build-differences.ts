import { collect, problemsOf } from "../base/collect.ts";
import { repeatedName, unknownName } from "../base/messages/corpus-folder.ts";
import { failure, success, type Result } from "../base/problem.ts";
import type { PathKey } from "../corpus/describe-issue.ts";
import type { Difference, FurtherReading } from "../domain/difference.ts";
import type { Passage } from "../domain/passage.ts";
import type { Witness } from "../domain/source-document.ts";
import type { DifferenceEntry, DifferencesYaml, QuotedWords } from "./folder-format.ts";
import type { YamlFile } from "./read-yaml.ts";
import { resolveWords, type TextById } from "./resolve-words.ts";

export type DifferenceContext = {
  readonly texts: TextById;
  readonly sources: readonly { readonly id: string; readonly witnesses: readonly Witness[] }[];
};

/** The differences of differences.yaml, in its order, each with the words of both sides found exactly. */
export function buildDifferences(
  { value: { compared }, placeOf }: YamlFile<DifferencesYaml>,
  { texts, sources }: DifferenceContext,
): Result<readonly Difference[]> {
  const sourceOf = new Map(sources.flatMap(({ id, witnesses }) => witnesses.map((own) => [own.id, id])));
  const seen = new Set<string>();
  return collect(
    compared.flatMap(({ a, b, by, on, differences }, pair) =>
      differences.map((entry, nth): Result<Difference> => {
        const at = (...path: readonly PathKey[]): string =>
          placeOf(["compared", pair, "differences", nth, ...path]);
        const { difference: id, topic, tag, why, status } = entry;
        if (seen.has(id)) return failure(repeatedName(at("difference"), "differences", id));
        seen.add(id);
        const quote = (witnessId: string, quoted: readonly QuotedWords[], ...path: readonly PathKey[]) =>
          quoteAll(witnessId, quoted, {
            who: `difference ${id}`,
            texts,
            sourceId: sourceOf.get(witnessId),
            placeOf: (inside) => at(...path, ...inside),
          });
        const [left, right] = [quote(a, entry.a, "a"), quote(b, entry.b, "b")];
        const also = collect(readFurther(entry, quote));
        if (!left.ok || !right.ok || !also.ok) return failure(...problemsOf(left, right, also));
        return success({
          id,
          topic,
          a,
          b,
          tag,
          left: left.value,
          right: right.value,
          also: also.value,
          reason: why,
          by,
          on,
          status,
        });
      }),
    ),
  );
}

type Quote = (
  witnessId: string,
  quoted: readonly QuotedWords[],
  ...path: readonly PathKey[]
) => Result<readonly Passage[]>;

const readFurther = ({ also }: DifferenceEntry, quote: Quote): readonly Result<FurtherReading>[] =>
  Object.entries(also).map(([witnessId, quoted]) => {
    const passages = quote(witnessId, quoted, "also", witnessId);
    return passages.ok ? success({ witnessId, passages: passages.value }) : passages;
  });

type Quoting = {
  readonly who: string;
  readonly texts: TextById;
  readonly sourceId: string | undefined;
  readonly placeOf: (path: readonly PathKey[]) => string;
};

function quoteAll(
  witnessId: string,
  quoted: readonly QuotedWords[],
  { who, texts, sourceId, placeOf }: Quoting,
): Result<readonly Passage[]> {
  if (sourceId === undefined) return failure(unknownName(placeOf([]), "witness", witnessId));
  return collect(
    quoted.map((words, nth) => resolveWords(words, texts, { who, where: placeOf([nth]) }, sourceId)),
  );
}
