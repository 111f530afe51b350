import { assert } from "../base/assert.ts";
import { collect, problemsOf } from "../base/collect.ts";
import { repeatedName, unknownName } from "../base/messages/corpus-folder.ts";
import { circularDates, noDate } from "../base/messages/decisions.ts";
import { failure, success, type Problem, type Result } from "../base/problem.ts";
import type { PathKey } from "../corpus/describe-issue.ts";
import type { Dating } from "../domain/dating.ts";
import type { Passage } from "../domain/passage.ts";
import type { TemporalExpression } from "../domain/temporal-expression.ts";
import type { TimelineEvent } from "../domain/timeline-event.ts";
import { dateDecision } from "./date-decision.ts";
import type { CurationYaml, DecisionEntry, QuotedWords } from "./folder-format.ts";
import type { YamlFile } from "./read-yaml.ts";
import { resolveWords, type TextById } from "./resolve-words.ts";

export type DecisionContext = {
  /** In the order of the corpus; `reportedIn` keeps it. */
  readonly texts: TextById;
  readonly expressions: readonly TemporalExpression[];
  /** By source id: a publication without a date of its own takes that of its source card. */
  readonly publications: ReadonlyMap<string, Dating>;
  readonly entityIds: ReadonlySet<string>;
};

/** Builds the events a person decided on, in the order of the file. All problems of all decisions at once. */
export function applyDecisions(
  { value: { decisions }, placeOf }: YamlFile<CurationYaml>,
  context: DecisionContext,
): Result<readonly TimelineEvent[]> {
  // Of two decisions on one event the first keeps the name; the second is the problem.
  const indices = new Map(decisions.map(({ event }, index) => [event, index] as const).toReversed());
  const readers = decisions.map((entry, index): Reader => ({
    ...context,
    entry,
    who: `event ${entry.event}`,
    placeOf: (path) => placeOf(["decisions", index, ...path]),
    indices,
  }));
  const datingAt = makeDatings(readers, indices);
  const events = collect(readers.map((reader, index) => buildEvent(reader, index, datingAt)));
  // A date others inherit fails for each of them; it is one mistake all the same.
  return events.ok ? events : failure(...new Set(events.problems));
}

/** One decision with everything needed to try it on the texts. */
type Reader = DecisionContext & {
  readonly entry: DecisionEntry;
  readonly who: string;
  readonly placeOf: (path: readonly PathKey[]) => string;
  readonly indices: ReadonlyMap<string, number>;
};

function buildEvent(reader: Reader, index: number, datingAt: DatingAt): Result<TimelineEvent> {
  const { entry, texts } = reader;
  const names = checkNames(reader, index);
  const dating = datingAt(index);
  const passages = quote(reader, entry.passages, ["passages"]);
  const place = quote(reader, entry.place?.words ?? [], ["place", "words"]);
  const participants = collect(
    entry.participants.map(({ entity, role, words }, nth) => {
      const spoken = quote(reader, words, ["participants", nth, "words"]);
      return spoken.ok ? success({ entityId: entity, role, passages: spoken.value }) : spoken;
    }),
  );
  if (names.length > 0 || !dating.ok || !passages.ok || !place.ok || !participants.ok) {
    return failure(...names, ...problemsOf(dating, passages, place, participants));
  }
  const { part_of: partOf, order, publishes, said_in: saidIn, note, date } = entry;
  const reporting = new Set(passages.value.map(({ sourceId }) => sourceId));
  return success({
    id: entry.event,
    kind: entry.kind,
    title: entry.title,
    shortTitle: entry.short,
    status: date?.edtf === undefined && date?.outside === undefined ? "confirmed" : "corrected",
    importance: entry.importance,
    dating: dating.value,
    ...(partOf === undefined ? {} : { partOf }),
    ...(order === undefined ? {} : { order }),
    participants: participants.value,
    ...(entry.place === undefined
      ? {}
      : { place: { name: entry.place.name, basis: entry.place.basis, passages: place.value } }),
    passages: passages.value,
    reportedIn: [...texts.keys()].filter((sourceId) => reporting.has(sourceId)),
    ...(publishes === undefined ? {} : { publishes }),
    ...(saidIn === undefined ? {} : { saidIn }),
    ...(note === undefined ? {} : { note }),
    decision: entry.decided,
  });
}

const quote = (
  { texts, who, placeOf }: Reader,
  quotes: readonly QuotedWords[],
  path: readonly PathKey[],
): Result<readonly Passage[]> =>
  collect(
    quotes.map((quoted, index) => resolveWords(quoted, texts, { who, where: placeOf([...path, index]) })),
  );

/** Every id a decision names must exist, and its own must be its own. */
function checkNames(reader: Reader, index: number): readonly Problem[] {
  const { entry, indices, texts, entityIds, placeOf } = reader;
  return [
    ...(indices.get(entry.event) === index ? [] : [repeatedName(placeOf(["event"]), "events", entry.event)]),
    ...refer("event", entry.part_of, indices, placeOf(["part_of"])),
    ...refer("event", entry.said_in, indices, placeOf(["said_in"])),
    ...refer("source", entry.publishes, texts, placeOf(["publishes"])),
    ...entry.participants.flatMap(({ entity }, nth) =>
      refer("entry of names.yaml", entity, entityIds, placeOf(["participants", nth, "entity"])),
    ),
  ];
}

const refer = (
  what: string,
  id: string | undefined,
  known: { has(id: string): boolean },
  where: string,
): readonly Problem[] => (id === undefined || known.has(id) ? [] : [unknownName(where, what, id)]);

type DatingAt = (index: number) => Result<Dating>;

/** Datings are worked out when first asked for, so that `as` may name an event further down. */
function makeDatings(readers: readonly Reader[], indices: ReadonlyMap<string, number>): DatingAt {
  const known = new Map<number, Result<Dating>>();
  const asked = new Set<number>();
  const datingAt: DatingAt = (index) => {
    const reader = readers[index];
    assert(reader !== undefined, `no decision ${index}`);
    const { who, placeOf } = reader;
    if (asked.has(index)) return known.get(index) ?? failure(circularDates(who, placeOf(["date", "as"])));
    asked.add(index);
    const dating = readDating(reader, (eventId) => {
      const other = indices.get(eventId);
      return other === undefined
        ? failure(unknownName(placeOf(["date", "as"]), "event", eventId))
        : datingAt(other);
    });
    known.set(index, dating);
    return dating;
  };
  return datingAt;
}

function readDating(reader: Reader, datingOf: (eventId: string) => Result<Dating>): Result<Dating> {
  const { entry, who, placeOf, publications } = reader;
  if (entry.date !== undefined) {
    return dateDecision(entry.date, { ...reader, placeOf: (path) => placeOf(["date", ...path]), datingOf });
  }
  const published = publications.get(entry.publishes ?? "");
  return published === undefined ? failure(noDate(who, placeOf([]))) : success(published);
}
