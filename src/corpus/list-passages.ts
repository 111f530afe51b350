import type { Corpus } from "../domain/corpus.ts";
import type { Dating } from "../domain/dating.ts";
import type { Passage } from "../domain/passage.ts";

/** A passage and the thing it belongs to, named as a person would look for it. */
export type PlacedPassage = { readonly where: string; readonly passage: Passage };

/** Every passage of a corpus, in the order of the file. */
export function listPassages(corpus: Corpus): readonly PlacedPassage[] {
  return [
    ...corpus.sources.flatMap(({ id, outlet, publication }) => [
      ...placed(`source ${id}, outlet`, outlet?.passages),
      ...ofDating(`source ${id}`, publication),
    ]),
    ...corpus.events.flatMap(({ id, passages, dating, participants, place }) => [
      ...placed(`event ${id}`, passages),
      ...ofDating(`event ${id}`, dating),
      ...participants.flatMap(({ entityId, passages: words }) =>
        placed(`event ${id}, participant ${entityId}`, words),
      ),
      ...placed(`event ${id}, place`, place?.passages),
    ]),
    ...corpus.occurrences.flatMap(({ id, passage }) => placed(`occurrence ${id}`, [passage])),
    ...corpus.temporalExpressions.flatMap(({ id, passage, dating }) => [
      ...placed(`temporal expression ${id}`, [passage]),
      ...ofDating(`temporal expression ${id}`, dating),
    ]),
    ...corpus.statements.flatMap(({ id, speakerPassage, officePassage, verbs, content }) => [
      ...placed(`statement ${id}, speaker`, speakerPassage && [speakerPassage]),
      ...placed(`statement ${id}, office`, officePassage && [officePassage]),
      ...placed(`statement ${id}, verb`, verbs),
      ...placed(`statement ${id}`, content),
    ]),
    ...corpus.recurringWordings.flatMap(({ id, passages }) => placed(`recurring wording "${id}"`, passages)),
  ];
}

const placed = (where: string, passages: readonly Passage[] = []): readonly PlacedPassage[] =>
  passages.map((passage) => ({ where, passage }));

const ofDating = (where: string, dating: Dating): readonly PlacedPassage[] =>
  dating.steps.flatMap(({ passages }, step) => placed(`${where}, date, step ${step + 1}`, passages));
