import {
  circularParts,
  danglingReference,
  impossibleDay,
  lostPassage,
  namelessKnowledge,
  repeatedId,
  reversedBounds,
} from "../base/messages/corpus-file.ts";
import type { Problem } from "../base/problem.ts";
import { isRealDay } from "../domain/calendar-day.ts";
import type { Corpus } from "../domain/corpus.ts";
import type { Dating } from "../domain/dating.ts";
import { resolves } from "../domain/passage.ts";
import type { TimelineEvent } from "../domain/timeline-event.ts";
import { checkProposals } from "./check-proposals.ts";
import { checkSegments } from "./check-segments.ts";
import { listPassages } from "./list-passages.ts";

/** What no schema can say: that the parts of a corpus fit each other. Empty when all is well. */
export function checkIntegrity(corpus: Corpus): readonly Problem[] {
  return [
    ...checkIds(corpus),
    ...corpus.sources.flatMap(checkSegments),
    ...checkPassages(corpus),
    ...checkReferences(corpus),
    ...checkProposals(corpus),
    ...checkDates(corpus),
  ];
}

function checkIds(corpus: Corpus): readonly Problem[] {
  const { sources, entities, events, families, themes, occurrences, temporalExpressions } = corpus;
  return [
    ...repeats("sources", sources),
    ...repeats(
      "witnesses",
      sources.flatMap(({ witnesses }) => witnesses),
    ),
    ...repeats("entities", entities),
    ...repeats("events", events),
    ...repeats("families", families),
    ...repeats("themes", themes),
    ...themes.flatMap(({ id, formulas }) => repeats(`formulas of theme ${id}`, formulas)),
    ...repeats("occurrences", occurrences),
    ...repeats("temporal expressions", temporalExpressions),
    ...repeats("statements", corpus.statements),
    ...repeats("alignments", corpus.alignments),
    ...repeats("recurring wordings", corpus.recurringWordings),
    ...repeats(
      "keys of events",
      events.flatMap(({ key }) => (key === undefined ? [] : [{ id: key }])),
    ),
  ];
}

function repeats(where: string, things: readonly { readonly id: string }[]): readonly Problem[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { id } of things) (seen.has(id) ? twice : seen).add(id);
  return [...twice].map((id) => repeatedId(where, id));
}

function checkPassages(corpus: Corpus): readonly Problem[] {
  const texts = new Map(corpus.sources.map(({ id, text }) => [id, text]));
  return listPassages(corpus).flatMap(({ where, passage }) => {
    const text = texts.get(passage.sourceId);
    if (text === undefined) return [danglingReference(where, "sourceId", passage.sourceId)];
    return resolves(passage, text)
      ? []
      : [lostPassage(where, passage.exact, passage.sourceId, passage.start)];
  });
}

function checkReferences(corpus: Corpus): readonly Problem[] {
  const sources = idsOf(corpus.sources);
  const events = new Map(corpus.events.map((event) => [event.id, event]));
  const entities = idsOf(corpus.entities);
  const families = idsOf(corpus.families);
  const formulasOf = new Map(corpus.themes.map(({ id, formulas }) => [id, idsOf(formulas)]));
  const sourceOfWitness = new Map(
    corpus.sources.flatMap(({ id, witnesses }) => witnesses.map((witness) => [witness.id, id] as const)),
  );

  return [
    ...corpus.sources.flatMap(({ id, reports }) => refer(`source ${id}`, "reports", reports, events)),
    ...corpus.events.flatMap((event) => {
      const where = `event ${event.id}`;
      return [
        ...refer(where, "partOf", event.partOf, events),
        ...refer(where, "saidIn", event.saidIn, events),
        ...refer(where, "publishes", event.publishes, sources),
        ...event.reportedIn.flatMap((source) => refer(where, "reportedIn", source, sources)),
        ...event.participants.flatMap(({ entityId }) => refer(where, "entityId", entityId, entities)),
        ...(isPartOfItself(event, events) ? [circularParts(where)] : []),
      ];
    }),
    ...corpus.themes.flatMap(({ id, familyId }) => refer(`theme ${id}`, "familyId", familyId, families)),
    ...corpus.occurrences.flatMap(({ id, themeId, formulaId, witnessId, passage }) => {
      const where = `occurrence ${id}`;
      const wrongWitness = sourceOfWitness.get(witnessId) !== passage.sourceId;
      return [
        ...refer(where, "themeId", themeId, formulasOf),
        ...refer(where, "formulaId", formulaId, formulasOf.get(themeId) ?? idsOf([])),
        ...(wrongWitness ? [danglingReference(where, "witnessId", witnessId)] : []),
      ];
    }),
  ];
}

type Known = { has(id: string): boolean };

/** A reference that is absent is fine; one that leads nowhere is not. */
const refer = (where: string, entry: string, id: string | undefined, known: Known): readonly Problem[] =>
  id === undefined || known.has(id) ? [] : [danglingReference(where, entry, id)];

const idsOf = (things: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(things.map(({ id }) => id));

function isPartOfItself(event: TimelineEvent, events: ReadonlyMap<string, TimelineEvent>): boolean {
  const seen = new Set<string>();
  for (let at = event.partOf; at !== undefined; at = events.get(at)?.partOf) {
    if (at === event.id) return true;
    if (seen.has(at)) return false; // a circle further up, reported where it closes
    seen.add(at);
  }
  return false;
}

function checkDates(corpus: Corpus): readonly Problem[] {
  return [
    ...checkDays("the corpus", corpus.readOn),
    ...corpus.sources.flatMap(({ id, publication }) => checkDating(`source ${id}, publication`, publication)),
    ...corpus.events.flatMap(({ id, dating, decision }) => [
      ...checkDating(`event ${id}, date`, dating),
      ...(decision === undefined ? [] : checkDays(`event ${id}, decision`, decision.on)),
    ]),
    ...corpus.temporalExpressions.flatMap(({ id, dating }) =>
      checkDating(`temporal expression ${id}, date`, dating),
    ),
  ];
}

function checkDating(where: string, { edtf = "", earliest, latest, steps }: Dating): readonly Problem[] {
  const reversed = earliest !== undefined && latest !== undefined && earliest > latest;
  const nameless = steps.some(({ basis, outside = [] }) => basis === "outside" && outside.length === 0);
  return [
    ...checkDays(where, edtf),
    ...(reversed ? [reversedBounds(where)] : []),
    ...(nameless ? [namelessKnowledge(where)] : []),
  ];
}

/** Every whole day written in an EDTF string has to exist; marks of doubt (`?~%`) are set aside. */
function checkDays(where: string, edtf: string): readonly Problem[] {
  return [...edtf.matchAll(/(?<![-\dX])(\d{4})[?~%]?-(\d{2})[?~%]?-(\d{2})/gu)]
    .filter(([, year, month, day]) => !isRealDay(Number(year), Number(month), Number(day)))
    .map(([day]) => impossibleDay(where, day));
}
