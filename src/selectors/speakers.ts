import { groupBy } from "../base/group-by.ts";
import type { Corpus } from "../domain/corpus.ts";
import { indexSpans } from "../domain/span-index.ts";
import type { Statement } from "../domain/statement.ts";
import type { Participant, TimelineEvent } from "../domain/timeline-event.ts";

/** Roles are words of the editor or of the text; these are the ones in which somebody speaks. */
const SPEAKS =
  /\b(?:speakers?|says|said|speaks|spoke|lecturer|questioner|discussants?|asks|asked|answers|answered|addresse[sd]|announce[sd]|convey(?:s|ed)|explain(?:s|ed)|(?:gives|gave) (?:the |an? )?(?:instructions?|speech|address|lecture|remarks))\b/i;
const SPEAKS_ZH = /讲话|发言|讲解|讲授|提问|回答|讨论者|传达|作出指示|致辞|宣布|说明者|表示/u;

const NOBODY: ReadonlySet<string> = new Set();

const isSpeaking = ({ role }: Participant): boolean => SPEAKS.test(role.en) || SPEAKS_ZH.test(role.zh);

/**
 * Who speaks in an event, as ids of entities: who takes part in a speaking role, and whoever is
 * given a statement in its passages, where the corpus knows the name.
 */
export function findSpeakers(corpus: Corpus): (event: TimelineEvent) => ReadonlySet<string> {
  const said = groupBy(corpus.statements, ({ sourceId }) => sourceId);
  const names = nameEntities(corpus);
  const places = new Map(
    [...said].map(([sourceId, statements]) => [sourceId, indexSpans(statements.map(extent))]),
  );
  return ({ participants, passages }) => {
    const isToldBySome = passages.some(({ sourceId }) => places.has(sourceId));
    if (participants.length === 0 && !isToldBySome) return NOBODY;
    const speakers = participants.filter(isSpeaking).map(({ entityId }) => entityId);
    const quoted = passages.flatMap((passage) =>
      (places.get(passage.sourceId)?.(passage) ?? []).flatMap((place) => {
        const statement = said.get(passage.sourceId)?.[place];
        return (statement && names.get(statement.speaker)) ?? [];
      }),
    );
    return new Set([...speakers, ...quoted]);
  };
}

/** From the first to the last of what is said. */
function extent({ content, verbs }: Statement) {
  const words = content.length > 0 ? content : verbs;
  return {
    start: Math.min(...words.map(({ start }) => start)),
    end: Math.max(...words.map(({ end }) => end)),
  };
}

/** Ids of entities by any of their spellings. A name that two entities share says nothing. */
export function nameEntities({ entities }: Pick<Corpus, "entities">): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const shared = new Set<string>();
  for (const { id, name, aliases } of entities) {
    for (const spelling of new Set([name.en, name.zh, ...aliases])) {
      if (names.has(spelling)) shared.add(spelling);
      names.set(spelling, id);
    }
  }
  for (const spelling of shared) names.delete(spelling);
  return names;
}
