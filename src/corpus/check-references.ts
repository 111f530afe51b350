import { circularParts, danglingReference, tooManyLanes } from "../base/messages/corpus-file.ts";
import type { Problem } from "../base/problem.ts";
import { byId } from "../domain/by-id.ts";
import type { Corpus } from "../domain/corpus.ts";
import { lanesOf, MOST_LANES } from "../domain/lane.ts";
import type { TimelineEvent } from "../domain/timeline-event.ts";

/** That whatever names another thing of the corpus names one that exists. */
export function checkReferences(corpus: Corpus): readonly Problem[] {
  const sources = byId(corpus.sources);
  const events = byId(corpus.events);
  const problems: Problem[] = [];
  /** An absent reference is fine; one that leads nowhere is not. */
  const refer = (where: () => string, entry: string, id: string | undefined, known: Known): void => {
    if (id !== undefined && !known.has(id)) problems.push(danglingReference(where(), entry, id));
  };

  for (const { id, reports } of corpus.sources) refer(() => `source ${id}`, "reports", reports, events);
  checkEvents(corpus, { sources, events, refer, problems });
  checkLanes(corpus, { sources, refer, problems });
  checkThemes(corpus, refer);
  return problems;
}

type Known = { has(id: string): boolean };
type Refer = (where: () => string, entry: string, id: string | undefined, known: Known) => void;

const idsOf = (things: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(things.map(({ id }) => id));

type EventContext = {
  readonly sources: Known;
  readonly events: ReadonlyMap<string, TimelineEvent>;
  readonly refer: Refer;
  readonly problems: Problem[];
};

function checkEvents(corpus: Corpus, { sources, events, refer, problems }: EventContext): void {
  const entities = byId(corpus.entities);
  const lanes = idsOf(lanesOf(corpus.lanes));
  for (const event of corpus.events) {
    const where = (): string => `event ${event.id}`;
    refer(where, "partOf", event.partOf, events);
    refer(where, "saidIn", event.saidIn, events);
    refer(where, "publishes", event.publishes, sources);
    refer(where, "laneId", event.laneId, lanes);
    for (const source of event.reportedIn) refer(where, "reportedIn", source, sources);
    for (const { entityId } of event.participants) refer(where, "entityId", entityId, entities);
    if (isPartOfItself(event, events)) problems.push(circularParts(where()));
  }
}

function isPartOfItself(event: TimelineEvent, events: ReadonlyMap<string, TimelineEvent>): boolean {
  if (event.partOf === undefined || events.get(event.partOf)?.partOf === undefined) return false;
  const seen = new Set<string>();
  for (let at: string | undefined = event.partOf; at !== undefined; at = events.get(at)?.partOf) {
    if (at === event.id) return true;
    if (seen.has(at)) return false; // a circle further up, reported where it closes
    seen.add(at);
  }
  return false;
}

type LaneContext = { readonly sources: Known; readonly refer: Refer; readonly problems: Problem[] };

function checkLanes({ lanes, themes }: Corpus, { sources, refer, problems }: LaneContext): void {
  const themeIds = idsOf(themes);
  if (lanes.length > MOST_LANES) problems.push(tooManyLanes("the corpus", lanes.length, MOST_LANES));
  for (const lane of lanes) {
    const where = (): string => `lane ${lane.id}`;
    for (const id of lane.sources ?? []) refer(where, "sources", id, sources);
    for (const id of lane.themes ?? []) refer(where, "themes", id, themeIds);
  }
}

function checkThemes({ sources, families, themes, occurrences }: Corpus, refer: Refer): void {
  const familyIds = idsOf(families);
  const formulasOf = new Map(themes.map(({ id, formulas }) => [id, idsOf(formulas)]));
  const witnessesOf = new Map(sources.map(({ id, witnesses }) => [id, idsOf(witnesses)]));
  const nothing = idsOf([]);
  for (const { id, familyId } of themes) refer(() => `theme ${id}`, "familyId", familyId, familyIds);
  for (const { id, themeId, formulaId, witnessId, passage } of occurrences) {
    const where = (): string => `occurrence ${id}`;
    refer(where, "themeId", themeId, formulasOf);
    refer(where, "formulaId", formulaId, formulasOf.get(themeId) ?? nothing);
    refer(where, "witnessId", witnessId, witnessesOf.get(passage.sourceId) ?? nothing);
  }
}
