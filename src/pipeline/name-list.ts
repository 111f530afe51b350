import type { Entity, Participant } from "../domain/timeline-event.ts";

/** The entries of names.yaml, to look people up by what the texts call them. */
export type NameList = {
  readonly ids: ReadonlySet<string>;
  /**
   * The participants of a proposal under the ids of the list, each once with all its words. Whom
   * the list does not hold is left out: an event names only people that somebody has described.
   */
  readonly recognise: (participants: readonly Participant[]) => readonly Participant[];
};

export function makeNameList(entities: readonly Entity[]): NameList {
  const idOf = new Map(
    entities.flatMap(({ id, name, aliases }) =>
      [name.en, name.zh, ...aliases].map((called) => [called.toLowerCase(), id] as const),
    ),
  );
  const ids = new Set(entities.map(({ id }) => id));
  const identify = ({ entityId, passages }: Participant): string | undefined =>
    passages.map(({ exact }) => idOf.get(exact.toLowerCase())).find((id) => id !== undefined) ??
    (ids.has(entityId) ? entityId : undefined);
  return {
    ids,
    recognise: (participants) => {
      const known = new Map<string, Participant>();
      for (const participant of participants) {
        const entityId = identify(participant);
        if (entityId === undefined) continue;
        const { role, passages } = known.get(entityId) ?? { role: participant.role, passages: [] };
        known.set(entityId, { entityId, role, passages: [...passages, ...participant.passages] });
      }
      return [...known.values()];
    },
  };
}
