import { collect, problemsOf } from "../base/collect.ts";
import { repeatedName, unknownName } from "../base/messages/corpus-folder.ts";
import { undatedEra } from "../base/messages/decisions.ts";
import { failure, success, type Result } from "../base/problem.ts";
import type { PathKey } from "../corpus/describe-issue.ts";
import type { Era } from "../domain/era.ts";
import type { TemporalExpression } from "../domain/temporal-expression.ts";
import type { TimelineEvent } from "../domain/timeline-event.ts";
import { dateDecision } from "./date-decision.ts";
import type { ErasYaml } from "./folder-format.ts";
import type { YamlFile } from "./read-yaml.ts";
import { resolveWords, type TextById } from "./resolve-words.ts";

export type EraContext = {
  readonly texts: TextById;
  readonly expressions: readonly TemporalExpression[];
  /** The events decided on, for eras dated like one of them. */
  readonly events: readonly TimelineEvent[];
};

/** The eras of eras.yaml, in its order: dated as events are, each with its words, each with a place in time. */
export function buildEras(
  { value: { eras }, placeOf }: YamlFile<ErasYaml>,
  { texts, expressions, events }: EraContext,
): Result<readonly Era[]> {
  const eventOf = new Map(events.map((event) => [event.id, event]));
  const firstOf = new Map(eras.map(({ era }, index) => [era, index] as const).toReversed());
  return collect(
    eras.map(({ era: id, label, date, passages, decided }, index): Result<Era> => {
      const who = `era ${id}`;
      const at = (path: readonly PathKey[]): string => placeOf(["eras", index, ...path]);
      if (firstOf.get(id) !== index) return failure(repeatedName(at(["era"]), "eras", id));
      const dating = dateDecision(date, {
        who,
        placeOf: (path) => at(["date", ...path]),
        texts,
        expressions,
        datingOf: (eventId) => {
          const event = eventOf.get(eventId);
          return event ? success(event.dating) : failure(unknownName(at(["date", "as"]), "event", eventId));
        },
      });
      const words = collect(
        passages.map((quoted, nth) => resolveWords(quoted, texts, { who, where: at(["passages", nth]) })),
      );
      if (!dating.ok || !words.ok) return failure(...problemsOf(dating, words));
      const { earliest, latest } = dating.value;
      if (earliest === undefined && latest === undefined) return failure(undatedEra(who, at(["date"])));
      return success({ id, label, dating: dating.value, passages: words.value, decision: decided });
    }),
  );
}
