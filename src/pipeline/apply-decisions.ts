import { assert } from "../base/assert.ts";
import { collect, problemsOf } from "../base/collect.ts";
import { repeatedName, unknownName } from "../base/messages/corpus-folder.ts";
import { circularDates, incompleteDecision, lostProposal, noDate } from "../base/messages/decisions.ts";
import { failure, success, type Problem, type Result } from "../base/problem.ts";
import type { PathKey } from "../corpus/describe-issue.ts";
import type { Dating } from "../domain/dating.ts";
import type { EventProposal } from "../domain/event-proposal.ts";
import type { Passage } from "../domain/passage.ts";
import type { TemporalExpression } from "../domain/temporal-expression.ts";
import type { Participant, Place, TimelineEvent } from "../domain/timeline-event.ts";
import { dateDecision } from "./date-decision.ts";
import type { CurationYaml, DateEntry, DecisionEntry, QuotedWords } from "./folder-format.ts";
import { mergePassages } from "./merge-passages.ts";
import type { NameList } from "./name-list.ts";
import type { YamlFile } from "./read-yaml.ts";
import { resolveWords, type TextById } from "./resolve-words.ts";

export type DecisionContext = {
  /** In the order of the corpus; `reportedIn` keeps it. */
  readonly texts: TextById;
  readonly expressions: readonly TemporalExpression[];
  /** By source id: a publication without a date of its own takes that of its source card. */
  readonly publications: ReadonlyMap<string, Dating>;
  readonly names: NameList;
  /** Ids of the lanes in which a decision may put an event. */
  readonly lanes: ReadonlySet<string>;
  readonly proposals: ReadonlyMap<string, EventProposal>;
  /** By key of a proposal, the event it was decided to be. */
  readonly eventOf: ReadonlyMap<string, string>;
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
    found: isComplete(entry) ? [] : foundBy(entry, context.proposals),
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
  /** The proposals from which it takes what it leaves out. */
  readonly found: readonly EventProposal[];
  readonly who: string;
  readonly placeOf: (path: readonly PathKey[]) => string;
  readonly indices: ReadonlyMap<string, number>;
};

/**
 * A decision with kind, date and passages of its own takes nothing from proposals: whatever the
 * extractor finds another time, the event stays as it is.
 */
const isComplete = ({ kind, passages, date, publishes }: DecisionEntry): boolean =>
  kind !== undefined &&
  passages !== undefined &&
  (date === undefined ? publishes !== undefined : isOwnDate(date));

/** Steps alone add reasons to a date; they give none. */
const isOwnDate = ({ rests_on: restsOn, as, edtf, unknown, outside }: DateEntry): boolean =>
  restsOn.length > 0 || [as, edtf, unknown, outside].some((part) => part !== undefined);

const foundBy = (
  { found }: DecisionEntry,
  proposals: ReadonlyMap<string, EventProposal>,
): readonly EventProposal[] =>
  found.flatMap((key) => {
    const proposal = proposals.get(key);
    return proposal === undefined ? [] : [proposal];
  });

/** Where the machine found the event, the editor's own date, kind or words correct what it found. */
function statusOf({ found, kind, date, passages }: DecisionEntry): TimelineEvent["status"] {
  const isOwn =
    found.length === 0
      ? date?.edtf !== undefined || date?.outside !== undefined
      : kind !== undefined || passages !== undefined || (date !== undefined && isOwnDate(date));
  return isOwn ? "corrected" : "confirmed";
}

function buildEvent(reader: Reader, index: number, datingAt: DatingAt): Result<TimelineEvent> {
  const { entry, texts, found, who, placeOf } = reader;
  const lost = checkFound(reader);
  if (lost.length > 0) return failure(...lost);
  const kind = entry.kind ?? found[0]?.kind;
  const missing = [
    ...(kind === undefined ? ["kind"] : []),
    ...(entry.passages === undefined && found.length === 0 ? ["passages"] : []),
  ].map((part) => incompleteDecision(who, placeOf([]), part));
  const names = checkNames(reader, index);
  const dating = datingAt(index);
  const passages = readPassages(reader);
  const place = readPlace(reader);
  const participants = readParticipants(reader);
  if (
    kind === undefined ||
    missing.length > 0 ||
    names.length > 0 ||
    !dating.ok ||
    !passages.ok ||
    !place.ok ||
    !participants.ok
  ) {
    return failure(...missing, ...names, ...problemsOf(dating, passages, place, participants));
  }
  const { order, lane, publishes, note } = entry;
  const partOf = entry.part_of ?? decidedAs(reader, ({ partOf: key }) => key);
  const saidIn = entry.said_in ?? decidedAs(reader, ({ saidIn: key }) => key);
  const reporting = new Set(passages.value.map(({ sourceId }) => sourceId));
  return success({
    id: entry.event,
    kind,
    title: entry.title,
    shortTitle: entry.short,
    status: statusOf(entry),
    importance: entry.importance,
    dating: dating.value,
    ...(partOf === undefined ? {} : { partOf }),
    ...(order === undefined ? {} : { order }),
    ...(lane === undefined ? {} : { laneId: lane }),
    participants: participants.value,
    ...(place.value === undefined ? {} : { place: place.value }),
    passages: passages.value,
    reportedIn: [...texts.keys()].filter((sourceId) => reporting.has(sourceId)),
    ...(publishes === undefined ? {} : { publishes }),
    ...(saidIn === undefined ? {} : { saidIn }),
    ...(note === undefined ? {} : { note }),
    decision: entry.decided,
  });
}

/** Every proposal on which a decision leans must still be found. */
const checkFound = (reader: Reader): readonly Problem[] => {
  const { entry, proposals, who, placeOf } = reader;
  if (isComplete(entry)) return [];
  return entry.found.flatMap((key, nth) =>
    proposals.has(key) ? [] : [lostProposal(who, placeOf(["found", nth]), key, undecidedLike(key, reader))],
  );
};

const MOST_NAMED = 3;

/** Keys of the same source and kind on which nobody has decided: a lost one mostly goes by another key now. */
const undecidedLike = (key: string, { proposals, eventOf }: Reader): readonly string[] => {
  const start = `${key.split("/").slice(0, 2).join("/")}/`;
  return [...proposals.values()]
    .filter((other) => other.isPlotWorthy && other.key.startsWith(start) && !eventOf.has(other.key))
    .map((other) => other.key)
    .slice(0, MOST_NAMED);
};

/** The event that another proposal, named by the found ones, was decided to be. */
const decidedAs = (
  { entry, found, eventOf }: Reader,
  keyOf: (proposal: EventProposal) => string | undefined,
): string | undefined =>
  found
    .map((proposal) => eventOf.get(keyOf(proposal) ?? ""))
    .find((id) => id !== undefined && id !== entry.event);

function readPassages(reader: Reader): Result<readonly Passage[]> {
  const { entry, found, texts } = reader;
  return entry.passages === undefined
    ? success(
        mergePassages(
          found.flatMap(({ passages }) => passages),
          [...texts.keys()],
        ),
      )
    : quote(reader, entry.passages, ["passages"]);
}

function readPlace(reader: Reader): Result<Place | undefined> {
  const { entry, found } = reader;
  if (entry.place === undefined) return success(found[0]?.place);
  const { name, basis, words } = entry.place;
  const passages = quote(reader, words, ["place", "words"]);
  return passages.ok ? success({ name, basis, passages: passages.value }) : passages;
}

function readParticipants(reader: Reader): Result<readonly Participant[]> {
  const { entry, found, names } = reader;
  if (entry.participants === undefined) return success(names.recognise(found[0]?.participants ?? []));
  return collect(
    entry.participants.map(({ entity, role, words }, nth) => {
      const spoken = quote(reader, words, ["participants", nth, "words"]);
      return spoken.ok ? success({ entityId: entity, role, passages: spoken.value }) : spoken;
    }),
  );
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
  const { entry, indices, texts, names, lanes, placeOf } = reader;
  return [
    ...(indices.get(entry.event) === index ? [] : [repeatedName(placeOf(["event"]), "events", entry.event)]),
    ...refer("event", entry.part_of, indices, placeOf(["part_of"])),
    ...refer("event", entry.said_in, indices, placeOf(["said_in"])),
    ...refer("lane", entry.lane, lanes, placeOf(["lane"])),
    ...refer("source", entry.publishes, texts, placeOf(["publishes"])),
    ...(entry.participants ?? []).flatMap(({ entity }, nth) =>
      refer("entry of names.yaml", entity, names.ids, placeOf(["participants", nth, "entity"])),
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
  const { entry, found, who, placeOf, publications } = reader;
  const proposed = found[0]?.dating;
  if (entry.date !== undefined) {
    const context = {
      ...reader,
      placeOf: (path: readonly PathKey[]) => placeOf(["date", ...path]),
      datingOf,
    };
    return dateDecision(entry.date, context, proposed);
  }
  const published = publications.get(entry.publishes ?? "") ?? proposed;
  // That the proposal is gone is said already.
  const isLost = found.length < entry.found.length;
  return published === undefined && !isLost
    ? failure(noDate(who, placeOf([])))
    : success(published ?? UNDATED);
}

const UNDATED: Dating = { basis: "unknown", steps: [] };
